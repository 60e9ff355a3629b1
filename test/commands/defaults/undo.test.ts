import { expect, test } from "vitest";
import { plainText } from "../../../src/render/markdown.ts";
import { asked, contextForTest, member, moderator, ungroupedContext, viewOf } from "../context.ts";
import { codeOf, inForce, pressed, shown } from "./press.ts";

const set = (what: string, value: string): string => `/defaults set what: ${what} value: ${value} save: true`;

test("undo puts back what stood in every model, and can be undone itself", async () => {
  const context = await ungroupedContext();
  await asked(context, set("pool.participation", "3%"), moderator);
  await asked(context, set("participation", "5%"), moderator);
  const done = await asked(context, "/defaults undo save: true", moderator);
  expect(viewOf(done).title).toBe("Undone for this server");
  expect(await inForce(context, member)).toEqual({ "pool.participation": "3%" });
  const question = await pressed(context, done, "Redo", moderator);
  expect(viewOf(question).title).toBe("Redo for this server?");
  expect(await inForce(context, member)).toEqual({ "pool.participation": "3%" });
  await pressed(context, question, "Save", moderator);
  expect(await inForce(context, member)).toEqual({ "pool.participation": "5%", "project.participation": "5%" });
});

test("undo twice goes back two steps, and each can be made again", async () => {
  const context = await ungroupedContext();
  const values = ["3%", "5%", "7%"];
  for (const value of values) await asked(context, set("participation", value), moderator);
  await asked(context, set("availability", "50%"), moderator);
  const now = async () => (await inForce(context, member))["pool.participation"];
  const undo = () => asked(context, "/defaults undo save: true", moderator);
  await undo();
  expect(await inForce(context, member)).not.toHaveProperty("pool.availability");
  await undo();
  expect(await now()).toBe("5%");
  const second = await undo();
  expect(await now()).toBe("3%");
  const redone = await pressed(context, await pressed(context, second, "Redo", moderator), "Save", moderator);
  expect(viewOf(redone).title).toBe("Redone for this server");
  expect(await now()).toBe("5%");
  // Made again it is a change as it was, undone by itself or by the button.
  await undo();
  expect(await now()).toBe("3%");
  await undo();
  expect(await now()).toBeUndefined();
  expect(codeOf(await undo())).toBe("defaults.entry");
});

test("an undo finds the last change that stands among hundreds that do not", async () => {
  const context = await contextForTest();
  await asked(context, set("pool.participation", "3%"), moderator);
  for (let k = 1; k <= 60; k++) {
    await asked(context, set("dc_to_consumer_ratio", `${k}`), moderator);
    await asked(context, "/defaults undo save: true", moderator);
  }
  await asked(context, "/defaults undo save: true", moderator);
  expect(await inForce(context, member)).toEqual({});
});

test("what was changed again since is refused in words, and all of it stays", async () => {
  const context = await ungroupedContext();
  const first = await asked(context, set("participation", "5%"), moderator);
  await asked(context, set("pool.participation", "6%"), moderator);
  const refused = await pressed(context, await pressed(context, first, "Undo", moderator), "Save", moderator);
  expect(codeOf(refused)).toBe("defaults.superseded");
  expect(viewOf(refused).lead).toContain("pool.participation");
  expect(await inForce(context, member)).toEqual({ "pool.participation": "6%", "project.participation": "5%" });
});

test("with nothing changed there is nothing to undo", async () => {
  const context = await ungroupedContext();
  expect(codeOf(await asked(context, "/defaults undo save: true", moderator))).toBe("defaults.entry");
  for (const change of ["", "0", "-1", "9999", "1-1", "'; DROP TABLE log"]) {
    const outcome = await asked(context, `/defaults undo change: ${change} save: true`, moderator);
    expect(codeOf(outcome)).toBe("defaults.entry");
  }
});

test.each(["x", "-1", "1; DROP", "99999999999999999999"])("the history knows no change %s", async (before) => {
  const context = await ungroupedContext();
  expect(codeOf(await asked(context, `/defaults history before: ${before}`, member))).toBe("defaults.entry");
});

test("the history goes back page by page, one entry for what was changed together", async () => {
  const context = await ungroupedContext();
  for (let k = 1; k <= 25; k++) await asked(context, set("dc_to_consumer_ratio", `${k}`), moderator);
  const seen: string[] = [];
  let page = await asked(context, "/defaults history", member);
  for (;;) {
    const { data, actions = [], sections } = viewOf(page);
    expect(sections[0]?.lines.length).toBeLessThanOrEqual(10);
    const { history } = data as { history: readonly { what: string; to: string }[] };
    seen.push(...history.filter(({ what }) => what.startsWith("gap.")).map(({ to }) => to));
    if (!actions.some((action) => action.kind === "button" && action.label === "Older")) break;
    page = await pressed(context, page, "Older", member);
  }
  expect(seen).toEqual(Array.from({ length: 25 }, (_, k) => `${25 - k}`));
});

test("a preset is shown with what it changes before it is saved", async () => {
  const context = await ungroupedContext();
  const question = await asked(context, "/defaults preset name: sceptic", moderator);
  expect(viewOf(question).title).toBe("Set for this server?");
  const whole = viewOf(await pressed(context, question, "All it changes", moderator)).sections;
  expect(whole.flatMap(({ lines }) => lines).map(plainText)).toContainEqual(
    "/pool: 1 in 700 → 1 in 27,000 of a hyperscaler. At least 1 hyperscaler: under 1% likely → not true with these values.",
  );
  expect((await shown(context, member)).preset).toBeNull();
  await pressed(context, question, "Save", moderator);
  expect((await shown(context, member)).preset).toMatchObject({ value: "sceptic" });
});
