// The engines of the benchmark: each computes p5, median and p95 of the gap model from a number of samples.

import { run } from "@quri/squiggle-lang";
import { compile } from "mathjs";
import { fillNormalQuantiles } from "../../src/core/distributions/normal-scores.ts";
import { quantilesOf } from "../../src/core/estimate/quantiles.ts";
import { runOf, samplesOf } from "../../src/core/evaluation/run.ts";
import { sobolBlock } from "../../src/core/sampling/sobol.ts";
import { gap as gapModel, logNormal } from "../core/build.ts";
import { count, probabilities, ranges } from "./gap-model.ts";

export interface Engine {
  readonly name: string;
  readonly quantiles: (samples: number, seed: number) => Promise<readonly number[]> | readonly number[];
}

/** From the expression trees: compile, plan, draw, evaluate, select. */
const crux: Engine = {
  name: "Crux",
  quantiles: (trials, seed) => {
    const gap = runOf(gapModel, ["gap"], { trials, seed });
    const [samples] = samplesOf(gap, gap.program.outputs);
    if (!samples?.logarithmic) throw new Error("Expected the gap to be a product of log-normals");
    return quantilesOf(samples.column, probabilities).map(Math.exp);
  },
};

const spend = logNormal(...ranges.spend);
const price = logNormal(...ranges.price);
const ratio = logNormal(...ranges.ratio);

/** Normal scores of Sobol points: the generator that Crux has, so that what is compared is all the rest. */
function scoreColumns(samples: number, seed: number): readonly [Float64Array, Float64Array, Float64Array] {
  const columns = [new Float64Array(samples), new Float64Array(samples), new Float64Array(samples)] as const;
  columns.forEach((column, dimension) => {
    sobolBlock(dimension, seed, 0, column, samples);
    fillNormalQuantiles(column, column, samples);
  });
  return columns;
}

/** What one would write for this model alone, with the same scores and selection as Crux. */
const loop: Engine = {
  name: "hand-written loop",
  quantiles: (samples, seed) => {
    const [a, b, c] = scoreColumns(samples, seed);
    const gap = new Float64Array(samples);
    for (let i = 0; i < samples; i++) {
      const x = Math.exp(spend.mu + spend.sigma * (a[i] as number));
      const y = Math.exp(price.mu + price.sigma * (b[i] as number));
      const z = Math.exp(ratio.mu + ratio.sigma * (c[i] as number));
      gap[i] = (x / y / count) * z;
    }
    return quantilesOf(gap, probabilities);
  },
};

const formula = compile("spend / price / count * ratio");

/** The loop with the formula evaluated by mathjs in each sample. */
const mathjs: Engine = {
  name: "mathjs compile().evaluate()",
  quantiles: (samples, seed) => {
    const [a, b, c] = scoreColumns(samples, seed);
    const gap = new Float64Array(samples);
    const scope = { spend: 0, price: 0, count, ratio: 0 };
    for (let i = 0; i < samples; i++) {
      scope.spend = Math.exp(spend.mu + spend.sigma * (a[i] as number));
      scope.price = Math.exp(price.mu + price.sigma * (b[i] as number));
      scope.ratio = Math.exp(ratio.mu + ratio.sigma * (c[i] as number));
      gap[i] = formula.evaluate(scope);
    }
    return quantilesOf(gap, probabilities);
  },
};

const range = ([low, high]: readonly [number, number]) => `(${low} to ${high})`;
const program = `
gap = ${range(ranges.spend)} / ${range(ranges.price)} / ${count} * ${range(ranges.ratio)}
[${probabilities.map((p) => `quantile(gap, ${p})`).join(", ")}]`;

const squiggle: Engine = {
  name: "Squiggle 0.10",
  quantiles: async (sampleCount, seed) => {
    const environment = { sampleCount, xyPointLength: 1000, seed: String(seed) };
    const { result } = await run(program, { environment });
    if (!result.ok) throw new Error(result.value.toString());
    return JSON.parse(result.value.result.toString()) as number[];
  },
};

export const engines = { crux, loop, mathjs, squiggle };
