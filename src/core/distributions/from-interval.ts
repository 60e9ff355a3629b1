// Distributions from the interval a person gives: `low` to `high` holds the share `level`, half the rest on either side.

import type { Distribution } from "../distribution.ts";
import { UserError } from "../errors.ts";
import { logit } from "./logit-normal.ts";
import { normalQuantile } from "./standard-normal.ts";

type Kind<K extends Distribution["kind"]> = Extract<Distribution, { kind: K }>;

/** @throws UserError `interval.order` or `interval.level`. */
export function normalFromInterval(low: number, high: number, level = 0.9): Kind<"normal"> {
  const { middle, spread } = between(low, high, level);
  return { kind: "normal", mean: middle, sd: spread };
}

/**
 * Both ends above 0.
 * @throws UserError `interval.order`, `interval.level` or `interval.support`.
 */
export function logNormalFromInterval(low: number, high: number, level = 0.9): Kind<"log-normal"> {
  if (!(low > 0 && high > 0)) throw outside("above 0", low, high);
  const { middle, spread } = between(Math.log(low), Math.log(high), level);
  return { kind: "log-normal", mu: middle, sigma: spread };
}

/**
 * Both ends between 0 and 1, neither of them 0 or 1.
 * @throws UserError `interval.order`, `interval.level` or `interval.support`.
 */
export function logitNormalFromInterval(low: number, high: number, level = 0.9): Kind<"logit-normal"> {
  if (!(low > 0 && low < 1 && high > 0 && high < 1)) throw outside("between 0 and 1", low, high);
  const { middle, spread } = between(logit(low), logit(high), level);
  return { kind: "logit-normal", mu: middle, sigma: spread };
}

function between(low: number, high: number, level: number): { middle: number; spread: number } {
  if (!(level > 0 && level < 1)) {
    const hint = "Write 90% for the usual interval";
    throw new UserError("interval.level", `Expected a level between 0% and 100%, got \`${level * 100}%\``, { hint });
  }
  if (!(low < high)) {
    const hint = "Put the smaller end first";
    throw new UserError("interval.order", "Expected an interval from a smaller to a larger number", { hint });
  }
  return { middle: low / 2 + high / 2, spread: (high / 2 - low / 2) / normalQuantile((1 + level) / 2) };
}

function outside(range: string, low: number, high: number): UserError {
  const hint = "Move the end inside, or give a normal distribution";
  return new UserError("interval.support", `Expected both ends ${range}, got \`${low} to ${high}\``, { hint });
}
