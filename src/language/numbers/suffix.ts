// The words and letters after a number that multiply it, and the signs that make it a percentage.

export interface Suffix {
  /** The decimal point moves this many places to the right. */
  readonly shift: number;
  /** For what is no power of ten: a dozen. */
  readonly times?: number;
}

const scales: ReadonlyMap<number, string> = new Map([
  [2, "hundred"],
  [3, "k K thousand tsd tys grand"],
  [4, "万"],
  [5, "lakh lakhs lac lacs"],
  [6, "m M mm mil mn mio mln million millions millionen millones"],
  [7, "crore crores cr"],
  [8, "億 亿"],
  [9, "b B bn bln billion billions mrd mld mlrd milliard milliards milliarde milliarden"],
  [12, "T tn tr trn trln trillion trillions"],
  [15, "quadrillion quadrillions billiard billiards billiarde billiarden"],
]);

const suffixes = new Map<string, Suffix>([
  ["x", { shift: 0 }],
  ["X", { shift: 0 }],
  ["dozen", { shift: 0, times: 12 }],
]);
for (const [shift, words] of scales) for (const word of words.split(" ")) suffixes.set(word, { shift });

/** `k`, `bn`, `million`: words in any case, single letters as they are usually meant (`m` is a million, `t` a tonne). */
export const suffixOf = (word: string): Suffix | undefined =>
  suffixes.get(word) ?? (word.length > 1 ? suffixes.get(word.toLowerCase()) : undefined);

/** The words that a misspelt one may have been meant as; single letters are no such. */
export const suffixWords: readonly string[] = [...suffixes.keys()].filter((word) => word.length > 4);

const hundredths: ReadonlyMap<string, number> = new Map([
  ["%", -2],
  ["percent", -2],
  ["percents", -2],
  ["pct", -2],
  ["‰", -3],
  ["permille", -3],
  ["‱", -4],
  ["bps", -4],
  ["bp", -4],
  ["bips", -4],
  ["ppm", -6],
]);

/** How far a percent sign or its like moves the decimal point. */
export const percentShift = (word: string): number | undefined => hundredths.get(word.toLowerCase());

/** The first number of a text with its suffix, for a mend to repeat: `200 billion` of `$200 billion`. */
export function figureIn(text: string): string | undefined {
  const [figure, digits, word = ""] = /(\d[\d.,]*(?<=\d))\s*([A-Za-z]*)/.exec(text) ?? [];
  return suffixOf(word) ? figure : digits;
}
