// From the syntax tree to the expression that the engine compiles: every distribution becomes one draw.

import type { Distribution, Support } from "../core/distributions/distribution.ts";
import type { Span } from "../core/errors.ts";
import { workedOut } from "../core/evaluation/digits.ts";
import type { Expression, Operation } from "../core/evaluation/expression.ts";
import { tell } from "../core/tell.ts";
import { checkUnits } from "../core/units/dimension.ts";
import { conversion, hasDimension, one, type Unit } from "../core/units/unit.ts";
import type { Literal, Syntax } from "./syntax.ts";
import { located, mistake, quote, sameUnit, tooLarge, unread } from "./text/mistake.ts";

/** A distribution with the unit its values stand in, and what a reply says about the reading. */
export interface Drawn {
  readonly distribution: Distribution;
  readonly unit?: Unit;
  readonly notes: readonly string[];
}

export interface Context {
  /** The whole text in which spans count. */
  readonly text: string;
  /** The share of the probability between the ends of a range that says none. */
  readonly level: number;
  /** What the quantity can be, where the whole assumption is one literal. */
  readonly support?: Support;
}

export type DrawOf = (literal: Literal, context: Context) => Drawn;

/** The expression of a tree; notes are added to `notes` in the order of reading. */
export function expressionOf(syntax: Syntax, context: Context, drawOf: DrawOf, notes: string[]): Expression {
  switch (syntax.kind) {
    case "quantity": {
      const { value, unit, span } = syntax;
      return { kind: "number", value, ...(unit && { unit }), span };
    }
    case "name":
      return { kind: "name", name: syntax.name, span: syntax.span };
    case "apply": {
      const { text, level } = context;
      const operands = syntax.operands.map((operand) => expressionOf(operand, { text, level }, drawOf, notes));
      return { kind: "apply", operation: syntax.operation, operands, span: syntax.span };
    }
    default: {
      const { distribution, unit, notes: said } = drawOf(syntax, context);
      notes.push(...said);
      return { kind: "draw", distribution, ...(unit && { unit }), span: syntax.span };
    }
  }
}

/** A number that stands as an end or a parameter. */
export interface Constant {
  readonly value: number;
  readonly unit?: Unit;
  readonly percent: boolean;
  readonly span: Span;
}

/**
 * The value of a part that must be a number.
 * @throws UserError `assumption.syntax` where it holds a name or a range; errors of units and constants.
 */
export function constantPart(syntax: Syntax, context: Context): Constant {
  const { text } = context;
  const refuse = (part: Syntax) => {
    const typed = text.slice(...part.span);
    return unread(tell`Expected a number here, got ${quote(typed)}`, { text }, part.span);
  };
  const noDraw = (literal: Literal): Drawn => {
    throw refuse(literal);
  };
  const expression = expressionOf(syntax, context, noDraw, []);
  const hint = sameUnit();
  const checked = located({ text, span: syntax.span, hint }, () =>
    checkUnits(expression, (name) => {
      throw refuse({ kind: "name", name, span: syntax.span });
    }),
  );
  const value = constantOf(checked.expression, text);
  if (value === undefined) throw refuse(syntax);
  const percent = syntax.kind === "quantity" && syntax.percent === true;
  const { unit } = checked;
  if (hasDimension(unit)) return { value, unit, percent, span: syntax.span };
  return { value: value * conversion(unit, one), percent, span: syntax.span };
}

/**
 * The value of an expression without names and draws, in its own unit; undefined where it has some.
 * @throws UserError `number.domain` for a division by 0, a root or logarithm of what has none; `number.overflow`.
 */
export function constantOf(expression: Expression, text: string): number | undefined {
  if (!isConstant(expression)) return undefined;
  return workedOut(expression, {
    valueFor: () => Number.NaN,
    failed: ({ operation, span = [0, text.length] }, a, b) => {
      throw impossible(operation, a, b, { text, span });
    },
  }).value;
}

const isConstant = (tree: Expression): boolean =>
  tree.kind === "number" || (tree.kind === "apply" && tree.operands.every(isConstant));

function impossible(name: Operation, a: number, b: number, at: { readonly text: string; readonly span: Span }) {
  const domain = (message: string) => mistake("number.domain", message, at, at.span);
  if (name === "divide" && b === 0) return domain(tell`Expected something other than 0 to divide by, got 0`);
  if (name === "power" && a === 0)
    return domain(tell`Expected a power of 0 that is not negative, since 1 / 0 is nothing`);
  if (name === "power" && a < 0 && !Number.isInteger(b)) {
    return domain(tell`Expected a whole power of a negative number, since others have no real value`);
  }
  if (name === "sqrt" && a < 0) return domain(tell`Expected 0 or more under the root, got a negative number`);
  if (((name === "ln" || name === "log10") && a <= 0) || (name === "log1p" && a <= -1)) {
    return domain(tell`Expected a number above 0 inside the logarithm, got 0 or less`);
  }
  return mistake("number.overflow", tooLarge(), at, at.span);
}
