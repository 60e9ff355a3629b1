// An answer as a model of Squiggle's, so that who doubts the numbers can have another engine work them out.

import { type Column, namesIn } from "../core/evaluation/expression.ts";
import { tell } from "../core/tell.ts";
import { printExpression } from "../language/squiggle/print-expression.ts";
import type { Answer } from "./result.ts";
import { columnsOf } from "./settings.ts";

/** Words that a name can be here and not there; the other functions of Squiggle's are no names here either. */
const reserved = new Set("if then else import export as true false truncateLeft truncateRight".split(" "));

/** Code that Squiggle runs; its last line is the headline. Values stand in the quantities' own units. */
export function squiggleOf(answer: Answer): string {
  const { model, settings, correlations, results, preset } = answer;
  const isSpread = (id: string) => results.get(id)?.p5 !== results.get(id)?.p95;
  const naming = { nameOf, isSpread };
  const lines = inOrder(columnsOf(model, settings)).map(({ id, expression }) => {
    const { label = id, unit } = model.quantities.get(id) ?? {};
    const remark = [label, unit?.symbol].filter(Boolean).join(", ");
    return `${nameOf(id)} = ${printExpression(expression, naming)} ${comment(remark)}`;
  });
  const untied = correlations.map(({ between, coefficient }) =>
    comment(tell`corr(${between.join(", ")}) = ${coefficient} is left out: Squiggle has none.`),
  );
  return [comment(`Crux: ${model.title} (${preset})`), ...untied, ...lines, nameOf(model.headline), ""].join("\n");
}

/** One that ends where its line does may swallow the rest: a slash command makes one line of what is pasted. */
const comment = (text: string): string => `/* ${text.replaceAll("\n", " ").replaceAll("*/", "* /")} */`;

const nameOf = (id: string): string => (/^[a-z_]/.test(id) && !reserved.has(id) ? id : `v_${id}`);

/** What a formula names stands before it: in Squiggle a name holds from its line on. */
function inOrder(columns: readonly Column[]): readonly Column[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const ordered = new Set<Column>();
  const visit = (column: Column): void => {
    if (ordered.has(column)) return;
    for (const name of namesIn(column.expression)) visit(byId.get(name) ?? column);
    ordered.add(column);
  };
  for (const column of columns) visit(column);
  return [...ordered];
}
