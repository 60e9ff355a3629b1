// Numbers that belong together, brought to one unit.

import type { Span } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import { conversion, one, sameDimensions, type Unit } from "../../core/units/unit.ts";
import { mends, mistake, replaced } from "../text/mistake.ts";
import type { Constant, Context } from "../tree.ts";
import { printUnit } from "../units/unit-words.ts";

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
    const common = unit ?? one;
    if (own === undefined || !sameDimensions(own, common)) throw mixed(common, own, span, context);
    return value * conversion(own, common);
  });
  return { values, percent: constants.every(({ percent }) => percent), ...(unit && { unit }) };
}

function mixed(first: Unit, other: Unit | undefined, span: Span, { text }: Context) {
  const message = tell`Expected the same unit throughout, ${first.symbol}, got ${other?.symbol ?? tell`a plain number`}`;
  // A number without a unit is in that of the others; what has another stays as it is.
  const hint =
    other === undefined
      ? mends(replaced(text, [span[1], span[1]], ` ${printUnit(first)}`))
      : tell`Write both in ${first.symbol}`;
  return mistake("unit.mismatch", message, { text }, span, hint);
}
