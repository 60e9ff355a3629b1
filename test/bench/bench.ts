// Prints how fast the engine is: beside a hand-written loop, mathjs and Squiggle, and what its analyses cost.

import { breakEven } from "../../src/core/break-even.ts";
import type { Claim } from "../../src/core/claim.ts";
import { crux } from "../../src/core/crux.ts";
import { estimate } from "../../src/core/estimate.ts";
import type { Expression } from "../../src/core/expression.ts";
import type { Quantity } from "../../src/core/program.ts";
import { replyTrials } from "../../src/core/run.ts";
import { firstOrderIndices, totalIndices } from "../../src/core/sensitivity.ts";
import { tornado } from "../../src/core/tornado.ts";
import { seeds, timeToOnePercent } from "./accuracy.ts";
import { engines } from "./engines.ts";
import { apply, draw, gapModel, name } from "./gap-model.ts";
import { medianTimes, type Task } from "./timing.ts";

const milliseconds = (time: number) =>
  `${time < 1 ? time.toFixed(3) : time < 100 ? time.toFixed(2) : time.toFixed(0)} ms`;
const times = (ratio: number) => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}x`;

function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, k) => Math.max(...[head, ...rows].map((row) => row[k]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0))).join("  ");
  console.log(`\n${title}\n`);
  for (const row of [head, widths.map((width) => "-".repeat(width)), ...rows]) console.log(`  ${line(row)}`);
}

async function compareEngines(): Promise<void> {
  const all = Object.values(engines);
  const sizes = [
    { samples: 10_000, rounds: 41, warmUp: 20 },
    { samples: 100_000, rounds: 15, warmUp: 3 },
    { samples: 1_000_000, rounds: 7, warmUp: 1 },
  ];
  const columns: (readonly number[])[] = [];
  for (const { samples, rounds, warmUp } of sizes) {
    const tasks = all.map((engine) => ({ name: engine.name, run: () => engine.quantiles(samples, 1) }));
    columns.push(await medianTimes(tasks, rounds, warmUp));
  }
  const rows = all.map((engine, k) => [
    engine.name,
    ...columns.flatMap((column) => [
      milliseconds(column[k] as number),
      times((column[k] as number) / (column[0] as number)),
    ]),
  ]);
  const head = ["samples", ...sizes.flatMap(({ samples }) => [samples.toLocaleString("en"), "to Crux"])];
  printTable("p5, median and p95 of the gap model by sampling (the closed form is not used)", head, rows);
}

async function compareAccuracy(): Promise<void> {
  const few = Array.from({ length: 17 }, (_, k) => Math.round(2 ** (6 + k / 2)));
  const many = Array.from({ length: 11 }, (_, k) => Math.round(2 ** (13 + k / 4)));
  const found = [];
  for (const engine of Object.values(engines)) {
    const accuracy = await timeToOnePercent(engine, engine === engines.squiggle ? many : few);
    found.push({ name: engine.name, accuracy });
  }
  const own = found[0]?.accuracy?.milliseconds ?? Number.NaN;
  const rows = found.map(({ name, accuracy }) => [
    name,
    accuracy ? accuracy.samples.toLocaleString("en") : "not reached",
    accuracy ? milliseconds(accuracy.milliseconds) : "",
    accuracy ? times(accuracy.milliseconds / own) : "",
  ]);
  const title = `Time until p5, median and p95 are all within 1% of the exact values for 95 of ${seeds} seeds`;
  printTable(title, ["", "samples", "time", "to Crux"], rows);
}

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

async function timeAnalyses(): Promise<void> {
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

console.log(`Node ${process.version}; medians of several runs after warm-up`);
await compareEngines();
await compareAccuracy();
await timeAnalyses();
