// Work in steps.

import { expect, it } from "vitest";
import { breakEvenSteps } from "../../../src/core/analyses/break-even.ts";
import type { Claim } from "../../../src/core/analyses/claim.ts";
import { cruxSteps } from "../../../src/core/analyses/crux.ts";
import { firstOrderSteps, totalSteps } from "../../../src/core/analyses/sensitivity.ts";
import { estimate, estimateSteps } from "../../../src/core/estimate/estimate.ts";
import { finished, type Steps } from "../../../src/core/kept.ts";
import { expression, held, model, plus, times, uniform } from "../build.ts";
import { breakEven, crux, firstOrderIndices, totalIndices } from "../in-one.ts";

const ids = Array.from({ length: 12 }, (_, k) => `a${k}`);
const sum = model({
  ...Object.fromEntries(ids.map((id, k) => [id, uniform(k, k + 2)])),
  y: plus(...ids),
  z: times("y", "y"),
});
const claim: Claim = { output: "z", comparison: ">", threshold: 7000 };
const position = (value: number) => new Map(ids.map((id, k) => [id, expression(value + k)]));

interface Work {
  readonly name: string;
  readonly steps: () => Steps<unknown>;
  readonly atOnce: () => unknown;
}

const works: readonly Work[] = [
  { name: "estimate", steps: () => estimateSteps(sum, ["z"]), atOnce: () => estimate(sum, ["z"]) },
  { name: "first order", steps: () => firstOrderSteps(sum, "z"), atOnce: () => firstOrderIndices(sum, "z") },
  { name: "total", steps: () => totalSteps(sum, "z"), atOnce: () => totalIndices(sum, "z") },
  {
    name: "break-even",
    steps: () => breakEvenSteps(sum, claim, "a0", { support: "any" }),
    atOnce: () => breakEven(sum, claim, "a0", { support: "any" }),
  },
  {
    name: "crux",
    steps: () => cruxSteps(claim, held(sum, position(1)), held(sum, position(2))),
    atOnce: () => crux(sum, claim, position(1), position(2)),
  },
];

it.each(works)("$name: pauses between the steps, and comes to the same", ({ steps, atOnce }) => {
  let pauses = 0;
  function* counted(): Steps<unknown> {
    for (const work = steps(); ; pauses++) {
      const { done, value } = work.next();
      if (done) return value;
      yield;
    }
  }
  const result = finished(counted());
  expect(pauses).toBeGreaterThan(2);
  expect(JSON.stringify(result)).toBe(JSON.stringify(atOnce()));
});
