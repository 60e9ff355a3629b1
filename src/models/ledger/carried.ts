// A count of one day carried to another by its growth.

/** A count on a day: the cited point, and the ends of its 90% range. */
export interface Counted {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A factor a year, with its 90% range. */
export type Growth = Counted;

/** What is known for certain. */
export const exactly = (value: number): Counted => ({ value, low: value, high: value });

/** A sum of counts; how they err is taken to be common to all, so the ends add. */
export const sum = (counts: readonly Counted[]): Counted => ({
  value: counts.reduce((so, { value }) => so + value, 0),
  low: counts.reduce((so, { low }) => so + low, 0),
  high: counts.reduce((so, { high }) => so + high, 0),
});

/** The product of counts, each taken as log-normal and independent of the others. */
export const factors = (...counts: readonly Counted[]): Counted =>
  counts.reduce((so, { value, low, high }) => {
    const half = (count: Counted) => Math.log(count.high / count.low) / 2;
    const wide = Math.hypot(half(so), half({ value, low, high }));
    const middle = Math.sqrt(so.low * so.high * low * high);
    return { value: so.value * value, low: middle * Math.exp(-wide), high: middle * Math.exp(wide) };
  });

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
