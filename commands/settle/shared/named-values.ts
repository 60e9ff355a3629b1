// Values as people write them in an argument: names, labels and short labels all count, a bare value is for what was asked.

import { UserError } from "../../../src/core/errors.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import { notFound } from "../../../src/language/text/nearest.ts";
import { type Model, quantityCalled, settable } from "../../../src/models/model.ts";
import { type Pasted, pasted } from "../../ask/shared/given.ts";
import type { FoundArgument } from "./argument.ts";
import { lastSet } from "./past.ts";

/**
 * The values in a text; `about` is the assumption that a bare value is for, else the one moved last.
 * @throws UserError as `pasted`, and `settle.correlation`
 */
export function namedValues(found: FoundArgument, typed: string, about?: string): Pasted["values"] {
  const { model } = found;
  const asked = about === undefined ? lastSet(found) : assumptionCalled(model, about, "about");
  const text =
    asked !== undefined && isBare(typed) ? `${model.quantities.get(asked)?.short ?? asked} = ${typed.trim()}` : typed;
  const { values, correlations } = pasted(model, text);
  if (correlations.length > 0) throw noCorrelation();
  return values;
}

/**
 * The id of the assumption that somebody means in an option.
 * @throws UserError `name.unknown` with the names there are, the nearest as a mend
 */
export function assumptionCalled(model: Model, name: string, field = "assumption"): string {
  const quantity = quantityCalled(model, name.trim());
  if (quantity && settable(model).includes(quantity)) return quantity.id;
  const shorts = settable(model).map(({ short }) => short);
  throw notFound("name.unknown", `an assumption of ${model.name}`, name, shorts, { field, as: quote });
}

/** One value without a name before it. */
const isBare = (text: string): boolean => !/[=:;\n]/.test(text.replaceAll(/\b(?:mean|sd|low|high|mode)\s*[:=]/g, ""));

function noCorrelation(): UserError {
  return new UserError("settle.correlation", "Expected values, got a correlation", {
    field: "assumptions",
    hint: "Correlations are part of the question: give them when the argument is opened",
  });
}
