// `npm run soak`: thirty minutes of use with faults, or as many as are given, and the memory of each quarter.

import { setTimeout as sleep } from "node:timers/promises";
import { askToReconnect, closeConnections, dropConnections, type LocalDiscord, trouble } from "local-discord";
import { printTable } from "../bench/table.ts";
import { startBot } from "./bot.ts";
import { asking, columns, type Outcome, people, row } from "./crowd.ts";

const minutes = Number(process.argv[2] ?? 30);
if (!(minutes > 0 && minutes <= 24 * 60)) throw new Error(`Expected a number of minutes, got ${process.argv[2]}`);

/** Questions a second. */
const rate = 2;
/** Seconds between two faults. */
const between = 20;

/** What goes wrong on a long day, one after the other. */
const faults: readonly ((discord: LocalDiscord) => void)[] = [
  (discord) => dropConnections(discord),
  (discord) => trouble(discord.faults, { kind: "status", status: 500 }, { method: "POST", times: 2 }),
  (discord) => askToReconnect(discord),
  (discord) => trouble(discord.faults, { kind: "lose-answer" }, { method: "PATCH", times: 2 }),
  (discord) => closeConnections(discord, 4000),
];

const bot = await startBot("gateway");
const crowd = people(bot.discord, 40, "Person");
const megabytes = async () => (await bot.measured("process_resident_memory_bytes")) / 1e6;
await asking(bot.discord, crowd, rate, Math.min(60, minutes * 6));

const rows: (readonly string[])[] = [];
const memory: number[] = [];
let count = 0;
for (let quarter = 1; quarter <= 4; quarter++) {
  let over = false;
  const breaking = (async () => {
    while (!over) {
      faults[count++ % faults.length]?.(bot.discord);
      await sleep(between * 1000, undefined, { ref: false });
    }
  })();
  const samples: number[] = [];
  const outcomes: Outcome[] = [];
  // A few at a time, so that the memory is seen as it goes.
  const slices = Math.max(1, Math.round(minutes * 1.5));
  for (let slice = 0; slice < slices; slice++) {
    outcomes.push(...(await asking(bot.discord, crowd, rate, (minutes * 15) / slices)));
    samples.push(await megabytes());
  }
  over = true;
  void breaking;
  const sorted = samples.sort((a, b) => a - b);
  memory.push(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
  rows.push([String(quarter), ...row(outcomes), `${Math.round(memory.at(-1) ?? 0)} MB`]);
}
printTable(`${minutes} minutes, a fault every ${between} seconds`, ["quarter", ...columns, "memory"], rows);
const [, second = 1, , last = 1] = memory;
console.log(`\n  memory of the last quarter against the second: ${(100 * (last / second - 1)).toFixed(1)}%`);
process.exitCode = (await bot.close()) === 0 ? 0 : 1;
