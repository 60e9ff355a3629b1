// Hashing of texts and whole numbers, in integer arithmetic that is the same on every machine; and seeded random numbers by it, that can
// be asked for in any order.

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

/**
 * A hash of a text from 0 to 2^32 - 1: MurmurHash3 (x86, 32 bits) of its UTF-16 code units, low byte first.
 * Source: A. Appleby, SMHasher, MurmurHash3 (2011), placed in the public domain.
 */
export function hash(text: string, seed = 0): number {
  let state = seed | 0;
  const length = text.length;
  for (let i = 0; i + 1 < length; i += 2) {
    state ^= scrambled(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
    state = (state << 13) | (state >>> 19);
    state = (Math.imul(state, 5) + 0xe6546b64) | 0;
  }
  if (length % 2 === 1) state ^= scrambled(text.charCodeAt(length - 1));
  return mixed(state ^ (2 * length));
}

function scrambled(word: number): number {
  const multiplied = Math.imul(word, 0xcc9e2d51);
  return Math.imul((multiplied << 15) | (multiplied >>> 17), 0x1b873593);
}

/** A permutation of the 32-bit numbers in which each bit of the input flips about half of the bits of the output. */
export function mixed(bits: number): number {
  let x = bits | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
