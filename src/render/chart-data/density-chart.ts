// The density of one result, with a claim on it.

import { type Claim, claimProbability } from "../../core/analyses/claim.ts";
import type { DensityChart } from "../chart.ts";
import { densityOf, scaleOf } from "./density-of.ts";
import { type Measured, type Spread, scaleOver, shortText, styleOf, thresholdOf, warranted } from "./measured.ts";

export interface DensityInput {
  readonly quantity: Measured;
  readonly estimate: Spread;
  /** A claim on this quantity, its threshold in the quantity's unit. */
  readonly claim?: Claim | undefined;
  /** The quantity's label if not given. */
  readonly title?: string;
}

/**
 * A density with its 90% interval, and the share of it in which the claim holds. A point has no curve: it is drawn as a
 * dot beside the claim's line.
 * @example densityChart({ quantity: model.quantities.get(model.headline), estimate: outputs[0], claim })
 */
export function densityChart({ quantity, estimate, claim, title }: DensityInput): DensityChart {
  const { p5, median, p95 } = estimate;
  const isPoint = p5 === p95;
  const scale = isPoint && claim ? scaleOver([median, claim.threshold], 30) : scaleOf(estimate);
  const style = styleOf(quantity);
  const numbers = { p5, median, p95, ...warranted(estimate.digits) };
  const rest = { title: shortText(title ?? quantity.label), ...style, scale, ...numbers };
  return {
    kind: "density",
    ...rest,
    ...(!isPoint && { density: densityOf(estimate, scale) }),
    ...(claim && {
      claim: {
        ...thresholdOf(claim, quantity, style.format),
        side: claim.comparison.startsWith(">") ? "above" : "below",
        probability: claimProbability(claim, estimate),
      },
    }),
  };
}
