// Finding one's way in a run of tokens: what stands outside all brackets, where to split, what is left.

import type { Span } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import { type Numeral, suffixOf } from "../numbers/numeral.ts";
import type { Target } from "../target.ts";
import { ambiguousUnits, unitOfWord } from "../units/unit-table.ts";
import { type Kind, mends, mistake, type Option, Question, quote } from "./mistake.ts";
import { aboutWords, counted } from "./phrase-table.ts";

/** The token at an index of the run, if it is still inside. */
export const tokenAt = (tokens: Tokens, index: number): Token | undefined =>
  index < tokens.to ? tokens.list[index] : undefined;

/** Whether a word is a name of the model, which wins over what else it may mean. */
export const isKnownName = ({ target }: Tokens, token: Token | undefined): boolean =>
  token?.kind === "word" && target.names?.includes(token.text) === true;

/** The indices of tokens outside all brackets that `wanted` accepts. */
export function outside(tokens: Tokens, wanted: (token: Token) => boolean): readonly number[] {
  const found: number[] = [];
  for (let at = tokens.from; at < tokens.to; at++) {
    const token = tokens.list[at];
    if (token !== undefined && wanted(token)) found.push(at);
    at = Math.max(at, tokens.partner.get(at) ?? at);
  }
  return found;
}

/** The runs between the tokens at `indices`. */
export function splitAt(tokens: Tokens, indices: readonly number[]): readonly Tokens[] {
  const starts = [tokens.from, ...indices.map((index) => index + 1)];
  return starts.map((from, part) => ({ ...tokens, from, to: indices[part] ?? tokens.to }));
}

/** What lies between the bracket at `at` and its partner. */
export const insideBracket = (tokens: Tokens, at: number): Tokens => ({
  ...tokens,
  from: at + 1,
  to: tokens.partner.get(at) ?? at + 1,
});

export const isEmpty = (tokens: Tokens): boolean => tokens.from >= tokens.to;

/** Where the tokens from one index to just before another stand. */
export const spanBetween = (tokens: Tokens, from: number, to: number): Span => spanOfTokens({ ...tokens, from, to });

/** Where the run stands; an empty one is the gap between its neighbours. */
export function spanOfTokens(tokens: Tokens): Span {
  const first = tokens.list[tokens.from];
  const last = tokens.list[tokens.to - 1];
  // A sign that was typed behind stands in front: `5k or more` is `>= 5k`.
  if (!isEmpty(tokens) && first && last)
    return first.span[0] <= last.span[0]
      ? [first.span[0], last.span[1]]
      : [tokens.list[tokens.from + 1]?.span[0] ?? 0, first.span[1]];
  return [last?.span[1] ?? first?.span[0] ?? tokens.text.length, first?.span[0] ?? tokens.text.length];
}

/** A run as it was typed. */
export const typedText = (run: Tokens): string => run.text.slice(...spanOfTokens(run));

/** Whether the second begins where the first ends, without a space: `5k`, `-5`. */
export const isTight = (first: Placed | undefined, second: Placed | undefined): boolean =>
  first !== undefined && first.span[1] === second?.span[0];

interface Placed {
  readonly span: Span;
}

/** Whether a word at an index is called: `sqrt(16)`, but `fifty (40 to 60)` is a number with its interval. */
export const isCalled = (list: readonly Token[], at: number): boolean =>
  list[at]?.kind === "word" && list[at + 1]?.text === "(" && isTight(list[at], list[at + 1]);

/** The question which of `readings` is meant by a run. */
export const askAbout = (run: Tokens, readings: readonly Option[], kind?: Kind): Question =>
  new Question(run, spanOfTokens(run), readings, kind);

/** Whether there is a token, and it reads as a pattern has it. */
export const isLike = (token: { readonly text: string } | undefined, pattern: RegExp): boolean =>
  pattern.test(token?.text ?? "");

/** A token as it was typed: `--` and `≤` have other names here. */
export const quoteToken = ({ text }: Tokens, { span }: Token): string => quote(text.slice(...span));

/** That something else was expected, behind what stands before it. */
export const expectedAfter = (tokens: Tokens, before: Token | undefined, expected: string, got: string): string =>
  before
    ? tell`Expected ${expected} after ${quoteToken(tokens, before)}, got ${got}`
    : tell`Expected ${expected}, got ${got}`;

/** The error where something is missing: `after` is what stands before the gap. */
export function missing(tokens: Tokens, expected: string) {
  const before = tokens.list[tokens.from - 1];
  const next = tokens.list[tokens.to];
  const span = next?.span ?? before?.span ?? ([0, tokens.text.length] as const);
  const got = next ? quoteToken(tokens, next) : before ? tell`the end` : tell`nothing`;
  const code = before || next ? "assumption.syntax" : "assumption.empty";
  // What waits for something is left out: `5 /`.
  const rest = next ? "" : tokens.text.slice(0, before?.span[0]).trim();
  const hint = rest ? mends(rest) : undefined;
  return mistake(code, expectedAfter(tokens, before, expected, got), tokens, span, hint);
}

/** The text with `insert` put in at `offset`, as a mend. */
export const inserted = (tokens: Tokens, offset: number, insert: string): string =>
  `${tokens.text.slice(0, offset).trimEnd()}${insert}${tokens.text.slice(offset).trimStart()}`;

/** In any case: telephones write `From` and `To`. */
export const isWord = (word: string) => (token: Token) => token.kind === "word" && token.text.toLowerCase() === word;
export const isSign = (sign: string) => (token: Token) => token.kind === "sign" && token.text === sign;
/** What parts values of a list. */
export const isComma = ({ text }: Token): boolean => text === "," || text === ";";
/** What joins the ends of a range. */
export const isTo = (token: Token): boolean => isWord("to")(token) || isSign("..")(token);

export type Token = { readonly text: string; readonly span: Span } & (
  | { readonly kind: "number"; readonly numeral: Numeral }
  /** `½` and its like. */
  | { readonly kind: "fraction"; readonly value: number }
  /** `²` and its like: a whole power. */
  | { readonly kind: "power"; readonly value: number }
  | { readonly kind: "word" }
  | { readonly kind: "currency" }
  | { readonly kind: "sign" }
);

/** A run of tokens, `from` inclusive and `to` exclusive; `partner` maps each bracket to the one it pairs with. */
export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  readonly partner: ReadonlyMap<number, number>;
  readonly from: number;
  readonly to: number;
  /** What it was typed for. */
  readonly target: Target;
  /** What was left out as a remark: `(source: …)`. */
  readonly remark?: string;
}

type Unplaced<Each> = Each extends Token ? Omit<Each, "span"> : never;
export type Made = Unplaced<Token>;

export interface Replacement {
  readonly made: readonly Made[];
  readonly length: number;
}

export const lower = (token: Token | undefined): string =>
  token?.kind === "word" ? token.text.toLowerCase() : (token?.text ?? "");
export const isAbout = (token: Token | undefined): boolean => token?.text === "~" || aboutWords.includes(lower(token));
export const isNumber = (token: Token | undefined): boolean => token?.kind === "number" || token?.kind === "fraction";
export const startsNumber = (token: Token | undefined): boolean =>
  isNumber(token) || token?.kind === "currency" || counted.has(lower(token));
export const isScale = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.text.length > 1 &&
  (suffixOf(token.text) !== undefined || /^percent|^pct$/i.test(token.text));
export const isUnit = (token: Token | undefined): boolean =>
  token?.kind === "word" && (unitOfWord(token.text) !== undefined || ambiguousUnits.has(token.text.toLowerCase()));
export const isPeriod = (token: Token | undefined): boolean =>
  token?.kind === "word" && unitOfWord(token.text)?.dimensions.year === 1 && isUnit(token);
export const isYear = (token: Token | undefined): boolean => isLike(token, /^(?:19|20)\d\d$/);
export const endsNumber = (token: Token | undefined): boolean =>
  isNumber(token) || isScale(token) || isUnit(token) || isLike(token, /^(?:[%‰)\]a-z]|\p{Lo})$/iu);

export const numberToken = (value: number): Made => ({
  kind: "number",
  text: String(value),
  numeral: { mantissa: String(value), exponent: 0 },
});
export const fractionToken = (value: number): Made => ({ kind: "fraction", text: String(value), value });

/** In the tables `#10` is a number, `/3` a fraction of one, any other letter a word, the rest a sign. */
export function madeFrom(spelling: string): Made {
  if (spelling.startsWith("#")) return numberToken(Number(spelling.slice(1)));
  if (/^\/\d/.test(spelling)) return fractionToken(1 / Number(spelling.slice(1)));
  return { kind: /[a-z]/i.test(spelling) ? "word" : "sign", text: spelling } as Made;
}

export const spanned = (made: readonly Made[], typed: readonly Token[]): readonly Token[] => {
  const [first, last] = [typed[0], typed.at(-1)];
  return made.map((each) => ({ ...each, span: [first?.span[0] ?? 0, last?.span[1] ?? 0] }) as Token);
};

/** `low: 1` and `half = 3` give a word another meaning. */
export const isLabel = (tokens: readonly Token[], at: number): boolean => isLike(tokens[at + 1], /^[=:]$/);
