// A model as wide as they come: twenty assumptions of every kind of distribution, in one formula.

import type { Distribution } from "../../src/core/distributions/distribution.ts";
import type { Column, Expression } from "../../src/core/evaluation/expression.ts";
import { apply, draw, expression } from "../core/build.ts";

const logNormal: Distribution = { kind: "log-normal", mu: 0, sigma: 0.3 };

/** Made anew for each model: tables of inverse distribution functions are kept by object. */
const kinds = (): readonly Distribution[] => [
  { ...logNormal },
  { kind: "normal", mean: 5, sd: 1 },
  { kind: "logit-normal", mu: 0, sigma: 0.5 },
  { kind: "uniform", low: 1, high: 2 },
  { kind: "triangular", low: 1, mode: 2, high: 4 },
  { kind: "pert", low: 1, mode: 2, high: 4 },
  { kind: "beta", alpha: 2, beta: 5 },
  { kind: "metalog", p5: 1, p50: 2, p95: 5, low: 0, high: Number.POSITIVE_INFINITY },
  { kind: "truncated", low: 0, high: 9, of: { kind: "normal", mean: 3, sd: 2 } },
  {
    kind: "mixture",
    components: [
      { weight: 0.5, of: { ...logNormal } },
      { weight: 0.5, of: { kind: "normal", mean: 3, sd: 0.5 } },
    ],
  },
];

const operations = ["add", "multiply", "divide"] as const;

export function wideModel(): readonly Column[] {
  const ids = Array.from({ length: 20 }, (_, k) => `assumption_${k}`);
  const draws = [...kinds(), ...kinds()].map(draw);
  return [
    ...ids.map((id, k) => ({ id, expression: draws[k] as Expression })),
    { id: "gap", expression: ids.map(expression).reduce((a, b, k) => apply(operations[k % 3] as "add", a, b)) },
  ];
}
