// The engine beside others, by sampling alone: nothing is taken from a closed form but where the table says so.

import { estimate } from "../../src/core/estimate/estimate.ts";
import { samplesFor, seeds } from "./accuracy.ts";
import { crux, type Engine, loops, mathjs, squiggle } from "./engines.ts";
import { c, numpy } from "./outside.ts";
import { type Product, products } from "./product.ts";
import { milliseconds, printTable, times } from "./table.ts";
import { leastTimes } from "./timing.ts";

const sizes = [2 ** 14, 2 ** 20];
const [gap] = products as [Product];

export async function engine(): Promise<void> {
  for (const product of products) await compare(product);
  for (const tolerance of [0.01, 0.001]) await compareAccuracy(tolerance);
}

async function compare(product: Product): Promise<void> {
  const inside = [crux(product), ...loops(product), ...(product === gap ? [mathjs(gap), squiggle] : [])];
  const outside = [numpy(product), c(product)];
  const columns: (readonly (number | string)[])[] = [];
  for (const samples of sizes) {
    const dear = samples > 2 ** 17;
    const tasks = inside
      .filter((one) => !(dear && isSlow(one)))
      .map((one) => ({ ...one, run: () => one.quantiles(samples) }));
    const found = await leastTimes(tasks, dear ? 5 : 9, dear ? 1 : 4);
    const own = inside.map((one) => found[tasks.findIndex(({ name }) => name === one.name)] ?? "");
    columns.push([...own, ...outside.map(({ least }) => least(samples, dear ? 9 : 99))]);
  }
  const rows = [...inside, ...outside].map(({ name }, k) => [
    name,
    ...columns.flatMap((column) => {
      const [time, own] = [column[k] as number | string, column[0] as number];
      return typeof time === "number" ? [milliseconds(time), times(time / own)] : [time, ""];
    }),
  ]);
  const head = ["samples", ...sizes.flatMap((size) => [size.toLocaleString("en"), "to Crux"])];
  printTable(`p5, median and p95 of ${product.name}, ${product.factors.length} draws`, head, rows);
}

/** Minutes for a million samples tell nothing more. */
const isSlow = ({ name }: Engine): boolean => name === squiggle.name || name.startsWith("mathjs");

/** For half a percent of the misses a generator of random numbers needs a hundred times as many samples. */
async function compareAccuracy(tolerance: number): Promise<void> {
  const few = Array.from({ length: 25 }, (_, k) => Math.round(2 ** (6 + k / 2)));
  const many = Array.from({ length: 11 }, (_, k) => Math.round(2 ** (13 + k / 4)));
  const engines = [crux(gap), ...loops(gap), mathjs(gap), ...(tolerance < 0.01 ? [] : [squiggle])];
  const needed: number[] = [];
  for (const one of engines) needed.push(await samplesFor(one, one === squiggle ? many : few, tolerance));
  const known = { name: "Crux as it replies (closed form)", run: () => estimate(gap.columns, [gap.output]) };
  const tasks = engines.map(({ name, quantiles }, k) => ({ name, run: () => quantiles(needed[k] as number) }));
  const found = await leastTimes([known, ...tasks], 15, 4);
  const own = found[1] as number;
  const rows = [known, ...tasks].map(({ name }, k) => {
    const [samples, time] = [needed[k - 1]?.toLocaleString("en") ?? "none", found[k] as number];
    return [name, samples, milliseconds(time), times(time / own)];
  });
  const within = `within ${tolerance * 100}% of the exact values for 95 of ${seeds} seeds`;
  printTable(`Time until p5, median and p95 of gap are all ${within}`, ["", "samples", "time", "to Crux"], rows);
}
