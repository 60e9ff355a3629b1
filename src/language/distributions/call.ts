// Calls that make a distribution: the named families, mixture(…) and truncate(…), and `{p5, p50, p95}`.

import { readWholeLiteral } from "../numbers/literal.ts";
import { spreadOver } from "../numbers/spread-list.ts";
import type { Literal, Mixture, Syntax } from "../syntax.ts";
import { mends, mistake } from "../text/mistake.ts";
import type { Token, Tokens } from "../text/scan.ts";
import { insideBracket, isEmpty, outside, spanOfTokens, splitAt } from "../text/tokens.ts";
import { unfit, wrongCount } from "./call-mistakes.ts";
import { families, formOf } from "./family.ts";

type ReadPart = (tokens: Tokens) => Syntax;

/** What a call may be named, besides the functions of formulas. */
export const callNames: readonly string[] = [...families.keys(), "mixture", "truncate"];

/** The parts between the commas of a bracket; none where it is empty. */
export function argumentsOf(tokens: Tokens, bracket: number): readonly Tokens[] {
  const inside = insideBracket(tokens, bracket);
  return isEmpty(inside) ? [] : splitAt(inside, outside(inside, isComma));
}

const isComma = (token: Token): boolean => token.kind === "sign" && token.text === ",";

/** A call of `word` whose bracket opens at `bracket`; undefined where no distribution has that name. */
export function readCall(tokens: Tokens, word: Token, bracket: number, readPart: ReadPart): Literal | undefined {
  const close = tokens.list[tokens.partner.get(bracket) ?? bracket] ?? word;
  const call = { word, parts: argumentsOf(tokens, bracket), span: [word.span[0], close.span[1]] as const };
  const name = word.text.toLowerCase();
  if (name === "mixture" || name === "mx") return readMixture(tokens, call, readPart);
  if (name === "truncate") return readTruncate(tokens, call, readPart);
  return families.has(name) ? readFamily(tokens, name, call, readPart) : undefined;
}

export interface Call {
  readonly word: Token;
  readonly parts: readonly Tokens[];
  readonly span: readonly [number, number];
}

function readFamily(tokens: Tokens, family: string, call: Call, readPart: ReadPart): Literal {
  const parts = call.parts.map(labelled);
  const found = formOf(
    family,
    parts.map(({ label }) => label),
  );
  if (found === undefined) throw unfit(tokens, family, call, parts);
  const { form, order } = found;
  const parameters = form.parameters.map((name, index) => ({
    name,
    value: readPart(parts[order[index] ?? index]?.value ?? tokens),
  }));
  return { kind: "family", family, parameters, span: call.span };
}

export interface Labelled {
  readonly label?: string;
  readonly value: Tokens;
}

/** `mean: 5` or `mean = 5`. */
function labelled(part: Tokens): Labelled {
  const [word, sign] = part.list.slice(part.from, part.to);
  if (word?.kind !== "word" || (sign?.text !== ":" && sign?.text !== "=")) return { value: part };
  return { label: word.text.toLowerCase(), value: { ...part, from: part.from + 2 } };
}

function readMixture(tokens: Tokens, call: Call, readPart: ReadPart): Mixture {
  const last = call.parts.at(-1);
  const list = last && last.list[last.from]?.text === "[" ? last : undefined;
  const parts = list ? call.parts.slice(0, -1) : call.parts;
  if (parts.length < 2) throw wrongCount(tokens, call, "at least 2 distributions", "mixture");
  const weights = list
    ? argumentsOf(list, list.from).map((part) => weightOf(readPart(part), tokens))
    : parts.map(() => 1);
  if (weights.length !== parts.length || (list && list.partner.get(list.from) !== list.to - 1)) {
    const message = `Expected one weight for each of the ${parts.length} parts, got ${weights.length}`;
    const ready = `[${parts.map(() => "1").join(", ")}]`;
    throw mistake("assumption.syntax", message, tokens, spanOfTokens(list ?? tokens), mends(ready));
  }
  const components = parts.map((part, index) => ({ weight: weights[index] ?? 1, of: readPart(part) }));
  return { kind: "mixture", components, span: call.span };
}

function weightOf(syntax: Syntax, tokens: Tokens): number {
  if (syntax.kind === "quantity" && syntax.value > 0 && syntax.unit === undefined) return syntax.value;
  const message = "Expected weights above 0, such as `[0.7, 0.3]`, got something else";
  throw mistake("number.domain", message, tokens, syntax.span, mends("[0.7, 0.3]"));
}

function readTruncate(tokens: Tokens, call: Call, readPart: ReadPart): Literal {
  const [of, low, high] = call.parts;
  if (of === undefined || low === undefined || call.parts.length > 3) {
    throw wrongCount(tokens, call, "a distribution and where to cut it (low, high)", "truncate");
  }
  const ends = { low: readPart(low), ...(high && { high: readPart(high) }) };
  return { kind: "truncated", of: readPart(of), ...ends, span: call.span };
}

const quantileNames: readonly (readonly string[])[] = [
  ["p5", "p05", "low"],
  ["p50", "median", "mid"],
  ["p95", "high"],
];

/** Three quantiles in braces, the brace at `at`. */
export function readQuantiles(tokens: Tokens, at: number, readPart: ReadPart): Literal {
  const parts = argumentsOf(tokens, at).map(labelled);
  const named = parts.every(({ label }, index) => label === undefined || quantileNames[index]?.includes(label));
  const [p5, p50, p95, ...more] = named ? parts.map(({ value }) => value) : [];
  const span = spanOfTokens({ ...tokens, from: at, to: (tokens.partner.get(at) ?? at) + 1 });
  if (p5 === undefined || p50 === undefined || p95 === undefined || more.length > 0) {
    const message = "Expected three values in braces: the 5%, 50% and 95% quantiles";
    throw mistake("assumption.syntax", message, tokens, span, mends("{1, 2, 5}"));
  }
  const written = [p5, p50, p95].map(readWholeLiteral).filter((each) => each !== undefined);
  const [low, middle, high] = written.length === 3 ? spreadOver(written, tokens) : [];
  return { kind: "quantiles", values: [low ?? readPart(p5), middle ?? readPart(p50), high ?? readPart(p95)], span };
}
