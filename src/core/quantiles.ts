// Quantiles of samples, by selection instead of sorting.

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
  const ranks = positions.flatMap((position) => [Math.floor(position), Math.ceil(position)]).sort((a, b) => a - b);
  const scratch = samples.slice();
  select(scratch, ranks);
  return positions.map((position) => {
    const below = scratch[Math.floor(position)] as number;
    const above = scratch[Math.ceil(position)] as number;
    return between(below, above, position - Math.floor(position));
  });
}

function between(below: number, above: number, share: number): number {
  if (share === 0 || below === above) return below;
  const gap = above - below;
  return Number.isFinite(gap) ? below + share * gap : (1 - share) * below + share * above;
}

interface Part {
  readonly from: number;
  readonly to: number;
  /** How often it may still be split before it is sorted instead. */
  readonly splits: number;
}

/**
 * Puts the order statistics of the given ranks (rising) in their places: quickselect for many ranks at once. A part that
 * splits badly too often is sorted, so that no input takes more than n log n (D. R. Musser, "Introspective Sorting and
 * Selection Algorithms", Software: Practice and Experience 27 (1997), 983-993).
 */
function select(values: Float64Array, ranks: readonly number[]): void {
  const parts: Part[] = [{ from: 0, to: values.length - 1, splits: 2 * Math.ceil(Math.log2(values.length + 1)) }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { from, to, splits } = part;
    if (from >= to || !hasRank(ranks, from, to)) continue;
    if (to - from < 32 || splits === 0) {
      values.subarray(from, to + 1).sort();
      continue;
    }
    const pivot = pivotOf(values, ranks, part);
    const end = partition(values, from, to, pivot);
    // A pivot between the two halves is the least of the upper one and already in its place.
    const next = values[end + 1] === pivot ? end + 2 : end + 1;
    parts.push({ from, to: end, splits: splits - 1 }, { from: next, to, splits: splits - 1 });
  }
}

/** Puts what is at most `pivot` before what is at least that, and gives the end of the first half. */
function partition(values: Float64Array, from: number, to: number, pivot: number): number {
  let i = from;
  let j = to;
  while (i <= j) {
    while ((values[i] as number) < pivot) i++;
    while ((values[j] as number) > pivot) j--;
    if (i > j) break;
    const kept = values[i] as number;
    values[i++] = values[j] as number;
    values[j--] = kept;
  }
  return j;
}

function hasRank(ranks: readonly number[], from: number, to: number): boolean {
  for (const rank of ranks) if (rank >= from) return rank <= to;
  return false;
}

/**
 * A sample's guess at the rank in the middle of those wanted, a little to its other side, so that the next part is
 * short (R. W. Floyd and R. L. Rivest, "Expected time bounds for selection", Communications of the ACM 18 (1975),
 * 165-172).
 */
function pivotOf(values: Float64Array, ranks: readonly number[], { from, to }: Part): number {
  const size = to - from > 2048 ? 127 : 15;
  const step = (to - from) / (size - 1);
  const sample = Float64Array.from({ length: size }, (_, k) => values[from + Math.floor(k * step)] as number).sort();
  const wanted = ranks.filter((rank) => rank >= from && rank <= to);
  const middle = wanted[wanted.length >> 1] as number;
  const share = (middle - from) / (to - from);
  const shift = share < 0.5 ? 0.06 : -0.06;
  return sample[Math.min(size - 1, Math.max(0, Math.round((share + shift) * (size - 1))))] as number;
}
