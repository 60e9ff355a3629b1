// Seeded random numbers that can be asked for in any order: the same seed, stream and index give the same number.

import { mixed } from "../evaluation/hash.ts";

/** A stream of random numbers; streams of different seeds or names have nothing to do with each other. */
export interface Stream {
  readonly start: number;
  readonly turn: number;
}

/** `seed` and `name` are whole numbers from 0 to 2^32 - 1. */
export function randomStream(seed: number, name: number): Stream {
  const start = mixed(mixed(seed ^ 0x243f6a88) + Math.imul(name, goldenRatio));
  return { start, turn: mixed(start ^ 0x85a308d3) };
}

/**
 * The random number from 0 to 2^32 - 1 at `index`, a whole number in the same range.
 * Source: a counter with Weyl steps and a mixing function, as in G. L. Steele, D. Lea and C. H. Flood, "Fast Splittable
 * Pseudorandom Number Generators", OOPSLA 2014, here in 32 bits and mixed twice, with a second key between, so that two
 * streams are not the same sequence shifted.
 */
export const randomBits = ({ start, turn }: Stream, index: number): number =>
  mixed(mixed(start + Math.imul(index, goldenRatio)) ^ turn);

const goldenRatio = 0x9e3779b9;
