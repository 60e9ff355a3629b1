// What a mend may not lose: every number, sign, scale and word of what was typed.

import type { UserError } from "../../core/errors.ts";
import { Question } from "./mistake.ts";

/** Mistakes that are asked with readings of their own, or whose message says what the mend changes. */
const asked = /\.ambiguous$|^range\.(?:zero|reversed)$|^assumption\.name$/;

/** Words that only join others, and signs that stand for them. */
const joining = new Set(
  "to and from between at with or of a an the than i think is ci cri confidence x log pow".split(" "),
);

/** Cards by the names on their boxes, whose figures count nothing. */
const card = /\bH100s?\b/gi;

/** Whether `mend` has all of `text`, or says what it changes. */
export function keeps(text: string, mend: string, error: UserError): boolean {
  const plain = text.replace(/[\p{Cf}\p{Cc}]/gu, "").replace(card, " ");
  // Its readings are printed with the numbers that were typed.
  if (error instanceof Question) return true;
  if (asked.test(error.code)) return isWithin(digitsIn(plain), digitsIn(mend));
  // `1,000` is one and no more, or a thousand.
  const hasFigures = [plain, ungrouped(plain)].some((each) => isWithin(figuresIn(each), figuresIn(mend)));
  if (!hasFigures || !isWithin(signsIn(plain), signsIn(mend))) return false;
  const kept = wordsIn(mend).map((word) => word.toLowerCase());
  // The k of `1k kW` is not the one of `1 kW`.
  const has = (word: string) => kept.some((other) => (word.length === 1 ? other === word : other.includes(word)));
  const isKept = (word: string) => joining.has(word) || has(word);
  return error.code === "assumption.character" || wordsIn(plain).every((word) => isKept(word.toLowerCase()));
}

const asciiDigits = (text: string): string => text.normalize("NFKC").replace(/\p{Nd}/gu, digitOf);

/** Every digit but zeros, which a reading may add or drop. */
const digitsIn = (text: string): readonly string[] => asciiDigits(text).match(/[1-9]/g) ?? [];

/** The digits of each number without separators, leading zeros and zeros behind a point: `0.50` is `5`. */
const figuresIn = (text: string): readonly string[] =>
  (asciiDigits(text).match(/\d+(?:(?:_+|[.,'’])\d+)*/g) ?? []).map((figure) => {
    const digits = figure.replace(/\D/g, "").replace(/^0+/, "");
    return (/[.,]/.test(figure) ? digits.replace(/0+$/, "") : digits) || "0";
  });

/** The same with no commas between groups of three digits. */
export const ungrouped = (text: string): string => text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");

const signsIn = (text: string): readonly string[] => [
  ...(text.match(/(?:CA?|AU?|NZ|HK|S|R)?\$|[%‰‱€£¥₹₩¢]|(?<=\w)!(?!\w)/g) ?? []),
  ...(text.match(/(?<![\w)%\s]\s*)[-−](?=\s*[$€£]?\.?\d)|^\s*[-−]/g) ?? []).map(() => "-"),
];

/** What scales are written with where they are one sign: each is a word of its own. */
export const scaleSigns = "千万亿億兆천만억조";
const words = new RegExp(`[${scaleSigns}]|[^${scaleSigns}\\P{L}]+`, "gu");

const wordsIn = (text: string): readonly string[] => text.match(words) ?? [];

/** Whether all of `some` are among `all`, as often. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  const left = [...all];
  return some.every((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Decimal digits stand in blocks of ten, from zero up. */
export function digitOf(digit: string): string {
  const plain = digit.normalize("NFKC");
  if (/^[0-9]$/.test(plain)) return plain;
  const code = plain.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
