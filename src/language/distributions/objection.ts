// What can be wrong with the parameters of a family, and parameters that would do.

/** What is wrong with the parameters, and parameters that would do. */
export interface Objection {
  readonly expected: string;
  readonly mend: readonly number[];
}

export const positive =
  (name: string, at: number) =>
  (...values: number[]): Objection | undefined => {
    const value = values[at] ?? 0;
    if (value > 0) return undefined;
    return { expected: `${name} above 0`, mend: values.with(at, value === 0 ? 1 : -value) };
  };

export function ascending(...values: number[]): Objection | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? 0;
  if (first < last && values.every((value, index) => value === sorted[index])) return undefined;
  return { expected: "values from low to high", mend: first < last ? sorted : sorted.with(-1, first + 1) };
}

/** A shape up to a million, and a scale above 0. */
export const shaped = (...values: number[]): Objection | undefined =>
  between("a shape", 0, 1e6)(...values) ?? positive("a scale", 1)(...values);

export function between(name: string, low: number, high: number) {
  return (...values: number[]): Objection | undefined => {
    const [value = 0, ...rest] = values;
    if (value > low && value <= high) return undefined;
    return {
      expected: `${name} above ${low} and up to ${high}`,
      mend: [value > high ? high : Math.abs(value) || 1, ...rest],
    };
  };
}

/** A chance that is neither 0 nor 1, at a place among the values. */
export function chanceAt(at: number) {
  return (...values: number[]): Objection | undefined => {
    const p = values[at] ?? 0;
    if (p > 0 && p < 1) return undefined;
    return { expected: "a chance between 0 and 1", mend: values.with(at, p > 1 && p < 100 ? p / 100 : 0.5) };
  };
}

/** A mean between 0 and 1, and an sd that leaves room on either side. */
export function spreadOfShare(mean: number, sd: number): Objection | undefined {
  if (mean <= 0 || mean >= 1) return { expected: "a mean between 0 and 1", mend: [0.5, 0.1] };
  if (sd > 0 && sd * sd < mean * (1 - mean)) return undefined;
  return { expected: "an sd above 0 and below √(mean (1 - mean))", mend: [mean, Math.min(mean, 1 - mean) / 4] };
}

export const wholeTrials = (trials: number, p: number): Objection | undefined =>
  Number.isInteger(trials) && trials > 0 && trials <= 1e9
    ? undefined
    : { expected: "a whole number of trials", mend: [Math.max(1, Math.round(trials)), p] };
