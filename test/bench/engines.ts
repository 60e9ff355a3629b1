// The engines of the benchmark that run in this process: each computes p5, median and p95 of a model by sampling.

import { run } from "@quri/squiggle-lang";
import { compile } from "mathjs";
import { fillNormalQuantiles } from "../../src/core/distributions/standard-normal.ts";
import { quantilesOf } from "../../src/core/estimate/quantiles.ts";
import { runOf, samplesSteps } from "../../src/core/evaluation/run.ts";
import { finished } from "../../src/core/kept.ts";
import { fillSobol } from "../../src/core/sampling/points.ts";
import { count, probabilities, ranges } from "./gap-model.ts";
import { type Product, spelledBest, spelledPlainly } from "./product.ts";

export interface Engine {
  readonly name: string;
  /** Without a seed the points that the engine takes by itself. */
  readonly quantiles: (samples: number, seed?: number) => Promise<readonly number[]> | readonly number[];
}

/** From the expression trees: compile, plan, evaluate, select. */
export const crux = ({ columns, output }: Product): Engine => ({
  name: "Crux",
  quantiles: (trials, seed) => {
    const made = runOf(columns, [output], { trials, ...(seed !== undefined && { seed }) });
    const [samples] = finished(samplesSteps(made, made.program.outputs));
    if (samples === undefined) throw new Error(`Expected samples of ${output}`);
    const found = quantilesOf(samples.column, probabilities);
    return samples.logarithmic ? found.map(Math.exp) : found;
  },
});

type Scores = readonly Float64Array[];

/** Normal scores of Sobol points: the generator that Crux has, so that what is compared is all the rest. */
function scoresOf({ factors }: Product, samples: number, seed: number): Scores {
  return factors.map((_, dimension) => {
    const column = new Float64Array(samples);
    fillSobol(dimension, seed, column);
    fillNormalQuantiles(column, column, samples);
    return column;
  });
}

/** What one would write for one model alone, with the same points and selection as Crux. */
function looped(spelled: string, inputs: number): (scores: Scores, samples: number) => readonly number[] {
  const names = Array.from({ length: inputs }, (_, input) => `z${input}`);
  const body = `const [${names}] = scores; const { exp } = Math;
    for (let i = 0; i < out.length; i++) out[i] = ${spelled};`;
  const loop = new Function("scores", "out", body) as (scores: Scores, out: Float64Array) => void;
  return (scores, samples) => {
    const out = new Float64Array(samples);
    loop(scores, out);
    return quantilesOf(out, probabilities);
  };
}

const score = (input: number): string => `z${input}[i]`;

/** The loop as one writes it, the best that one can write, and the best where its scores were kept from before. */
export function loops(product: Product): readonly Engine[] {
  const plain = looped(spelledPlainly(product, score, "exp"), product.factors.length);
  const best = looped(spelledBest(product, score, "exp"), product.factors.length);
  let kept: { readonly samples: number; readonly seed: number; readonly scores: Scores } | undefined;
  return [
    { name: "loop as one writes it", quantiles: (n, seed = 1) => plain(scoresOf(product, n, seed), n) },
    { name: "best loop", quantiles: (n, seed = 1) => best(scoresOf(product, n, seed), n) },
    {
      name: "best loop, scores kept",
      quantiles: (n, seed = 1) => {
        if (kept?.samples !== n || kept.seed !== seed) kept = { samples: n, seed, scores: scoresOf(product, n, seed) };
        return best(kept.scores, n);
      },
    },
  ];
}

const formula = compile("spend / price / count * ratio");

/** The loop over the gap model with its formula evaluated by mathjs in each sample. */
export const mathjs = (gap: Product): Engine => ({
  name: "mathjs compile().evaluate()",
  quantiles: (samples, seed = 1) => {
    const [a, b, c] = scoresOf(gap, samples, seed) as [Float64Array, Float64Array, Float64Array];
    const [spend, price, ratio] = gap.factors as unknown as readonly { mu: number; sigma: number }[];
    const out = new Float64Array(samples);
    const drawn = ({ mu, sigma } = { mu: 0, sigma: 0 }, z = 0) => Math.exp(mu + sigma * z);
    for (let i = 0; i < samples; i++) {
      out[i] = formula.evaluate({
        spend: drawn(spend, a[i]),
        price: drawn(price, b[i]),
        count,
        ratio: drawn(ratio, c[i]),
      });
    }
    return quantilesOf(out, probabilities);
  },
});

const range = ([low, high]: readonly [number, number]) => `(${low} to ${high})`;
const program = `
gap = ${range(ranges.spend)} / ${range(ranges.price)} / ${count} * ${range(ranges.ratio)}
[${probabilities.map((p) => `quantile(gap, ${p})`).join(", ")}]`;

/** The gap model alone: the language has no shares whose logit is normal. */
export const squiggle: Engine = {
  name: "Squiggle 0.10",
  quantiles: async (sampleCount, seed = 1) => {
    const environment = { sampleCount, xyPointLength: 1000, seed: String(seed) };
    const { result } = await run(program, { environment });
    if (!result.ok) throw new Error(result.value.toString());
    return JSON.parse(result.value.result.toString()) as number[];
  },
};
