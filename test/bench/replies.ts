// What a person on Discord waits for: the bot in a process of its own, a local Discord on loopback.

import { setTimeout as sleep } from "node:timers/promises";
import { type OptionValues, slash } from "local-discord";
import { type BotProcess, startBot } from "./bot-process.ts";
import { milliseconds, printTable } from "./table.ts";

const rounds = 30;
const atOnce = 50;

const calls = [
  ["without chart", "breakeven", { model: "pool", claim: "pool_to_one_hyperscaler >= 1" }],
  ["with chart", "pool", { participation: "5% to 20%" }],
  ["with chart, over years", "project", { years: 10, dc_compute_growth: "2 to 4" }],
] as const satisfies readonly (readonly [string, string, OptionValues])[];

export async function replies(): Promise<void> {
  const bot = await startBot();
  try {
    // The drawing code is loaded after the bot is ready.
    await sleep(2000);
    const rows = [];
    for (const [what, name, options] of calls) rows.push([what, ...(await oneByOne(bot, name, options))]);
    printTable("Interaction to reply, once warm", ["reply", "p50", "p95", "event loop held"], rows);
    const many = [];
    for (const [what, name, options] of calls) many.push([what, ...(await together(bot, name, options))]);
    printTable(`${atOnce} at once`, ["reply", "all acknowledged", "all complete", "event loop held"], many);
    printTable("Start", ["what", "time"], [["to ready", milliseconds(bot.startup)]]);
  } finally {
    await bot.close();
  }
}

async function oneByOne(bot: BotProcess, name: string, options: OptionValues): Promise<string[]> {
  const times: number[] = [];
  const ask = async () => {
    const start = performance.now();
    await slashIn(bot, name, options).reply();
    times.push(performance.now() - start);
  };
  for (let round = 0; round < 60; round++) await ask();
  times.length = 0;
  const held = await bot.held(async () => {
    for (let round = 0; round < rounds; round++) await ask();
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * times.length)] ?? Number.NaN;
  return [at(0.5), at(0.95), held].map(milliseconds);
}

async function together(bot: BotProcess, name: string, options: OptionValues): Promise<string[]> {
  const start = performance.now();
  let acknowledged = Number.NaN;
  const held = await bot.held(async () => {
    const asked = Array.from({ length: atOnce }, () => slashIn(bot, name, options));
    const acknowledgements = await Promise.all(asked.map((invocation) => invocation.acknowledged()));
    acknowledged = Math.max(...acknowledgements.map(({ ms }) => ms));
    await Promise.all(asked.map((invocation) => invocation.reply()));
  });
  return [acknowledged, performance.now() - start, held].map(milliseconds);
}

const slashIn = ({ discord }: BotProcess, name: string, options: OptionValues) =>
  slash(discord, discord.people.member, discord.places.general, name, options);
