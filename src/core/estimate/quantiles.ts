// Quantiles of samples, by selection instead of sorting: past the trials that gave no number, with how many digits the trials
// warrant.

import type { Samples } from "../evaluation/evaluate.ts";

/**
 * The quantiles of type 7 (R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50 (1996), 361-365): linear between order statistics, the k-th of n at probability (k - 1) / (n - 1).
 * The samples are left as they are and must hold no NaN; infinities are ordinary values, and between two opposite ones
 * the quantile is NaN. Without samples every quantile is NaN. Probabilities lie in 0 to 1, in any order.
 */
export function quantilesOf(samples: Float64Array, probabilities: readonly number[]): number[] {
  const last = samples.length - 1;
  if (last < 0) return probabilities.map(() => Number.NaN);
  const positions = probabilities.map((p) => Math.min(last, Math.max(0, p * last)));
  const ranks = new Set(positions.flatMap((position) => [Math.floor(position), Math.ceil(position)]));
  const found = select(samples, [...ranks]);
  return positions.map((position) => {
    const below = found.get(Math.floor(position)) as number;
    const above = found.get(Math.ceil(position)) as number;
    return between(below, above, position - Math.floor(position));
  });
}

function between(below: number, above: number, share: number): number {
  if (share === 0 || below === above) return below;
  const gap = above - below;
  return Number.isFinite(gap) ? below + share * gap : (1 - share) * below + share * above;
}

/** Which of the two words of a double holds its sign, exponent and leading digits. */
const leading = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** The logarithm of the most buckets: so many that their counts stay in the processor's cache. */
const mostBits = 12;

/** Of more samples so many are looked at to place the buckets; what lies outside is counted in the first and the last. */
const looked = 512;

/**
 * The order statistics of the given ranks. The samples are counted in buckets by their leading bits, which are in the
 * order of the values whatever their size; only the buckets that hold a rank are sorted. Few passes, and no input
 * takes more than n log n. Source: D. E. Knuth, "The Art of Computer Programming" 3 (2nd edition, 1998), section 5.2.5, of
 * which this is the first step.
 */
function select(samples: Float64Array, ranks: readonly number[]): ReadonlyMap<number, number> {
  const words = new Int32Array(samples.buffer, samples.byteOffset, 2 * samples.length);
  let least = 0x7fffffff;
  let most = -0x80000000;
  // Odd, since every 2^k-th of the Sobol points lies in the same part of a dimension.
  const stride = 2 * (Math.floor(samples.length / looked) | 1);
  for (let i = leading; i < words.length; i += stride) {
    const key = keyOf(words[i] as number);
    if (key < least) least = key;
    if (key > most) most = key;
  }
  // A bucket for four to eight samples: fewer take longer to sort, more to go through.
  const bits = Math.min(mostBits, 29 - Math.clz32(samples.length | 255));
  const shift = Math.max(0, 32 - Math.clz32(most - least) - bits);
  const last = (most - least) >>> shift;
  const counts = new Uint32Array(last + 1);
  for (let i = leading; i < words.length; i += 2) {
    const key = keyOf(words[i] as number);
    const bucket = key <= least ? 0 : key >= most ? last : (key - least) >>> shift;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  const wanted = bucketsOf(counts, ranks);
  const gathered = new Float64Array(wanted.reduce((sum, { count }) => sum + count, 0));
  // From here on, where the next sample of a bucket goes, counted from 1; 0 for buckets without a rank.
  counts.fill(0);
  let end = 0;
  for (const { bucket, count } of wanted) {
    counts[bucket] = end + 1;
    end += count;
  }
  for (let i = leading, row = 0; i < words.length; i += 2, row++) {
    const key = keyOf(words[i] as number);
    const bucket = key <= least ? 0 : key >= most ? last : (key - least) >>> shift;
    const place = counts[bucket] as number;
    if (place === 0) continue;
    gathered[place - 1] = samples[row] as number;
    counts[bucket] = place + 1;
  }
  return statisticsIn(gathered, wanted, samples.length);
}

/** A whole number in the order of the doubles that begin with a word. */
const keyOf = (word: number): number => word ^ ((word >> 31) & 0x7fffffff);

interface Bucket {
  readonly bucket: number;
  readonly count: number;
  /** How many samples lie in the buckets before. */
  readonly before: number;
  readonly ranks: readonly number[];
}

function bucketsOf(counts: Uint32Array, ranks: readonly number[]): readonly Bucket[] {
  const rising = [...ranks].sort((a, b) => a - b);
  const found: Bucket[] = [];
  let at = 0;
  let before = 0;
  for (let bucket = 0; bucket < counts.length && at < rising.length; bucket++) {
    const count = counts[bucket] as number;
    const from = at;
    while (at < rising.length && (rising[at] as number) < before + count) at++;
    if (at > from) found.push({ bucket, count, before, ranks: rising.slice(from, at) });
    before += count;
  }
  return found;
}

/** A bucket that is still large, as where values lie on both sides of 0, is counted in buckets of its own. */
const large = 256;

function statisticsIn(gathered: Float64Array, buckets: readonly Bucket[], whole: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let start = 0;
  for (const { count, before, ranks } of buckets) {
    const part = gathered.subarray(start, start + count);
    start += count;
    if (count > large && count < whole) {
      const inside = select(
        part,
        ranks.map((rank) => rank - before),
      );
      for (const rank of ranks) found.set(rank, inside.get(rank - before) as number);
      continue;
    }
    part.sort();
    for (const rank of ranks) found.set(rank, part[rank - before] as number);
  }
  return found;
}

interface SampleQuantiles {
  readonly quantiles: readonly number[];
  /** Half-widths of 95% confidence intervals. */
  readonly errors: readonly number[];
}

/**
 * Of samples that are all finite numbers. Logarithms are put in order as they are: only the quantiles themselves pass
 * through the exponential.
 */
export function sampleQuantiles(good: Samples, probabilities: readonly number[]): SampleQuantiles {
  const { quantiles, errors } = quantilesWithErrors(good.column, probabilities);
  if (!good.logarithmic) return { quantiles, errors };
  const values = quantiles.map(Math.exp);
  return { quantiles: values, errors: errors.map((error, k) => (values[k] as number) * Math.expm1(error)) };
}

export function quantilesIn({ column, logarithmic }: Samples, probabilities: readonly number[]): readonly number[] {
  const found = quantilesOf(column, probabilities);
  return logarithmic ? found.map(Math.exp) : found;
}

// ln(1.7976931348623157e308): above it the value itself is infinite.
const largestLogarithm = 709.782712893384;

/** The samples without those whose value is not a finite number; the same object where there are none. */
export function goodSamples(samples: Samples): Samples {
  const { column, logarithmic } = samples;
  const good = upTo(column, logarithmic ? largestLogarithm : Number.MAX_VALUE);
  return good === column ? samples : { ...samples, column: good };
}

/** The finite numbers of a column; the same column where all are. */
export const finiteOf = (column: Float64Array): Float64Array => upTo(column, Number.MAX_VALUE);

function upTo(column: Float64Array, limit: number): Float64Array {
  const isGood = (value: number) => value <= limit && value >= -Number.MAX_VALUE;
  for (let i = 0; i < column.length; i++) if (!isGood(column[i] as number)) return column.filter(isGood);
  return column;
}

// The 97.5% point of Student's t with 15 degrees of freedom.
const batches = 16;
const t15 = 2.131449545559323;

/** How far to either side of a quantile the slope of the quantile function is taken. */
const window = 0.02;

/**
 * Quantiles (between 0.02 and 0.98) with half the width of a 95% confidence interval for each, from samples in the order
 * of their Sobol points. These are cut into 16 consecutive batches; when their number is 16 times a power of 2 each batch
 * is a scrambled net of its own, so that what the even spread gains within a batch is counted. The gain across batches is
 * not (for smooth models the true error is some times smaller), which errs towards fewer digits. What differs between the
 * batches is the share of samples up to the quantile, and the quantile function's slope turns it into an error of the
 * value. Fewer than 16 samples per batch warrant nothing: the half-width is infinite.
 * Source: the method of batch means, A. B. Owen, "Monte Carlo Theory, Methods and Examples" (2013), chapters 11 and 17
 * (randomised quasi-Monte Carlo replicates); for the slope, R. S. Woodruff, "Confidence intervals for medians and other
 * position measures", Journal of the American Statistical Association 47 (1952), 635-646.
 */
export function quantilesWithErrors(
  samples: Float64Array,
  probabilities: readonly number[],
): { readonly quantiles: readonly number[]; readonly errors: readonly number[] } {
  const around = probabilities.flatMap((p) => [p - window, p, p + window]);
  const found = quantilesOf(samples, around);
  const quantiles = probabilities.map((_, k) => found[3 * k + 1] as number);
  const size = Math.floor(samples.length / batches);
  if (size < 16) return { quantiles, errors: probabilities.map(() => Number.POSITIVE_INFINITY) };
  const errors = quantiles.map((quantile, k) => {
    const rise = (found[3 * k + 2] as number) - (found[3 * k] as number);
    const shares = Array.from({ length: batches }, (_, batch) => shareUpTo(quantile, samples, batch * size, size));
    // However even the batches are, a quantile is not known better than to one sample.
    const error = (Math.hypot(halfWidth(shares), 1 / samples.length) * rise) / (2 * window);
    return Number.isFinite(error) ? error : Number.POSITIVE_INFINITY;
  });
  return { quantiles, errors };
}

function shareUpTo(limit: number, samples: Float64Array, start: number, size: number): number {
  let count = 0;
  for (let i = start; i < start + size; i++) if ((samples[i] as number) <= limit) count++;
  return count / size;
}

function halfWidth(shares: readonly number[]): number {
  const mean = shares.reduce((sum, share) => sum + share, 0) / batches;
  const squares = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0);
  return t15 * Math.sqrt(squares / (batches - 1) / batches);
}

/** As many digits as a double holds: what an exact value warrants. */
const allDigits = 15;

/**
 * The number of significant digits, 1 to 15, such that `error` (a half-width, 0 for an exact value) is at most one unit
 * of the last: 68,738,635 with an error of 90,000 warrants 3 digits, 68.7 million.
 */
export function significantDigits(value: number, error: number): number {
  if (error === 0) return allDigits;
  if (value === 0 || !Number.isFinite(value) || !Number.isFinite(error)) return 1;
  const lead = Math.floor(Math.log10(Math.abs(value)));
  const last = Math.ceil(Math.log10(error));
  return Math.min(allDigits, Math.max(1, lead - last + 1));
}
