// How far a number is from what it should be.

/** The relative difference; the absolute one where 0 is expected. */
export const relativeError = (got: number, expected: number): number =>
  expected === 0 ? Math.abs(got) : Math.abs(got / expected - 1);
