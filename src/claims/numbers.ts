// Numbers in sentences: number words put as figures, and a figure with the bounds that its digits leave open.

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const nth =
  "half:2 third:3 quarter:4 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 twelfth:12 fifteenth:15 twentieth:20 twenty-fifth:25 thirtieth:30 fortieth:40 " +
  "fiftieth:50 hundredth:100 thousandth:1000 millionth:1000000 hundred-millionth:100000000 billionth:1000000000";
const ordinals: Readonly<Record<string, string>> = Object.fromEntries(nth.split(" ").map((pair) => pair.split(":")));
const parts = Object.keys(ordinals).join("|");
const whole: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const yearly = "(?=every|each|per|a year|yearly|annually|next year|this year)";
const who = "gamer|player|person|card|gpu|chip|accelerator";

/** A pattern over a sentence, and what stands in its place. */
export type Rewrite = readonly [pattern: RegExp, write: string | ((match: string, ...groups: string[]) => string)];

const value = (word: string): number => (units.includes(word) ? units.indexOf(word) : Number(word));

const short: Readonly<Record<string, string>> = {
  ...{ yr: "years", hr: "hours", mth: "months", mil: "million", mio: "million", bil: "billion", tril: "trillion" },
};

const rewrites: readonly Rewrite[] = [
  [
    /(?<!\/)\b(yr|hr|mth)s?\b|(?<=\d) ?(mi[lo]|bil|tril)\b/g,
    (_, unit, scale) => (unit ? short[unit] : ` ${short[scale ?? ""]}`) ?? "",
  ],
  [/\b(?:an? |one )?order of magnitude\b/g, "10 times"],
  [/\b(?:an? |one )?(hundred|thousand|million|billion)-?fold\b/g, (_, n = "") => `${whole[n]} times`],
  // `20 000 dollars`, `25.000$`, `3 persons from 1000`
  [/(?<=\$ ?\d{1,3})\.(?=000\b)|(?<=\b\d{1,3})\.(?=000 ?(?:\$|dollars?\b|usd\b))/g, ""],
  [/(?<![\d.,])(\d{1,3}) (?=000\b)/g, "$1"],
  [
    /\b(\d+|two|three|four|five) (?:people|persons|gamers|players|users) (?:from|out of) (?=(?:10{1,3}|ten|(?:a |one )?(?:hundred|thousand))\b)/g,
    "$1 in ",
  ],
  // `out of a thousand people maybe three would`
  [
    new RegExp(
      `\\bout of (?:every )?(?:a |one )?(\\d+|hundred|thousand|million) (${who}|people)s?( [^,.!?]{0,30}?)?,? ((?:maybe|about|only|perhaps|at most|at least|just) )?(\\d+|${units.slice(1).join("|")}) `,
      "g",
    ),
    (_, all = "", people = "", that = "", bound = "", n = "") =>
      `${bound}${value(n)}/${whole[all] ?? Number(all)} of ${people === "people" ? people : `${people}s`}${that} `,
  ],
  // `went from 15 to 5%` is no range.
  [
    /(?<=\b(?:went|gone|rose|grew|fell|dropped|climbed|up|down) from (?:(?:under|over|about) )?\$?[\d.,]+%?) to (?=\D{0,10}\d)/g,
    " then ",
  ],
  // `thousands of years`
  [
    /\b(dozens|hundreds|thousands|millions|billions) of (?=years|months|weeks|days|hours)/g,
    (_, n = "") => `more than ${{ dozens: 24, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9 }[n]} `,
  ],
  [
    /\b(\d+) (thousand|million|billion) (?=years|months|weeks|days)/g,
    (_, n = "", scale = "") => `${Number(n) * (whole[scale] ?? 1)} `,
  ],
  [/\bcenturies\b/g, "more than 100 years"],
  [/\b(?:a )?couple (?:of )?(?=hundred|thousand|million|billion)/g, "about 2 "],
  [/\b(?:a )?couple (?:of )?(?=hours|days|weeks|months|years)/g, "2 "],
  [/\b(two|three|2|3) orders of magnitude\b/g, (_, n = "") => `${10 ** value(n)} times`],
  [/\bhalf an? (million|billion|trillion|%)/g, "0.5 $1"],
  [/\b(?:an? )?quarter (?:of an? )?(million|billion|trillion)\b/g, "0.25 $1"],
  [/\b(?:an?|one)[ -](?=gigawatt|megawatt|[gm]w\b|kilowatt(?!.hour)|kw\b)/g, "1 "],
  [/\b(?:between|from) one (?=(?:and|to) (?:two|three|\d))/g, "between 1 "],
  [/\b(?:an?|one) (?:dollar|buck)\b/g, "$1"],
  [/\bdoubl(?:e|es|ed|ing) again\b(?! (?:every|each|per|next|this))/g, "grows 2 times"],
  [
    new RegExp(
      `\\b(${units.slice(1, 10).join("|")}) (${tens.join("|")})(?= (?:an?|per|each) (?:gpu.)?hour|(?<=\\b(?:costs?|back|pay|under|over|about|around|than) \\w+ \\w+)(?:,|\\s*$))`,
      "gm",
    ),
    (_, whole = "", cents = "") => `about $${value(whole)}.${20 + 10 * tens.indexOf(cents)}`,
  ],
  [/\b(?:an?|one) (thousand|million|billion) and an? half\b/g, "1.5 $1"],
  [/\b(\w+) and an? half\b/g, (all, n = "") => (Number.isNaN(value(n)) ? all : `${value(n)}.5`)],
  [new RegExp(`\\bevery (?:second|other) (?=${who})`, "g"), "50% of "],
  [new RegExp(`\\bevery (${parts}) (?=${who})`, "g"), (_, n = "") => `1/${ordinals[n]} of `],
  [
    new RegExp(`\\b(${tens.join("|")})[- ](${units.slice(1, 10).join("|")})\\b`, "g"),
    (_, ty = "", unit = "") => String(20 + 10 * tens.indexOf(ty) + units.indexOf(unit)),
  ],
  [new RegExp(`\\b(${tens.join("|")})(?=\\b(?!-))`, "g"), (_, ty = "") => String(20 + 10 * tens.indexOf(ty))],
  [
    new RegExp(`\\b(?:an?|one|1|mere|only|just) (${parts})\\b`, "g"),
    (all, part = "") => `${/^(?:mere|only|just)/.exec(all)?.[0] ?? ""} 1/${ordinals[part]}`,
  ],
  [/\b(?:an?|one|1) (\d+)(?:st|nd|rd|th)\b/g, "1/$1"],
  [/\ban? (\d+)[- ]millionth\b/g, "1/$1000000"],
  [
    new RegExp(`\\b(${units.slice(2).join("|")}|\\d+)[- ](${parts.replace("half|", "")})s\\b`, "g"),
    (_, n = "", part = "") => `${value(n)}/${ordinals[part]}`,
  ],
  [/\b(\d+\/\d+)(?:st|nd|rd|th)s?\b/g, "$1"],
  [/\b1\/(\d+) of (?:an? |1 )?%/g, (_, n = "") => `${1 / Number(n)}%`],
  [/\b(?:an?|one|even an?|a single) (?=%)/g, "1"],
  [/\bhalf\b/g, "1/2"],
  [/\b(?:one|an?) (?=hundred|thousand|million|billion|trillion|dozen|grand\b)/g, "1 "],
  [/\bone (?=years?\b|hours?\b|in \d|out of|(?:\w+ )?in |%|h100|b200|a100|\d0\d0)/g, "1 "],
  [
    new RegExp(`\\b(${units.slice(2).join("|")})(?=fold\\b| |$|[.,!?](?:\\s|$)|-(?:gig|gb|year|month|week|day))`, "g"),
    (_, word = "") => String(units.indexOf(word)),
  ],
  [
    new RegExp(
      `(?<![\\w.]-?)\\b(\\d+|a) (?:(${who})s? |dollars )?(?:in|out of|of(?= every \\d)) (?:every )?(?!20[0-4]\\d\\b)(1 |\\d+ ?)(hundred|thousand|million|billion)?\\b(?! ?(?:years?|weeks?|days?|hours?|minutes?|months?|%))`,
      "g",
    ),
    (_, part = "", one = "", n = "", scale = "") =>
      `${part === "a" ? 1 : part}/${Number(n) * (whole[scale] ?? 1)}${one ? ` of ${one}s` : ""}${n.endsWith(" ") && !scale ? " " : ""}`,
  ],
  [/(?<![\d.] ?)\b(?:its |the )?(?=trillion\b)/g, "1 "],
  // `seven or eight percent`
  [
    /(?<![\w.])(\d{1,3}) or (?=\d{1,3} ?(?:%|times|x\b|months|years|thousand|million|billion|dollars|bucks|cents))/g,
    "$1-",
  ],
  [/\b([\d.]+) hundred ?fold\b/g, (_, n = "") => `${Number(n) * 100} times`],
  [/\b([\d.]+) hundred\b/g, (_, n = "") => String(Number(n) * 100)],
  [/\b([\d.]+) dozen\b/g, (_, n = "") => String(Number(n) * 12)],
  [/\b([\d.]+) thousand million\b/g, "$1 billion"],
  [
    new RegExp(`\\bdoubl(e|es|ed|ing)(?: in \\w+| again)? ${yearly}`, "g"),
    (_, end) => `${end === "ed" ? "grew" : "grows"} 2 times `,
  ],
  [
    new RegExp(`\\btripl(e|es|ed|ing)(?: in \\w+| again)? ${yearly}`, "g"),
    (_, end) => `${end === "ed" ? "grew" : "grows"} 3 times `,
  ],
  [new RegExp(`\\bhalv(e|es|ed|ing) ${yearly}`, "g"), (_, end) => `${end === "ed" ? "shrank" : "shrinks"} 1/2 `],
  [
    /\b(will|would|could|might|should|to)((?: not| even)*) (doubl|tripl|quadrupl)e(?= (?:by|in|within|over|between|from|its|their|his|the (?:fleet|number|size))\b|$|[.,!?])/g,
    "$1$2 $3es",
  ],
  [/\b(?:twice|double|twofold)\b/g, "2 times"],
  [/\b(?:thrice|triple|threefold)\b/g, "3 times"],
  [/\bquadruple\b/g, "4 times"],
  [/\b(?:by )?a factor (?:of )?((?:(?:more|less) than |at least |about |over )?)([\d.,]+\d|\d)\b/g, "$1$2 times"],
  [/\b(\d+) dollars (?:for|to) (?:each|every|the) (?:one|dollar)\b/g, "$1 times"],
  [
    /\bha(?:s|ve) a doubling time (?:of |nearer to |closer to |around |about )*(\d+)(?: than (?:to )?\d+)? (months|years)\b/g,
    "doubles every $1 $2",
  ],
  [/\b(\d+)-(?=gig|gb)/g, "$1 "],
  [/(?<![\d.$])(\d[\d.]*)\$/g, "$$$1"],
  [/\bfor (\d[\d.]*k)(?= (?:you|one|i|we|they)\b)/g, "for $$$1"],
  [/(?<=\d)x(?=\d{4}(?:s| ?ti)?\b)/g, " "],
  [/(?<!\bmi\d*)(\d)(?: ?[x×](?![a-z0-9])|[- ]?fold\b)/g, "$1 times"],
  [/\b(\d+) (?:dollars|bucks) (\d\d)\b/g, "$$$1.$2"],
  [/\b(?:anywhere |somewhere )?(?:between|from) (\$?[\d.]+) (?:and|to) (?=\$?\d)/g, "$1-"],
  [/\b(\d+) cents?\b/g, (_, n = "") => `$${Number(n) / 100}`],
  [/\b(\d[\d.,]*(?: ?(?:million|billion|thousand|[mbk]))?) ?(?:to|:) ?(?:1|one)\b/g, "1:$1"],
  [/\b(?:1|one)[- ]?(?:to|:)[- ]?(\d+)(?:-(?=million|billion))?/g, "1:$1"],
];

/** The sentence with its number words as figures. */
export const figured = (text: string): string =>
  rewrites.reduce((so, [pattern, write]) => so.replaceAll(pattern, write as string), text).replaceAll(/ +/g, " ");

export interface Figure {
  /** As the language of assumptions reads it. */
  readonly text: string;
  readonly value: number;
  /** What would round to it, by the digits said. */
  readonly low: number;
  readonly high: number;
  readonly kind: "count" | "share" | "money";
}

const scales: Readonly<Record<string, string>> = {
  grand: "k",
  thousand: "k",
  million: "M",
  billion: "B",
  trillion: "T",
};
const factors: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, B: 1e9, T: 1e12 };
const pattern =
  /^(\$?) ?(?:1:)?(\d+(?:,\d{3})*(?:\.\d+)?)(?:\/(\d+(?:,\d{3})*))?(?: ?(thousand|million|billion|trillion|mn|bn|grand|[kmbt]))?( ?%)?( dollars?| bucks| usd)?(?![\w./]|-\d)/;
/** `35-60%`, `$150 to $210 billion`: two figures of which the second has the scale. */
const between = /^(\$?)(\d+(?:\.\d+)?)(?:-| to )\$?(?=\d)/;

/** The figure with which a text begins, and how long it is. `1:75,000,000` is said of the larger over the smaller. */
export function figureAt(text: string): { readonly figure: Figure; readonly length: number } | undefined {
  const range = between.exec(text);
  const end = range && figureAt(`${range[1]}${text.slice(range[0].length)}`);
  if (range && end) {
    const { figure } = end;
    const low = (Number(range[2]) * figure.value) / Number(/[\d.]+/.exec(figure.text)?.[0] ?? 1);
    const [sign, unit] = [figure.text.startsWith("$") ? "$" : "", figure.text.endsWith("%") ? "%" : ""];
    const middle = Number((((low + figure.value) / 2) * (unit === "%" ? 100 : 1)).toPrecision(4));
    const taken = range[0].length + end.length - (range[1] ?? "").length;
    return {
      figure: { ...figure, text: `${sign}${middle}${unit}`, value: (low + figure.value) / 2, low, high: figure.value },
      length: taken,
    };
  }
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [all, sign, digits = "", over, scale = "", percent, dollars] = match;
  const plain = digits.replaceAll(",", "");
  const letter = scales[scale] ?? ({ k: "k", m: "M", b: "B", t: "T", mn: "M", bn: "B" }[scale] || "");
  const factor = (factors[letter] ?? 1) / (percent ? 100 : 1);
  const money = over === undefined && (sign === "$" || dollars !== undefined || scale === "grand");
  const below = over === undefined ? 1 : Number(over.replaceAll(",", ""));
  const percentage = over === undefined || scale !== "" ? Number.NaN : (100 * Number(plain)) / below;
  const part = Number.isInteger(percentage) ? `${percentage}%` : undefined;
  const written =
    part ?? `${money ? "$" : ""}${plain}${over === undefined ? "" : `/${below}`}${letter}${percent ? "%" : ""}`;
  const number = Number(plain) / below;
  const [low, high] =
    over === undefined ? rounding(plain) : [Number(plain) / (below * 1.1), Number(plain) / (below / 1.1)];
  const kind = money ? "money" : percent || over !== undefined ? "share" : "count";
  return {
    figure: { text: written, value: number * factor, low: low * factor, high: high * factor, kind },
    length: all.length,
  };
}

/** Half a unit of the last digit that is not a round nought: 20 is 15 to 25, 1.5 is 1.45 to 1.55; not wider than 1.25 times. */
function rounding(digits: string): readonly [number, number] {
  const number = Number(digits);
  const [, after = ""] = digits.split(".");
  const noughts = after === "" ? (/0*$/.exec(digits)?.[0].length ?? 0) : -after.length;
  const half = Math.min(10 ** noughts / 2, number / 4);
  return [number - half, number + half];
}
