// `npm run load`: mixed use over both ways in, at ease, beside one noisy person, and past saturation. It takes two minutes.

import { printTable } from "../bench/table.ts";
import { type Bot, startBot, type Way } from "./bot.ts";
import { asking, columns, people, row } from "./crowd.ts";

/** Questions a second of all quiet people, of the noisy one, and past what one process can answer. */
const rates = { quiet: 3, noisy: 50, tooMany: 60 };

async function measure({ discord, measured }: Bot, way: Way): Promise<void> {
  const quiet = people(discord, 30, "Quiet");
  // What draws is loaded after the bot is ready, and code is compiled as it is used.
  await asking(discord, quiet, rates.quiet, 10);
  const rows: (readonly string[])[] = [];
  rows.push(["thirty people, 3 a second", ...row(await asking(discord, quiet, rates.quiet, 15))]);
  const [beside, noisy] = await Promise.all([
    asking(discord, quiet, rates.quiet, 15),
    asking(discord, people(discord, 1, "Noisy"), rates.noisy, 15),
  ]);
  rows.push(["the same beside one at 50", ...row(beside)], ["that one", ...row(noisy)]);
  rows.push([
    "sixty people, 60 a second",
    ...row(await asking(discord, people(discord, 60, "Many"), rates.tooMany, 10)),
  ]);
  rows.push(["thirty people afterwards", ...row(await asking(discord, quiet, rates.quiet, 10))]);
  printTable(`By ${way}`, ["", ...columns], rows);
  const memory = Math.round((await measured("process_resident_memory_bytes")) / 1e6);
  const processor = (await measured("process_cpu_seconds_total")).toFixed(1);
  console.log(`\n  ${memory} MB of memory at the end, ${processor} s of processor`);
}

console.log(`Node ${process.version}`);
for (const way of ["gateway", "HTTP"] as const) {
  const bot = await startBot(way);
  try {
    await measure(bot, way);
  } finally {
    process.exitCode = (await bot.close()) === 0 ? process.exitCode : 1;
  }
}
