// Who asks too much is told so and keeps nobody waiting, by every way in; and nothing is worked through for nobody.

import { join, messagesOf, slash, trouble } from "local-discord";
import { expect, onTestFinished, test } from "vitest";
import { defineCommand } from "../../src/kit/define.ts";
import { maybeText } from "../../src/kit/options.ts";
import { serveHttp } from "../../src/transport/http.ts";
import { askingWait } from "../../src/transport/limits.ts";
import { contextForTest } from "../commands/context.ts";
import { connected, logForTest, nowhere } from "./connected.ts";
import { patience } from "./seen.ts";

let runs = 0;
let go = (): void => undefined;

const commands = [
  defineCommand({
    name: "wait",
    description: "Waits",
    options: { text: maybeText("What") },
    examples: [],
    run: async () => {
      runs++;
      await new Promise<void>((resolve) => {
        const before = go;
        go = () => {
          before();
          resolve();
        };
      });
      return { title: "Done", tone: "answer", lead: "Done", sections: [], warnings: [], private: false, data: null };
    },
  }),
];

test("a person who asks more than forty times in ten seconds is refused in private; the next one is not", async () => {
  const { discord, context, errors } = await connected({ options: { patience } });
  const { member, second } = discord.people;
  const { general } = discord.places;
  const asked = [];
  for (let k = 0; k < 42; k++) {
    const each = slash(discord, member, general, "help");
    await each.acknowledged();
    asked.push(each);
  }
  expect(asked.map((each) => each.isEphemeral()).lastIndexOf(false)).toBeLessThan(40);
  const refused = await asked.at(-1)?.reply();
  expect(JSON.stringify(refused)).toContain("You ask faster than Crux answers");
  expect(JSON.stringify(refused)).toMatch(/Send it again in \d+ s/);
  const other = await slash(discord, second, general, "help").reply();
  expect(JSON.stringify(other)).not.toContain("You ask faster");
  const measured = await context.metrics.text();
  expect(measured).toContain('crux_answer_seconds_count{command="help",outcome="limited"} 2');
  expect(errors()).toEqual([]);
});

test("what one person is refused takes nothing from the others of their server", async () => {
  const { limits } = await contextForTest();
  for (let k = 0; k < 1000; k++) await askingWait(limits, "noisy", "1");
  expect(await askingWait(limits, "noisy", "1")).toBeGreaterThan(0);
  expect(await askingWait(limits, "quiet", "1")).toBe(0);
  // All of them together have a limit too.
  for (let k = 0; k < 500; k++) await askingWait(limits, `of many ${k}`, "1");
  expect(await askingWait(limits, "late", "1")).toBeGreaterThan(0);
  expect(await askingWait(limits, "late", "2")).toBe(0);
});

test("ids of kept replies cannot be tried one after another, not even with the right one at the end", async () => {
  const { discord } = await connected({ options: { patience } });
  const { member } = discord.people;
  const { general } = discord.places;
  const { id, ...message } = await slash(discord, member, general, "pool").reply();
  const kept = / result: (\w+)/.exec(JSON.stringify(message))?.[1] ?? "";
  const guess = (result: string) => slash(discord, member, general, "sensitivity", { result }).reply();
  for (let k = 0; k < 21; k++) expect(JSON.stringify(await guess(`aaaaaaaa${k}`))).toContain("Expected the id");
  const told = "You asked for too many replies that are not kept";
  expect(JSON.stringify(await guess(kept))).toContain(told);
  // Everything else goes on.
  expect(JSON.stringify(await slash(discord, member, general, "pool").reply())).not.toContain(told);
  expect(messagesOf(discord, general).some((each) => each.id === id)).toBe(true);
});

test("what Discord no longer waits for is not begun", async () => {
  const { discord, context, errors } = await connected({ commands, options: { patience: { reply: 30, form: 30 } } });
  const { general } = discord.places;
  const first = Array.from({ length: 4 }, (_, k) => slash(discord, join(discord, `First ${k}`), general, "wait"));
  await Promise.all(first.map((each) => each.acknowledged()));
  await expect.poll(() => runs).toBe(4);
  // The fifth has to wait for its turn, and its acknowledgement comes when Discord has told its person that none did.
  trouble(discord.faults, { kind: "delay", ms: 500 }, { method: "POST" });
  const late = slash(discord, join(discord, "Late"), general, "wait");
  discord.clock.advance(3000);
  await expect(late.acknowledged()).rejects.toMatchObject({ code: "interaction.failed" });
  await expect.poll(() => context.metrics.text()).toContain("crux_dropped_total 1");
  go();
  await Promise.all(first.map((each) => each.reply()));
  const next = slash(discord, join(discord, "Next"), general, "wait");
  await expect.poll(() => runs).toBe(5);
  go();
  await next.reply();
  expect(runs).toBe(5);
  expect(errors()).toEqual([]);
});

async function served(proxies: number) {
  const context = await contextForTest();
  const { log } = logForTest();
  const options = { publicKey: "0".repeat(64), assistants: true, proxies, apiUrl: nowhere, port: 0, log };
  const { port, close } = await serveHttp(context, options);
  onTestFinished(close);
  return (path: string, from?: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: "POST",
      body: "{}",
      ...(from && { headers: { "x-forwarded-for": from } }),
    });
}

test("programs and assistants get 429 and when to come again, by address", async () => {
  const post = await served(0);
  const statuses = [];
  for (let k = 0; k < 101; k++) statuses.push((await post("/v1/nothing", `10.0.0.${k}`)).status);
  // What is said of an address is not believed where no proxy of ours says it.
  expect([...new Set(statuses)]).toEqual([404, 429]);
  expect(statuses.indexOf(429)).toBe(100);
  const refused = await post("/mcp");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ error: { code: "limit.asked" } });
});

test("behind a proxy of ours the address is the one that it wrote, whatever was there before", async () => {
  const post = await served(1);
  const statuses = [];
  for (let k = 0; k < 101; k++) statuses.push((await post("/v1/nothing", `10.0.0.${k}, 2001:db8::${k}`)).status);
  expect(statuses.at(-1)).toBe(429);
  expect((await post("/v1/nothing", "2001:db8::1, 192.0.2.7")).status).toBe(404);
});
