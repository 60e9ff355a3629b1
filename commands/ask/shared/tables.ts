// An answer as tables for other people's tools: quantiles, and the trials themselves.

import type { Answer } from "../../../src/answer/result.ts";

const levels = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
/** The first of a scrambled Sobol sequence, which are themselves spread evenly. */
const rows = 1024;

/** One line for each quantity, in its own unit: `pool,hyperscaler,0.00008,…`. */
export function quantilesCsv({ results }: Answer): string {
  const lines = [...results.values()].map(({ id, unit, estimate }) => [id, unit.symbol, ...estimate.quantiles(levels)]);
  return table([["quantity", "unit", ...levels.map((level) => `p${100 * level}`)], ...lines]);
}

/** One column for each quantity, one line for each of the first trials: what stands in a line belongs together. */
export function trialsCsv({ results, trials }: Answer): string {
  const columns = [...results.values()].map(({ estimate }) => estimate.samples());
  const lines = Array.from({ length: Math.min(rows, trials) }, (_, row) => columns.map((column) => column[row] ?? ""));
  return table([[...results.keys()], ...lines]);
}

/** https://www.rfc-editor.org/rfc/rfc4180: no cell here holds a comma, a quote or a line's end. */
const table = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((cells) => `${cells.join(",")}\r\n`).join("");
