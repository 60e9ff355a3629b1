// Laws without further structure, which are drawn by a table of their quantiles: of ln x where x has one sign, else of x itself.

import type { Law } from "./law.ts";
import { fillByTable, type Tabulated } from "./table.ts";

/** `quantileAt` gives the value with p below it and q = 1 - p above. */
export const lawByTable = (
  quantileAt: (p: number, q: number) => number,
  law: Pick<Law, "cdf" | "survival" | "mean" | "bounds">,
): Law => ({
  quantile: (p) => quantileAt(p, 1 - p),
  upperQuantile: (q) => quantileAt(1 - q, q),
  ...law,
  fill: fillByTable(tabulatedBy(quantileAt, law)),
});

function tabulatedBy(
  quantileAt: (p: number, q: number) => number,
  { cdf, survival, bounds: [low, high] }: Pick<Law, "cdf" | "survival" | "bounds">,
): Tabulated {
  const logitOf = (x: number) => Math.log(cdf(x) / survival(x));
  if (low >= 0) {
    return {
      variableAt: (p, q) => Math.log(quantileAt(p, q)),
      logitAt: (variable) => logitOf(Math.exp(variable)),
      toValue: Math.exp,
      tolerance: () => 2e-11,
    };
  }
  if (high <= 0) {
    return {
      variableAt: (p, q) => -Math.log(-quantileAt(p, q)),
      logitAt: (variable) => logitOf(-Math.exp(-variable)),
      toValue: (variable) => -Math.exp(-variable),
      tolerance: () => 2e-11,
    };
  }
  return {
    variableAt: quantileAt,
    logitAt: logitOf,
    toValue: (variable) => variable,
    tolerance: (middle, span) => 2e-11 * Math.max(Math.abs(middle), span),
  };
}
