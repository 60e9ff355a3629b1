// The engine beside others: Squiggle, mathjs and a loop written by hand for one model.

import { estimate } from "../../src/core/estimate/estimate.ts";
import { gap as gapModel } from "../core/build.ts";
import { seeds, timeToOnePercent } from "./accuracy.ts";
import { engines } from "./engines.ts";
import { milliseconds, printTable, times } from "./table.ts";
import { medianTimes } from "./timing.ts";

/** What a reply does: nothing is sampled where the answer is known. */
async function closedForm(): Promise<number> {
  const [time = Number.NaN] = await medianTimes([{ name: "", run: () => estimate(gapModel, ["gap"]) }], 51, 20);
  return time;
}

export async function engine(): Promise<void> {
  await compareEngines();
  await compareAccuracy();
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
  const known = await closedForm();
  rows.splice(1, 0, ["Crux as it replies (closed form)", "none", milliseconds(known), times(known / own)]);
  const title = `Time until p5, median and p95 are all within 1% of the exact values for 95 of ${seeds} seeds`;
  printTable(title, ["", "samples", "time", "to Crux"], rows);
}
