// What the analyses of a model cost, and how long each keeps everything else waiting.

import { breakEvenSteps } from "../../src/core/analyses/break-even.ts";
import type { Claim } from "../../src/core/analyses/claim.ts";
import { cruxSteps } from "../../src/core/analyses/crux.ts";
import { firstOrderSteps, tornado, totalSteps } from "../../src/core/analyses/sensitivity.ts";
import { estimateSteps } from "../../src/core/estimate/estimate.ts";
import type { Column } from "../../src/core/evaluation/expression.ts";
import { replyTrials, runOf, samplesSteps } from "../../src/core/evaluation/run.ts";
import type { Steps } from "../../src/core/kept.ts";
import { expression, gap as gapModel, held, over, times as product, range } from "../core/build.ts";
import { milliseconds, printTable, times } from "./table.ts";
import { medianOf, medianTimes } from "./timing.ts";
import { wideModel } from "./wide-model.ts";

type Work = () => Steps<unknown>;

/** The longest step of a run, in milliseconds. */
function longestStep(work: Work): number {
  const steps = work();
  let longest = 0;
  for (let done: boolean | undefined = false; !done; ) {
    const start = performance.now();
    done = steps.next().done;
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

async function time(title: string, works: Readonly<Record<string, Work>>, rounds: number): Promise<void> {
  const longest = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  const tasks = Object.entries(works).map(([name, work]) => ({
    name,
    run: () => longest.get(name)?.push(longestStep(work)),
  }));
  const measured = await medianTimes(tasks, rounds, rounds);
  const rows = tasks.map(({ name }, k) => [
    name,
    milliseconds(measured[k] as number),
    times((measured[k] as number) / (measured[0] as number)),
    milliseconds(medianOf((longest.get(name) ?? []).slice(rounds))),
  ]);
  printTable(title, ["", "time", "to plain", "longest step"], rows);
}

/** Work that is done in one step, and one more to say so. */
const atOnce = (run: () => unknown): Work =>
  function* () {
    run();
    yield;
  };

const claim: Claim = { output: "gap", comparison: ">=", threshold: 1e8 };

function analysesOf(model: () => readonly Column[], claim: Claim, id: string): Readonly<Record<string, Work>> {
  return {
    "plain run, sampled": () => {
      const run = runOf(model(), ["gap"]);
      return samplesSteps(run, run.program.outputs);
    },
    "estimate with digits and mean, sampled": () => estimateSteps(model(), ["gap"], { sampled: true }),
    "estimate as replied": () => estimateSteps(model(), ["gap"]),
    tornado: atOnce(() => tornado(model(), "gap")),
    "first-order Sobol indices, sampled": () => firstOrderSteps(model(), "gap", { sampled: true }),
    "total Sobol indices, sampled": () => totalSteps(model(), "gap", { sampled: true }),
    "sensitivity with everything, as replied": function* () {
      tornado(model(), "gap");
      yield* firstOrderSteps(model(), "gap");
      yield* totalSteps(model(), "gap");
    },
    "break-even: medians, 50% and 90%": () => breakEvenSteps(model(), claim, id, { support: "positive" }),
  };
}

/** A product and quotient of assumptions, on which two sides differ in all. */
function disagreement(assumptions: number): Work {
  const ids = Array.from({ length: assumptions }, (_, k) => `assumption_${k}`);
  const quantities: readonly Column[] = [
    ...ids.map((id, k) => ({ id, expression: range(1 + k, 5 + k) })),
    { id: "gap", expression: ids.map(expression).reduce((a, b, k) => (k % 2 ? product(a, b) : over(a, b))) },
  ];
  const side = (shift: number) =>
    held(quantities, new Map(ids.map((id, k) => [id, range(1 + k + shift, 6 + 2 * k + shift)])));
  const [a, b] = [side(0), side(1)];
  return () => cruxSteps(claim, a, b);
}

export async function analyses(): Promise<void> {
  const trials = replyTrials.toLocaleString("en");
  const gap = {
    ...analysesOf(() => gapModel, claim, "ratio"),
    "crux of 12 assumptions": disagreement(12),
    "crux of 17 assumptions": disagreement(17),
  };
  await time(`Analyses of the gap model (4 assumptions) at ${trials} trials`, gap, 31);
  const wide = analysesOf(wideModel, { ...claim, threshold: 6 }, "assumption_6");
  await time(`Analyses of 20 assumptions of every kind of distribution at ${trials} trials`, wide, 9);
}
