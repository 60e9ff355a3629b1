// Through how many files of the project a press goes, from the interaction in the gateway to the reply in the channel: those
// of src/ and commands/ of which a function is called, as precise coverage has it. The same is done once before, so that what
// is read once, and the pictures that are painted at the start, are not counted. `FILES=1` prints their names.

import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";
import { click, messagesOf, slash, threadsOf } from "local-discord";
import { expect, test } from "vitest";
import { connected } from "../transport/connected.ts";
import { lineIn, linesIn } from "../transport/seen.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

async function filesOf(what: string, press: () => Promise<unknown>): Promise<readonly string[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await press();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  session.disconnect();
  const called = result.filter(({ functions }) =>
    functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)),
  );
  const files = called
    .map(({ url }) => url.replace(/^file:\/\//, "").replace(/\?.*$/, ""))
    .filter((path) => path.startsWith(`${root}src/`) || path.startsWith(`${root}commands/`))
    .map((path) => path.slice(root.length))
    .sort();
  process.stdout.write(`${what}: ${files.length} files\n`);
  if (process.env.FILES) process.stdout.write(`${files.join("\n")}\n`);
  return files;
}

test("one Accept in the thread of an argument", async () => {
  const { discord } = await connected();
  const { member: ada, second: bob } = discord.people;
  const { general } = discord.places;
  const open = { claim: "gamers match one", comparison: "pool_to_one_hyperscaler >= 1" };
  await slash(discord, ada, general, "settle open", open).reply();
  const thread = threadsOf(discord, general)[0]?.id ?? "";
  await slash(discord, ada, thread, "settle join", { side: "for" }).reply();
  await slash(discord, bob, thread, "settle join", { side: "against" }).reply();
  /** Ada sets a value; gives Bob's press of *Accept* under what is told of it. */
  const offered = async (assumption: string, value: string) => {
    await slash(discord, ada, thread, "settle assume", { assumptions: `${assumption} = ${value}` }).reply();
    const isOffer = (line: string) => line.startsWith("/settle accept") && line.includes(assumption);
    const told = messagesOf(discord, thread).findLast((message) => linesIn(message).some(isOffer));
    if (told === undefined) throw new Error("Expected a move that can be accepted");
    return () => click(discord, bob, told.id, lineIn(told, "/settle accept")).reply();
  };
  await (await offered("participation", "60%"))();
  const press = await offered("availability", "90%");
  const files = await filesOf("accept", press);
  expect(files).toContain("commands/settle/accept.ts");
  expect(files.length).toBeLessThanOrEqual(112);
});

test("/pool with one typed value, again and anew", async () => {
  const { discord } = await connected();
  const { member } = discord.people;
  const ask = (participation: string) =>
    slash(discord, member, discord.places.general, "pool", { participation }).reply();
  await ask("10%");
  await ask("10%");
  const again = await filesOf("/pool again", () => ask("10%"));
  expect(again).toContain("commands/ask/shared/estimate.ts");
  expect(again.length).toBeLessThanOrEqual(100);
  const anew = await filesOf("/pool anew", () => ask("12%"));
  expect(anew).toContain("src/language/text/scan.ts");
  expect(anew.length).toBeLessThanOrEqual(140);
});
