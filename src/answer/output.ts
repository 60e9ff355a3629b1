// Finding an output of an answer by its id.

import { UserError } from "../core/errors.ts";
import { quote } from "../language/text/mistake.ts";
import { nearest } from "../language/text/nearest.ts";
import type { Answer, Result } from "./answer.ts";

/** @throws UserError `output.unknown` with what may have been meant. */
export function outputOf({ model, results }: Pick<Answer, "model" | "results">, id: string): Result {
  const found = results.get(id.trim());
  if (found) return found;
  const meant = nearest(id, results.keys()) ?? model.headline;
  const message = `Expected a quantity of ${model.name}, got ${quote(id)}`;
  throw new UserError("output.unknown", message, { field: "output", hint: `Did you mean ${quote(meant)}?` });
}
