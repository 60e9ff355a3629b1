// What the analyses of a model cost, and how long each keeps everything else waiting.

import { breakEven } from "../../src/core/break-even.ts";
import type { Claim } from "../../src/core/claim.ts";
import { crux } from "../../src/core/crux.ts";
import { estimate } from "../../src/core/estimate.ts";
import type { Expression } from "../../src/core/expression.ts";
import type { Quantity } from "../../src/core/program.ts";
import { replyTrials } from "../../src/core/run.ts";
import { firstOrderIndices, totalIndices } from "../../src/core/sensitivity.ts";
import { tornado } from "../../src/core/tornado.ts";
import { engines } from "./engines.ts";
import { apply, draw, gapModel, name } from "./gap-model.ts";
import { milliseconds, printTable, times } from "./table.ts";
import { medianTimes, type Task } from "./timing.ts";

const claim: Claim = { output: "gap", comparison: ">=", threshold: 1e8 };

/** A product and quotient of twelve assumptions, on which two sides differ in all. */
const ids = Array.from({ length: 12 }, (_, k) => `assumption_${k}`);
const twelve: readonly Quantity[] = [
  ...ids.map((id, k) => ({ id, expression: draw(1 + k, 5 + k) })),
  { id: "gap", expression: ids.map(name).reduce((a, b, k) => apply(k % 2 ? "multiply" : "divide", a, b)) },
];
const position = (shift: number): ReadonlyMap<string, Expression> =>
  new Map(ids.map((id, k) => [id, draw(1 + k + shift, 6 + 2 * k + shift)]));
const [sideA, sideB] = [position(0), position(1)];

export async function analyses(): Promise<void> {
  const tasks: readonly Task[] = [
    { name: "plain run, sampled", run: () => engines.crux.quantiles(replyTrials, 1) },
    { name: "estimate with digits and mean, sampled", run: () => estimate(gapModel, ["gap"], { sampled: true }) },
    { name: "estimate in closed form", run: () => estimate(gapModel, ["gap"]) },
    { name: "tornado", run: () => tornado(gapModel, "gap") },
    { name: "first-order Sobol indices", run: () => firstOrderIndices(gapModel, "gap") },
    { name: "total Sobol indices", run: () => totalIndices(gapModel, "gap") },
    {
      name: "break-even: median, 50% and 90%",
      run: () => breakEven(gapModel, claim, "ratio", { support: "positive" }),
    },
    { name: "crux of 12 assumptions", run: () => crux(twelve, claim, sideA, sideB) },
  ];
  const measured = await medianTimes(tasks, 51, 30);
  const rows = tasks.map((task, k) => [
    task.name,
    milliseconds(measured[k] as number),
    times((measured[k] as number) / (measured[0] as number)),
  ]);
  printTable(`Analyses of the gap model at ${replyTrials.toLocaleString("en")} trials`, ["", "time", "to plain"], rows);
}
