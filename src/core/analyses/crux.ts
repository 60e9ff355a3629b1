// The crux: which assumption carries the disagreement between two positions on one model, by Shapley values, which split a
// difference between two settings fairly over the things that differ.

import { UserError } from "../errors.ts";
import { atMedians, isAssumption, spreadOf } from "../estimate/assumption.ts";
import { compile } from "../evaluation/compile.ts";
import { type Column, type Program, pointRun } from "../evaluation/expression.ts";
import { randomBits, randomStream } from "../evaluation/hash.ts";
import type { Steps } from "../kept.ts";
import { tell } from "../tell.ts";
import { type Claim, holds } from "./claim.ts";
import type { Scale } from "./sobol-index.ts";

interface Sides {
  readonly a: number;
  readonly b: number;
}

export interface Difference {
  readonly id: string;
  readonly medians: Sides;
  /** Its part of the disagreement, in ln or in the output's unit; positive where it pushes a's output above b's. */
  readonly part: number;
  /** `part` over the whole disagreement: the shares sum to 1 and may be negative; `null` where the outputs agree. */
  readonly share: number | null;
  /** The disagreement that would remain if both sides took a's value, or b's. */
  readonly remaining: Sides;
  /** Whether the claim changes for a side that takes the other's value of this assumption alone. */
  readonly flips: { readonly a: boolean; readonly b: boolean };
}

export interface Crux {
  /** The outputs with every assumption at its side's median. */
  readonly outputs: Sides;
  /** Whether the claim holds for each side. */
  readonly holds: { readonly a: boolean; readonly b: boolean };
  /** `log`: disagreements are ln(a / b); `value`: they are a - b. */
  readonly scale: Scale;
  readonly disagreement: number;
  /** The assumptions whose medians differ, the largest part first: the first is the crux. */
  readonly differences: readonly Difference[];
  /** Whether the parts are exact, or averages over random orders because too many assumptions differ. */
  readonly exact: boolean;
}

/**
 * Splits the disagreement of two positions over the assumptions in which they differ, by point runs at the medians; `a` and
 * `b` are one model as each side has it, run with the formulas of `a`. The logarithm is used where every mix of the two
 * positions gives a positive output.
 * @throws UserError `crux.undefined` where a mix gives no number; and as `estimate`.
 */
export function* cruxSteps(claim: Claim, a: readonly Column[], b: readonly Column[]): Steps<Crux> {
  const program = compile(a, [claim.output], settable(a, b));
  const [mediansA, mediansB] = [mediansOf(a, program), mediansOf(b, program)];
  const differing = [...mediansA.keys()].filter((input) => mediansA[input] !== mediansB[input]);
  const register = program.outputs[0]?.register ?? 0;
  const run = pointRun(program);
  const inputs = mediansB.slice();
  let positive = true;

  /** The output where the flagged of the differing assumptions have a's values and the others b's. */
  function outputOf(subset: Uint8Array): number {
    for (let k = 0; k < differing.length; k++) {
      const input = differing[k] as number;
      inputs[input] = (subset[k] === 1 ? mediansA[input] : mediansB[input]) as number;
    }
    const output = run(inputs)[register] as number;
    if (!Number.isFinite(output)) throw noNumber(claim.output);
    if (output <= 0) positive = false;
    return output;
  }

  const none = new Uint8Array(differing.length);
  const all = none.map(() => 1);
  const outputs = { a: outputOf(all), b: outputOf(none) };
  const swapped = differing.map((_, k) => ({ a: outputOf(all.with(k, 0)), b: outputOf(none.with(k, 1)) }));
  let scale: Scale = positive ? "log" : "value";
  let split = yield* shapleySteps(differing.length, (subset) => scaled(outputOf(subset), scale));
  if (scale === "log" && !positive) {
    scale = "value";
    split = yield* shapleySteps(differing.length, outputOf);
  }
  const gap = (x: number, y: number) => (scale === "log" ? Math.log(x / y) : x - y);
  const disagreement = gap(outputs.a, outputs.b);
  const held = { a: holds(claim, outputs.a), b: holds(claim, outputs.b) };
  const differences = differing.map((input, k): Difference => {
    const part = split.parts[k] as number;
    const swap = swapped[k] as Sides;
    return {
      id: program.inputs[input]?.owner ?? "",
      medians: { a: mediansA[input] as number, b: mediansB[input] as number },
      part,
      share: disagreement === 0 ? null : part / disagreement,
      remaining: { a: gap(outputs.a, swap.b), b: gap(swap.a, outputs.b) },
      flips: { a: holds(claim, swap.a) !== held.a, b: holds(claim, swap.b) !== held.b },
    };
  });
  differences.sort((x, y) => Math.abs(y.part) - Math.abs(x.part));
  return { outputs, holds: held, scale, disagreement, differences, exact: split.exact };
}

const scaled = (output: number, scale: Scale): number => (scale === "log" ? Math.log(output) : output);

/**
 * What is an assumption for either side. A side that computes what the other gives directly counts with the result of
 * its formula.
 */
function settable(a: readonly Column[], b: readonly Column[]): readonly string[] {
  return [
    ...new Set([a, b].flatMap((side) => side.filter(({ expression }) => isAssumption(expression)).map(({ id }) => id))),
  ];
}

/** For each input of a program, what a model has for its owner. */
function mediansOf(model: readonly Column[], { inputs }: Program): Float64Array {
  const byId = new Map(model.map((quantity) => [quantity.id, quantity]));
  return Float64Array.from(inputs, ({ owner }) => {
    const quantity = byId.get(owner);
    return quantity && isAssumption(quantity.expression) ? spreadOf(quantity).median : atMedians(model, owner);
  });
}

function noNumber(output: string): UserError {
  const message = tell`Expected \`${output}\` to have a value for every mix of the two positions, got none for one`;
  return new UserError("crux.undefined", message, { field: output, hint: tell`Keep both sides away from zero` });
}

interface Shapley {
  /** For each player its part; they sum to the value of all minus the value of none. */
  readonly parts: readonly number[];
  /** Whether every subset was valued; else the parts are averages over random orders. */
  readonly exact: boolean;
}

/** Up to here 2^players subsets are valued: as many as the largest of our models has assumptions. */
const exactPlayers = 17;

// Twice this many orders: a part is then off by about 1% of the spread of its contributions.
const orders = 2048;

/** How often a subset is valued before others may go on: about a millisecond. */
const inOneStep = 1024;

/**
 * Splits by the average, over all orders in which the players could join, of what each adds. `value` gets the subset as
 * one flag per player, in an array that changes between calls.
 * Source: L. S. Shapley, "A value for n-person games", Contributions to the Theory of Games II (1953), 307-317.
 */
export function* shapleySteps(players: number, value: (subset: Uint8Array) => number): Steps<Shapley> {
  if (players <= exactPlayers) return { parts: yield* overSubsets(players, value), exact: true };
  return { parts: yield* overOrders(players, value), exact: false };
}

function* overSubsets(players: number, value: (subset: Uint8Array) => number): Steps<readonly number[]> {
  const subset = new Uint8Array(players);
  const values = new Float64Array(2 ** players);
  for (let mask = 0; mask < values.length; mask++) {
    if (mask > 0 && mask % inOneStep === 0) yield;
    for (let k = 0; k < players; k++) subset[k] = (mask >>> k) & 1;
    values[mask] = value(subset);
  }
  const weights = subsetWeights(players);
  const sizes = new Uint8Array(values.length);
  for (let mask = 1; mask < sizes.length; mask++) sizes[mask] = (sizes[mask >>> 1] as number) + (mask & 1);
  const parts: number[] = [];
  for (let player = 0; player < players; player++) {
    yield;
    const bit = 1 << player;
    let part = 0;
    for (let mask = 0; mask < values.length; mask++) {
      if (mask & bit) continue;
      part += (weights[sizes[mask] as number] as number) * ((values[mask | bit] as number) - (values[mask] as number));
    }
    parts.push(part);
  }
  return parts;
}

/** For each size s of a subset without the player: s! (n - s - 1)! / n!. */
function subsetWeights(players: number): Float64Array {
  const weights = new Float64Array(players);
  let choices = 1;
  for (let size = 0; size < players; size++) {
    weights[size] = 1 / (players * choices);
    choices = (choices * (players - 1 - size)) / (size + 1);
  }
  return weights;
}

/**
 * Over random orders and their reverses, the same ones every time, so that exchanging the two settings exchanges signs.
 * Source: J. Castro, D. Gomez and J. Tejada, "Polynomial calculation of the Shapley value based on sampling", Computers &
 * Operations Research 36 (2009), 1726-1730.
 */
function* overOrders(players: number, value: (subset: Uint8Array) => number): Steps<readonly number[]> {
  const parts = new Float64Array(players);
  const subset = new Uint8Array(players);
  const none = value(subset);
  const order = Array.from({ length: players }, (_, k) => k);
  const random = randomStream(0, players);
  const walk = (players: readonly number[]): void => {
    subset.fill(0);
    let before = none;
    for (const player of players) {
      subset[player] = 1;
      const after = value(subset);
      parts[player] = (parts[player] as number) + (after - before) / (2 * orders);
      before = after;
    }
  };
  const rounds = Math.ceil(inOneStep / (2 * players));
  for (let round = 0; round < orders; round++) {
    if (round > 0 && round % rounds === 0) yield;
    for (let last = players - 1; last > 0; last--) {
      const other = Math.floor((randomBits(random, round * players + last) / 2 ** 32) * (last + 1));
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    walk(order);
    walk(order.toReversed());
  }
  return [...parts];
}
