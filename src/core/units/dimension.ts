// The unit check: once, on the tree, before anything is computed.

import { UserError } from "../errors.ts";
import type { Expression, Operation } from "../evaluation/expression.ts";
import { tell } from "../tell.ts";
import { conversion, hasDimension, multiplyUnits, one, powerOfUnit, sameDimensions, type Unit } from "./unit.ts";

export interface Checked {
  /** The same tree with every change of scale (kW beside W) folded in as a constant factor. */
  readonly expression: Expression;
  /** The unit the expression's value stands in. */
  readonly unit: Unit;
}

type UnitOf = (name: string) => Unit | undefined;

/**
 * Checks that an expression adds, compares and raises only what can be, and gives its unit.
 * @throws UserError `unit.mismatch` with both units, or `name.unknown`, at the span of the offending part.
 */
export function checkUnits(expression: Expression, unitOf: UnitOf): Checked {
  switch (expression.kind) {
    case "number":
    case "draw":
      return { expression, unit: expression.unit ?? one };
    case "name": {
      const unit = unitOf(expression.name);
      if (unit === undefined) {
        const message = tell`Expected a quantity of this model, got \`${expression.name}\``;
        throw new UserError("name.unknown", message, expression.span ? { span: expression.span } : {});
      }
      return { expression, unit };
    }
    case "apply":
      return checkApplication(expression, unitOf);
  }
}

/**
 * Converts a checked expression to the unit its quantity has. A bare number takes that unit over.
 * @throws UserError `unit.mismatch` where the two measure different things.
 */
export function convertTo(checked: Checked, target: Unit): Expression {
  const { expression, unit } = checked;
  if (!hasDimension(unit) && hasDimension(target)) return expression;
  if (!sameDimensions(unit, target)) {
    throw mismatch(`Expected ${describe(target)}, got ${describe(unit)}`, expression);
  }
  return scaled(expression, conversion(unit, target));
}

function checkApplication(expression: Extract<Expression, { kind: "apply" }>, unitOf: UnitOf): Checked {
  const operands = expression.operands.map((operand) => checkUnits(operand, unitOf));
  const rebuilt = (changed: readonly Expression[]): Expression => ({ ...expression, operands: changed });
  const same = rebuilt(operands.map((operand) => operand.expression));
  const first = operands[0] as Checked;
  const second = operands[1];
  switch (expression.operation) {
    case "multiply":
      return { expression: same, unit: multiplyUnits(first.unit, (second as Checked).unit) };
    case "divide":
      return { expression: same, unit: multiplyUnits(first.unit, (second as Checked).unit, -1) };
    case "add":
    case "subtract":
    case "min":
    case "max": {
      const other = second as Checked;
      if (!sameDimensions(first.unit, other.unit)) throw cannotCombine(expression.operation, first, other, expression);
      const converted = scaled(other.expression, conversion(other.unit, first.unit));
      return { expression: rebuilt([first.expression, converted]), unit: first.unit };
    }
    case "power":
      return { expression: same, unit: powerUnit(first, second as Checked) };
    case "sqrt":
      return { expression: same, unit: powerOfUnit(first.unit, 0.5) };
    case "negate":
    case "abs":
    case "round":
    case "floor":
    case "ceil":
      return { expression: same, unit: first.unit };
    case "exp":
    case "ln":
    case "expm1":
    case "log1p":
    case "log10":
      if (hasDimension(first.unit)) {
        throw mismatch(
          tell`Expected a plain number inside ${expression.operation}(…), got ${describe(first.unit)}`,
          first.expression,
        );
      }
      return { expression: rebuilt([scaled(first.expression, first.unit.scale)]), unit: one };
  }
}

function powerUnit(base: Checked, exponent: Checked): Unit {
  if (hasDimension(exponent.unit)) {
    throw mismatch(tell`Expected a plain number as the power, got ${describe(exponent.unit)}`, exponent.expression);
  }
  if (!hasDimension(base.unit)) return one;
  if (exponent.expression.kind !== "number") {
    throw mismatch(tell`Expected a constant power of a value in ${base.unit.symbol}`, exponent.expression);
  }
  return powerOfUnit(base.unit, exponent.expression.value);
}

function cannotCombine(operation: Operation, a: Checked, b: Checked, at: Expression): UserError {
  const units = new Set([a.unit.symbol, b.unit.symbol]);
  const slip = units.has("consumer_gpu") && units.has("datacenter_gpu");
  const hint = slip
    ? tell`Convert first: gaming cards / dc_to_consumer_ratio gives datacenter GPUs`
    : tell`Write both in the same unit, e.g. both in ${a.unit.symbol || b.unit.symbol}`;
  const [one, other] = [describe(a.unit), describe(b.unit)];
  const message =
    operation === "add"
      ? tell`Cannot add ${one} and ${other}`
      : operation === "subtract"
        ? tell`Cannot subtract ${one} and ${other}`
        : tell`Cannot compare ${one} and ${other}`;
  return mismatch(message, at, hint);
}

function mismatch(message: string, at: Expression, hint?: string): UserError {
  return new UserError("unit.mismatch", message, { ...(at.span && { span: at.span }), ...(hint && { hint }) });
}

const describe = (unit: Unit): string => (unit.symbol === "" ? tell`a plain number` : unit.symbol);

/** A constant factor, folded into a constant where there is one. */
function scaled(expression: Expression, factor: number): Expression {
  if (factor === 1) return expression;
  if (expression.kind === "number") return { ...expression, value: expression.value * factor };
  const constant: Expression = { kind: "number", value: factor };
  return {
    kind: "apply",
    operation: "multiply",
    operands: [expression, constant],
    ...(expression.span && { span: expression.span }),
  };
}
