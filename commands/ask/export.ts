// A result for other people's tools: as Squiggle's code, and as tables.

import { z } from "zod";
import type { Answer } from "../../src/answer/result.ts";
import { columnsOf } from "../../src/answer/settings.ts";
import { type Column, namesIn } from "../../src/core/evaluation/expression.ts";
import { tell, word } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { printExpression } from "../../src/language/squiggle/print-distribution.ts";
import { squiggleLink } from "../../src/render/squiggle-link.ts";
import type { View } from "../../src/render/view.ts";
import { answerFor, askedOptions } from "./shared/estimate.ts";

/** Characters of an address that a message can carry beside what else it says. */
const longestLink = 1900;

export default defineCommand({
  name: "export",
  description: "A result to check with tools of your own: as Squiggle's code, quantiles and trials as CSV",
  options: { ...askedOptions(), private: onlyMe() },
  examples: [
    { model: "pool", assumptions: "participation = 5% to 20%" },
    { model: "gap", preset: "article" },
  ],
  offered: "button",
  asks: z.looseObject({ squiggle: z.string(), link: z.string(), quantiles: z.string(), trials: z.string() }),
  run: async ({ private: hidden = true, ...input }, scene): Promise<View> => {
    const answer = await answerFor(input, scene);
    const { name, title } = answer.model;
    const code = squiggleOf(answer);
    const [url, quantiles, trials] = [squiggleLink(code), quantilesCsv(answer), trialsCsv(answer)];
    return {
      title: tell`Check it yourself: ${word(title)}`,
      lead: tell`The same model as code for Squiggle, another engine, and its numbers as tables.`,
      lines: url.length > longestLink ? [] : [[{ link: tell`Open it in Squiggle's playground`, url }]],
      warnings:
        answer.correlations.length > 0
          ? [tell`What moves together here moves alone there: Squiggle has no corr().`]
          : [],
      files: [
        { name: `${name}.squiggle`, text: code },
        { name: `${name}-quantiles.csv`, text: quantiles },
        { name: `${name}-trials.csv`, text: trials },
      ],
      private: hidden,
      data: { squiggle: code, link: url, quantiles, trials },
    };
  },
});

const levels = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
/** The first of a scrambled Sobol sequence, which are themselves spread evenly. */
const rows = 1024;

/** One line for each quantity, in its own unit: `pool,hyperscaler,0.00008,…`. */
function quantilesCsv({ results }: Answer): string {
  const lines = [...results.values()].map(({ id, unit, estimate }) => [id, unit.symbol, ...estimate.quantiles(levels)]);
  return table([["quantity", "unit", ...levels.map((level) => `p${100 * level}`)], ...lines]);
}

/** One column for each quantity, one line for each of the first trials: what stands in a line belongs together. */
function trialsCsv({ results, trials }: Answer): string {
  const columns = [...results.values()].map(({ estimate }) => estimate.samples());
  const lines = Array.from({ length: Math.min(rows, trials) }, (_, row) => columns.map((column) => column[row] ?? ""));
  return table([[...results.keys()], ...lines]);
}

/** https://www.rfc-editor.org/rfc/rfc4180: no cell here holds a comma, a quote or a line's end. */
const table = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((cells) => `${cells.join(",")}\r\n`).join("");

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
