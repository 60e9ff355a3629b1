// A single value, known exactly.

import type { Law } from "./law.ts";

export function point(value: number): Law {
  return {
    quantile: () => value,
    upperQuantile: () => value,
    cdf: (x) => (x >= value ? 1 : 0),
    survival: (x) => (x >= value ? 0 : 1),
    mean: () => value,
    bounds: [value, value],
    fill: (_p, out, n) => {
      out.fill(value, 0, n);
    },
  };
}
