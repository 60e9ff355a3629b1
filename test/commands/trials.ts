// Trials of our own over the ledger's ranges, with nothing of the engine.

import type { Fact } from "../../src/models/ledger/fact.ts";

/** Random numbers between 0 and 1: a linear congruential generator, with the constants of Numerical Recipes. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

const uniform = generator(20_261_128);

/** Box and Muller. */
const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());

/** The distance of p5 from the middle of a normal distribution, in standard deviations. */
const z = 1.6448536269514722;

type Drawn = Pick<Fact, "range" | "value" | "support">;

/** One draw of a fact: its ends are p5 and p95, of a log-normal, or of a logit-normal where it is a share. */
export function draw({ range, value, support }: Drawn): number {
  if (range === undefined) return value ?? Number.NaN;
  const isShare = support === "share";
  const to = (x: number) => (isShare ? Math.log(x / (1 - x)) : Math.log(x));
  const [low, high] = [to(range.low), to(range.high)];
  const drawn = (low + high) / 2 + (normal() * (high - low)) / (2 * z);
  return isShare ? 1 / (1 + Math.exp(-drawn)) : Math.exp(drawn);
}
