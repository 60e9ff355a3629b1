// Where the trials of a run lie: the probabilities at which its inputs are drawn, their normal scores, and what is drawn
// there. All of it depends on scramble and dimension alone, so it is made once and shared by all runs of the process.

import type { Distribution } from "../distributions/distribution.ts";
import { keyOf, lawOf } from "../distributions/quantile.ts";
import { fillNormalQuantiles } from "../distributions/standard-normal.ts";
import { UserError } from "../errors.ts";
import type { Program } from "../evaluation/expression.ts";
import { randomBits, randomStream, type Stream } from "../evaluation/hash.ts";
import { keeping } from "../kept.ts";
import { tell } from "../tell.ts";
import { type Copula, type Correlation, copulaOf, correlate, probabilities } from "./correlation.ts";
import { directionNumbers, tabulatedDimensions } from "./direction-numbers.ts";

/** The correlation of the normal scores of two inputs; 1 for an input with itself. */
export type CorrelationOf = (a: number, b: number) => number;

/** The scramble of every run that asks for no other. */
export const commonScramble = 1;

/** Columns of at least so many trials, in their order. They are shared: whoever gets one only reads it. */
export interface Points {
  /** The probabilities at which an input is drawn, each above 0 and below 1. */
  readonly uniform: (input: number, trials: number) => Float64Array;
  /** Their standard normal quantiles. */
  readonly scores: (input: number, trials: number) => Float64Array;
  readonly values: (input: number, of: Distribution, trials: number) => Float64Array;
  /** The natural logarithms of these, for a distribution above zero. */
  readonly logarithms: (input: number, of: Distribution, trials: number) => Float64Array;
}

/** 192 columns are 25 MB at the trials of a reply; whoever asks for millions of trials gets 256 MB. */
const kept = keeping<Float64Array>(192, 2 ** 25, ({ length }) => length);

function keptColumn(key: string, trials: number, fill: (out: Float64Array) => void): Float64Array {
  const make = () => {
    const column = new Float64Array(trials);
    fill(column);
    return column;
  };
  return kept(key, make, ({ length }) => length >= trials);
}

type Base = Pick<Points, "uniform" | "scores">;

function fillValues(of: Distribution, { uniform, scores }: Base, input: number, out: Float64Array): void {
  const law = lawOf(of);
  const { length } = out;
  if (law.fillScores) law.fillScores(scores(input, length), out, length);
  else law.fill(uniform(input, length), out, length);
}

function fillLogarithms(of: Distribution, points: Base, input: number, out: Float64Array): void {
  const { fillLogarithms } = lawOf(of);
  const { length } = out;
  if (fillLogarithms) {
    fillLogarithms(points.scores(input, length), out, length);
    return;
  }
  fillValues(of, points, input, out);
  for (let i = 0; i < length; i++) out[i] = Math.log(out[i] as number);
}

/** Scrambled Sobol points: each input has the dimension of its own number. */
export function sobolPoints(seed: number): Points {
  const points: Points = {
    uniform: (input, trials) => keptColumn(`p ${seed} ${input}`, trials, (out) => fillSobol(input, seed, out)),
    scores: (input, trials) =>
      keptColumn(`z ${seed} ${input}`, trials, (out) => {
        fillSobol(input, seed, out);
        fillNormalQuantiles(out, out, trials);
      }),
    values: (input, of, trials) =>
      keptColumn(`x ${seed} ${input} ${keyOf(of)}`, trials, (out) => fillValues(of, points, input, out)),
    logarithms: (input, of, trials) =>
      keptColumn(`l ${seed} ${input} ${keyOf(of)}`, trials, (out) => fillLogarithms(of, points, input, out)),
  };
  return points;
}

/** A seed as people see it: eight hexadecimal digits. */
export const printSeed = (seed: number): string => seed.toString(16).padStart(8, "0");

interface InputCopula {
  readonly copula: Copula;
  /** The input that belongs to each name of the copula. */
  readonly inputs: readonly number[];
}

/**
 * The copula that ties the draws of a program; `between` names quantities. Nothing where no two correlated quantities
 * are drawn, as when one of them is a point.
 * @throws UserError `correlation.draws` where a quantity has more than one draw, and as `copulaOf`.
 */
export function inputCopula(program: Program, correlations: readonly Correlation[]): InputCopula | undefined {
  const inputOf = new Map<string, number>();
  const correlated = new Set(correlations.flatMap(({ between }) => between));
  program.inputs.forEach(({ owner, distribution }, input) => {
    if (distribution === undefined) return;
    if (correlated.has(owner) && inputOf.has(owner)) {
      const message = tell`Expected a single range to correlate, got \`${owner}\` with several`;
      throw new UserError("correlation.draws", message, { field: owner, hint: tell`Give ${owner} as one range` });
    }
    inputOf.set(owner, input);
  });
  const drawn = correlations.filter(({ between }) => between.every((name) => inputOf.has(name)));
  if (drawn.length === 0) return undefined;
  const copula = copulaOf(drawn);
  return { copula, inputs: copula.names.map((name) => inputOf.get(name) as number) };
}

/** Ties independent points by a copula; what is tied belongs to one run and is not kept. */
export function correlatedPoints(base: Points, tied: InputCopula | undefined): Points {
  if (tied === undefined) return base;
  const { copula, inputs } = tied;
  let made: readonly Float64Array[] = [];
  const scoresOf = (row: number, trials: number): Float64Array => {
    if ((made[0]?.length ?? 0) < trials) {
      const scores = inputs.map((input) => base.scores(input, trials).slice(0, trials));
      correlate(copula, scores, trials);
      made = scores;
    }
    return made[row] as Float64Array;
  };
  const filled = (trials: number, fill: (out: Float64Array) => void): Float64Array => {
    const out = new Float64Array(trials);
    fill(out);
    return out;
  };
  const points: Points = {
    uniform: (input, trials) => {
      const row = inputs.indexOf(input);
      if (row < 0) return base.uniform(input, trials);
      return filled(trials, (out) => probabilities(scoresOf(row, trials), out, trials));
    },
    scores: (input, trials) => {
      const row = inputs.indexOf(input);
      return row < 0 ? base.scores(input, trials) : scoresOf(row, trials);
    },
    values: (input, of, trials) =>
      inputs.includes(input)
        ? filled(trials, (out) => fillValues(of, points, input, out))
        : base.values(input, of, trials),
    logarithms: (input, of, trials) =>
      inputs.includes(input)
        ? filled(trials, (out) => fillLogarithms(of, points, input, out))
        : base.logarithms(input, of, trials),
  };
  return points;
}

/** The correlation of the normal scores of any two inputs: the factor times its transpose. */
export function correlationOf(tied: InputCopula | undefined): CorrelationOf {
  return (a, b) => {
    if (a === b) return 1;
    const [i, j] = [tied?.inputs.indexOf(a) ?? -1, tied?.inputs.indexOf(b) ?? -1];
    if (tied === undefined || i < 0 || j < 0) return 0;
    const { factor, names } = tied.copula;
    let sum = 0;
    for (let k = 0; k < names.length; k++) {
      sum += (factor[i * names.length + k] as number) * (factor[j * names.length + k] as number);
    }
    return sum;
  };
}

/**
 * Fills `out` with the first points of one dimension, each inside (0, 1) and never 0 or 1. The first 2^k points, and every
 * later block of 2^k that starts at a multiple of it, have one point in each of 2^k equal parts. `dimension` and `seed`
 * are whole numbers from 0 to 2^32 - 1; there are 2^32 points. Dimensions beyond the table are random.
 *
 * Points come in Gray code order (I. A. Antonov and V. M. Saleev, USSR Computational Mathematics and Mathematical Physics
 * 19 (1979), 252-256). The scramble is a random lower triangular matrix and a digital shift (J. Matousek, "On the
 * L2-discrepancy for anchored boxes", Journal of Complexity 14 (1998), 527-556): as uniform and as precise as Owen's
 * nested scrambling (A. B. Owen, "Variance with alternative scramblings of digital nets", ACM Transactions on Modeling
 * and Computer Simulation 13 (2003), 363-378) at the price of one exclusive or a point.
 */
export function fillSobol(dimension: number, seed: number, out: Float64Array): void {
  const stream = randomStream(seed, dimension);
  const n = out.length;
  if (dimension >= tabulatedDimensions) {
    for (let i = 0; i < n; i++) out[i] = inside(randomBits(stream, i));
    return;
  }
  const numbers = scrambledNumbers(dimension, stream);
  let point = randomBits(stream, shiftIndex);
  for (let next = 1; next <= n; next++) {
    out[next - 1] = inside(point >>> 0);
    point ^= numbers[31 - Math.clz32(next & -next)] as number;
  }
}

/** The middle of one of 2^32 equal parts of the unit interval. */
const inside = (bits: number): number => (bits + 0.5) * 2 ** -32;

const shiftIndex = 32;

/** Direction numbers times a random matrix that has ones on its diagonal and lets a digit act on those after it. */
function scrambledNumbers(dimension: number, stream: Stream): Int32Array {
  const columns = new Int32Array(32);
  for (let digit = 0; digit < 32; digit++) {
    const bit = 1 << (31 - digit);
    columns[digit] = bit | (randomBits(stream, digit) & ((bit >>> 0) - 1));
  }
  const scrambled = new Int32Array(32);
  directionNumbers(dimension).forEach((number, k) => {
    let product = 0;
    for (let digit = 0; digit < 32; digit++) {
      if ((number >>> (31 - digit)) & 1) product ^= columns[digit] as number;
    }
    scrambled[k] = product;
  });
  return scrambled;
}
