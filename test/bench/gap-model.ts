// The model that every engine of the benchmark computes, with its exact answer.

/** p5 and p95 of the assumptions; the count is a point. */
export const ranges = { spend: [150e9, 210e9], price: [25e3, 40e3], ratio: [30, 80] } as const;
export const count = 4;

export const probabilities = [0.05, 0.5, 0.95];
/** The quantiles at `probabilities` of the product of log-normals. */
export const exact = [38902948.26349107, 68738635.42433758, 121456090.37128504];
