// Whether what was typed fits the unit that a quantity has, and how: as it is, converted, or as so many of a whole.

import { tell } from "../core/tell.ts";
import type { Checked } from "../core/units/dimension.ts";
import { conversion, hasDimension, multiplyUnits, sameDimensions, type Unit } from "../core/units/unit.ts";
import { inPlace, inUnit } from "./in-place.ts";
import { shownQuantity } from "./shown.ts";
import { type Assumption, partsOf, type Syntax, withAmounts } from "./syntax.ts";
import { mends, mistake, Question, quote } from "./text/mistake.ts";
import { fitUnit, settle } from "./units/fit-unit.ts";
import { printUnit } from "./units/unit-words.ts";

export interface Wanted {
  readonly unit?: Unit;
  /** What a share is of: a count in its unit is so much of it. */
  readonly whole?: { readonly value: number; readonly unit: Unit };
}

/** Whether every number was written as a percentage. */
export const isPercent = (syntax: Syntax): boolean => {
  if (syntax.kind === "quantity") return syntax.percent === true;
  return syntax.kind !== "apply" && syntax.kind !== "name" && partsOf(syntax).every(isPercent);
};

/**
 * The unit in which the value stands, the factor that takes it there, and a note where that has to be said.
 * @throws UserError `unit.mismatch` with the same in the unit that is wanted
 */
export function fitTarget(checked: Checked, { body, name, text }: Assumption, wanted: Wanted) {
  const { unit: target } = wanted;
  if (target === undefined) return { ...settle(checked.unit), note: undefined };
  const { whole } = wanted;
  if (whole !== undefined && hasDimension(checked.unit) && sameDimensions(checked.unit, whole.unit)) {
    const factor = conversion(checked.unit, whole.unit) / whole.value;
    return { unit: target, note: tell`read as so many of ${shownQuantity(whole.value, { unit: whole.unit })}`, factor };
  }
  const isBareShare = isPercent(body) && !hasDimension(checked.unit) && hasDimension(target);
  const fit = isBareShare ? undefined : fitUnit(checked.unit, target);
  if (fit !== undefined) return { unit: target, note: fit.note, factor: fit.factor };
  const counted = whole?.unit ?? target;
  const written = text.slice(...body.span);
  if (checked.unit.symbol === "person" && counted.symbol === "consumer_gpu") {
    const message = tell`Expected GPUs, got people, who may have one each or not`;
    throw new Question(message, { text }, body.span, [
      withAmounts(body, ({ unit: _, ...each }) => ({ ...each, unit: counted })),
    ]);
  }
  const expected = target.symbol === "" ? tell`a plain number` : target.symbol;
  const got = isBareShare ? tell`a percentage` : checked.unit.symbol;
  // A formula keeps what it has, and gets the unit that it lacks.
  const lacking = printUnit(multiplyUnits(target, checked.unit, -1));
  const isFormula = body.kind === "apply" || body.kind === "name";
  const inTarget = withAmounts(body, ({ percent: _, ...each }) => inUnit(each, target, text));
  const hint = mends(...inPlace(text, body.span, [isFormula ? `${written} ${lacking}` : inTarget]));
  throw mistake(
    "unit.mismatch",
    name === undefined
      ? tell`Expected ${expected}, got ${got}`
      : tell`Expected ${expected} as ${quote(name)}, got ${got}`,
    { text, ...(name && { field: name }) },
    body.span,
    hint,
  );
}
