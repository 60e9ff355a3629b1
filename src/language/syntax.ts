// The syntax tree of an assumption: what was written, before anyone asks what it stands for.

import type { Span } from "../core/errors.ts";
import type { Operation } from "../core/evaluation/expression.ts";
import type { Unit } from "../core/units/unit.ts";

/** A number with what was written after it. */
export interface Amount {
  readonly kind: "quantity";
  /** In `unit`; a percentage is already divided by a hundred. */
  readonly value: number;
  readonly unit?: Unit;
  readonly percent?: true;
  /** How it is written in a mend, where that is known: as it was typed. */
  readonly typed?: string;
  readonly span: Span;
}

interface Name {
  readonly kind: "name";
  readonly name: string;
  readonly span: Span;
}

export interface Application {
  readonly kind: "apply";
  readonly operation: Operation;
  readonly operands: readonly Syntax[];
  /** Where others take the word for something else. */
  readonly note?: string;
  readonly span: Span;
}

/** `low to high @ level`: where the central `level` of the probability lies. */
export interface Range {
  readonly kind: "range";
  readonly low: Syntax;
  readonly high: Syntax;
  readonly level?: number;
  /** What was made of a bound, or of another end that was not typed. */
  readonly note?: string;
  readonly span: Span;
}

/** `middle ± margin`. */
export interface PlusMinus {
  readonly kind: "plus-minus";
  readonly middle: Syntax;
  readonly margin: Syntax;
  readonly level?: number;
  readonly span: Span;
}

/** `about middle`. */
export interface Approximate {
  readonly kind: "approximate";
  readonly middle: Syntax;
  readonly span: Span;
}

/** `{p5, p50, p95}`, or two or three quantiles at other levels. */
export interface Quantiles {
  readonly kind: "quantiles";
  readonly values: readonly Syntax[];
  /** The share that lies below each; 5%, 50% and 95% if not given. */
  readonly levels?: readonly number[];
  readonly span: Span;
}

/** `normal(5, 2)` or `lognormal(mean: 5, sd: 2)`. */
export interface Family {
  readonly kind: "family";
  readonly family: string;
  readonly parameters: readonly { readonly name: string; readonly value: Syntax }[];
  readonly span: Span;
}

/** `a or b`, or `mixture(a, b, [0.7, 0.3])`; weights as written, not yet summing to 1. */
export interface Mixture {
  readonly kind: "mixture";
  readonly components: readonly { readonly weight: number; readonly of: Syntax }[];
  readonly span: Span;
}

/** `truncate(of, low, high)`; an end that is left out cuts nothing there. */
export interface Truncated {
  readonly kind: "truncated";
  readonly of: Syntax;
  readonly low?: Syntax;
  readonly high?: Syntax;
  readonly span: Span;
}

/** What becomes one independent draw. */
export type Literal = Range | PlusMinus | Approximate | Quantiles | Family | Mixture | Truncated;

export type Syntax = Amount | Name | Application | Literal;

/** One assumption as a person typed it. */
export interface Assumption {
  readonly name?: string;
  readonly nameSpan?: Span;
  readonly body: Syntax;
  /** Where it stands in the text. */
  readonly span: Span;
  /** The whole text in which spans count. */
  readonly text: string;
  /** What was left out: `(source: …)`. */
  readonly remark?: string;
  /** Whether it is a factor by which something grows, where a dash between percentages is a range. */
  readonly growth?: true;
}

/** A node with each of the parts directly inside it through a function. */
export function withParts(syntax: Syntax, to: (part: Syntax) => Syntax): Syntax {
  switch (syntax.kind) {
    case "quantity":
    case "name":
      return syntax;
    case "apply":
      return { ...syntax, operands: syntax.operands.map(to) };
    case "range":
      return { ...syntax, low: to(syntax.low), high: to(syntax.high) };
    case "plus-minus":
      return { ...syntax, middle: to(syntax.middle), margin: to(syntax.margin) };
    case "approximate":
      return { ...syntax, middle: to(syntax.middle) };
    case "quantiles":
      return { ...syntax, values: syntax.values.map(to) };
    case "family":
      return { ...syntax, parameters: syntax.parameters.map(({ name, value }) => ({ name, value: to(value) })) };
    case "mixture":
      return { ...syntax, components: syntax.components.map(({ weight, of }) => ({ weight, of: to(of) })) };
    case "truncated": {
      const { of, low, high } = syntax;
      return { ...syntax, of: to(of), ...(low && { low: to(low) }), ...(high && { high: to(high) }) };
    }
  }
}

/** The parts directly inside a node. */
export function partsOf(syntax: Syntax): readonly Syntax[] {
  const parts: Syntax[] = [];
  withParts(syntax, (part) => {
    parts.push(part);
    return part;
  });
  return parts;
}

export const apply = (operation: Operation, operands: readonly Syntax[], span: Span): Application => ({
  kind: "apply",
  operation,
  operands,
  span,
});

/** The tree with its numbers through a function. */
export const withAmounts = (syntax: Syntax, to: (amount: Amount) => Syntax): Syntax =>
  syntax.kind === "quantity" ? to(syntax) : withParts(syntax, (part) => withAmounts(part, to));

export const mixtureOf = (components: Mixture["components"], span: Span): Mixture => ({
  kind: "mixture",
  components,
  span,
});

/** A plain number that stands at `span`. */
export const numberAt = (value: number, span: Span): Amount => ({ kind: "quantity", value, span });

/** A number without the last digits of a double, which nobody typed. */
export const rounded = (value: number): number => Number(value.toPrecision(12));

/** So many times a number. */
export const scaledBy = (amount: Amount, by: number): Amount => ({
  ...amount,
  value: rounded(amount.value * by),
});

/** A percentage as the plain number that it is. */
export const withoutPercent = ({ percent: _, ...rest }: Amount): Amount => rest;

/** The names in a tree, each once. */
export function namesIn(syntax: Syntax): readonly string[] {
  if (syntax.kind === "name") return [syntax.name];
  return [...new Set(partsOf(syntax).flatMap(namesIn))];
}

export const countNodes = (syntax: Syntax): number =>
  partsOf(syntax).reduce((count, part) => count + countNodes(part), 1);

/** The tree with others in place of its names, where there is one for a name. */
export const withNames = (syntax: Syntax, to: (name: string) => Syntax | undefined): Syntax =>
  syntax.kind === "name" ? (to(syntax.name) ?? syntax) : withParts(syntax, (part) => withNames(part, to));

/** What a row of sums and differences begins with. */
export function leftmost(part: Syntax): Syntax {
  const [first, second] = part.kind === "apply" ? part.operands : [];
  const isRow = part.kind === "apply" && /^(?:add|subtract)$/.test(part.operation);
  return isRow && first && second ? leftmost(first) : part;
}

/** A text that is the same for trees that mean the same, wherever and however they were typed. */
export const fingerprint = (syntax: Syntax): string =>
  JSON.stringify(syntax, (key, value: unknown) =>
    /^(?:span|note|typed)$/.test(key) || (key === "levels" && String(value) === "0.05,0.5,0.95") ? undefined : value,
  );
