// A count of one day carried to another by its growth.

/** A count on a day: the cited point, and the ends of its 90% range. */
export interface Counted {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A factor a year, with its 90% range. */
export type Growth = Counted;

/** Days since 1 March of the year 0, of a day as `2025-12-31`; March first, so that leap days come last. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [marchYear, sinceMarch] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leaps + Math.floor((153 * sinceMarch + 2) / 5) + date;
}

/** Years of 365.25 days from one day (`2025-12-31`) to another, negative where it lies before. */
export const yearsBetween = (from: string, to: string): number => (dayNumber(to) - dayNumber(from)) / 365.25;

/**
 * A count carried over `years` years: the point grows by the growth, and the range widens by what is not known of the
 * growth. Both are taken as log-normal and independent, so that the logarithms' spreads add in squares.
 * @example carried({ value: 5e6, low: 3.3e6, high: 7.5e6 }, { value: 3.3, low: 2.7, high: 4.1 }, 0.91)
 */
export function carried(count: Counted, growth: Growth, years: number): Counted {
  const factor = growth.value ** years;
  const half = ({ low, high }: Counted): number => Math.log(high / low) / 2;
  const wide = Math.hypot(half(count), years * half(growth));
  const middle = Math.sqrt(count.low * count.high) * Math.sqrt(growth.low * growth.high) ** years;
  return { value: count.value * factor, low: middle * Math.exp(-wide), high: middle * Math.exp(wide) };
}
