// The root of an increasing function between two points.

/**
 * Where `f` crosses zero between `low` and `high`, to about 1e-15 relative. Ends of one sign that are far apart are
 * searched on the logarithm, so that orders of magnitude cost no more. A jump over zero counts as a crossing.
 * Source: T. R. Chandrupatla, "A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function
 * without using derivatives", Advances in Engineering Software 28 (1997), 145-149.
 */
export function rootBetween(f: (x: number) => number, low: number, high: number): number {
  if (!(low < high)) return low;
  if (low > 0 && high > 4 * low) {
    return Math.exp(chandrupatla((s) => f(Math.exp(s)), Math.log(low), Math.log(high)));
  }
  if (high < 0 && low < 4 * high) {
    return -Math.exp(-chandrupatla((s) => f(-Math.exp(-s)), -Math.log(-low), -Math.log(-high)));
  }
  return chandrupatla(f, low, high);
}

/** The root itself: `f` may be infinite, and then only its sign counts; the error is at most `enough`, or 1e-15 relative. */
export function chandrupatla(f: (x: number) => number, low: number, high: number, enough = 0): number {
  let a = low;
  let b = high;
  let c = low;
  let fa = f(a);
  let fb = f(b);
  let fc = fa;
  if (fa >= 0) return a;
  if (fb <= 0) return b;
  let share = Number.isFinite(fa) && Number.isFinite(fb) ? fa / (fa - fb) : 0.5;
  for (let i = 0; i < 200; i++) {
    const x = a + share * (b - a);
    const fx = f(x);
    if (fx < 0 === fa < 0) {
      c = a;
      fc = fa;
    } else {
      c = b;
      fc = fb;
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;
    if (fa === 0) return a;
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const smallest = (5e-16 * Math.abs(best) + 1e-300 + enough) / Math.abs(b - a);
    if (smallest > 0.5 || a === b) return best;
    share = Math.min(1 - smallest, Math.max(smallest, nextShare(a, b, c, fa, fb, fc)));
  }
  return a;
}

/** Inverse quadratic interpolation where the three points warrant it, else bisection. */
function nextShare(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  if (phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi) {
    return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
  }
  return 0.5;
}

/**
 * The root near `start` by the secant method, whose last step was at most `enough`; the error left is far smaller.
 * Nothing where six steps do not settle. `other` is a point whose value is known.
 */
export function secantRoot(
  f: (x: number) => number,
  other: { readonly at: number; readonly miss: number },
  start: number,
  enough: number,
): number | undefined {
  let before = other.at;
  let missBefore = other.miss;
  let x = start;
  for (let step = 0; step < 6; step++) {
    const miss = f(x);
    const change = miss === 0 ? 0 : (-miss * (x - before)) / (miss - missBefore);
    if (!Number.isFinite(change)) return undefined;
    before = x;
    missBefore = miss;
    x += change;
    if (Math.abs(change) <= enough) return x;
  }
  return undefined;
}
