// What a person may have meant with a text that does not read: other spellings to offer, never to read unasked.

const joint = "->|=>|→|⇒|〜|～|~|…|\\.{2,}|--|—|–|\\||&|;|to|and|thru|through|til|till|until|upto|up to|bis|à|a|hasta";
const number = "[$€£¥]?\\s?\\.?\\d";
/** Words between two numbers that make no range. */
const operator = "of|per|or|x|in|out|times|plus|minus|mod|over|by";
const counted = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, String(value)] as const),
);
for (const [word, value] of [
  ["thirty", "30"],
  ["forty", "40"],
  ["fifty", "50"],
  ["sixty", "60"],
  ["seventy", "70"],
  ["eighty", "80"],
  ["ninety", "90"],
  ["half", "1/2"],
  ["third", "1/3"],
  ["quarter", "1/4"],
] as const) {
  counted.set(word, value);
}

type Rule = readonly [pattern: RegExp, replacement: string | ((match: string, ...groups: string[]) => string)];

/** One after the other, each on what the ones before made of the text. */
const rules: readonly Rule[] = [
  // Digits and signs of other scripts, quotation marks, emphasis, comments, line breaks.
  [/\p{Nd}/gu, (digit) => digitOf(digit)],
  [/٫/g, "."],
  [/٬/g, ","],
  [/٪/g, "%"],
  [/^[\s"“”„«»'‘’`*~]+|[\s"“”„«»'‘’`*~]+$/gu, ""],
  [/^_([^_]+)_$/, "$1"],
  [/\s*(?:#|\/\/)\s.*$/, ""],
  [/\s*\([A-Za-z][A-Za-z ,.!?']*\)$/, ""],
  [/\s+/gu, " "],
  [/^0[xbo][0-9a-f]+$/i, (digits) => String(Number(digits))],
  [/^,(?=\d)/, "0."],
  [/(?<=\d)_{2,}(?=\d)/g, "_"],
  [/(\d)\s?k{2,}\b/gi, "$1k"],
  [/(\d)\s?pp\b/g, "$1%"],
  [/\b(?:(?:nvidia|geforce)\s)?RTX\s?\d{4}(?:\s?ti)?s?\b/gi, "consumer_gpu"],
  [/\b(?:nvidia\s)?H100s?\b/gi, "h100e"],
  [/(\d)\s+e\s?([+-]?\d)/gi, "$1e$2"],
  [/(?<=\S)\s*(?:[-+*/÷×^±–=]+|\.{2,}|…|\b(?:to|or|and))$/i, ""],
  [/^([$€£¥]?\d.*?) or (?:more|above|over)$/i, "at least $1"],
  [/^([$€£¥]?\d.*?) or (?:less|fewer|below|under)$/i, "at most $1"],
  [/\bhalf (?:of )?(?:an? )?(million|billion|trillion)\b/gi, (_, size = "") => partOf(500, size)],
  [/\b(?:a )?quarter (?:of )?(?:an? )?(million|billion|trillion)\b/gi, (_, size = "") => partOf(250, size)],
  [
    /\s+(?:(?:at|with)\s+(\d+(?:\.\d+)?)\s?%[a-z ]*|(\d+(?:\.\d+)?)\s?%\s?(?:CI|CrI|confidence|credible)[a-z ]*)$/i,
    " @ $1$2%",
  ],
  // How sure somebody is.
  [/\s*[([]\s*(\d+(?:\.\d+)?)\s?%[^)\]]*[)\]]$/, " @ $1%"],
  [/^(\d+(?:\.\d+)?)\s?%\s*(?:CI|CrI|confidence|credible|sure|certain)[a-z ]*:?\s*(?=\S)(.*)$/i, "$2 @ $1%"],
  [/\s*@\s*(\d+)$/, " @ $1%"],
  // Words before and after a number.
  [
    /^(?:(?:i|i'd|i would|we)? ?(?:think|guess|say|reckon)|probably|maybe|perhaps|possibly|likely|it's|the|an?)\s+(?![=:])/i,
    "",
  ],
  [/^(?:approx\.?|appr\.?|ca\.?|c\.|nearly|almost|close to|(?:on |in )?the (?:order|region) of)\s*/i, "about "],
  [/^(.*\d\S*?)[ -]?ish$/, "about $1"],
  [/\b[a-z]+\b/gi, (word) => counted.get(word.toLowerCase()) ?? word],
  [/\bper cent\b/gi, "%"],
  [/\s(?:an?)\s(?=(?:year|month|week|day|hour)\b)/gi, " per "],
  [/(\d)\s?y\b/gi, "$1 years"],
  [/\s(?:times|multiplied by)\s/gi, " * "],
  [/\s*(?:\bplus or minus\b|\bplus\/minus\b|\bgive or take\b)\s*/gi, " ± "],
  // Families under other names, or with a range inside.
  [/^(?:log-?normal|lognorm|LN\b|normal)\s*\(?\s*([^(),]+ to [^(),]+?)\s*\)?$/i, "$1"],
  [/^(?:uniform|U\b)\s*\(?\s*([^(),]+?) to ([^(),]+?)\s*\)?$/i, "uniform($1, $2)"],
  [/\b(?:N|norm|gaussian|gauss)\s*\(/gi, "normal("],
  [/\b(?:LN|log-normal|lognorm|lnorm)\s*\(/gi, "lognormal("],
  [/\b(?:U|unif)\s*\(/gi, "uniform("],
  [/\btri(?:ang)?\s*\(/gi, "triangular("],
  // Functions under other names.
  [/^log2\s*\(([^()]+)\)$/i, "ln($1) / ln(2)"],
  [/\blog2\s*\(([^()]+)\)/gi, "(ln($1) / ln(2))"],
  [/\bpow\s*\((\w+),\s*(\w+)\)/gi, "$1^$2"],
  // Three quantiles.
  [/^p0?5\s*[:=]?\s*([^,;]+)[,;]\s*(?:p50|median)\s*[:=]?\s*([^,;]+)[,;]\s*p95\s*[:=]?\s*([^,;]+)$/i, "{$1, $2, $3}"],
  // Ranges: brackets, openings, and whatever stands between two numbers.
  [/^[[(]([^[\]()]+,[^[\]()]+)[\])]$/, "$1"],
  [new RegExp(`^(?:from|between)\\s+(\\S+)\\s*(?:-|–|${joint})\\s*(?=${number})`, "i"), "$1 to "],
  [new RegExp(`(\\d[a-z%]*?)\\s*to\\s*(?=${number})`, "gi"), "$1 to "],
  [new RegExp(`(?<=[\\d%a-zA-Z)])\\s*(?:[→⇒〜～~…|&;]|[-=]>|\\.{2,}|--)\\s*(?=${number})`, "gu"), " to "],
  [new RegExp(`(?<=[\\d%a-zA-Z)])\\s(?:${joint})\\s\\s*(?=${number})`, "giu"), " to "],
  [new RegExp(`^([^,{}()]*[\\d%a-zA-Z)]),\\s+(${number}[^,{}()]*)$`, "u"), "$1 to $2"],
  [new RegExp(`(?<=\\d[%kKmMbB]?)\\s(?!(?:${operator}|[RG]TX|RX|H|B|e)\\s)\\p{L}+\\s(?=${number})`, "gu"), " to "],
  [/^(?:>=?|≥|at least|more than|over|above|min(?:imum)?)\s*([$€£]?)(\d+(?:\.\d+)?)(.*)$/i, openAbove],
  [/^(?:<=?|≤|at most|less than|under|below|up to|max(?:imum)?)\s*([$€£]?)(\d+(?:\.\d+)?)(.*)$/i, openBelow],
];

/** Without a number in figures or words there is nothing to save. */
const countable = new RegExp(`\\p{Nd}|\\b(?:${[...counted.keys()].join("|")})\\b`, "iu");

/** How many ways are worth trying. */
const most = 4;

/** Longer texts are formulas, and nothing that a rule could guess at. */
const longest = 80;

/** Other ways to write a text, the one that all rules made first; none where no rule applies. */
export function rephrasings(text: string): readonly string[] {
  if (text.length > longest || !countable.test(text)) return [];
  const [, name = "", value = ""] = /^\s*([A-Za-z_]\w*\s*[=:]\s*)(.+)$/su.exec(text) ?? [];
  const whole = remade(text);
  return name === "" ? whole : [...whole, ...remade(value).map((other) => name + other)];
}

function remade(text: string): readonly string[] {
  const made: string[] = [];
  let current = text;
  for (const [pattern, replacement] of rules) {
    const next = current.replace(pattern, replacement as string).trim();
    if (next !== current && next !== text.trim()) made.unshift(next);
    current = next;
  }
  return made.slice(0, most);
}

/** With decimal commas, and with commas as nothing, for a text whose commas could be either. */
export function withoutCommas(text: string): readonly string[] {
  return [text.replace(/(\d),(?=\d)/g, "$1."), text.replace(/(\d),(?=\d)/g, "$1")];
}

/** So many thousandths of a million, a billion or a trillion. */
const partOf = (thousandths: number, size: string): string =>
  `${thousandths}${{ million: "k", billion: "M", trillion: "B" }[size.toLowerCase()] ?? ""}`;

/** Decimal digits stand in blocks of ten, from zero up. */
function digitOf(digit: string): string {
  const plain = digit.normalize("NFKC");
  if (/^[0-9]$/.test(plain)) return plain;
  const code = plain.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** A range has two ends: an open one is closed at ten times, or at what a share can be. */
function openAbove(_: string, currency = "", low = "", rest = ""): string {
  const high = rest.trim().startsWith("%") ? Math.min(99, 10 * Number(low)) : 10 * Number(low);
  return `${currency}${low}${rest} to ${currency}${high}${rest}`;
}

function openBelow(_: string, currency = "", high = "", rest = ""): string {
  return `${currency}${Number((Number(high) / 10).toPrecision(6))}${rest} to ${currency}${high}${rest}`;
}
