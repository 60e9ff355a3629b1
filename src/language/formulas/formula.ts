// Formulas of models: names stay names, and a dash is always a minus.

import type { Expression } from "../../core/evaluation/expression.ts";
import { checkLength, checkSize } from "../assumption.ts";
import { readBody } from "../body.ts";
import { drawOf } from "../distributions/draw.ts";
import { withReadyMends } from "../ready.ts";
import { scan } from "../text/scan.ts";
import { expressionOf } from "../tree.ts";

/**
 * Reads a formula over the names of quantities, e.g. `fleet_total / hyperscaler_count`.
 * @throws UserError as `parseAssumption` does; names and units are checked by the model, which knows them.
 */
export function parseFormula(text: string, names: readonly string[] = []): Expression {
  return withReadyMends(text, (typed) => parse(typed, new Set(names)), ["a / b", "2 * (a + b)"]);
}

function parse(text: string, names: ReadonlySet<string>): Expression {
  checkLength(text, 0, text.length);
  const tokens = scan(text, 0, text.length, { names });
  const body = checkSize(readBody(tokens, "subtract"), tokens);
  return expressionOf(body, { text, level: 0.9 }, drawOf, []);
}
