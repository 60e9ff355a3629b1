// The process itself: that it starts, says why it does not, and ends when it is told to.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gatewayState } from "local-discord";
import { expect, onTestFinished, test } from "vitest";
import { discordForTest } from "./playground/discord.ts";

/** Runs the bot in an empty folder; it ends with the test. */
function started(environment: Readonly<Record<string, string>>, words: readonly string[] = []) {
  const cwd = mkdtempSync(join(tmpdir(), "crux-"));
  const start = fileURLToPath(new URL("../build/start.js", import.meta.url));
  const bot = spawn(process.execPath, [start, ...words], {
    cwd,
    env: { PATH: process.env.PATH, CRUX_STORE: "sqlite://crux.db", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  bot.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  bot.stderr.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  const ended = once(bot, "exit");
  onTestFinished(async () => {
    bot.kill("SIGKILL");
    await ended;
    rmSync(cwd, { recursive: true });
  });
  return { bot, ended: ended.then(([code]) => code as number | null), said: () => output.join("") };
}

const slow = { timeout: 60_000 };

test("told to end, it hangs up and exits without an error", slow, async () => {
  const discord = await discordForTest();
  const { bot, ended, said } = started({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  await expect.poll(said, { timeout: 40_000 }).toContain('"msg":"ready"');
  bot.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(gatewayState(discord).connected).toBe(0);
});

test("a token that Discord refuses ends it with one sentence", slow, async () => {
  const discord = await discordForTest();
  const { ended, said } = started({ DISCORD_TOKEN: "not.the.token", DISCORD_API_URL: discord.apiUrl });
  expect(await ended).toBe(1);
  expect(said()).toBe("Discord refused the token: check DISCORD_TOKEN.\n");
});

test("a setting that is none is named, without its value", slow, async () => {
  const { ended, said } = started({ DISCORD_PUBLIC_KEY: "secret" }, ["serve"]);
  expect(await ended).toBe(1);
  expect(said()).toBe("DISCORD_PUBLIC_KEY: Expected the 64 digits of the application's public key\n");
});
