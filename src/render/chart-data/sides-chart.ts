// Two positions on one claim, and which assumptions carry the difference between them; and what an argument came to, as a picture
// that tells it to somebody who was not there.

import type { Claim } from "../../core/analyses/claim.ts";
import type { Crux } from "../../core/analyses/crux.ts";
import { tell } from "../../core/tell.ts";
import { differencePercents, numberText } from "../chart/number-text.ts";
import type { AxisScale, CardChart, CruxShare, Side, SidesChart } from "../chart.ts";
import { dayText } from "../markdown.ts";
import { densityOf } from "./density-of.ts";
import {
  claimedEnds,
  type Measured,
  type Spread,
  scaleOver,
  shortText,
  styleOf,
  thresholdOf,
  warranted,
} from "./measured.ts";

interface NamedSide {
  /** E.g. `For`, or who holds it. */
  readonly name: string;
  readonly estimate: Spread;
  /** What the side typed, by the assumption's id; the median stands in for what is missing. */
  readonly typed?: ReadonlyMap<string, string>;
}

export interface SidesInput {
  readonly quantity: Measured;
  /** For, then against. */
  readonly sides: readonly [NamedSide, NamedSide];
  /** Side a is for, side b against. Without it the picture has the two densities alone. */
  readonly crux?: Crux | undefined;
  /** The model's quantities by id; an assumption that is not among them is shown by its id. */
  readonly assumptions: ReadonlyMap<string, Measured & { readonly short?: string }>;
  readonly claim?: Claim | undefined;
  /** Whether the claim's threshold is to be seen, however far off it is. */
  readonly toClaim?: boolean;
}

/** The picture shows three. */
const mostShares = 5;

/** Both densities on one axis, a log one from a factor of 10 on, with the claim's threshold and the crux. */
export function sidesChart({ quantity, sides, crux, assumptions, claim, toClaim }: SidesInput): SidesChart {
  const ends = sides.flatMap(({ estimate }) => [estimate.p5, estimate.median, estimate.p95]);
  const scale = scaleOver(toClaim && claim ? [...ends, ...claimedEnds(claim)] : ends, 10);
  const style = styleOf(quantity);
  return {
    kind: "sides",
    title: shortText(quantity.label),
    ...style,
    scale,
    sides: [sideOf(sides[0], scale), sideOf(sides[1], scale)],
    threshold: claim && thresholdOf(claim, quantity, style.format),
    crux: crux ? sharesOf(crux, sides, assumptions) : [],
  };
}

function sideOf({ name, estimate }: NamedSide, scale: AxisScale): Side {
  const { p5, median, p95 } = estimate;
  const density = p5 === p95 ? undefined : densityOf(estimate, scale);
  return { name: shortText(name), p5, median, p95, ...warranted(estimate.digits), ...(density && { density }) };
}

function sharesOf(
  { differences }: Crux,
  [pro, con]: SidesInput["sides"],
  assumptions: SidesInput["assumptions"],
): readonly CruxShare[] {
  // Whole percentages, as the text beside the picture has them.
  const percents = differencePercents(differences);
  return differences.slice(0, mostShares).flatMap(({ id, medians, share }, k): readonly CruxShare[] => {
    if (share === null) return [];
    const assumption = assumptions.get(id);
    const text = (value: number) => numberText(value, formatOf(assumption));
    return [
      {
        label: shortText(assumption?.short ?? assumption?.label ?? id),
        share: (percents[k] ?? 0) / 100,
        forValue: shortText(pro.typed?.get(id) ?? text(medians.a)),
        againstValue: shortText(con.typed?.get(id) ?? text(medians.b)),
      },
    ];
  });
}

const formatOf = (assumption: Measured | undefined) => (assumption ? styleOf(assumption).format : "number");

export interface CardInput extends Pick<SidesInput, "quantity" | "sides" | "assumptions" | "claim"> {
  readonly words: string;
  readonly outcome: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly crux?: CardChart["crux"];
  readonly evidence?: NamedSide | undefined;
}

/** Whether two curves would lie on each other. */
const isNear = (one: Side, other: Side): boolean =>
  (["p5", "median", "p95"] as const).every((end) => Math.abs(one[end] - other[end]) <= 0.05 * Math.abs(other[end]));

/** One curve where nothing divides the two sides, which then both give it their names. */
export function cardChart({ words, outcome, at, crux, evidence, ...input }: CardInput): CardChart {
  const { sides, threshold, title, unitLabel, format, scale } = sidesChart({ ...input, toClaim: true });
  const [pro, con] = sides;
  const unnamed = (side: Side): string => JSON.stringify({ ...side, name: "" });
  const isOne = unnamed(pro) === unnamed(con);
  const known = evidence && sideOf(evidence, scale);
  const isKnown = known && ![pro, con].some((side) => isNear(side, known));
  const name = pro.name === con.name ? pro.name : shortText(tell`${pro.name} and ${con.name}`);
  return {
    kind: "card",
    ...{ title, unitLabel, format, scale, threshold },
    claim: words,
    outcome,
    date: dayText(at),
    sides: isOne ? [{ ...pro, name }] : sides,
    ...(isKnown && { evidence: known }),
    ...(crux && { crux }),
  };
}
