// Numbers that belong together, brought to one unit.

import type { Span } from "../../core/errors.ts";
import { conversion, sameDimensions, type Unit } from "../../core/units/unit.ts";
import { mends, mistake } from "../text/mistake.ts";
import type { Constant, Context } from "../tree.ts";

export interface Aligned {
  readonly values: readonly number[];
  readonly unit?: Unit;
  /** Whether all were written as percentages. */
  readonly percent: boolean;
}

/**
 * The values in the unit of the first that has one.
 * @throws UserError `unit.mismatch` naming both units, at the first that measures something else.
 */
export function align(constants: readonly Constant[], context: Context): Aligned {
  const unit = constants.find((each) => each.unit !== undefined)?.unit;
  const values = constants.map(({ value, unit: own, span }) => {
    // Nothing is nothing in any unit.
    if (own === undefined && (unit === undefined || value === 0)) return value;
    if (own === undefined || unit === undefined || !sameDimensions(own, unit)) throw mixed(unit, own, span, context);
    return value * conversion(own, unit);
  });
  return { values, percent: constants.every(({ percent }) => percent), ...(unit && { unit }) };
}

function mixed(first: Unit | undefined, other: Unit | undefined, span: Span, { text }: Context) {
  const [expected, got] = [first, other].map((unit) => unit?.symbol ?? "a plain number");
  const wanted = first ?? other;
  const message = `Expected the same unit throughout, ${expected}, got ${got}`;
  const number = wanted ? `${text.slice(...span).match(/^[\d.,]+/)?.[0] ?? "5"} ${wanted.symbol}` : "5";
  return mistake("unit.mismatch", message, { text }, span, mends(number));
}
