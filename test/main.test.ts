// The process itself: that it starts, says why it does not, and ends when it is told to.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join as pathTo } from "node:path";
import { fileURLToPath } from "node:url";
import { directMessages, gatewayState, join, slash, trouble } from "local-discord";
import { expect, onTestFinished, test } from "vitest";
import { discordForTest } from "./playground/discord.ts";
import { engineCases, freePort } from "./store/engines.ts";
import { nowhere, slowClock } from "./transport/connected.ts";

/** Runs the bot in an empty folder; it ends with the test. */
function started(environment: Readonly<Record<string, string>>, words: readonly string[] = []) {
  const cwd = mkdtempSync(pathTo(tmpdir(), "crux-"));
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
  expect(said()).not.toContain("reconnecting");
});

test(
  "told to end in the middle of work, it takes nothing new, finishes what it has, and exits without an error",
  slow,
  async () => {
    const discord = await discordForTest();
    const { member, second, moderator } = discord.people;
    const { bot, ended, said } = started({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    await expect.poll(said, { timeout: 40_000 }).toContain('"msg":"ready"');
    const asked = [member, second, moderator, join(discord, "Fourth")].flatMap((who) =>
      [1, 2].map(() => slash(discord, who, discord.places.general, "project")),
    );
    await expect.poll(() => discord.requests.some(({ path }) => path.endsWith("/callback"))).toBe(true);
    bot.kill("SIGTERM");
    await expect.poll(said).toContain('"msg":"ending"');
    const late = slash(discord, member, discord.places.general, "help");
    expect(await ended).toBe(0);
    for (const each of asked) expect(JSON.stringify(await each.reply())).toContain("attachment");
    discord.clock.advance(3000);
    await expect(late.acknowledged()).rejects.toMatchObject({ code: "interaction.failed" });
  },
);

test(
  "over HTTP it finishes what it has, on connections that are kept open too, and takes no new ones",
  slow,
  async () => {
    const port = await freePort();
    const environment = { DISCORD_PUBLIC_KEY: "0".repeat(64), PORT: String(port), DISCORD_API_URL: nowhere };
    const { bot, ended, said } = started(environment, ["serve"]);
    await expect.poll(said, { timeout: 40_000 }).toContain('"msg":"ready"');
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    const post = (command: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const sent = request({ port, agent, path: `/v1/${command}`, method: "POST" }, (response) => {
          response.resume().once("end", () => resolve(response.statusCode));
        });
        sent.once("error", reject).end('{ "years": 30 }');
      });
    const five = () => Array.from({ length: 5 }, () => post("project"));
    // All is loaded, and the connections wait for their next request.
    await Promise.all(five());
    const asked = five();
    await new Promise((resolve) => setTimeout(resolve, 150));
    bot.kill("SIGTERM");
    expect(await Promise.all(asked)).toEqual(asked.map(() => 200));
    expect(await ended).toBe(0);
    await expect(post("project")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  },
);

test("a playground whose store or port another one uses says so and ends", slow, async () => {
  const folder = mkdtempSync(pathTo(tmpdir(), "crux-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const CRUX_STORE = `sqlite://${pathTo(folder, "crux.db")}`;
  const first = started({ CRUX_STORE, PORT: String(await freePort()) });
  await expect.poll(first.said, { timeout: 40_000 }).toContain("Crux is open at");
  const second = started({ CRUX_STORE, PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain("Another Crux is already using the store");
  const [, port = ""] = /open at \S+:(\d+)/.exec(first.said()) ?? [];
  const third = started({ PORT: port });
  expect(await third.ended).toBe(1);
  expect(third.said()).toBe(`Port ${port} is in use; set PORT to another.\n`);
});

test("told to end while it still waits for Discord, it exits without an error", slow, async () => {
  const discord = await discordForTest();
  trouble(discord.faults, { kind: "delay", ms: 60_000 }, { method: "GET", route: "/gateway/bot" });
  const { bot, ended } = started({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  await expect.poll(() => discord.faults.size, { timeout: 40_000 }).toBe(0);
  bot.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("a token that Discord refuses ends it with one sentence", slow, async () => {
  const discord = await discordForTest();
  const { ended, said } = started({ DISCORD_TOKEN: "not.the.token\r\n", DISCORD_API_URL: discord.apiUrl });
  expect(await ended).toBe(1);
  expect(said()).toBe("Discord refused the token: check DISCORD_TOKEN.\n");
});

test.each(["/api/v10", ""])("an address that is not the API's is told as that: %j", slow, async (path) => {
  const discord = await discordForTest();
  const { ended, said } = started({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: `${discord.url}${path}` });
  expect(await ended).toBe(1);
  expect(said()).toBe("What answers at DISCORD_API_URL is not Discord's API, which ends in /api.\n");
});

test("a setting that is none is named, without its value", slow, async () => {
  const { ended, said } = started({ DISCORD_PUBLIC_KEY: "secret" }, ["serve"]);
  expect(await ended).toBe(1);
  expect(said()).toBe("DISCORD_PUBLIC_KEY: Expected the 64 digits of the application's public key\n");
});

test("shards that are not all known, and a file for several processes, are refused", slow, async () => {
  const alone = started({ DISCORD_TOKEN: "t", SHARDS: "0,4", SHARD_COUNT: "4" });
  expect(await alone.ended).toBe(1);
  expect(alone.said()).toContain("SHARDS: Expected numbers below SHARD_COUNT");
  for (const SHARDS of ["", "auto"]) {
    const counted = started({ DISCORD_TOKEN: "t", SHARDS, SHARD_COUNT: "4" });
    expect(await counted.ended).toBe(1);
    expect(counted.said()).toMatch(/^Expected SHARDS with numbers such as 0,1 beside SHARD_COUNT/);
  }
  const { ended, said } = started({ DISCORD_TOKEN: "t", SHARDS: "auto" });
  expect(await ended).toBe(1);
  expect(said()).toContain("Expected CRUX_STORE with Redis or Postgres for SHARDS=auto");
});

const redis = engineCases.find(({ name }) => name === "Redis");

test.skipIf(redis === undefined || redis.skipped)(
  "SHARDS=auto runs each shard in a process of its own, and begins one that ended again",
  slow,
  async () => {
    const server = await redis?.start();
    onTestFinished(() => server?.stop());
    const discord = await discordForTest({ shards: 2, clock: slowClock() });
    const store = { CRUX_STORE: server?.url ?? "" };
    const { bot, ended, said } = started({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      SHARDS: "auto",
      ...store,
    });
    const ready = () =>
      said()
        .split("\n")
        .filter((line) => line.includes('"guilds"') && line.includes('"msg":"ready"'));
    await expect.poll(said, { timeout: 40_000 }).toContain('"shards":2');
    const processes = () => new Set(ready().map((line) => JSON.parse(line).pid)).size;
    await expect.poll(processes, { timeout: 10_000 }).toBe(2);
    const { member } = discord.people;
    const answeredOnce = async () => {
      const before = discord.requests.length;
      const places = [discord.places.general, directMessages(discord, member)];
      const asked = places.map((place) => slash(discord, member, place, "help"));
      for (const each of asked) expect((await each.reply()).embeds).toHaveLength(1);
      expect(discord.requests.slice(before).filter(({ route }) => route?.endsWith("/callback"))).toHaveLength(2);
    };
    await answeredOnce();
    process.kill(JSON.parse(ready()[0] ?? "{}").pid, "SIGKILL");
    await expect.poll(() => ready().length, { timeout: 30_000 }).toBe(3);
    await answeredOnce();
    bot.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(gatewayState(discord).connected).toBe(0);
  },
);

test("setup tells Discord what the application is, prints how it is added, and ends", slow, async () => {
  const discord = await discordForTest();
  const { ended, said } = started({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl }, ["setup"]);
  expect(await ended).toBe(0);
  expect(said()).toMatch(/^Crux now has .*\nTo a server: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&/);
});
