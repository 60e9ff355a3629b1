// What a caller gave a model: options, and a pasted list.

import type { Given } from "../answer/settings.ts";
import { readFor, targetFor } from "../answer/settings.ts";
import type { Correlation } from "../core/sampling/correlation.ts";
import { lexiconOf } from "../language/reading.ts";
import { parseAssumptions, separator } from "../language/statement.ts";
import { type Model, settable } from "../models/model.ts";
import { chosenValue } from "./assumption-choices.ts";
import { correlationsIn } from "./correlations-in.ts";
import { inField, shiftedErrors } from "./in-field.ts";
import { quantityNamed } from "./quantity-named.ts";

export interface Pasted {
  readonly values: ReadonlyMap<string, Given>;
  readonly correlations: readonly Correlation[];
}

/** A pasted list of assumptions and correlations for a model. Errors carry the option `field`. */
export function pasted(model: Model, list: string | undefined, field = "assumptions"): Pasted {
  if (list === undefined) return { values: new Map(), correlations: [] };
  return inField(field, () => {
    const lexiconFor = (name: string) => {
      const quantity = model.quantities.get(name);
      return quantity ? lexiconOf(targetFor(model, quantity)) : {};
    };
    const statements = parseAssumptions(list, lexiconFor);
    const values = new Map<string, Given>();
    for (const statement of statements) {
      if (statement.kind === "correlation") continue;
      const { name = "", nameSpan = statement.span } = statement.assumption;
      const quantity = quantityNamed(model, name, { text: list, span: nameSpan });
      // The span of a statement leaves out a bracket at its end.
      const [whole = ""] = list.slice(statement.span[0]).split(separator, 1);
      const start = /^[^=:]*[=:]/.exec(whole)?.[0].length ?? 0;
      const shift = statement.span[0] + start;
      values.set(name, { reading: shiftedErrors(list, shift, () => readFor(model, quantity, whole.slice(start))) });
    }
    return { values, correlations: correlationsIn(model, list, statements, values) };
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
    given.set(quantity.id, {
      reading: inField(quantity.id, () => readFor(model, quantity, chosenValue(quantity, typed))),
    });
  }
  return given;
}
