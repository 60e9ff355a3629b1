// What a quantity can be at all: values outside are refused, tails that leak are cut off and said so.

import type { Distribution, Support } from "../../core/distributions/distribution.ts";
import { bounds, cdf, lawOf, quantile } from "../../core/distributions/quantile.ts";
import { type Span, unlessMistaken } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import { printNumber } from "../numbers/number.ts";
import { shownNumber, shownPercent } from "../shown.ts";
import { forms, mends, mistake } from "../text/mistake.ts";

export interface SupportSpot {
  readonly text: string;
  readonly span: Span;
}

const limits: Readonly<Record<Support, readonly [low: number, high: number]>> = {
  any: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  positive: [0, Number.POSITIVE_INFINITY],
  share: [0, 1],
};

/** A tail with less than this outside is no leak: a double cannot tell it from nothing. */
const negligible = 1e-13;

/**
 * The distribution within the support, and a note where a tail was cut.
 * @throws UserError `range.support` where a point, an end or most of the probability lies outside.
 */
export function fitSupport(
  distribution: Distribution,
  support: Support,
  place: SupportSpot,
): { readonly distribution: Distribution; readonly note?: string } {
  if (support === "any") return { distribution };
  if (distribution.kind === "point") {
    checkValue(distribution.value, support, place);
    return { distribution };
  }
  const [least, most] = limits[support];
  const [low, high] = bounds(distribution);
  if (Number.isFinite(low)) checkEnd(low, support, place);
  if (Number.isFinite(high)) checkEnd(high, support, place);
  const below = low < least ? cdf(distribution, least) : 0;
  const above = high > most ? 1 - cdf(distribution, most) : 0;
  if (below < negligible && above < negligible) return { distribution };
  const median = quantile(distribution, 0.5);
  if (median <= least || median >= most) throw outOfSupport(median, support, place);
  const said = support === "share" ? tell`between 0% and 100%` : tell`above 0`;
  const cut = shownPercent(below + above, { digits: 2 });
  const note = tell`cut to what lies ${said}: ${cut} of the probability was outside`;
  const cutOff = maybeTruncated(distribution, least, most);
  if (cutOff !== undefined) return { distribution: cutOff, note };
  const message = tell`Expected a distribution that lies ${said}, got one that hardly ever does`;
  throw mistake("range.support", message, place, place.span, mends(support === "share" ? "5% to 20%" : "1 to 10"));
}

/** A distribution between two limits; nothing where it practically never lies between them. */
export function maybeTruncated(of: Distribution, low: number, high: number): Distribution | undefined {
  const distribution: Distribution = { kind: "truncated", low, high, of };
  return unlessMistaken(() => {
    lawOf(distribution);
    return distribution;
  });
}

/** @throws UserError `range.support` for a single value the quantity cannot have. */
function checkValue(value: number, support: Support, place: SupportSpot): void {
  const inside = support === "any" || (support === "positive" ? value > 0 : value >= 0 && value <= 1);
  if (inside) return;
  throw outOfSupport(value, support, place);
}

/** An end may lie on the limit itself: `uniform(0, 10)` is a positive quantity all but never 0. */
export function checkEnd(value: number, support: Support, place: SupportSpot): void {
  const [least, most] = limits[support];
  if (value < least || value > most) throw outOfSupport(value, support, place);
}

export function outOfSupport(value: number, support: Support, place: SupportSpot) {
  const { span } = place;
  if (support === "share") {
    const message = tell`Expected a share between 0% and 100%, got ${shownPercent(value)}`;
    return mistake("range.support", message, place, span, forms("5%", "5% to 20%"));
  }
  const message = tell`Expected values above 0, got ${shownNumber(value)}`;
  const mend = value < 0 ? [printNumber(-value)] : [];
  return mistake("range.support", message, place, span, mends(...mend, "0.001", "1 to 10"));
}
