// Shapley values: a difference between two settings split fairly over the things that differ.

import { finished, type Steps } from "../evaluation/steps.ts";
import { randomBits, randomStream } from "../sampling/random.ts";

export interface Shapley {
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
export const shapley = (players: number, value: (subset: Uint8Array) => number): Shapley =>
  finished(shapleySteps(players, value));

/** `shapley` in steps. */
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
