// What is measured, and what follows from its unit and its values: how they are written, on which scale, how a claim reads.

import type { Claim } from "../../core/analyses/claim.ts";
import type { Estimate } from "../../core/estimate/estimate.ts";
import { tell } from "../../core/tell.ts";
import { hasDimension, type Unit } from "../../core/units/unit.ts";
import { shownHead, shownUnit } from "../../language/shown.ts";
import { cutAtWord } from "../../language/text/cut.ts";
import { splitUnit } from "../../language/units/unit-words.ts";
import { endTexts, numberText } from "../chart/number-text.ts";
import { type AxisScale, type Interval, type NumberFormat, signIn, type Threshold } from "../chart.ts";

/** A quantity with its name and unit; a model's quantity is one, and so is a result. */
export interface Measured {
  readonly label: string;
  readonly unit: Unit;
}

/** The part of an estimate that is drawn. */
export type Spread = Pick<
  Estimate,
  "p5" | "median" | "p95" | "digits" | "law" | "quantiles" | "samples" | "logarithms"
>;

interface Style {
  readonly format: NumberFormat;
  readonly unitLabel: string;
}

/** Money with its sign, shares as percentages, as in every reply. */
export function styleOf({ unit }: Measured): Style {
  if (!hasDimension(unit))
    return { format: unit.percent ? "share" : unit.bare ? "measure" : "number", unitLabel: shownUnit(unit) };
  const money = splitUnit(unit).above.join("*").toLowerCase() as NumberFormat;
  if (signIn(money)) return { format: money, unitLabel: shownUnit(unit) };
  return { format: isCounted(unit) ? "number" : "measure", unitLabel: shownUnit(unit) };
}

/** Whether it is a number of things, of which there can be a part: hyperscalers, GPUs, people. */
const isCounted = ({ dimensions }: Unit): boolean => {
  const [only, ...others] = Object.entries(dimensions);
  return others.length === 0 && only?.[1] === 1 && countable.has(only[0]);
};

const countable: ReadonlySet<string> = new Set([
  "hyperscaler",
  "consumer_gpu",
  "datacenter_gpu",
  "h100e",
  "person",
  "user",
  "worker",
]);

/** `log` where all values are above zero and the greatest is at least `factor` times the least. */
export function scaleOver(values: readonly number[], factor: number): AxisScale {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return least > 0 && greatest / least >= factor ? "log" : "linear";
}

const words = {
  ">=": (amount: string) => tell`at least ${amount}`,
  ">": (amount: string) => tell`over ${amount}`,
  "<=": (amount: string) => tell`at most ${amount}`,
  "<": (amount: string) => tell`under ${amount}`,
} as const;

/** The threshold of a claim on the quantity: `at least 1 hyperscaler`, `8 to 12.5 hyperscalers`. */
export function thresholdOf(claim: Claim, { unit }: Measured, format: NumberFormat): Threshold {
  const { comparison, threshold, upTo } = claim;
  // The axis says per what.
  const named = (text: string) =>
    `${text} ${signIn(format) ? "" : shownHead(unit, text === "1" ? "one" : "many")}`.trim();
  const amount = fractionIn(threshold) ?? numberText(threshold, format, digitsOf(threshold));
  if (upTo === undefined) return { value: threshold, label: words[comparison](named(amount)) };
  const [low, high] = endTexts([threshold, upTo], format, 6);
  const label = comparison === "<" ? tell`under ${low} or over ${named(high)}` : tell`${low} to ${named(high)}`;
  return { value: threshold, upTo, label };
}

/** All ends of a claim. */
export const claimedEnds = ({ threshold, upTo = threshold }: Claim): readonly number[] => [threshold, upTo];

/** Of a threshold: all that were typed, and three where it has no end, as a third has none. */
export const digitsOf = (threshold: number): number => (Number(threshold.toPrecision(6)) === threshold ? 6 : 3);

/** `1/3` of what has no end and is a part of one as people say it: the same in a title and below a chart. */
export function fractionIn(value: number): string | undefined {
  if (digitsOf(value) > 3 || !(value > 0 && value < 1)) return undefined;
  const below = [3, 6, 7, 9].find((each) => Math.abs(value * each - Math.round(value * each)) < 1e-9);
  return below === undefined ? undefined : `${Math.round(value * below)}/${below}`;
}

/** A result in three numbers of six digits: a picture shows no more. */
export const intervalOf = ({ p5, median, p95, digits }: Interval): Interval => ({
  p5: short(p5),
  median: short(median),
  p95: short(p95),
  ...warranted(digits),
});

/** As many digits as the reply shows; where that is three, nothing has to be said. */
export const warranted = (digits = 3): Pick<Interval, "digits"> => (digits < 3 ? { digits: Math.max(digits, 1) } : {});

export const short = (value: number): number => Number(value.toPrecision(6));

/** Texts are stored with the chart; the picture has no room for more than this. */
export const shortText = (text: string): string => cutAtWord(text, 80);
