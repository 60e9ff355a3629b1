// Laws of whole numbers: Poisson and binomial.

import { gammaTails } from "./gamma.ts";
import { betaTails } from "./incomplete-beta.ts";
import type { Law } from "./law.ts";

/** How often something happens that happens `mean` times on average; up to a million. Source: DLMF 8.4.10 for the sum. */
export function poisson(mean: number): Law {
  return counts({
    mean,
    sd: Math.sqrt(mean),
    most: Number.POSITIVE_INFINITY,
    tails: (k) => {
      const { lower, upper } = gammaTails(k + 1, mean);
      return { below: upper, above: lower };
    },
  });
}

/** How many of `trials` succeed, each with the chance `p` between 0 and 1. Source: DLMF 8.17.5 for the sum. */
export function binomial(trials: number, p: number): Law {
  return counts({
    mean: trials * p,
    sd: Math.sqrt(trials * p * (1 - p)),
    most: trials,
    tails: (k) => {
      const { lower, upper } = betaTails(trials - k, k + 1, { x: 1 - p, y: p });
      return { below: lower, above: upper };
    },
  });
}

interface Counts {
  readonly mean: number;
  readonly sd: number;
  readonly most: number;
  /** P(X <= k) and P(X > k) for a whole k from 0 to below `most`. */
  readonly tails: (k: number) => { readonly below: number; readonly above: number };
}

function counts({ mean, sd, most, tails }: Counts): Law {
  const tailsAt = (x: number) => {
    const k = Math.floor(x);
    if (k < 0) return { below: 0, above: 1 };
    return k >= most ? { below: 1, above: 0 } : tails(k);
  };
  /** The smallest whole number that `reaches`, which all above it do too. */
  const smallest = (reaches: (k: number) => boolean): number => {
    let step = Math.max(1, Math.ceil(sd));
    let high = Math.min(most, Math.floor(mean));
    while (high < most && !reaches(high)) {
      high = Math.min(most, high + step);
      step *= 2;
    }
    let low = high;
    step = Math.max(1, Math.ceil(sd));
    while (low >= 0 && reaches(low)) {
      low -= step;
      step *= 2;
    }
    low = Math.max(-1, low);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (reaches(middle)) high = middle;
      else low = middle;
    }
    return high;
  };
  const quantile = (p: number) => (p <= 0 ? 0 : p >= 1 ? most : smallest((k) => tailsAt(k).below >= p));
  const upperQuantile = (q: number) => (q <= 0 ? most : q >= 1 ? 0 : smallest((k) => tailsAt(k).above <= q));
  let table: { readonly from: number; readonly below: Float64Array } | undefined;
  const tabulated = () => {
    const from = quantile(1e-10);
    const to = upperQuantile(1e-10);
    return { from, below: Float64Array.from({ length: to - from + 1 }, (_, k) => tailsAt(from + k).below) };
  };
  return {
    quantile,
    upperQuantile,
    cdf: (x) => tailsAt(x).below,
    survival: (x) => tailsAt(x).above,
    mean: () => mean,
    bounds: [0, most],
    fill: (p, out, n) => {
      table ??= tabulated();
      for (let i = 0; i < n; i++) out[i] = lookUp(table, p[i] as number) ?? quantile(p[i] as number);
    },
  };
}

/** The first entry that reaches p; nothing outside the table. */
function lookUp(
  { from, below }: { readonly from: number; readonly below: Float64Array },
  p: number,
): number | undefined {
  if (p < (below[0] as number) || p > (below.at(-1) as number)) return undefined;
  let low = -1;
  let high = below.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((below[middle] as number) >= p) high = middle;
    else low = middle;
  }
  return from + high;
}
