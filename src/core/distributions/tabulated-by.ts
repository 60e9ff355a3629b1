// The variable in which a law without further structure is tabulated: ln x where x has one sign, else x itself.

import type { Law } from "./law.ts";
import type { Tabulated } from "./table.ts";

/** `quantileAt` gives the value with p below it and q = 1 - p above. */
export function tabulatedBy(
  quantileAt: (p: number, q: number) => number,
  cdf: Law["cdf"],
  survival: Law["survival"],
  [low, high]: Law["bounds"],
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
