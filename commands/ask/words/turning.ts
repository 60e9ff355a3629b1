// The value at which a claim turns, in words that do what they say when they are typed back.

import type { Unit } from "../../../src/core/units/unit.ts";
import { isOneIn } from "../../../src/render/chart/number-text.ts";
import { valueText } from "./result-text.ts";

/**
 * Two digits, on the far side of where it turns, so that what is said would turn it; a part that is told as `1 in 120` is
 * rounded there.
 * @example turningValue(0.4512, true) // 0.46
 */
export function turningValue(value: number, isUp: boolean, unit?: Unit): number {
  if (isOneIn(valueText(Math.abs(value), unit))) return 1 / rounded(1 / value, !isUp);
  return rounded(value, isUp);
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
