// The reading in one line, as every reply and the autocomplete show it: `5% to 20% → logit-normal, median 10%`.

import type { Distribution } from "../core/distributions/distribution.ts";
import { quantile } from "../core/distributions/quantile.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import type { Unit } from "../core/units/unit.ts";
import { printQuantity } from "./numbers/number.ts";

/** What kind of distribution it is, in words: `mirrored log-normal`, `truncated normal`. */
export function kindOf(distribution: Distribution): string {
  if (distribution.kind === "truncated") return `truncated ${kindOf(distribution.of)}`;
  if (distribution.kind === "scaled")
    return distribution.by < 0 ? `mirrored ${kindOf(distribution.of)}` : kindOf(distribution.of);
  return distribution.kind;
}

/** What a distribution in `unit` comes to. */
export function describeDistribution(distribution: Distribution, unit: Unit): string {
  const style = { unit };
  if (distribution.kind === "point") {
    const { value } = distribution;
    // 0.1 + 0.2 is 0.3 to everybody but a double.
    const shown = Number.isInteger(value) ? value : Number(value.toPrecision(15));
    return `exactly ${printQuantity(shown, { ...style, exact: true })}`;
  }
  return `${kindOf(distribution)}, median ${printQuantity(quantile(distribution, 0.5), style)}`;
}

/** What a formula is made of. */
export function describeFormula(expression: Expression): string {
  const names = new Set<string>();
  let draws = 0;
  const visit = (part: Expression): void => {
    if (part.kind === "name") names.add(part.name);
    if (part.kind === "draw") draws++;
    if (part.kind === "apply") part.operands.forEach(visit);
  };
  visit(expression);
  const of = names.size > 0 ? ` of ${[...names].join(", ")}` : "";
  const drawn = draws > 0 ? ` with ${draws} independent draw${draws === 1 ? "" : "s"}` : "";
  return `formula${of}${drawn}`;
}
