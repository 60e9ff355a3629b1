// What replies once told wrongly, each as the kind of fault that it was.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { complete } from "../../src/kit/run.ts";
import { altOf } from "../../src/render/chart/alt.ts";
import { numberText } from "../../src/render/chart/number-text.ts";
import { figureOf } from "../../src/render/chart/picture.ts";
import { size, width } from "../../src/render/chart/shape.ts";
import type { Chart, TornadoChart } from "../../src/render/chart.ts";
import { plainText } from "../../src/render/markdown.ts";
import { asked, contextForTest, idOf, moderator, viewOf } from "./context.ts";
import { pinnedIn } from "./settle/fake-channels.ts";
import { ada, bob, cyd, lineOf, ok, openedBy, opening, refused, table, within } from "./settle/table.ts";
import { wordsOfView } from "./words.ts";

describe("a claim that is met exactly", () => {
  test.each([
    [">= 75M", "Speed ratio under 50", "true"],
    ["> 75M", "Speed ratio over 50", "not true"],
    ["<= 75M", "Speed ratio over 50", "true"],
    ["< 75M", "Speed ratio under 50", "not true"],
  ])("%s turns at what is told", async (comparison, turns, now) => {
    const line = `/breakeven model: gap preset: article solve: speed ratio claim: compute_gap_ratio ${comparison}`;
    const { lead, lines = [] } = viewOf(await asked(await contextForTest(), line));
    expect([plainText(lead), lines.map(plainText)[1]]).toEqual([
      expect.stringContaining(`${turns} gaming cards`),
      `Now 50: the claim is ${now} with these values.`,
    ]);
  });
});

test("two that differ in one thing agree once that is settled, and it is no percentage", async () => {
  const line =
    "/compare model: gap preset: article mine: speed ratio = 30 theirs: speed ratio = 60 claim: compute_gap_ratio >= 60M";
  const view = viewOf(await asked(await contextForTest(), line));
  expect(plainText(view.lead)).toBe(
    "It hangs on speed ratio: mine 30, theirs 60. You differ 2×. Settle that, and you agree.",
  );
  const alt = altOf(view.chart as Chart);
  expect(alt).toMatch(/^Two points\. .*All of the difference is speed ratio \(30 against 60\)\.$/);
  expect(`${alt} ${JSON.stringify(view.lines)}`).not.toMatch(/curve|chance|100%/);
});

test("a preset for the server is shown before it is kept, and so is taking it back", async () => {
  const context = await contextForTest();
  const as = async (line: string) => viewOf(await asked(context, line, moderator));
  const question = await as("/defaults preset name: article");
  expect([question.title, question.footnote]).toEqual([
    "Set for this server?",
    expect.stringMatching(/^Nothing is changed yet/),
  ]);
  const before = (await as("/defaults show")).data;
  const saved = await as(lineOf(question, "Save"));
  const asking = await as(lineOf(saved, "Undo"));
  expect([asking.title, asking.footnote]).toEqual([
    "Undo for this server?",
    expect.stringMatching(/^Nothing is changed yet/),
  ]);
  expect((await as("/defaults show")).data).not.toEqual(before);
  await as(lineOf(asking, "Save"));
  expect((await as("/defaults show")).data).toEqual(before);
});

test("who may not close is told so before being asked, and an end warns of nothing", async () => {
  const { context, channels } = await table();
  const thread = await openedBy(ada, { context, channels }, `${opening} side: against`);
  const [asAda, asBob] = [within(ada, thread), within(bob, thread)];
  await ok(context, "/settle stance percent: 75", asBob);
  expect(await refused(context, "/settle closing", within(cyd, thread))).toBe("settle.right");
  expect((await ok(context, "/settle closing", asBob)).title).toBe("Close this argument?");
  for (const each of [asAda, asBob]) await ok(context, "/settle close", each);
  expect(JSON.stringify(pinnedIn(channels))).toContain("Closed by");
  for (const { view } of channels.messages.values())
    expect([view.title, view.warnings ?? []]).toEqual([view.title, []]);
});

test("an argument opened from a reply says its claim once", async () => {
  const { context, channels } = await table();
  const reply = await asked(context, "/pool who joins: 10%", ada);
  const preview = await ok(context, `/settle open result: ${idOf(reply)} claim: gamers match a hyperscaler`, ada);
  if (channels.threads.size === 0) await ok(context, lineOf(preview, "Open it"), ada);
  const { title, lead, lines = [] } = pinnedIn(channels);
  const said = [title, lead, ...lines].map(plainText);
  expect(said.filter((text) => text.includes(title))).toEqual([title]);
  expect(wordsOfView(pinnedIn(channels))).toBeLessThanOrEqual(60);
});

test("what matters is drawn with what comes out at either end of each bar and in the middle, and no point as a block", async () => {
  const context = await contextForTest();
  const tornado = viewOf(await asked(context, "/sensitivity model: gap")).chart as TornadoChart;
  for (const { low, high, lowInput, highInput } of tornado.bars) {
    expect([low, high].every(Number.isFinite)).toBe(true);
    expect([lowInput, highInput].every((text) => text !== "")).toBe(true);
  }
  expect(altOf(tornado)).toContain("Speed ratio (24M at 10, 210M at 90)");
  const written = figureOf(tornado).labels.map(({ text }) => text);
  const ends = tornado.bars.slice(0, 5).flatMap(({ low, high }) => [low, high]);
  expect(ends.length).toBeGreaterThan(4);
  for (const end of [...ends, tornado.base]) {
    const told = numberText(end, tornado.format, 2);
    expect(written.filter((text) => text === told || text.startsWith(`${told}: all`))).not.toEqual([]);
  }
  const point = viewOf(await asked(context, "/gap preset: article")).chart;
  expect(point).not.toHaveProperty("density");
  expect(altOf(point as Chart)).toMatch(/^A point\./);
});

test("no lettering of a chart is under 12 CSS pixels on a phone", () => {
  const folder = new URL("../render/chart/golden/", import.meta.url);
  const drawn = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/font-size="(\d+)"/g)].map(([, units]) => Number(units)),
  );
  expect(drawn.length).toBeGreaterThan(100);
  // A phone shows a picture 300 pixels wide.
  expect(Math.min(...drawn, size.small) * (300 / width)).toBeGreaterThanOrEqual(12);
});

test("working says a product once", async () => {
  const context = await contextForTest();
  const estimate = await asked(context, "/estimate formula: result = 5 * 3");
  const working = viewOf(await asked(context, `/working result: ${idOf(estimate)}`));
  const lines = working.sections.flatMap((section) => section.lines).map(plainText);
  expect(lines).toContainEqual(expect.stringMatching(/5 × 3 = 15/));
  for (const text of lines) expect(text).not.toMatch(/5 × 3.*5 × 3/);
});

test("a default for a channel alone is called so, and help tells phones of Settle this", async () => {
  const context = await contextForTest();
  const options = context.commands.flatMap((command) =>
    command.name.startsWith("defaults") ? Object.keys(command.options) : [],
  );
  expect([options.includes("only_here"), options.includes("channel")]).toEqual([true, false]);
  const help = viewOf(await asked(context, "/help command: Settle this"));
  expect(JSON.stringify([help.lead, help.lines])).toMatch(/Hold a message, or right-click it/);
});

test.each(["10", "20% to 5%", "between 20 percent and 5 percent"])(
  "what is offered while typing %s begins with the mend, which a hundred characters then hold",
  async (participation) => {
    const scene = { ...(await contextForTest()), caller: ada };
    const [wrong, mended] = await complete({ command: "pool", options: { participation } }, "participation", scene);
    expect(wrong?.name.length).toBeLessThanOrEqual(100);
    expect(mended?.name).toMatch(/^✓ /);
    const at = wrong?.name.indexOf(mended?.value ?? "?") ?? -1;
    expect([at >= 0, at < 40]).toEqual([true, true]);
  },
);
