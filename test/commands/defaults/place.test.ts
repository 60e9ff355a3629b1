import { expect, test } from "vitest";
import type { Caller } from "../../../src/kit/define.ts";
import { run } from "../../../src/kit/run.ts";
import { pageOf } from "../../../src/render/layout.ts";
import { mostWords, plainText } from "../../../src/render/markdown.ts";
import { isForm, type View } from "../../../src/render/view.ts";
import { alone, asked, contextForTest, member, moderator, ungroupedContext, viewOf } from "../context.ts";
import { wordsOfView } from "../words.ts";
import { codeOf, inForce, pressed, shown } from "./press.ts";

const elsewhere: Caller = { ...member, channel: "3" };
const inThread: Caller = { ...member, thread: "77" };

test("a channel's value goes over its server's, in its threads too, and nowhere else", async () => {
  const context = await ungroupedContext();
  await asked(context, "/defaults set what: pool.participation value: 5% save: true", moderator);
  await asked(context, "/defaults set what: pool.participation value: 9% only_here: true save: true", moderator);
  for (const caller of [member, inThread])
    expect(await inForce(context, caller)).toEqual({ "pool.participation": "9%" });
  expect(await inForce(context, elsewhere)).toEqual({ "pool.participation": "5%" });
  const here = viewOf(await asked(context, "/defaults show", member));
  expect(JSON.stringify(here.sections)).toContain("not 5% (this server's)");
  const reply = JSON.stringify(viewOf(await asked(context, "/pool", inThread)).lines);
  expect(reply).toContain("this channel's, by Mira");
  expect(JSON.stringify(viewOf(await asked(context, "/pool", elsewhere)).lines)).toContain("this server's, by Mira");
});

test("setting the server's value says that this channel keeps its own", async () => {
  const context = await ungroupedContext();
  await asked(context, "/defaults set what: pool.participation value: 9% only_here: true save: true", moderator);
  const question = await asked(context, "/defaults set what: pool.participation value: 5%", moderator);
  expect(viewOf(question).warnings.join()).toContain("Who joins (/pool) stays 9% in this channel");
});

test("resetting the server leaves its channels, and the other way round", async () => {
  const context = await ungroupedContext();
  await asked(context, "/defaults set what: pool.participation value: 5% save: true", moderator);
  await asked(context, "/defaults set what: pool.participation value: 9% only_here: true save: true", moderator);
  await asked(context, "/defaults reset save: true", moderator);
  expect(await inForce(context, member)).toEqual({ "pool.participation": "9%" });
  expect(await inForce(context, elsewhere)).toEqual({});
  await asked(context, "/defaults undo save: true", moderator);
  await asked(context, "/defaults reset only_here: true save: true", moderator);
  expect(await inForce(context, member)).toEqual({ "pool.participation": "5%" });
  // From another channel of the same server.
  await asked(context, "/defaults undo save: true", { ...moderator, channel: "3" });
  expect(await inForce(context, member)).toEqual({ "pool.participation": "9%" });
});

test("a channel has its own preset", async () => {
  const context = await ungroupedContext();
  await asked(context, "/defaults preset name: optimist save: true", moderator);
  await asked(context, "/defaults preset name: sceptic only_here: true save: true", moderator);
  const presetOf = async (caller: Caller) =>
    (viewOf(await asked(context, "/pool", caller)).data as { preset: string }).preset;
  expect([await presetOf(member), await presetOf(elsewhere)]).toEqual(["sceptic", "optimist"]);
  expect((viewOf(await asked(context, "/pool preset: measured")).data as { preset: string }).preset).toBe("measured");
  await asked(context, "/defaults preset name: none only_here: true save: true", moderator);
  expect(await presetOf(member)).toBe("optimist");
});

test("a reply says who chose the preset, in its buttons too, and not where one was typed", async () => {
  const context = await ungroupedContext();
  await asked(context, "/defaults preset name: sceptic save: true", moderator);
  const reply = viewOf(await asked(context, "/pool", member));
  const said = "With the preset sceptic (this server's, by Mira, 2026-11-28 12:00).";
  expect(reply.lines?.map(plainText)).toContain(said);
  const { quantities } = reply.data as { quantities: Record<string, { from: string; by?: { name: string } }> };
  expect(quantities.participation).toMatchObject({ from: "preset", by: { name: "Mira" } });
  const again = await pressed(context, { kind: "answer", reply }, "What would turn it", member);
  expect(viewOf(again).lines?.map(plainText)).toContain(said);
  expect(JSON.stringify(viewOf(await asked(context, "/pool preset: sceptic", member)))).not.toContain("Mira");
});

const nextOf = (view: View | undefined) =>
  (view?.actions ?? []).find((action) => action.kind === "button" && action.label === "Next")?.line;

test("a long list goes on on the next page", async () => {
  const context = await ungroupedContext();
  for (const { name, quantities } of context.models) {
    for (const { id, support } of [...quantities.values()].filter(({ fact }) => fact !== undefined)) {
      const value = `${support === "share" ? 0.2 : 2}`;
      const options = { what: `${name}.${id}`, value: name === "pool" ? value : `${value} * 1`, save: true };
      await run({ command: "defaults set", options }, context, moderator);
    }
  }
  const whole = viewOf(await asked(context, "/defaults show", member));
  const pages: View[] = [pageOf(whole)];
  for (let next = nextOf(pages.at(-1)); next !== undefined; next = nextOf(pages.at(-1))) {
    pages.push(pageOf(viewOf(await asked(context, next, member))));
  }
  const lines = pages
    .flatMap(({ sections }) => (sections ?? []).filter(({ title }) => title === ""))
    .flatMap((each) => each.lines);
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) expect(plainText(page.lead)).toContain(`${lines.length} values are set`);
  // Everywhere by its short label: ids are for files and programs.
  expect(lines.map(plainText).join("\n")).not.toMatch(/[a-z]_[a-z]/);
  expect((await shown(context, member)).values.length).toBeGreaterThan(25);
});

test("three values and who may change them are one screen, from which the next is set", async () => {
  const context = await ungroupedContext();
  await asked(context, "/defaults moderator role: 41771983423143937", moderator);
  await asked(context, "/defaults set what: home power price value: 30 cents save: true", moderator);
  await asked(context, "/defaults set what: speed ratio value: 20 to 40 save: true", moderator);
  await asked(context, "/defaults set what: who joins value: 5% to 20% save: true", moderator);
  const view = viewOf(await asked(context, "/defaults show", member));
  expect(nextOf(pageOf(view))).toBeUndefined();
  expect(wordsOfView(view)).toBeLessThanOrEqual(mostWords);
  expect(view.sections.flatMap(({ lines }) => lines).map(plainText)).toEqual([
    expect.stringMatching(/^Speed ratio: 20 to 40 gaming cards per datacenter GPU, not 10 to 90 /),
    expect.stringMatching(/^Who joins: 5% to 20%, not 0\.1% to 5% · Mira, /),
    expect.stringMatching(/^Home power price: \$0\.30 per kWh, not \$0\.12 to \$0\.30 · Mira, /),
  ]);
  expect(view.lead).toEqual([
    { bold: "3 values are set." },
    ...[" ", "Managers and ", { role: "41771983423143937" }, " may change that."],
  ]);
  expect(
    isForm((await pressed(context, { kind: "answer", reply: view }, "Set this server's numbers", moderator)).reply),
  ).toBe(true);
});

test("the help for defaults says what is set in Discord: the language, and where Crux may be used", async () => {
  const { lines } = viewOf(await asked(await contextForTest(), "/help command: defaults", moderator));
  expect(lines?.map(plainText).join("\n")).toMatch(
    /language of their own Discord[\s\S]*Server Settings → Integrations → Crux/,
  );
});

test("in direct messages a person sets their own, and nobody else's", async () => {
  const context = await ungroupedContext();
  const question = await asked(context, "/defaults set what: participation value: 5%", alone);
  const somebody: Caller = { ...alone, id: "99" };
  expect(codeOf(await pressed(context, question, "Save", somebody))).toBe("draft.unknown");
  await pressed(context, question, "Save", alone);
  expect(await inForce(context, alone)).toEqual({ "pool.participation": "5%", "project.participation": "5%" });
  expect(await inForce(context, somebody)).toEqual({});
  expect(await inForce(context, { ...member, id: alone.id })).toEqual({});
  const view = viewOf(await asked(context, "/pool", alone));
  expect(view.lines?.map(plainText).join()).toContain("who joins 5% (your own, 2026-11-28 12:00)");
  expect(viewOf(await asked(context, "/defaults show", alone)).title).toBe("Your own defaults");
  const line = "/defaults set what: participation value: 5% only_here: true";
  expect(codeOf(await asked(context, line, alone))).toBe("defaults.channel");
});

test("names and values that people chose stay text", async () => {
  const context = await ungroupedContext();
  const hostile: Caller = { ...moderator, name: "@everyone [x](http://y) **b** `c`" };
  await asked(context, "/defaults set what: participation value: 5% save: true", hostile);
  const { values } = await shown(context, member);
  expect(values[0]?.by).toBe(hostile.name);
  const { sections } = viewOf(await asked(context, "/defaults show", member));
  for (const line of sections.flatMap(({ lines }) => lines)) {
    const parts = typeof line === "string" ? [line] : line;
    expect(parts.some((part) => typeof part === "object" && "link" in part)).toBe(false);
  }
});

test("a preview tells small numbers as parts", async () => {
  const context = await ungroupedContext();
  const preview = viewOf(await asked(context, "/defaults set what: participation value: 0.00001%", moderator));
  expect(plainText(preview.lead)).toContain("0.1% to 5% (the evidence)");
  expect(preview.sections.flatMap(({ lines }) => lines).map(plainText)).toContainEqual(
    "/pool: 1 in 700 → 1 in 47M of a hyperscaler (1 in 390M to 1 in 8M).",
  );
});

test("the role of everybody moderates nothing", async () => {
  const context = await ungroupedContext();
  const outcome = await asked(context, "/defaults moderator role: 1", moderator);
  expect(codeOf(outcome)).toBe("defaults.moderator");
});

test.each([
  ["who joins", ["pool.participation", "project.participation"]],
  ["Share of installed cards that join", ["pool.participation", "project.participation"]],
  ["/pool Who joins", ["pool.participation"]],
  ["pool.who joins", ["pool.participation"]],
  ["dc to consumer ratio", ["gap", "pool", "power", "project"].map((model) => `${model}.dc_to_consumer_ratio`)],
])("an assumption may be called %s", async (name, ids) => {
  const context = await ungroupedContext();
  await run(
    { command: "defaults set", options: { what: name, value: /ratio/.test(name) ? "15" : "15%", save: true } },
    context,
    moderator,
  );
  expect(Object.keys(await inForce(context, member)).sort()).toEqual([...ids].sort());
});
