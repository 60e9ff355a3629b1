// What a text is cut into: tokens with their places, runs of them, and what the quantity at hand says of words.

import type { Span } from "../../core/errors.ts";
import type { Numeral } from "../numbers/numeral.ts";
import type { Amount } from "../syntax.ts";

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

/** An end of what is plausible, as a literal of the syntax without its place. */
type Plausible = Pick<Amount, "kind" | "value" | "unit" | "percent">;

/** What the quantity at hand says of words that could be more than one thing. */
export interface Lexicon {
  /** The names of its model: they win over suffixes, units and phrases. */
  readonly names?: ReadonlySet<string>;
  /** The symbol of its unit: `GPU` is then one of two. */
  readonly unit?: string;
  /** Whether it is a factor a year, so that percentages are growth. */
  readonly growth?: boolean;
  /** Whether it is a share, so that `50/50` is half. */
  readonly share?: boolean;
  /** Where it can plausibly lie: what closes a range of which one end is said. */
  readonly plausible?: readonly [low: Plausible, high: Plausible];
}

/** A run of tokens, `from` inclusive and `to` exclusive; `partner` maps each bracket to the one it pairs with. */
export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  readonly partner: ReadonlyMap<number, number>;
  readonly from: number;
  readonly to: number;
  readonly lexicon: Lexicon;
  /** What was left out as a remark: `(source: …)`. */
  readonly remark?: string;
}
