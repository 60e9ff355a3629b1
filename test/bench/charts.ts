// What a chart costs, and how long it keeps everything else waiting: the first of a process, and those after it.

import type { Chart } from "../../src/render/chart.ts";
import { sampledDensity } from "../../src/render/chart-data/density-of.ts";
import { gallery } from "../render/chart/gallery.ts";
import { logNormalSamples } from "../render/chart/samples.ts";
import { milliseconds, printTable } from "./table.ts";
import { leastTimes } from "./timing.ts";

const names = ["density-claim", "tornado-twelve", "fan-pair", "sides-crux", "history-four"] as const;
const rounds = 9;

export async function charts(): Promise<void> {
  const start = performance.now();
  const { chartPng } = await import("../../src/render/chart/picture.ts");
  const { chartSvg } = await import("../render/chart/svg.ts");
  const loaded = performance.now() - start;
  const [firstName] = names;
  const first = await held(() => chartPng(chartNamed(firstName)));
  const { warmUp } = await import("../../src/render/chart/picture.ts");
  const warming = await held(warmUp);
  const rows = [];
  for (const name of names) {
    const written = [];
    const painted = [];
    let bytes = 0;
    for (let round = 0; round < rounds; round++) {
      written.push(await held(async () => chartSvg(chartNamed(name))));
      painted.push(
        await held(async () => {
          bytes = (await chartPng(chartNamed(name))).length;
        }),
      );
    }
    const [least = Number.NaN] = await leastTimes([{ name, run: () => chartPng(chartNamed(name)) }]);
    const holds = painted.map(({ hold }) => hold);
    const all = [written.map(({ time }) => time), painted.map(({ time }) => time), holds].map((list) => median(list));
    rows.push([name, ...[least, ...all, Math.max(...holds)].map(milliseconds), `${(bytes / 1000).toFixed(1)} kB`]);
  }
  const head = ["chart", "processor time", "SVG", "PNG", "event loop held", "longest", "size"];
  printTable("Charts, once warm", head, rows);
  const samples = logNormalSamples(1, 9, 16_384);
  const density = await held(async () => sampledDensity(samples, "linear"));
  const atOnce = await held(() => Promise.all(Array.from({ length: 50 }, () => chartPng(chartNamed(firstName)))));
  printTable(
    "Charts, the rest",
    ["what", "time", "event loop held"],
    [
      ["drawing code loaded", milliseconds(loaded), milliseconds(loaded)],
      ...(
        [
          ["first chart of the process", first],
          ["warm-up with all kinds", warming],
          ["density of 16,384 samples", density],
          ["50 charts at once", atOnce],
        ] as const
      ).map(([name, { time, hold }]) => [name, milliseconds(time), milliseconds(hold)]),
    ],
  );
}

function chartNamed(name: string): Chart {
  const chart = gallery[name];
  if (chart === undefined) throw new Error(`Expected a chart of the gallery, got \`${name}\``);
  return chart;
}

/** How long a task takes, and the longest time in it for which no timer could run. */
async function held(task: () => Promise<unknown>): Promise<{ readonly time: number; readonly hold: number }> {
  const start = performance.now();
  let [last, hold] = [start, 0];
  const tick = () => {
    const now = performance.now();
    hold = Math.max(hold, now - last);
    last = now;
  };
  const timer = setInterval(tick, 1);
  await task();
  const time = performance.now() - start;
  tick();
  clearInterval(timer);
  return { time, hold };
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >>> 1] ?? Number.NaN;
