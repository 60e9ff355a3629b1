// The value at which a claim turns, in words that do what they say when they are typed back.

import type { Flip } from "../../../src/core/analyses/claim.ts";
import { tell } from "../../../src/core/tell.ts";
import type { Unit } from "../../../src/core/units/unit.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { isOneIn } from "../../../src/render/chart/number-text.ts";
import { bare, besideShort, valueText } from "./result-text.ts";

/**
 * Two digits, on the far side of where it turns, so that what is said would turn it; a part that is told as `1 in 120` is
 * rounded there.
 * @example turningValue(0.4512, true) // 0.46
 */
export function turningValue(value: number, isUp: boolean, unit?: Unit): number {
  if (isOneIn(valueText(Math.abs(value), unit))) return 1 / rounded(1 / value, !isUp);
  const turning = rounded(value, isUp);
  // There is no share above all.
  return unit?.percent && value <= 1 ? Math.min(1, turning) : turning;
}

/** `3 or less`, and of a share that would be all `100%`. */
export function endText(value: number, isUp: boolean, quantity: Quantity): string {
  const turning = turningValue(value, isUp, quantity.unit);
  const text = besideShort(turning, quantity);
  if (isUp && quantity.support === "share" && turning === 1) return text;
  return isUp ? tell`${text} or more` : tell`${text} or less`;
}

const trialsApart = 5e-3;

function rounded(value: number, isUp: boolean): number {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  const steps = value / step;
  // What follows for certain may lie a hair beside a round number; a flip found by trials lies elsewhere in others.
  const near = Math.round(steps);
  const isNear = Math.abs(steps - near) < 1e-6;
  const whole = isNear ? near : isUp ? Math.ceil(steps * (1 + trialsApart)) : Math.floor(steps * (1 - trialsApart));
  return Number((whole * step).toPrecision(2));
}

/** The values of an assumption with which a claimed band is met; an end that turns nothing is infinite. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** From the flips of a band's two ends; nothing where no value meets it. */
export function spanIn(...ends: readonly Flip[]): Span | undefined {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const flip of ends) {
    if (flip.kind === "none" ? !flip.holds : flip.kind === "beyond" && flip.holds === "above") return undefined;
    if (flip.kind !== "at") continue;
    if (flip.holds === "above") low = Math.max(low, flip.value);
    else high = Math.min(high, flip.value);
  }
  return low < high ? { low, high } : undefined;
}

/** `12 to 20`, and of what lies outside `under 12 or over 20`; rounded so that it does what is said. */
export function withinText({ low, high }: Span, quantity: Quantity, isWithin: boolean): string | undefined {
  if (!Number.isFinite(low)) return Number.isFinite(high) ? endText(high, !isWithin, quantity) : undefined;
  if (!Number.isFinite(high)) return endText(low, isWithin, quantity);
  const [least, most] = [turningValue(low, isWithin, quantity.unit), turningValue(high, !isWithin, quantity.unit)];
  if (!isWithin) return tell`under ${bare(least, quantity)} or over ${besideShort(most, quantity)}`;
  // Two digits may not lie between the two.
  const [from, to] = least < most ? [least, most] : [low, high];
  return tell`${bare(from, quantity)} to ${besideShort(to, quantity)}`;
}
