// The models that every engine of the benchmark computes: products of powers of log-normals and shares, with what a loop
// written for one of them needs to know.

import { columnsOf, settingsOf } from "../../src/answer/settings.ts";
import { compile } from "../../src/core/evaluation/compile.ts";
import { type Column, pointRun } from "../../src/core/evaluation/expression.ts";
import type { Model } from "../../src/models/model.ts";
import poolModel from "../../src/models/pool.ts";
import projectModel from "../../src/models/project.ts";
import { apply, draw, expression, gap as gapModel } from "../core/build.ts";

/** One factor: a power of exp(mu + sigma z), or of its logistic where it is a share; z is a normal score. */
interface Factor {
  readonly isShare: boolean;
  readonly mu: number;
  readonly sigma: number;
  readonly power: number;
}

export interface Product {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly output: string;
  /** What stands before the factors. */
  readonly constant: number;
  /** In the order of the inputs. */
  readonly factors: readonly Factor[];
}

function productOf(name: string, columns: readonly Column[], output: string): Product {
  const program = compile(columns, [output]);
  const run = pointRun(program);
  const register = program.outputs[0]?.register ?? 0;
  const at = (values: Float64Array) => run(values)[register] as number;
  const ones = new Float64Array(program.inputs.length).fill(1);
  const constant = at(ones);
  const factors = program.inputs.map(({ owner, distribution }, input): Factor => {
    if (distribution?.kind !== "log-normal" && distribution?.kind !== "logit-normal")
      throw new Error(`Expected a log-normal or a share for ${owner}, got a ${distribution?.kind}`);
    const power = Math.log2(at(ones.with(input, 2)) / constant);
    const { kind, mu, sigma } = distribution;
    return { isShare: kind === "logit-normal", mu, sigma, power: Math.round(power * 1e9) / 1e9 };
  });
  return { name, columns, output, constant, factors };
}

const modelled = (model: Model): Product => productOf(model.name, columnsOf(model, settingsOf(model)), model.headline);

/** Twenty draws, every fourth a share, half of them divided by. */
const factors = Array.from({ length: 20 }, (_, k): Column => {
  const [id, spread] = [`x${k}`, 0.1 + 0.02 * k];
  if (k % 4 === 3) return { id, expression: draw({ kind: "logit-normal", mu: k / 5 - 2, sigma: 2 * spread }) };
  return { id, expression: draw({ kind: "log-normal", mu: k / 10, sigma: spread }) };
});
const twenty = factors
  .map(({ id }) => expression(id))
  .reduce((before, factor, k) => apply(k % 2 ? "divide" : "multiply", before, factor));

export const products: readonly Product[] = [
  productOf("gap", gapModel, "gap"),
  modelled(poolModel),
  modelled(projectModel),
  productOf("twenty", [...factors, { id: "y", expression: twenty }], "y"),
];

/** The product as one writes it: a factor after the other. `score` spells the normal score of an input, `exp` the function. */
export const spelledPlainly = (product: Product, score: (input: number) => string, exp: string): string =>
  product.factors.reduce((before, { isShare, mu, sigma, power }, input) => {
    const exponent = `(${mu} + ${sigma} * ${score(input)})`;
    const raised = Math.abs(power) === 1 ? exponent : `(${Math.abs(power)} * ${exponent})`;
    const factor = isShare ? `(1 / (1 + ${exp}(-${exponent})))` : `${exp}${raised}`;
    return `${before} ${power < 0 ? "/" : "*"} ${factor}`;
  }, `${product.constant}`);

/** The same in the fewest operations: all log-normals in one exponential, all shares under one fraction. */
export function spelledBest(product: Product, score: (input: number) => string, exp: string): string {
  const { constant, factors } = product;
  let offset = Math.log(constant);
  const sum: string[] = [];
  const shares: string[] = [];
  factors.forEach(({ isShare, mu, sigma, power }, input) => {
    if (isShare) shares.push(`(1 + ${exp}(${-mu} - ${sigma} * ${score(input)}))`);
    else {
      offset += power * mu;
      sum.push(`${power * sigma} * ${score(input)}`);
    }
  });
  const whole = `${exp}(${[offset, ...sum].join(" + ")})`;
  return shares.length === 0 ? whole : `${whole} / (${shares.join(" * ")})`;
}
