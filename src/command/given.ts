// What a caller gave a model: options, and a pasted list.

import type { Given } from "../answer/settings.ts";
import { readFor } from "../answer/settings.ts";
import type { Correlation } from "../core/correlation.ts";
import { UserError } from "../core/errors.ts";
import { mends, quote } from "../language/mistake.ts";
import { nearest } from "../language/nearest.ts";
import { parseAssumptions } from "../language/statement.ts";
import { type Model, type Quantity, settable } from "../models/model.ts";
import { inField } from "./in-field.ts";

export { serverLayer } from "./server-layer.ts";

export interface Pasted {
  readonly values: ReadonlyMap<string, Given>;
  readonly correlations: readonly Correlation[];
}

/** A pasted list of assumptions and correlations for a model. Errors carry the option `field`. */
export function pasted(model: Model, list: string | undefined, field = "assumptions"): Pasted {
  if (list === undefined) return { values: new Map(), correlations: [] };
  return inField(field, () => {
    const values = new Map<string, Given>();
    const correlations: Correlation[] = [];
    for (const statement of parseAssumptions(list)) {
      if (statement.kind === "correlation") {
        const { between, value, span } = statement;
        for (const name of between) quantityNamed(model, name, { text: list, span });
        correlations.push({ between, coefficient: value });
      } else {
        const { name = "", nameSpan = statement.span, body } = statement.assumption;
        const quantity = quantityNamed(model, name, { text: list, span: nameSpan });
        const typed = list.slice(...statement.span).replace(/^[^=:]*[=:]/, "");
        values.set(name, { reading: shiftedErrors(list, body.span[0], typed, () => readFor(model, quantity, typed)) });
      }
    }
    return { values, correlations };
  });
}

/** Mistakes found in one entry of a list, told with their place in the whole list. */
function shiftedErrors<T>(list: string, bodyStart: number, typed: string, read: () => T): T {
  const shift = list.lastIndexOf(typed, bodyStart);
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError) || error.place.span === undefined) throw error;
    const [start, end] = error.place.span;
    const span = [start + shift, end + shift] as const;
    throw new UserError(error.code, error.message, { ...error.place, text: list, span });
  }
}

function quantityNamed(
  model: Model,
  name: string,
  place: { readonly text: string; readonly span: readonly [number, number] },
): Quantity {
  const names = settable(model).map(({ id }) => id);
  const quantity = names.includes(name) ? model.quantities.get(name) : undefined;
  if (quantity) return quantity;
  const meant = nearest(name, names);
  throw new UserError("name.unknown", `Expected an assumption of ${model.name}, got ${quote(name)}`, {
    ...place,
    hint: meant ? mends(meant) : `One of: ${names.join(", ")}`,
  });
}

/** The options that are assumptions, over what was pasted. */
export function typedOptions(
  model: Model,
  input: Readonly<Record<string, unknown>>,
  under: ReadonlyMap<string, Given>,
): ReadonlyMap<string, Given> {
  const given = new Map(under);
  for (const quantity of settable(model)) {
    const typed = input[quantity.id];
    if (typeof typed !== "string") continue;
    given.set(quantity.id, { reading: inField(quantity.id, () => readFor(model, quantity, typed)) });
  }
  return given;
}
