// What a reply costs in processor time, without its chart: from what was typed to the message for Discord.

import { parseCommandLine } from "../../src/kit/command-line.ts";
import { run } from "../../src/kit/run.ts";
import { messageOf } from "../../src/transport/interaction/message.ts";
import { contextForTest, member, viewOf } from "../commands/context.ts";
import { milliseconds, printTable } from "./table.ts";

const warmUp = 100;
const rounds = 200;

const lines = [
  "/gap hyperscaler_count: 5",
  "/gap accelerator_spend: 150B to 210B USD accelerator_price: 25k..40k dc_to_consumer_ratio: 30 to 80",
  "/pool participation: 5% to 20%",
  "/project years: 10 dc_compute_growth: 2 to 4",
  "/read text: 5% to 20%",
  "/breakeven model: pool claim: pool_to_one_hyperscaler >= 1",
  "/sensitivity model: pool assumptions: participation = 5% to 20%",
  "/claims",
];

export async function processor(): Promise<void> {
  const context = await contextForTest(Date.now);
  const rows: string[][] = [];
  for (const line of lines) {
    const reply = async () => {
      messageOf(viewOf(await run(parseCommandLine(line, context.commands), context, member)));
    };
    for (let round = 0; round < warmUp; round++) await reply();
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round++) await reply();
    const { user, system } = process.cpuUsage(before);
    const short = line.length < 60 ? line : `${line.slice(0, 59)}…`;
    rows.push([short, milliseconds((user + system) / 1000 / rounds)]);
  }
  printTable("Processor time of a reply, its chart not painted, once warm", ["reply", "each"], rows);
}
