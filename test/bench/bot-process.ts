// The bot as it runs in production, in a process of its own, against a local Discord here.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LocalDiscord, startDiscord } from "local-discord";

export interface BotProcess {
  readonly discord: LocalDiscord;
  /** Milliseconds from the start of the process to the line that says it is ready. */
  readonly startup: number;
  /** Milliseconds for which the bot's event loop was held at the longest while `work` ran. */
  readonly held: (work: () => Promise<void>) => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function startBot(): Promise<BotProcess> {
  const discord = await startDiscord({ rateLimit: { limit: 10_000, window: 1000 } });
  const folder = await mkdtemp(join(tmpdir(), "crux-bench-"));
  const start = performance.now();
  const bot = fork(fileURLToPath(new URL("../../build/start.js", import.meta.url)), [], {
    execArgv: ["--import", new URL("../../test/bench/loop-probe.js", import.meta.url).href],
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CRUX_STORE: `sqlite://${join(folder, "crux.db")}`,
      LOG_LEVEL: "info",
    },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = once(bot, "exit");
  await Promise.race([ready(bot), ended.then(() => Promise.reject(new Error("Expected a bot that starts")))]);
  return {
    discord,
    startup: performance.now() - start,
    held: async (work) => {
      bot.send("reset");
      await work();
      const answer = once(bot, "message");
      bot.send("read");
      return Number((await answer)[0]);
    },
    close: async () => {
      bot.kill("SIGTERM");
      await ended;
      await discord.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Resolves at the log's line; what comes later is read and dropped. */
const ready = (bot: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    bot.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes('"msg":"ready"')) resolve();
    });
  });
