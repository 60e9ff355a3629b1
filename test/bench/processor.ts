// What a reply costs in processor time, from what was typed to the message for Discord, without and with its chart.

import { parseCommandLine } from "../../src/kit/options.ts";
import { run } from "../../src/kit/run.ts";
import { chartPng } from "../../src/render/chart/picture.ts";
import { messageOf } from "../../src/transport/interaction/message.ts";
import { contextForTest, member, viewOf } from "../commands/context.ts";
import { milliseconds, printTable, times } from "./table.ts";
import { leastTimes } from "./timing.ts";

const lines = [
  "/gap hyperscaler_count: 5",
  "/gap accelerator_spend: 150B to 210B USD accelerator_price: 25k..40k dc_to_consumer_ratio: 30 to 80",
  "/pool participation: 5% to 20%",
  "/project years: 10 dc_compute_growth: 2 to 4",
  "/project years: 30",
  "/read text: 5% to 20%",
  "/breakeven model: pool claim: pool_to_one_hyperscaler >= 1",
  "/sensitivity model: pool assumptions: participation = 5% to 20%",
  "/claims",
];

/** So many square roots and sums, one upon the other: about a millisecond of plain JavaScript on the machine of the table. */
function plain(): number {
  let sum = 0;
  for (let i = 0; i < 125_000; i++) sum += Math.sqrt(i + sum * 1e-9);
  return sum;
}

export async function processor(): Promise<void> {
  const context = await contextForTest(Date.now);
  const reply = async (line: string) => viewOf(await run(parseCommandLine(line, context.commands), context, member));
  const tasks = lines.flatMap((line) => [
    { name: line, run: async () => messageOf(await reply(line)) },
    {
      name: line,
      run: async () => {
        const view = await reply(line);
        messageOf(view);
        if (view.chart) await chartPng(view.chart);
      },
    },
  ]);
  const [unit = Number.NaN, ...found] = await leastTimes([{ name: "plain", run: plain }, ...tasks], 9, 4);
  const rows = lines.map((line, k) => {
    const short = line.length < 60 ? line : `${line.slice(0, 59)}…`;
    const [without = Number.NaN, painted = Number.NaN] = found.slice(2 * k, 2 * k + 2);
    return [short, milliseconds(without), times(without / unit), milliseconds(painted), times(painted / unit)];
  });
  const head = ["reply", "without chart", "in units", "with chart", "in units"];
  printTable(`Processor time of a reply, once warm; the unit is a loop of ${milliseconds(unit)}`, head, rows);
}
