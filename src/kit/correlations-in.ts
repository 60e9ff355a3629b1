// The correlations of a pasted list, each mistake told at its place in the list.

import type { Given } from "../answer/settings.ts";
import { type Span, UserError } from "../core/errors.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import { type Correlation, copulaOf } from "../core/sampling/correlation.ts";
import type { Statement } from "../language/statement.ts";
import { quote } from "../language/text/mistake.ts";
import type { Model } from "../models/model.ts";
import { quantityNamed } from "./quantity-named.ts";

type Written = Extract<Statement, { kind: "correlation" }>;

/**
 * @throws UserError `name.unknown`, `correlation.draws` where a value of the list is more than one range, or
 * `correlation.pair` and `correlation.impossible` as `copulaOf`.
 */
export function correlationsIn(
  model: Model,
  list: string,
  statements: readonly Statement[],
  values: ReadonlyMap<string, Given>,
): readonly Correlation[] {
  const written = statements.filter((each): each is Written => each.kind === "correlation");
  for (const { between, span } of written) {
    for (const name of between) {
      const place = { text: list, span: nameSpan(list, span, name) };
      quantityNamed(model, name, place);
      const reading = values.get(name)?.reading;
      if (reading && drawsIn(reading.expression) > 1) throw severalDraws(name, place);
    }
  }
  const correlations = written.map(({ between, value }) => ({ between, coefficient: value }));
  const [first, last] = [written[0], written.at(-1)];
  if (first === undefined || last === undefined) return [];
  try {
    copulaOf(correlations);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, error.message, { ...error.place, text: list, span: [first.span[0], last.span[1]] });
  }
  return correlations;
}

function nameSpan(list: string, [start, end]: Span, name: string): Span {
  const at = start + (new RegExp(`\\b${name}\\b`).exec(list.slice(start, end).replace(/^corr/i, "    "))?.index ?? 0);
  return [at, at + name.length];
}

const drawsIn = (expression: Expression): number => {
  if (expression.kind === "draw") return 1;
  return expression.kind === "apply" ? expression.operands.reduce((sum, each) => sum + drawsIn(each), 0) : 0;
};

function severalDraws(name: string, place: { readonly text: string; readonly span: Span }): UserError {
  const message = `Expected a single range to correlate, got ${quote(name)} with several`;
  return new UserError("correlation.draws", message, { ...place, hint: `Give ${quote(name)} as one range` });
}
