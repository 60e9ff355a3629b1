// Distributions by what is known of them: `p5=1 p50=5 p95=10`, `low 1 high 10`, `median 5, 90% CI 1 to 10`, `mean 5 sd 2`.

import { readWholeLiteral } from "../numbers/literal.ts";
import { spreadOver } from "../numbers/spread-list.ts";
import type { Literal, Syntax } from "../syntax.ts";
import { mends, mistake } from "../text/mistake.ts";
import type { Token, Tokens } from "../text/scan.ts";
import { isEmpty, isKnownName, outside, spanOfTokens, splitAt } from "../text/tokens.ts";
import { intervalIn } from "./interval.ts";

/** What reads the parts of a form. */
export interface Parts {
  readonly number: (tokens: Tokens) => Syntax;
  readonly literal: (tokens: Tokens) => Literal | undefined;
}

const labels: ReadonlyMap<string, string> = new Map([
  ["low", "p5"],
  ["lo", "p5"],
  ["mid", "p50"],
  ["median", "p50"],
  ["med", "p50"],
  ["high", "p95"],
  ["hi", "p95"],
  ["mean", "mean"],
  ["average", "mean"],
  ["avg", "mean"],
  ["sd", "sd"],
  ["stdev", "sd"],
  ["std", "sd"],
  ["stddev", "sd"],
  ["mu", "mu"],
  ["sigma", "sigma"],
  ["min", "min"],
  ["minimum", "min"],
  ["mode", "mode"],
  ["max", "max"],
  ["maximum", "max"],
]);

/** `p5` and `P05` are the 5% quantile; other words are in the table. */
function labelOf(token: Token | undefined): string | undefined {
  if (token?.kind !== "word") return undefined;
  const [, percent] = /^p(\d{1,2}(?:\.\d+)?)$/i.exec(token.text) ?? [];
  if (percent !== undefined) return Number(percent) > 0 ? `p${Number(percent)}` : undefined;
  return labels.get(token.text.toLowerCase());
}

const levelOf = (label: string): number | undefined =>
  /^p[\d.]+$/.test(label) ? Number((Number(label.slice(1)) / 100).toPrecision(12)) : undefined;

interface Entry {
  readonly label: string;
  readonly value: Tokens;
}

/** The entries of a run that names what its numbers are; undefined where it names none. */
function entriesOf(tokens: Tokens): readonly Entry[] | undefined {
  const starts = labelStarts(tokens);
  if (starts.length === 0) return undefined;
  const commas = outside(tokens, ({ text }) => text === "," || text === ";");
  const cuts = [...new Set([tokens.from, ...starts, ...commas.map((at) => at + 1)])].sort((a, b) => a - b);
  const parts = cuts.map((from, index) => trimmed({ ...tokens, from, to: cuts[index + 1] ?? tokens.to }));
  const entries = parts.filter((part) => !isEmpty(part)).map(entryOf);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** Whether a run names what its numbers are. */
export const saysLabels = (tokens: Tokens): boolean => entriesOf(tokens) !== undefined;

/** Where a label stands with its number: `max(1, 2)` and `low * 2` are none. */
const labelStarts = (tokens: Tokens): readonly number[] =>
  outside(tokens, (token) => labelOf(token) !== undefined && !isKnownName(tokens, token)).filter((at) => {
    const next = tokens.list[at + 1];
    return at + 1 < tokens.to && (/^[=:]$/.test(next?.text ?? "") || /number|fraction|currency/.test(next?.kind ?? ""));
  });

function trimmed(part: Tokens): Tokens {
  let { from, to } = part;
  while (from < to && /^[,;]$/.test(part.list[from]?.text ?? "")) from++;
  while (to > from && /^[,;]$/.test(part.list[to - 1]?.text ?? "")) to--;
  return { ...part, from, to };
}

function entryOf(part: Tokens): Entry | undefined {
  const label = labelOf(part.list[part.from]);
  if (label === undefined) return intervalIn(part) ? { label: "interval", value: part } : { label: "", value: part };
  const sign = /^[=:]$/.test(part.list[part.from + 1]?.text ?? "") ? 1 : 0;
  return { label, value: { ...part, from: part.from + 1 + sign } };
}

/** Reads a run that says what its numbers are. */
export function readLabelled(tokens: Tokens, parts: Parts): Literal | undefined {
  const entries = entriesOf(tokens) ?? besideInterval(tokens);
  return entries && assembled(entries, tokens, parts);
}

/** `5, 90% CI 1 to 10`. */
function besideInterval(tokens: Tokens): readonly Entry[] | undefined {
  const [comma, another] = outside(tokens, ({ text }) => text === "," || text === ";");
  if (comma === undefined || another !== undefined) return undefined;
  const [middle, interval] = splitAt(tokens, [comma]) as [Tokens, Tokens];
  if (readWholeLiteral(middle) === undefined || intervalIn(interval) === undefined) return undefined;
  return [
    { label: "p50", value: middle },
    { label: "interval", value: interval },
  ];
}

function assembled(entries: readonly Entry[], tokens: Tokens, parts: Parts): Literal | undefined {
  const span = spanOfTokens(tokens);
  const names = entries.map(({ label }) => label);
  const partOf = (label: string) => entries.find((entry) => entry.label === label)?.value;
  const typed = (label: string) => tokens.text.slice(...spanOfTokens(partOf(label) ?? tokens));
  const is = (...wanted: string[]) => names.toSorted().join() === wanted.toSorted().join();
  const [only] = entries;
  // `median 5 (1 to 10)`.
  if (entries.length === 1 && only && levelOf(only.label) === 0.5) return parts.literal(only.value);
  if (is("interval", "p50") || is("interval", "")) {
    const interval = intervalIn(partOf("interval") ?? tokens);
    const range = interval && parts.literal(interval.range);
    const middle = partOf("p50") ?? partOf("");
    if (range?.kind !== "range" || interval === undefined || middle === undefined) return undefined;
    const tail = Number(((1 - interval.level) / 2).toPrecision(12));
    return quantiles([range.low, parts.number(middle), range.high], [tail, 0.5, 1 - tail], span);
  }
  if (is("mean", "sd") || is("", "sd")) {
    const mean = partOf("mean") ?? partOf("") ?? tokens;
    const values = [mean, partOf("sd") ?? tokens].map(parts.number);
    const parameters = ["mean", "sd"].map((name, index) => ({ name, value: values[index] as Syntax }));
    return { kind: "family", family: "normal", parameters, span };
  }
  if (names.every((name) => levelOf(name) !== undefined)) return ofQuantiles(entries, tokens, parts, span);
  const ask = (...readings: string[]) => {
    const message = "Expected a distribution, got values that several have";
    throw mistake("assumption.ambiguous", message, tokens, span, mends(...readings));
  };
  if (is("mu", "sigma")) ask(...["normal", "lognormal"].map((of) => `${of}(${typed("mu")}, ${typed("sigma")})`));
  if (is("min", "max")) ask(`${typed("min")} to ${typed("max")}`, `uniform(${typed("min")}, ${typed("max")})`);
  const three = ["min", names.includes("mode") ? "mode" : "p50", "max"];
  if (is(...three)) ask(...["pert", "triangular"].map((of) => `${of}(${three.map(typed).join(", ")})`));
  return undefined;
}

function ofQuantiles(
  entries: readonly Entry[],
  tokens: Tokens,
  parts: Parts,
  span: Literal["span"],
): Literal | undefined {
  const sorted = entries.toSorted((a, b) => (levelOf(a.label) ?? 0) - (levelOf(b.label) ?? 0));
  const written = sorted.map(({ value }) => readWholeLiteral(value)).filter((each) => each !== undefined);
  const values =
    written.length === sorted.length ? spreadOver(written, tokens) : sorted.map(({ value }) => parts.number(value));
  return quantiles(
    values,
    sorted.map(({ label }) => levelOf(label) ?? 0),
    span,
  );
}

/** Three quantiles, or two: the usual pair is a range. */
function quantiles(values: readonly Syntax[], levels: readonly number[], span: Literal["span"]): Literal | undefined {
  const [low, high] = values;
  if (low === undefined || high === undefined || values.length > 3 || new Set(levels).size < levels.length)
    return undefined;
  const [from = 0, to = 0] = levels;
  if (values.length === 2 && Math.abs(from + to - 1) < 1e-12) {
    const level = Number((to - from).toPrecision(12));
    return { kind: "range", low, high, ...(level !== 0.9 && { level }), span };
  }
  const isUsual = levels.join() === "0.05,0.5,0.95";
  return { kind: "quantiles", values, ...(!isUsual && { levels }), span };
}

/** Values in braces: three quantiles in their order, or each with its name. */
export function readBraces(tokens: Tokens, inside: Tokens, parts: Parts, span: Literal["span"]): Literal {
  const entries = entriesOf(inside);
  const labelled = entries && assembled(entries, inside, parts);
  if (labelled !== undefined) return { ...labelled, span };
  const values = splitAt(
    inside,
    outside(inside, ({ text }) => text === ","),
  );
  if (entries === undefined && values.length === 3 && values.every((part) => !isEmpty(part))) {
    const written = values.map(readWholeLiteral).filter((each) => each !== undefined);
    const numbers = written.length === 3 ? spreadOver(written, tokens) : values.map(parts.number);
    return { kind: "quantiles", values: numbers, span };
  }
  const message = "Expected three values in braces: the 5%, 50% and 95% quantiles";
  const [low, high] = values.map((part) => tokens.text.slice(...spanOfTokens(part)));
  const pair = values.length === 2 && values.every((part) => readWholeLiteral(part) !== undefined);
  throw mistake("assumption.syntax", message, tokens, span, mends(pair ? `${low} to ${high}` : "{1, 2, 5}"));
}
