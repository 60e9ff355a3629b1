// Commands in workers: the same replies, errors of their kinds, and what becomes of a worker that ends.

import { messagesOf, pinsOf, slash, threadsOf } from "local-discord";
import { expect, test } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import type { Values } from "../../../src/kit/define.ts";
import { parseCommandLine } from "../../../src/kit/options.ts";
import { complete, run } from "../../../src/kit/run.ts";
import { isForm, type Reply } from "../../../src/render/view.ts";
import { serveHttp } from "../../../src/transport/http.ts";
import type { ServingContext } from "../../../src/transport/interaction/desk.ts";
import { askedBy, askingCommands } from "../../../src/transport/programs/asking.ts";
import { alone, contextForTest, member } from "../../commands/context.ts";
import { connected, logForTest, nowhere } from "../connected.ts";
import { fragile, workersForTest } from "./in-workers.ts";

/** Without the ids that are made anew for each reply. */
const told = (made: unknown): unknown =>
  JSON.parse(JSON.stringify(made).replace(/(result: | · )\w{10}(?=\W)/g, "$1id"));

/** What comes out of a worker for a person: data is for programs. */
const shown = (reply: Reply): Reply => (isForm(reply) ? reply : { ...reply, data: null });

const lines = ["/pool participation: 5x%", "/nope", "/gap nope: 1", "/estimate formula: 1 / 0", "/settle assume"];

test("every question has the same reply, digit for digit, and every mistake is one", async () => {
  const context = await contextForTest(Date.now);
  const workers = await workersForTest(2);
  const asking = context.commands.filter(({ asks }) => asks);
  const calls = [
    ...asking.flatMap(({ name: command, examples }) => examples.map((options) => ({ command, options }))),
    ...lines.map((line) => parseCommandLine(line, context.commands)),
  ];
  expect(calls.length).toBeGreaterThan(50);
  for (const call of calls) {
    const here = await run(call, context, member);
    const there = await workers.run(call, context, member);
    expect(told(there.reply), JSON.stringify(call)).toEqual(told(shown(here.reply)));
    expect(there.kind).toBe(here.kind);
    expect(String(there.error)).toBe(String(here.error));
    if (here.error instanceof UserError) expect(there.error).toMatchObject({ code: here.error.code });
  }
});

test("what is kept is kept by the process that serves, and found there", async () => {
  const context = await contextForTest(Date.now);
  const { run: runThere } = await workersForTest();
  const there = (line: string) => runThere(parseCommandLine(line, context.commands), context, alone);
  const set = (await there("/defaults set what: pool.participation value: 10% to 30%")).reply;
  const [press] = isForm(set) ? [] : (set.actions ?? []);
  expect((await there(press?.kind === "button" ? press.line : "")).kind).toBe("answer");
  const { reply } = await run({ command: "pool", options: {} }, context, alone);
  expect(told((await there("/pool")).reply)).toEqual(told(shown(reply)));
  expect(JSON.stringify(reply)).toContain("10% to 30%");
});

test("a chart is the same picture", async () => {
  const { chartPng } = await import("../../../src/render/chart/picture.ts");
  const context = await contextForTest(Date.now);
  const { paint } = await workersForTest();
  const { reply } = await run({ command: "pool", options: {} }, context, member);
  if (isForm(reply) || reply.chart === undefined) throw new Error("Expected a chart");
  expect(Buffer.from(await paint(reply.chart))).toEqual(Buffer.from(await chartPng(reply.chart)));
});

test("a program asks with its own commands, and leaves no draft", async () => {
  const context = await contextForTest(Date.now);
  const { run: answer } = await workersForTest();
  const commands = askingCommands(context);
  for (const [name, options] of [
    ["pool", { participation: "10%" }],
    ["pool", { participation: "5x%" }],
    ["estimate", { formula: "a * b", where: "a = 1..2" }],
  ] as const satisfies readonly (readonly [string, Values])[]) {
    const command = commands.get(name);
    if (command === undefined) throw new Error(`Expected ${name}`);
    const there = await askedBy(command, options, context, answer);
    expect(told(there.data)).toEqual(told((await askedBy(command, options, context)).data));
  }
  for (const command of commands.values()) {
    const [options = {}] = command.examples;
    const there = await askedBy(command, options, context, answer);
    expect(told(there.data), command.name).toEqual(told((await askedBy(command, options, context)).data));
  }
});

/** Serves with workers of its own, by the gateway. */
async function pooled(script?: URL) {
  const workers = await workersForTest(1, script);
  const all = await connected({ over: (context: ServingContext) => ({ ...context, workers }) });
  const { discord } = all;
  const say = (name: string, options = {}) =>
    slash(discord, discord.people.member, discord.places.general, name, options);
  return { ...all, say };
}

test("by the gateway a question has its picture, and a mistake its mend", async () => {
  const { say, errors } = await pooled();
  expect(JSON.stringify(await say("pool", { participation: "5% to 20%" }).reply())).toContain("chart.png");
  const wrong = await say("pool", { participation: "5x%" }).reply();
  expect(JSON.stringify(wrong)).toContain("Expected an operator");
  expect(errors()).toEqual([]);
});

test("an argument is told to its thread from a worker, with what people see of it alone", async () => {
  const { say, discord, errors } = await pooled();
  const claim = { claim: "All gamers together match one hyperscaler", comparison: "pool_to_one_hyperscaler >= 1" };
  await say("settle open", { ...claim, side: "for" }).reply();
  const [thread] = threadsOf(discord, discord.places.general);
  const [card] = pinsOf(discord, thread?.id ?? "");
  expect(JSON.stringify(card)).toContain("How likely do you think it is?");
  await slash(discord, discord.people.member, thread?.id ?? "", "settle assume", {
    assumptions: "who joins = 60%",
  }).reply();
  expect(JSON.stringify(messagesOf(discord, thread?.id ?? ""))).toContain("who joins = 60%");
  expect(errors()).toEqual([]);
});

test("whose worker ends is told of an outage, and the next is answered by another worker", async () => {
  const { say, lines: logged } = await pooled(await fragile("1234567"));
  const lost = say("gap", { hyperscaler_count: "1234567" });
  const together = say("settle open", { claim: "All gamers together match one hyperscaler 1234567" });
  expect(JSON.stringify(await lost.reply())).toContain("nothing was changed");
  expect(JSON.stringify(await together.reply())).toContain("whether the change was kept is not known");
  expect(JSON.stringify(await say("gap").reply())).toContain("chart.png");
  expect(logged.filter(({ msg }) => msg === "not reached").length).toBe(2);
});

test("one that hangs is ended, and what else is asked is answered by another", async () => {
  const context = await contextForTest(Date.now);
  const { run: answer } = await workersForTest(1, await fragile("1234567", "for (;;)"), 4000);
  // Loaded before it is judged.
  expect((await answer({ command: "gap", options: {} }, context, member)).kind).toBe("answer");
  const stuck = await answer({ command: "gap", options: { hyperscaler_count: "1234567" } }, context, member);
  expect(stuck.kind).toBe("world");
  expect((await answer({ command: "gap", options: {} }, context, member)).kind).toBe("answer");
});

test("what is offered while typing is the same", async () => {
  const scene = { ...(await contextForTest(Date.now)), caller: member };
  const workers = await workersForTest();
  for (const [command, focused, typed] of [
    ["pool", "participation", "5"],
    ["settle open", "comparison", "pool"],
    ["sources", "assumption", "ratio"],
  ] as const) {
    const call = { command, options: { [focused]: typed } };
    const here = await complete(call, focused, scene);
    expect(here.length, command).toBeGreaterThan(0);
    expect(told(await workers.complete(call, focused, scene))).toEqual(told(here));
  }
});

test("over HTTP programs are answered from workers too, and charts that wait are counted", async () => {
  const workers = await workersForTest();
  const context = { ...(await contextForTest(Date.now)), workers };
  const options = { publicKey: "0".repeat(64), apiUrl: nowhere, port: 0, log: logForTest().log };
  const { port, close } = await serveHttp(context, options);
  const url = `http://127.0.0.1:${port}`;
  const asked = await fetch(`${url}/v1/pool`, { method: "POST", body: JSON.stringify({ participation: "10%" }) });
  expect(await asked.json()).toMatchObject({ model: "pool" });
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toMatch(/^crux_waiting_charts 0$/m);
  expect(metrics).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  await close();
});
