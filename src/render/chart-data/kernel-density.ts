// The smoothed density behind every curve: what falls into each cell of a grid, and one pass of a kernel over it.

/** Cells between the two ends. */
const cells = 508;
/** In cells: as narrow as can be drawn, and no wider than the sum below can afford. */
const narrowest = 4;
const widest = 48;
const reachOf = (bandwidth: number): number => Math.ceil(4 * bandwidth);

/** `low` and `high` are drawn; nothing lies beyond `least` and `greatest`, which may be infinite. */
export interface Ends {
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly greatest: number;
}

/** A density up to a factor, for values from `low` to `high`. */
type Height = (value: number) => number;

/** What lies in each cell: those before the first drawn one are `margin`, and so are those behind the last. */
interface Grid {
  readonly counts: Float64Array;
  readonly margin: number;
  /** How much of the cells at the ends lies exactly there, and has no mirror image. */
  readonly atLeast: number;
  readonly atGreatest: number;
}

/**
 * A Gaussian kernel density of samples; those outside still shape its ends. It is reflected at the least and the greatest,
 * so that a hard bound stays one. `quartiles` are those of the samples.
 */
export function densityOfSamples(samples: Float64Array, ends: Ends, quartiles: readonly [number, number]): Height {
  const { low, high, least, greatest } = ends;
  const cell = (high - low) / cells;
  const margin = reachOf(widest);
  const counts = new Float64Array(cells + 1 + 2 * margin);
  let [atLeast, atGreatest, sum, squares] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const value = samples[i] as number;
    if (value === least) atLeast++;
    if (value === greatest) atGreatest++;
    const steps = (value - low) / cell;
    sum += steps;
    squares += steps * steps;
    const place = Math.round(steps) + margin;
    if (place >= 0 && place < counts.length) counts[place] = (counts[place] as number) + 1;
  }
  const mean = sum / samples.length;
  const deviation = Math.sqrt(squares / samples.length - mean * mean);
  const measures = [
    deviation,
    (quartiles[1] - quartiles[0]) / cell / 1.349,
    densestQuarter(counts, samples.length) / 0.6373,
  ];
  const usable = measures.filter((measure) => measure > 0 && Number.isFinite(measure));
  const bandwidth = usable.length === 0 ? 0 : 1.06 * Math.min(...usable) * samples.length ** -0.2;
  return smoothed({ counts, margin, atLeast, atGreatest }, ends, Math.min(Math.max(bandwidth, narrowest), widest));
}

/** The density of a law by what lies in each cell, smoothed no more than can be seen. */
export function densityOfChances(upTo: (value: number) => number, ends: Ends): Height {
  const cell = (ends.high - ends.low) / cells;
  const margin = reachOf(narrowest);
  const edges = Float64Array.from({ length: cells + 2 + 2 * margin }, (_, k) =>
    upTo(ends.low + (k - margin - 0.5) * cell),
  );
  const counts = edges.subarray(1).map((edge, k) => edge - (edges[k] as number));
  return smoothed({ counts, margin, atLeast: 0, atGreatest: 0 }, ends, narrowest);
}

function smoothed({ counts, margin, atLeast, atGreatest }: Grid, ends: Ends, bandwidth: number): Height {
  const cell = (ends.high - ends.low) / cells;
  const reach = reachOf(bandwidth);
  mirror(counts, (ends.least - ends.low) / cell + margin, 1, atLeast);
  mirror(counts, (ends.greatest - ends.low) / cell + margin, -1, atGreatest);
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, k) =>
    Math.exp(-0.5 * ((k - reach) / bandwidth) ** 2),
  );
  const heights = Float64Array.from({ length: cells + 1 }, (_, place) => {
    let sum = 0;
    const first = place + margin - reach;
    for (let k = 0; k < kernel.length; k++) sum += (kernel[k] as number) * (counts[first + k] as number);
    return sum;
  });
  return (value) => {
    const place = Math.min(Math.max((value - ends.low) / cell, 0), cells);
    const [before, after] = [heights[Math.floor(place)] as number, heights[Math.ceil(place)] as number];
    return before + (after - before) * (place % 1);
  };
}

/** Adds to the cells beyond an end the mirror image of those inside; `at` is the end's place, `inside` the way inwards. */
function mirror(counts: Float64Array, at: number, inside: 1 | -1, exactly: number): void {
  const last = counts.length - 1;
  if (!(at >= 0 && at <= last)) return;
  const end = Math.round(at);
  const images: [place: number, count: number][] = [];
  for (let place = end; place >= 0 && place <= last; place += inside) {
    const image = Math.round(2 * at - place);
    if (image < 0 || image > last) break;
    images.push([image, (counts[place] as number) - (place === end ? exactly : 0)]);
  }
  for (const [place, count] of images) counts[place] = (counts[place] as number) + count;
}

/**
 * The width in cells of the narrowest stretch that holds a quarter of the samples: two modes far apart are wide together,
 * but this is as narrow as one of them. With the standard deviation and the quartiles it is a measure of s in Scott's rule,
 * 1.06 s n^(-1/5), each being s for a normal distribution; the least is taken. Source: D. W. Scott, "Multivariate Density
 * Estimation" (1992), equation 6.17.
 */
function densestQuarter(counts: Float64Array, samples: number): number {
  const wanted = samples / 4;
  let least = Number.POSITIVE_INFINITY;
  let held = 0;
  for (let first = 0, end = 0; end < counts.length; end++) {
    held += counts[end] as number;
    while (held - (counts[first] as number) >= wanted) held -= counts[first++] as number;
    // Of the first and last cell only as much as it takes.
    if (held >= wanted)
      least = Math.min(least, end - first + 1 - (held - wanted) / Math.max(counts[first] as number, 1));
  }
  return least;
}
