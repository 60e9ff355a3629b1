// Distributions by what is known of them: `p5=1 p50=5 p95=10`, `low 1, best 4, high 10`, `mean 5 sd 2`, `20 (sd 5)`.

import { tell } from "../../core/tell.ts";
import { refusePercentSd } from "../distributions/call-mistakes.ts";
import { amountOf, isBare, quantityOf, readWholeLiteral } from "../numbers/literal.ts";
import { figureOf, quantilesAt, rangeAt, spreadOver } from "../numbers/spread.ts";
import { type Amount, type Family, type Literal, rounded, type Syntax } from "../syntax.ts";
import { mends, unread } from "../text/mistake.ts";
import { askAbout, isComma, isEmpty, outside, spanOfTokens, splitAt, type Tokens, typedText } from "../text/tokens.ts";
import { readWeights } from "./chance.ts";
import type { DashMode } from "./dash-range.ts";
import { intervalIn, levelsAround } from "./interval.ts";
import { type Entry, entriesOf, levelOf, opened } from "./labels.ts";
import { matched } from "./pattern.ts";

/** What reads the parts of a form. */
export interface Parts {
  readonly number: (tokens: Tokens) => Syntax;
  readonly literal: (tokens: Tokens) => Literal | undefined;
}

/** Reads a run that says what its numbers are, with commas between them or brackets behind the first. */
export function readLabelled(tokens: Tokens, parts: Parts): Literal | undefined {
  const made = (run: Tokens | undefined) => {
    const entries = run && entriesOf(run);
    return entries && assembled(entries, tokens, parts);
  };
  return made(tokens) ?? made(opened(tokens));
}

function assembled(entries: readonly Entry[], tokens: Tokens, parts: Parts): Literal | undefined {
  const span = spanOfTokens(tokens);
  const names = entries.map(({ label }) => label);
  const partOf = (...wanted: string[]) => entries.find(({ label }) => wanted.includes(label))?.value ?? tokens;
  const number = (...wanted: string[]) => parts.number(partOf(...wanted));
  const is = (...wanted: string[]) => names.toSorted().join() === wanted.toSorted().join();
  const ask = (...readings: Literal[]) => {
    throw askAbout(tokens, readings);
  };
  const family = (name: string, parameters: string, ...values: Syntax[]): Literal => {
    const named = parameters.split(" ").map((each, index) => ({ name: each, value: values[index] as Syntax }));
    return { kind: "family", family: name, parameters: named, span };
  };
  const [only] = entries;
  // `median 5 (1 to 10)`.
  if (entries.length === 1 && only && levelOf(only.label) === 0.5) return parts.literal(only.value);
  // `mean 10 ± 3`.
  if (is("mean")) {
    const literal = parts.literal(partOf("mean"));
    return literal?.kind === "plus-minus" ? literal : undefined;
  }
  // A middle beside an interval: `median 5, 90% CI 1 to 10`, `5 to 20, mean 8`, `5 to 20, most likely 8`.
  const holder = entries.find(({ label }) => label === "interval") ?? entries.find(({ label }) => label === "");
  const other = entries.length === 2 && holder ? entries.find((entry) => entry !== holder) : undefined;
  if (holder && other && /^(?:p50|mean|mode|)$/.test(other.label)) {
    const interval = intervalIn(holder.value);
    const range = parts.literal(interval?.range ?? holder.value);
    if (range?.kind !== "range") return undefined;
    const level = interval?.level ?? range.level ?? 0.9;
    const three = [range.low, parts.number(other.value), range.high];
    const guess = quantilesAt(span, levelsAround(level))(three);
    // A mean settles no distribution beside an interval; a middle would.
    if (other.label === "mean") return ask({ ...range, level, span }, guess);
    return other.label === "mode" ? ask(guess, family("pert", "low mode high", ...three)) : guess;
  }
  if (/^(?:(?:mean|p50)?,(?:sd|sigma)|mean,sigma)$/.test(names.toSorted().join())) {
    const normal = family("normal", "mean sd", number("mean", "", "p50"), number("sd", "sigma"));
    refusePercentSd(tokens, normal as Family);
    return normal;
  }
  const ends = entries.filter(({ label }) => label === "end");
  if (ends.length === 2) return assembled(endsSorted(entries), tokens, parts);
  const levels = names.flatMap((name) => levelOf(name) ?? []).toSorted((a, b) => a - b);
  if (names.length === 3 && names.includes("") && (levels[0] ?? 1) < 0.5 && (levels[1] ?? 0) > 0.5)
    return ofQuantiles(
      entries.map((entry) => (entry.label === "" ? { ...entry, label: "p50" } : entry)),
      tokens,
      parts,
      span,
    );
  if (names.every((name) => levelOf(name) !== undefined)) return ofQuantiles(entries, tokens, parts, span);
  if (is("mu", "sigma")) {
    const both = [number("mu"), number("sigma")];
    ask(family("normal", "mean sd", ...both), family("lognormal", "mu sigma", ...both));
  }
  if (is("min", "max")) {
    const both = [number("min"), number("max")];
    ask(rangeAt(span)(both), family("uniform", "low high", ...both));
  }
  if (is("p5", "mean", "p95")) ask(quantilesAt(span)([number("p5"), number("mean"), number("p95")]));
  const middle = names.find((name) => /^(?:mode|p50|)$/.test(name)) ?? "mode";
  const isEnded = is("min", middle, "max");
  if (isEnded || is("p5", "mode", "p95")) {
    const three = [number("min", "p5"), number(middle), number("max", "p95")];
    const pert = family("pert", "low mode high", ...three);
    if (isEnded) ask(pert, family("triangular", "low mode high", ...three));
    ask(quantilesAt(span)(three), pert);
  }
  return undefined;
}

/** Two ends without a word for which is lower. */
function endsSorted(entries: readonly Entry[]): readonly Entry[] {
  const size = ({ value }: Entry) => amountOf(value)?.value ?? 0;
  const sorted = entries.filter(({ label }) => label === "end").toSorted((a, b) => size(a) - size(b));
  return entries.map((entry) =>
    entry.label === "end" ? { ...entry, label: entry === sorted[0] ? "p5" : "p95" } : entry,
  );
}

function ofQuantiles(
  entries: readonly Entry[],
  tokens: Tokens,
  parts: Parts,
  span: Literal["span"],
): Literal | undefined {
  const sorted = entries.toSorted((a, b) => (levelOf(a.label) ?? 0) - (levelOf(b.label) ?? 0));
  const levels = sorted.map(({ label }) => levelOf(label) ?? 0);
  return ofNumbers(
    sorted.map(({ value }) => value),
    (values) => quantiles(values, levels, span),
    tokens,
    parts,
  );
}

/** What is made of several numbers, with what one of them says for all. */
function ofNumbers<Made extends Literal | undefined>(
  runs: readonly Tokens[],
  make: (values: readonly Syntax[]) => Made,
  tokens: Tokens,
  parts: Parts,
) {
  const written = runs.map(readWholeLiteral).filter((each) => each !== undefined);
  return written.length === runs.length ? spreadOver(written, make, tokens) : make(runs.map(parts.number));
}

/** Three quantiles, or two: the usual pair is a range. */
function quantiles(values: readonly Syntax[], levels: readonly number[], span: Literal["span"]): Literal | undefined {
  const [low, high] = values;
  if (low === undefined || high === undefined || values.length > 3 || new Set(levels).size < levels.length)
    return undefined;
  const [from = 0, to = 0] = levels;
  if (values.length === 2 && Math.abs(from + to - 1) < 1e-12) {
    const level = rounded(to - from);
    return { kind: "range", low, high, ...(level !== 0.9 && { level }), span };
  }
  return quantilesAt(span, levels)(values);
}

const threes = [",|;", "|", "to|..", "<|<=", "–|-", "/"].map(
  (joint) => `{a:number} ${joint} {b:number} ${joint} {c:number}`,
);

/**
 * `1, 4, 10`, `1|4|10`, `1 to 4 to 10` and `1k/4k/10k` may be three quantiles, without the braces that say so.
 * @throws UserError `assumption.ambiguous`
 */
export function refuseList(tokens: Tokens, dashes: DashMode): void {
  const { a, b, c } = matched(tokens, ...threes) ?? {};
  const values = [a, b, c].flatMap((run) => (run && readWholeLiteral(run)) || []);
  const sign = tokens.list[a?.to ?? tokens.to]?.text ?? "";
  const isFormula = /^[-–/]$/.test(sign);
  if (values.length < 3 || (isFormula && dashes === "subtract")) return;
  const amounts = values.map((each) => quantityOf(each, tokens)) as [Amount, Amount, Amount];
  // What falls, or has nothing that a formula would lack, is a formula: `180e9/30e3/4`, `5 - 1 - 1`.
  // `25/40/60%` says at its end what all are.
  const isOpen = values.slice(0, 2).every(({ marks }) => isBare(marks));
  const [low, mid, high] = isOpen ? values.map(figureOf) : amounts.map(({ value }) => value);
  // `7/8 GW / 700 W` measures parts of it.
  if (sign === "/" && values[1]?.marks.unit && values[0]?.marks.unit === undefined) return;
  if (isFormula && !((low ?? 0) < (mid ?? 0) && (mid ?? 0) < (high ?? 0))) return;
  const [x, y, z] = values.map(({ span: at }) => tokens.text.slice(...at));
  const operator = sign === "/" ? sign : "-";
  const formula = isFormula && `(${x} ${operator} ${y}) ${operator} ${z}`;
  const quantiles = spreadOver(values, quantilesAt(spanOfTokens(tokens)), tokens);
  throw askAbout(tokens, [quantiles, ...(formula ? [formula] : [])]);
}

/** Values in braces: three quantiles in their order, each with its name, or with their chances. */
export function readBraces(tokens: Tokens, inside: Tokens, parts: Parts, span: Literal["span"]): Literal {
  const entries = entriesOf(inside);
  const literal = (entries && assembled(entries, inside, parts)) ?? readWeights(inside, parts.number);
  if (literal !== undefined) return { ...literal, span };
  const values = splitAt(inside, outside(inside, isComma));
  if (entries === undefined && values.length === 3 && values.every((part) => !isEmpty(part))) {
    return ofNumbers(values, quantilesAt(span), tokens, parts);
  }
  const message = tell`Expected three values in braces: the 5%, 50% and 95% quantiles`;
  const [low, high] = values.map(typedText);
  const pair = values.length === 2 && values.every((part) => readWholeLiteral(part) !== undefined);
  throw unread(message, tokens, span, mends(pair ? `${low} to ${high}` : "{1, 2, 5}"));
}
