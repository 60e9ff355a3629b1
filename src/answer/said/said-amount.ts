// Numbers and comparisons in sentences: `half of`, `1 in 25`, `50 million times`, `at least`, `can't`.

const figure =
  /(?:[$€]\s?)?\d[\d,]*(?:\.\d+)?(?:\s?\/\s?\d[\d,]*|\s?:\s?\d[\d,]*)?\s?(?:thousand|million|billion|trillion|[kmbt]n?\b)?\s?(?:%|x\b)?/;

const fractions: readonly (readonly [RegExp, string])[] = [
  [/\b(?:a|one) in (\d+|ten|five|four|three|two|hundred|thousand)\b/, ""],
  [/\b(?:a |one )?(?:half)\b/, "50%"],
  [/\b(?:a|one) third\b/, "1/3"],
  [/\b(?:a|one) quarter\b/, "25%"],
  [/\b(?:a|one) fifth\b/, "20%"],
  [/\b(?:a|one) tenth\b/, "10%"],
  [/\b(?:a|one) (?:twenty-fifth|25th)\b/, "1/25"],
  [/\b(?:a|one) hundredth\b/, "1%"],
  [/\b(?:twice|doubl(?:e|es|ed|ing)|two times)\b/, "2"],
  [/\b(?:tripl(?:e|es|ed|ing)|three times|threefold)\b/, "3"],
  [/\b(?:a|one) hundred million\b/, "100M"],
  [/\b(?:a|one) million\b/, "1M"],
  [/\b(?:a|one) billion\b/, "1B"],
  [/\b(?:ten times|tenfold)\b/, "10"],
  [/\b(?:hundred times|a hundredfold)\b/, "100"],
  [/\b(?:thousand times|a thousandfold)\b/, "1000"],
];

const counts: Readonly<Record<string, string>> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  ten: "10",
  hundred: "100",
  thousand: "1000",
};

/** The first amount that a sentence names, in the language of assumptions; a year is none. */
export function amountIn(text: string): string | undefined {
  const named = fractions.flatMap(([pattern, value]) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const [, of = ""] = match;
    return [{ at: match.index, value: value || `1/${counts[of] ?? of}` }];
  });
  const written = [...text.matchAll(new RegExp(figure, "g"))].flatMap((match) => {
    const value = match[0].trim();
    if (/^(?:19|20)\d\d$/.test(value) || isCount(text, match.index, value)) return [];
    return [{ at: match.index, value: numeral(value) }];
  });
  return [...named, ...written].sort((a, b) => a.at - b.at)[0]?.value;
}

/** `1 hyperscaler`, `the 4 hyperscalers`, `8 hours`, `H100`: what is compared or how long, not amounts. */
const isCount = (text: string, at: number, value: string): boolean =>
  /[a-z]$/.test(text.slice(0, at)) ||
  /^ ?(?:hours?|days?|weeks?|months?)\b/.test(text.slice(at + value.length)) ||
  (/^ ?(?:big|major)? ?(?:hyperscaler|compan)/.test(text.slice(at + value.length)) &&
    (value === "1" || /\b(?:all|the|those|these) (?:of (?:the|them) )?$/.test(text.slice(0, at))));

/** `1:75,000,000` is said of the larger over the smaller. */
function numeral(value: string): string {
  const ratio = /^1\s?:\s?(.+)$/.exec(value) ?? /^(.+?)\s?:\s?1$/.exec(value);
  return (ratio?.[1] ?? value)
    .replace(/^[$€]\s?/, "$")
    .replace(/\s?x$/, "")
    .trim();
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/>=|≥|\b(?:at least|no less than|not less than|or more|a minimum of)\b/, ">="],
  [
    /<=|≤|\b(?:(?:fallen|falls?|down|drops?|dropped|sinks?|shr[iu]nk) to|at most|no more than|not more than|up to|a maximum of)\b/,
    "<=",
  ],
  [
    />|\b(?:more (?:\w+ ){0,3}?than|over|above|exceeds?|beats?|outstrips?|outperforms?|outcomputes?|outnumbers?|overtakes?|larger than|bigger than|greater than|faster than|surpass(?:es)?)\b/,
    ">",
  ],
  [/<|\b(?:(?:less|fewer) (?:\w+ ){0,3}?than|under|below|smaller than|short of|within|slower than)\b/, "<"],
  [/\b(?:only|just|merely|barely) (?:about |around )?(?:\d|an? |one |half)/, "<="],
];

const negatives =
  /\b(?:not|never|cannot|no way|nowhere near|no match|nor|neither|nobody|impossible|fails? to|dwarf(?:s|ed)?|hopeless)\b|n't\b/;

/** The comparison that a sentence makes, and whether it is denied. */
export function comparisonIn(text: string): { readonly sign?: string; readonly negated: boolean } {
  const sign = signs.find(([pattern]) => pattern.test(text));
  const rest = sign ? text.replace(sign[0], " ") : text;
  return { ...(sign && { sign: sign[1] }), negated: negatives.test(rest) };
}

const mirrors: Readonly<Record<string, string>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" };

/** The same comparison read from the other end. */
export const mirrored = (sign: string): string => mirrors[sign] ?? sign;
