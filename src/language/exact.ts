// The reading of a number that nobody typed: a model's own value, or a preset's.

import type { Distribution, Support } from "../core/distributions/distribution.ts";
import { logitNormalFromInterval, logNormalFromInterval } from "../core/distributions/from-interval.ts";
import { hasDimension, share, type Unit } from "../core/units/unit.ts";
import { describeDistribution } from "./echo.ts";
import { printQuantity } from "./numbers/number.ts";
import type { Reading } from "./reading.ts";

/** The same as `readText` of the number's digits, without a text to scan; `value` is in `unit`. */
export function exactReading(
  value: number,
  { unit, support }: { readonly unit: Unit; readonly support: Support },
): Reading {
  const text = printQuantity(value, { exact: true });
  const distribution = { kind: "point", value } as const;
  const isMeasured = hasDimension(unit);
  const shown = !isMeasured && support === "share" ? share : unit;
  return {
    kind: "point",
    expression: { kind: "number", value, span: [0, String(value).length], ...(isMeasured && { unit }) },
    unit: shown,
    distribution,
    echo: `${text} → ${describeDistribution(distribution, shown)}`,
    notes: [],
    text,
  };
}

/** The same of `low to high`, both above 0: log-normal, for a share logit-normal, 9 in 10 between the ends. */
export function rangeReading(
  { low, high }: { readonly low: number; readonly high: number },
  { unit, support }: { readonly unit: Unit; readonly support: Support },
): Reading {
  const text = `${printQuantity(low, { exact: true })} to ${printQuantity(high, { exact: true })}`;
  const distribution: Distribution =
    support === "share" ? logitNormalFromInterval(low, high, 0.9) : logNormalFromInterval(low, high, 0.9);
  const isMeasured = hasDimension(unit);
  const shown = !isMeasured && support === "share" ? share : unit;
  return {
    kind: distribution.kind,
    expression: {
      kind: "draw",
      distribution,
      span: [0, `${low} to ${high}`.length],
      ...(isMeasured && { unit }),
    },
    unit: shown,
    distribution,
    echo: `${text} → ${describeDistribution(distribution, shown)}`,
    notes: [],
    text,
  };
}
