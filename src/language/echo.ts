// The reading in one line, as every reply and the autocomplete show it: `5% to 20% → logit-normal, median 10%`.

import type { Distribution } from "../core/distributions/distribution.ts";
import { quantile } from "../core/distributions/quantile.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import { tell, word } from "../core/tell.ts";
import type { Unit } from "../core/units/unit.ts";
import { shownQuantity } from "./shown.ts";

/** What kind of distribution it is, in words: `mirrored log-normal`, `truncated normal`. */
export function kindOf(distribution: Distribution): string {
  if (distribution.kind === "truncated") return `truncated ${kindOf(distribution.of)}`;
  if (distribution.kind === "scaled")
    return distribution.by < 0 ? `mirrored ${kindOf(distribution.of)}` : kindOf(distribution.of);
  return distribution.kind;
}

/** What kind it is as a reply calls it. */
function kindText(distribution: Distribution): string {
  if (distribution.kind === "truncated") return tell`truncated ${kindText(distribution.of)}`;
  if (distribution.kind === "scaled")
    return distribution.by < 0 ? tell`mirrored ${kindText(distribution.of)}` : kindText(distribution.of);
  return word(distribution.kind);
}

/** What a distribution in `unit` comes to; plainly, without what kind it is. */
export function describeDistribution(distribution: Distribution, unit: Unit, plainly = false): string {
  const style = { unit };
  if (distribution.kind === "point") {
    const { value } = distribution;
    // 0.1 + 0.2 is 0.3 to everybody but a double.
    const only = shownQuantity(Number.isInteger(value) ? value : Number(value.toPrecision(15)), {
      ...style,
      exact: true,
    });
    return plainly ? only : tell`exactly ${only}`;
  }
  const median = shownQuantity(quantile(distribution, 0.5), style);
  return plainly ? tell`middle ${median}` : tell`${kindText(distribution)}, median ${median}`;
}

/** What a formula is made of. */
export function describeFormula(expression: Expression): string {
  const found = new Set<string>();
  let draws = 0;
  const visit = (part: Expression): void => {
    if (part.kind === "name") found.add(part.name);
    if (part.kind === "draw") draws++;
    if (part.kind === "apply") part.operands.forEach(visit);
  };
  visit(expression);
  const names = [...found].join(", ");
  const drawn = draws === 1 ? tell`1 independent draw` : tell`${draws} independent draws`;
  if (draws === 0) return names ? tell`formula of ${names}` : tell`formula`;
  return names ? tell`formula of ${names} with ${drawn}` : tell`formula with ${drawn}`;
}
