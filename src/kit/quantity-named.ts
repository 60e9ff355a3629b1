// Finding an assumption of a model by the name somebody typed.

import { type Span, UserError } from "../core/errors.ts";
import { mends, quote } from "../language/text/mistake.ts";
import { nearest } from "../language/text/nearest.ts";
import { type Model, type Quantity, settable } from "../models/model.ts";

/** @throws UserError `name.unknown` with what may have been meant. */
export function quantityNamed(
  model: Model,
  name: string,
  place: { readonly text: string; readonly span: Span },
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
