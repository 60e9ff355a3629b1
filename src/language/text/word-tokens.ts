// What a token is to a phrase: a number, a scale, a unit, a period; and the tokens that phrases make.

import { suffixOf } from "../numbers/suffix.ts";
import { ambiguousUnits, unitOfWord } from "../units/unit-table.ts";
import { counted } from "./phrase-table.ts";
import type { Token } from "./token.ts";

type Unplaced<Each> = Each extends Token ? Omit<Each, "span"> : never;
export type Made = Unplaced<Token>;

export interface Replacement {
  readonly made: readonly Made[];
  readonly length: number;
}

export const lower = (token: Token | undefined): string =>
  token?.kind === "word" ? token.text.toLowerCase() : (token?.text ?? "");
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
export const endsNumber = (token: Token | undefined): boolean =>
  isNumber(token) || isScale(token) || isUnit(token) || /^[%‰)\]]$|^[a-z]$/i.test(token?.text ?? "");

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
export const isLabel = (tokens: readonly Token[], at: number): boolean => /^[=:]$/.test(tokens[at + 1]?.text ?? "");
