// Sobol indices where no trial of the model is needed to know them: of a single draw, of products, and of sums of normals.

import { bounds } from "../distributions/quantile.ts";
import type { CorrelationOf } from "../evaluation/closed-form.ts";
import type { Program } from "../evaluation/expression.ts";
import { type Form, formsOf, logNormalOf } from "../evaluation/form.ts";
import type { Run } from "../evaluation/run.ts";
import { onceFor } from "../kept.ts";
import { momentsOf, type Scale } from "./sobol-index.ts";

/** The index of a group of inputs. */
type IndexOf = (inputs: readonly number[]) => number;

export interface ClosedIndices {
  readonly scale: Scale;
  readonly first: IndexOf;
  /** Missing where inputs are correlated. */
  readonly total?: IndexOf;
  /** Whether no variance in them was taken over trials. */
  readonly exact: boolean;
}

/**
 * The indices of the output in `register`, or nothing where they have no closed form. Of a sum, and of a product on its
 * logarithm, they are shares of the variance, and of a single draw all of it; of a product on its value they are ratios of
 * exp(s^2) - 1, since that is the relative variance of exp(s z). What a correlated input tells is the squared covariance of
 * its score with the whole. The logarithm of a draw that is not log-normal has the variance of its column.
 * Source: A. Saltelli et al., "Global Sensitivity Analysis. The Primer" (2008), chapters 1 and 4.
 */
export function closedIndices(run: Run, register: number, forced?: Scale): ClosedIndices | undefined {
  const { program, correlationOf } = run;
  const form = formsOf(program)[register];
  if (form === undefined || form.kind === "constant") return undefined;
  const natural: Scale = isAboveZero(form, program) ? "log" : "value";
  const scale = forced ?? natural;
  if (scale === "log" && natural === "value") return undefined;
  const isTied = isCorrelated(program.inputs.length, correlationOf);
  const inputs = [...(form.kind === "monomial" ? form.powers : form.weights).keys()];
  if (inputs.length === 1 && !isTied) {
    const share: IndexOf = (of) => (of.some((input) => inputs.includes(input)) ? 1 : 0);
    return { scale, first: share, total: share, exact: true };
  }
  const exactly = deviationsOf(form, program);
  const deviations =
    exactly ?? (form.kind === "monomial" && scale === "log" && !isTied && sampledDeviations(form, run));
  if (!deviations) return undefined;
  const exact = exactly !== undefined;
  const terms = [...deviations];
  const own: IndexOf = (inputs) => inputs.reduce((sum, input) => sum + (deviations.get(input) ?? 0) ** 2, 0);
  if (isTied) {
    if (form.kind === "monomial" && scale === "value") return undefined;
    const told = (input: number) => terms.reduce((sum, [other, sd]) => sum + sd * correlationOf(input, other), 0);
    const whole = terms.reduce((sum, [input, sd]) => sum + sd * told(input), 0);
    return { scale, first: (inputs) => inputs.reduce((sum, input) => sum + told(input) ** 2, 0) / whole, exact };
  }
  const whole = own(terms.map(([input]) => input));
  if (form.kind === "linear" || scale === "log") {
    const share: IndexOf = (inputs) => own(inputs) / whole;
    return { scale, first: share, total: share, exact };
  }
  const variance = Math.expm1(whole);
  return {
    scale,
    first: (inputs) => Math.expm1(own(inputs)) / variance,
    total: (inputs) => 1 - Math.expm1(whole - own(inputs)) / variance,
    exact,
  };
}

function isAboveZero(form: Exclude<Form, { kind: "constant" }>, { inputs }: Program): boolean {
  if (form.kind === "monomial") return form.coefficient > 0;
  const [[input, weight] = [0, 0], ...others] = form.weights;
  const distribution = inputs[input]?.distribution;
  if (others.length > 0 || distribution === undefined) return false;
  return bounds(distribution).every((end) => form.constant + weight * end >= 0);
}

/** For each input of a form the standard deviation it gives to the whole, with its sign. */
function deviationsOf(form: Exclude<Form, { kind: "constant" }>, { inputs }: Program): Map<number, number> | undefined {
  const deviations = new Map<number, number>();
  for (const [input, weight] of form.kind === "monomial" ? form.powers : form.weights) {
    const distribution = inputs[input]?.distribution;
    const normal = distribution?.kind === "normal" ? distribution.sd : undefined;
    const sd = form.kind === "monomial" ? logNormalOf(distribution)?.sigma : normal;
    if (sd === undefined) return undefined;
    deviations.set(input, weight * sd);
  }
  return deviations;
}

/** The same for a product on its logarithm, whatever its inputs, from the columns of their logarithms. */
function sampledDeviations(
  { powers }: Extract<Form, { kind: "monomial" }>,
  { program, points, trials }: Run,
): ReadonlyMap<number, number> | undefined {
  const deviations = new Map<number, number>();
  for (const [input, power] of powers) {
    const distribution = program.inputs[input]?.distribution;
    if (distribution === undefined) return undefined;
    deviations.set(input, power * deviationOf(points.logarithms(input, distribution, trials), trials));
  }
  return deviations;
}

/** By column, since most are kept and shared. */
const deviationIn = onceFor((column: Float64Array) => Math.sqrt(momentsOf(column).variance));

const deviationOf = (column: Float64Array, trials: number): number =>
  deviationIn(column.length === trials ? column : column.subarray(0, trials));

function isCorrelated(inputs: number, correlationOf: CorrelationOf): boolean {
  for (let a = 0; a < inputs; a++) for (let b = 0; b < a; b++) if (correlationOf(a, b) !== 0) return true;
  return false;
}
