// Claims: a comparison on a model's output that is true or false, e.g. `pool_to_one_hyperscaler >= 1`.

import { type Span, unlessMistaken } from "../core/errors.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import { tell } from "../core/tell.ts";
import { checkLength, checkSize } from "./assumption.ts";
import { readBody } from "./body.ts";
import { matched } from "./forms/pattern.ts";
import { printPercent, printQuantity } from "./numbers/number.ts";
import { withReadyMends } from "./ready.ts";
import { mends, mistake, quote, replaced } from "./text/mistake.ts";
import { isName } from "./text/name.ts";
import { scan } from "./text/scan.ts";
import {
  askAbout,
  isLike,
  outside,
  quoteToken,
  spanOfTokens,
  type Token,
  type Tokens,
  typedText,
} from "./text/tokens.ts";
import { type Constant, constantPart } from "./tree.ts";

export type Comparison = ">=" | ">" | "<=" | "<";

export interface WrittenClaim {
  readonly output: string;
  readonly comparison: Comparison;
  /** A constant, in the unit that was typed if any was. */
  readonly threshold: Expression;
  /** The upper end of a band, of which `threshold` is the lower: `>=` lies within it, `<` outside. */
  readonly upTo?: Expression;
  /** Whether the threshold was written as a percentage. */
  readonly percent: boolean;
  readonly span: Span;
  readonly text: string;
}

/**
 * Reads a claim; examples in its mistakes are on `output`.
 * @throws UserError `claim.syntax`, or what is wrong with the threshold.
 */
export function parseClaim(text: string, output = "pool_to_one_hyperscaler"): WrittenClaim {
  return withReadyMends(text, (typed) => parse(typed, output), [`${output} >= 1`]);
}

/** The claim in one canonical form, which reads as the same claim. */
export function printClaim({ output, comparison, threshold, upTo, percent }: WrittenClaim): string {
  const typed = (end: Expression): string => {
    const { value, unit } = end.kind === "number" ? end : { value: Number.NaN, unit: undefined };
    return percent
      ? printPercent(value, { exact: true })
      : printQuantity(value, { exact: true, ...(unit && { unit }) });
  };
  const above = comparison === "<" ? "or >" : "and <=";
  return `${output} ${comparison} ${typed(threshold)}${upTo ? ` ${above} ${typed(upTo)}` : ""}`;
}

const comparisons: readonly string[] = [">=", ">", "<=", "<"] satisfies Comparison[];
const mirrored: Readonly<Record<Comparison, Comparison>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" };
const isComparison = (text: string): text is Comparison => comparisons.includes(text);

/** Where the comparison of a formula starts: `a * b > 3`; -1 where there is none. */
export function comparisonIn(text: string): number {
  const tokens = unlessMistaken(() => scan(text));
  if (tokens === undefined) return -1;
  const [at, another] = outside(tokens, ({ text: sign }) => isComparison(sign));
  if (at === undefined || another !== undefined || at === 0) return -1;
  // `cost = up to 5` is a bound, and no comparison.
  return /^(?:[<>]=?|[≤≥]|=[<>])$/.test(text.slice(...(tokens.list[at]?.span ?? [0, 0]))) &&
    tokens.list[at - 1]?.text !== "="
    ? (tokens.list[at]?.span[0] ?? -1)
    : -1;
}

/** Whether it says what is compared with, and not what: `> 100M`, `at least a tenth`. */
export const beginsCompared = (text: string): boolean =>
  isComparison(unlessMistaken(() => scan(text))?.list[0]?.text ?? "");

function parse(text: string, example: string): WrittenClaim {
  checkLength(text, 0, text.length);
  const tokens = scan(text);
  const band = bandIn(tokens);
  if (band) return band;
  const [first] = tokens.list;
  const signs = outside(tokens, ({ text: sign }) => isComparison(sign) || sign === "=" || sign === "==");
  const [at, second] = signs;
  const sign = at === undefined ? undefined : tokens.list[at];
  if (at === undefined || sign === undefined) throw missingComparison(tokens, example);
  if (second !== undefined || !isComparison(sign.text))
    throw wrongComparison(tokens, tokens.list[second ?? at] ?? sign, sign);
  const isSaid = at === 2 && isLike(tokens.list[1], /^(?:is|are|be)$/i);
  if (first === undefined || !(at === 1 || isSaid) || first.kind !== "word" || !isName(first.text))
    throw noOutput(tokens, at, sign.text);
  const body = checkSize(readBody({ ...tokens, from: at + 1 }, "read"), tokens);
  const found = constantPart(body, { text, level: 0.9 });
  const { percent } = found;
  return {
    ...{ output: first.text, comparison: sign.text, threshold: numberOf(found), percent },
    ...{ span: spanOfTokens(tokens), text },
  };
}

const numberOf = ({ value, unit, span }: Constant): Expression => ({
  kind: "number",
  value,
  ...(unit && { unit }),
  span,
});

/** `5 <= x <= 50`, `x between 5 and 50`, and what lies outside: `x < 5 or > 50`. */
function bandIn(tokens: Tokens): WrittenClaim | undefined {
  const inside = matched(
    tokens,
    "{low} <|<= {x:word} <|<= {high}",
    "{high} >|>= {x:word} >|>= {low}",
    "{x:word} is|are|lies* between|from {low} and|to {high}",
    "{x:word} >|>= {low} and|, {again:word} <|<= {high}",
    "{x:word} >|>= {low} and|, <|<= {high}",
  );
  const { x, again = x, low, high } = inside ?? matched(tokens, "{x:word} <|<= {low} or >|>= {high}") ?? {};
  if (!x || !low || !high || typedText(x) !== typedText(again as Tokens)) return undefined;
  const [output, from, to] = [x, low, high].map(typedText) as [string, string, string];
  const [one, other] = [from, to].map((end) => end.replace(/^[-\d.,\s]+/, ""));
  // `5 to 50%` may be meant, or a twentieth.
  if (one === "" && other !== "")
    throw askAbout(tokens, [`${output} >= ${from}${other} and <= ${to}`], {
      message: tell`Expected two ends that are counted alike, got ${from} and ${to}`,
    });
  const { text } = tokens;
  const [least, most] = [low, high]
    .map((end) => constantPart(checkSize(readBody(end, "read"), tokens), { text, level: 0.9 }))
    .sort((a, b) => a.value - b.value) as [Constant, Constant];
  const ends = { threshold: numberOf(least), upTo: numberOf(most), percent: least.percent };
  return { output, comparison: inside ? ">=" : "<", ...ends, span: spanOfTokens(tokens), text };
}

function missingComparison(tokens: Tokens, example: string) {
  const [first] = tokens.list;
  const message = tell`Expected a comparison such as \`>= 1\`, got ${first ? quote(tokens.text.trim()) : tell`nothing`}`;
  const name = first?.kind === "word" && isName(first.text) ? first.text : example;
  const span: Span = first ? spanOfTokens(tokens) : [0, tokens.text.length];
  return mistake("claim.syntax", message, tokens, span, mends(`${name} >= 1`));
}

/** Equality holds for no continuous quantity, and a chain is two claims. */
function wrongComparison(tokens: Tokens, odd: Token, first: Token) {
  const message = tell`Expected one of >=, >, <= and <, once, got ${quoteToken(tokens, odd)}`;
  const { text } = tokens;
  const mended =
    odd === first ? [">=", "<="].map((sign) => replaced(text, odd.span, sign)) : [text.slice(0, odd.span[0])];
  return mistake("claim.syntax", message, tokens, odd.span, mends(...mended.map((each) => each.trim())));
}

function noOutput(tokens: Tokens, at: number, comparison: Comparison) {
  const span = at === 0 ? (tokens.list[0]?.span ?? [0, 0]) : spanOfTokens({ ...tokens, to: at });
  const sides = [spanOfTokens({ ...tokens, from: at + 1 }), spanOfTokens({ ...tokens, to: at })];
  const [right = "", left = ""] = sides.map((side) => tokens.text.slice(...side));
  const message = tell`Expected the name of an output before ${quote(comparison)}, got ${at === 0 ? tell`nothing` : quote(left)}`;
  const isWords = /^[A-Za-z]\w*(?:[ -][A-Za-z]\w*)+$/.test(left);
  const mend = isWords
    ? `${left.replace(/[ -]/g, "_")} ${comparison} ${right}`
    : `${right} ${mirrored[comparison]} ${left}`;
  return mistake("claim.syntax", message, tokens, span, mends(mend));
}
