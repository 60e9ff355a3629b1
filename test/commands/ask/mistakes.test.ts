// Mistakes told to people: in short labels, at whole words, with a button that mends them.

import { expect, test } from "vitest";
import { isForm } from "../../../src/render/view.ts";
import { asked, contextForTest, idOf, moderator, viewOf } from "../context.ts";

test.each([
  ["/pool participation: thirty to eihgty percent", "who joins", ["thirty to eighty percent"]],
  ["/pool participation: 30 too 80", "who joins", ["30% to 80%"]],
  ["/gap dc_to_consumer_ratio: cheap", "speed ratio", []],
  ["/project years: 40", "years", ["30"]],
  ["/versus first: 0 H100s second: Google", "first", []],
  ["/pool coordination_efficiency: 0", "work kept", []],
  ["/breakeven model: gap solve: sped ratio", "solve", ["speed ratio"]],
  ["/working model: gap assumptions: sped ratio = 3", "assumptions", ["speed ratio = 3"]],
  ["/sensitivity", "model", ["pool", "gap", "power"]],
  ["/breakeven", "model", ["pool", "gap", "power"]],
  ["/working", "model", ["pool", "gap", "power"]],
])("%s is about %s, and mended by %j", async (line, field, mends) => {
  const context = await contextForTest();
  const { kind, reply } = await asked(context, line);
  if (isForm(reply)) throw new Error("Expected a refusal");
  const buttons = (reply.actions ?? []).flatMap((action) => (action.kind === "button" ? [action] : []));
  expect([kind, reply.title, buttons.map(({ label }) => label)]).toEqual(["user", `A problem with ${field}`, mends]);
  for (const button of buttons) expect((await asked(context, button.line)).kind).toBe("answer");
});

test.each([
  ["/pool participation: 5% preset: foo", "preset", "sceptic"],
  ["/sensitivity model: foo private: true", "model", "gap"],
  ["/breakeven model: pool solve: nothing like it", "solve", "speed ratio"],
])("%s, near to none, has a menu of all", async (line, option, choice) => {
  const context = await contextForTest();
  const menus = (viewOf(await asked(context, line)).actions ?? []).filter(({ kind }) => kind === "menu");
  expect(menus).toMatchObject([{ option, choices: expect.arrayContaining([{ label: choice, value: choice }]) }]);
  const [menu] = menus;
  expect((await asked(context, `${menu?.line} ${option}: ${choice}`)).kind).toBe("answer");
});

test("an excerpt begins and ends with whole words, and its names are those that people type", async () => {
  const context = await contextForTest();
  const typed = "hours online = 10%; who joins = 20% 30% 40";
  const { sections, warnings } = viewOf(await asked(context, `/working model: pool assumptions: ${typed}`));
  expect(sections[0]?.lines).toEqual(["= 10%; who joins = 20% 30% 40", "                       ^^"]);
  expect(JSON.stringify([sections, warnings])).not.toMatch(/participation|availability/);
  const far = "hours online = 10% and so on; years of stok = 2 to 3; who joins = 10%";
  const [excerpt] = viewOf(await asked(context, `/working model: pool assumptions: ${far}`)).sections[0]?.lines ?? [];
  expect(` ${far} `).toContain(` ${excerpt} `);
});

test("what is to be changed stands in short labels, and reads as it stands", async () => {
  const context = await contextForTest();
  const id = idOf(await asked(context, "/pool participation: 10%"));
  const { reply } = await asked(context, `/change result: ${id}`);
  const value = isForm(reply) ? (reply.fields[0]?.value ?? "") : "";
  expect(value).toMatch(/^who joins = 10%\n/);
  expect(value).not.toMatch(/\w_\w+ =/);
  expect((await asked(context, `/change result: ${id} assumptions: ${value.replaceAll("\n", "; ")}`)).kind).toBe(
    "answer",
  );
});

test("a default is refused by what people call it", async () => {
  const line = "/defaults set what: who join value: 5% to 20%";
  const view = viewOf(await asked(await contextForTest(), line, moderator));
  expect(view.warnings).toEqual(["Did you mean `who joins`?"]);
});
