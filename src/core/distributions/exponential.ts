// The exponential function, inlined into the loops that need it: what comes with the language is called one by one.

// exp(x) = 2^(k/64) exp(r): k the nearest whole number to 64 x / ln 2, r at most ln 2 / 128, where six terms of the series
// are exact. Source: P.-T. P. Tang, "Table-driven implementation of the exponential function in IEEE floating-point
// arithmetic", ACM Transactions on Mathematical Software 15 (1989), 144-157.
const parts = 64;
const perUnit = parts / Math.LN2;
/** ln 2 / 64 in two numbers: the first has so few digits that its multiples are exact. */
const high = 0.010830424609594047;
const low = 8.66550983900947e-11;
/** Adding and subtracting it rounds to a whole number. */
const rounding = 1.5 * 2 ** 52;

const roots = Float64Array.from({ length: parts }, (_, k) => 2 ** (k / parts));
const least = -1022;
const powers = Float64Array.from({ length: 1023 - least + 1 }, (_, k) => 2 ** (k + least));

/** e^x to about one unit of the last digit, the same on every machine. */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return Math.exp(x);
  const k = x * perUnit + rounding - rounding;
  const r = x - k * high - k * low;
  const root = roots[k & (parts - 1)] as number;
  const series = r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
  return (root + root * series) * (powers[(k >> 6) - least] as number);
}

/** 1 / (1 + exp(-t)): the inverse of `logit`; exp(-t) may overflow, which gives the 0 it should. */
export const logistic = (t: number): number => 1 / (1 + exp(-t));
