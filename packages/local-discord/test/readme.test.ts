// What the README says can be run, can be: the program, the ten-line bot, and the test of it.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { registeredCommands, slash, startDiscord, until } from "../src/index.ts";

const home = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", home), "utf8");
const [bot = "", use = ""] = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);

/** A folder with the README's files in it, from which the packages are found. */
function shownFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), "local-discord-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(fileURLToPath(new URL("../../node_modules", home)), join(folder, "node_modules"));
  writeFileSync(join(folder, "bot.mjs"), bot);
  writeFileSync(join(folder, "use.mjs"), use);
  return folder;
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly said: () => string;
}

/** Runs Node in a folder; it ends with the test. */
function node(words: readonly string[], cwd: string, environment: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, words, { cwd, env: { PATH: process.env.PATH, ...environment } });
  const output: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  const ended = once(child, "exit").then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return { child, ended, said: () => output.join("") };
}

const program = fileURLToPath(new URL("bin/local-discord.js", home));
const valueIn = (name: string, text: string): string => new RegExp(`${name}=(\\S+)`).exec(text)?.[1] ?? "";

test("the bot has ten lines, and answers a person", async () => {
  expect(bot.trim().split("\n")).toHaveLength(10);
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const { said } = node(["bot.mjs"], shownFiles(), { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token });
  const registered = () => registeredCommands(discord, "global").find(({ name }) => name === "ping");
  await until(discord, registered);
  const { people, places } = discord;
  expect((await slash(discord, people.second, places.general, "ping").reply()).content).toBe("Pong, Ben!");
  expect(said()).toBe("");
});

test("the test of the bot prints what it says it prints, and ends", async () => {
  const { ended, said } = node(["--import", "tsx", "use.mjs"], shownFiles());
  expect([await ended, said()]).toEqual([0, "Pong, Ada!\n"]);
  expect(use).toContain(`// ${said().trim()}`);
});

test("the program prints what a bot needs to come in, and ends when it is told to", async () => {
  const { child, ended, said } = node([program, "--port", "0", "--name", "Pong"], shownFiles());
  await expect.poll(said, { timeout: 40_000 }).toContain("Ctrl+C");
  const [api, token] = [valueIn("DISCORD_API_URL", said()), valueIn("DISCORD_TOKEN", said())];
  node(["bot.mjs"], shownFiles(), { DISCORD_API_URL: api, DISCORD_TOKEN: token });
  const headers = { authorization: `Bot ${token}` };
  const got = async (path: string) => (await fetch(`${api}/v10${path}`, { headers })).json();
  const me = (await got("/users/@me")) as { readonly id: string };
  expect(me).toMatchObject({ username: "Pong", bot: true });
  await expect
    .poll(() => got(`/applications/${me.id}/commands`), { timeout: 40_000 })
    .toMatchObject([{ name: "ping", description: "Says pong" }]);
  expect(await (await fetch(new URL("/", api))).text()).toContain("/play/file/main.js");
  child.kill("SIGINT");
  expect(await ended).toBe(0);
});

test.each([
  [["--port", "seven"], "Expected a port from 0 to 65535, got seven.\n"],
  [["--prot", "7"], "Unknown option '--prot'"],
])("%j ends with one sentence", async (words, sentence) => {
  const { ended, said } = node([program, ...words], shownFiles());
  expect(await ended).toBe(1);
  expect(said()).toMatch(sentence);
});

test("a port that was asked for and is taken is no other port", async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const { port } = new URL(discord.url);
  const { ended, said } = node([program, "--port", port], shownFiles());
  expect(await ended).toBe(1);
  expect(said()).toBe(`Expected a free port, got ${port}, which is taken; --port 0 takes any.\n`);
});

test("the README names every option of the program", async () => {
  const { ended, said } = node([program, "--help"], shownFiles());
  expect(await ended).toBe(0);
  const named = [...said().matchAll(/^ {2}(--\w+)/gm)].map(([, option]) => option);
  expect([...readme.matchAll(/^\| `(--\w+)/gm)].map(([, option]) => option)).toEqual(named);
});
