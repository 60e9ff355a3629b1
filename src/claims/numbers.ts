// Numbers in sentences: `half of`, `1 in 25`, `fifty million`, `twice`, put as figures.

const units = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
  "eighteen nineteen",
].flatMap((line) => line.split(" "));
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ordinals: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  twentieth: 20,
  "twenty-fifth": 25,
  fiftieth: 50,
  hundredth: 100,
  thousandth: 1000,
};

const ten = (word: string): number => 20 + 10 * tens.indexOf(word);

/** A share as people would write it: `10%`, and `1/25` where they say so many of so many. */
const share = (part: number, whole: number): string =>
  [1, 2, 4, 5, 10, 20, 100].includes(whole) ? `${(100 * part) / whole}%` : `${part}/${whole}`;

const parts = Object.keys(ordinals).join("|");
const small = units.slice(2).join("|");

type Rewrite = readonly [pattern: RegExp, write: (match: string, ...groups: string[]) => string];

const rewrites: readonly Rewrite[] = [
  [/\b(?:an? |one )?order of magnitude\b/g, () => "10 times"],
  [/\b(?:two|2) orders of magnitude\b/g, () => "100 times"],
  [/\b(?:three|3) orders of magnitude\b/g, () => "1000 times"],
  [/\bhalf an? (million|billion)\b/g, (_, scale = "") => (scale === "million" ? "500 thousand" : "500 million")],
  [
    /\b(\w+) and an? half\b/g,
    (all, whole = "") =>
      units.includes(whole) ? `${units.indexOf(whole)}.5` : /^\d+$/.test(whole) ? `${whole}.5` : all,
  ],
  [/\bevery (?:second|other) (?=gamer|player|person|gpu|card|owner)/g, () => "50% of "],
  [
    /\bevery (third|fourth|fifth|tenth|hundredth) (?=gamer|player|person|gpu|card|owner)/g,
    (_, nth = "") => `${share(1, ordinals[nth] ?? 1)} of `,
  ],
  [
    new RegExp(`\\b(${tens.join("|")})[- ](${units.slice(1, 10).join("|")})\\b`, "g"),
    (_, ty = "", unit = "") => String(ten(ty) + units.indexOf(unit)),
  ],
  [new RegExp(`\\b(${tens.join("|")})(?=\\b(?!-))`, "g"), (_, ty = "") => String(ten(ty))],
  [
    new RegExp(`\\b(?:an?|one|1) (mere |only |full |whole )?(${parts})\\b`, "g"),
    (_, mere = "", part = "") => `${mere}${share(1, ordinals[part] ?? 1)}`,
  ],
  [/\b(?:an?|one|1) (\d+)(?:st|nd|rd|th)\b/g, (_, nth = "") => share(1, Number(nth))],
  [
    new RegExp(`\\b(two|three|four|\\d+)[- ](${parts.replace("half|", "")})s\\b`, "g"),
    (_, of = "", part = "") => share(Number(units.indexOf(of) < 0 ? of : units.indexOf(of)), ordinals[part] ?? 1),
  ],
  [/\b(?:half)\b/g, () => "50%"],
  [new RegExp(`\\b(${small})\\b`, "g"), (_, word = "") => String(units.indexOf(word))],
  [new RegExp(`\\b(${small})fold\\b`, "g"), (_, word = "") => `${units.indexOf(word)} times`],
  [/\bone (?=hundred|thousand|million|billion|trillion|dozen|years?\b|hours?\b|in \d|out of|%)/g, () => "1 "],
  [/\ban? (?=hundred|thousand|million|billion|trillion|dozen)/g, () => "1 "],
  [/(?<!\d |[\d.])\b(?=(?:hundred|thousand|million) (?:times|million|thousand|fold)\b)/g, () => "1 "],
  [/\b([\d.]+) hundred ?fold\b/g, (_, n = "") => `${Number(n) * 100} times`],
  [/\b([\d.]+) hundred\b/g, (_, n = "") => String(Number(n) * 100)],
  [/\b([\d.]+) dozen\b/g, (_, n = "") => String(Number(n) * 12)],
  [/\b([\d.]+) thousand million\b/g, (_, n = "") => `${n} billion`],
  [/\b(?:one|a|1) (?:in|out of) (?:every )?(\d+)\b/g, (_, of = "") => share(1, Number(of))],
  [/\b(\d+) (?:in|out of) (?:every )?(\d+)\b(?! (?:years?|%))/g, (_, part = "", of = "") => share(+part, +of)],
  [/\bdoubl(?:e|es|ed|ing)(?: in size)? (?=every|each|per|a year|yearly|annually)/g, () => "grows 2 times "],
  [/\btripl(?:e|es|ed|ing)(?: in size)? (?=every|each|per|a year|yearly|annually)/g, () => "grows 3 times "],
  [/\bhalv(?:e|es|ed|ing) (?=every|each|per|a year|yearly|annually)/g, () => "shrinks 50% "],
  [/\b(?:twice|double)\b/g, () => "2 times"],
  [/\b(?:thrice|triple|threefold)\b/g, () => "3 times"],
  [/\bquadruple\b/g, () => "4 times"],
  [/\b(?:twofold)\b/g, () => "2 times"],
  [/\b(?:by )?a factor (?:of )?([\d.,]+\d|\d)\b/g, (_, n = "") => `${n} times`],
  [/(\d)(?: ?[x×](?![a-z0-9])|[- ]?fold\b)/g, (_, n = "") => `${n} times`],
  [/\b1 (?:to|:) (?=\d)/g, () => "1:"],
];

/** The sentence with its number words as figures. */
export const figured = (text: string): string =>
  rewrites.reduce((so, [pattern, write]) => so.replaceAll(pattern, write), text);

/** A figure as people write it, for use within patterns. */
export const figure =
  "(?:[$€] ?)?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?\\/ ?\\d+(?:,\\d{3})*| ?: ?\\d+(?:,\\d{3})*)?(?: ?(?:thousand|million|billion|trillion|[kmbt]n?)\\b)?(?: ?%)?";

export interface Figure {
  /** As the language of assumptions reads it. */
  readonly text: string;
  readonly value: number;
  readonly at: number;
  readonly end: number;
}

/** Every figure that is no part of a name. */
export function figuresIn(text: string): readonly Figure[] {
  return [...text.matchAll(new RegExp(`(?<![\\w.])${figure}`, "g"))].map((match) => {
    const numeral = bare(match[0]);
    return { text: numeral, value: numberOf(numeral), at: match.index, end: match.index + match[0].length };
  });
}

/** `1:75,000,000` is said of the larger over the smaller. */
const bare = (text: string): string =>
  text
    .replace(/^1 ?: ?(.+)$|^(.+?) ?: ?1$/, "$1$2")
    .replace(/^([$€]) /, "$1")
    .replace(/ ?(?:thousand|million|billion|trillion)$|(?<=\d) ?[kmbt]n?$/, (suffix) => suffixOf(suffix.trim()))
    .trim();

/** One letter, which stands in formulas too. */
const suffixOf = (word: string): string =>
  word === "thousand" ? "k" : word.charAt(0) === "k" ? "k" : word.charAt(0).toUpperCase();

const scales: Readonly<Record<string, number>> = { k: 1e3, t: 1e12, m: 1e6, b: 1e9 };

/** What a figure comes to. */
export function numberOf(text: string): number {
  const [, number = "", of, scale, percent] = /^[$€]?([\d,.]+)(?: ?\/ ?([\d,]+))? ?([kmbt])? ?(%)?$/i.exec(text) ?? [];
  const plainly = (digits: string): number => Number(digits.replaceAll(",", ""));
  const factor = scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1);
  return ((plainly(number) / (of === undefined ? 1 : plainly(of))) * factor) / (percent ? 100 : 1);
}

/** A number as it is typed, without the dust of a division. */
export const typed = (value: number): string => String(Number(value.toPrecision(10)));
