// The reading of a number that nobody typed: a model's own value, or a preset's.

import type { Distribution, Support } from "../core/distributions/distribution.ts";
import { logitNormalFromInterval, logNormalFromInterval } from "../core/distributions/normal.ts";
import { hasDimension, share, type Unit } from "../core/units/unit.ts";
import { printQuantity } from "./numbers/number.ts";
import { type Reading, readingOf } from "./reading.ts";

/** What a number is of. */
export interface Of {
  readonly unit: Unit;
  readonly support: Support;
}

/** The same as `readText` of the number's digits, without a text to scan; `value` is in `unit`. */
export const exactReading = (value: number, of: Of): Reading =>
  exactly({ kind: "point", value }, printQuantity(value, { exact: true }), String(value).length, of);

/** The same of `low to high`, both above 0: log-normal, for a share logit-normal, 9 in 10 between the ends. */
export function rangeReading({ low, high }: { readonly low: number; readonly high: number }, of: Of): Reading {
  const text = [low, high].map((end) => printQuantity(end, { exact: true })).join(" to ");
  const through = of.support === "share" ? logitNormalFromInterval : logNormalFromInterval;
  return exactly(through(low, high, 0.9), text, `${low} to ${high}`.length, of);
}

function exactly(distribution: Distribution, text: string, length: number, { unit, support }: Of): Reading {
  const shown = !hasDimension(unit) && support === "share" ? share : unit;
  return readingOf(distribution, shown, { written: text, text, notes: [], span: [0, length] });
}
