import { describe, expect, test } from "vitest";
import type { Caller, Context } from "../../../src/kit/define.ts";
import { asked, member, moderator, ungroupedContext, viewOf } from "../context.ts";
import { codeOf, inForce, pressed, shown } from "./press.ts";

const role = "555";
const helper: Caller = { ...member, id: "20", name: "Hal", roles: ["1", role] };
/** A manager of another server. */
const stranger: Caller = { ...moderator, id: "30", name: "Sam", guild: "9", channel: "99" };

const changing = [
  "/defaults set what: participation value: 5%",
  "/defaults set what: participation value: 5% save: true",
  "/defaults set what: participation value: 5% only_here: true save: true",
  "/defaults reset",
  "/defaults reset what: dc_to_consumer_ratio save: true",
  "/defaults preset name: sceptic save: true",
  "/defaults undo save: true",
  '/defaults import json: {"crux":"defaults","version":1,"values":{}}',
  '/defaults import save: true json: {"crux":"defaults","version":1,"values":{}}',
  "/defaults import",
  "/defaults moderator",
];

async function withRatio(): Promise<Context> {
  const context = await ungroupedContext();
  await asked(context, "/defaults set what: dc_to_consumer_ratio value: 60 save: true", moderator);
  return context;
}

const unchanged = async (context: Context): Promise<void> => {
  expect(Object.values(await inForce(context, member))).toEqual(["60", "60", "60", "60"]);
  expect((await shown(context, member)).preset).toBeNull();
  expect(await context.stores.defaults.history({ guild: "1" })).toHaveLength(4);
};

describe("who may not change a server's defaults", () => {
  test.each(changing)("is refused %s", async (line) => {
    const context = await withRatio();
    expect(codeOf(await asked(context, line, member))).toBe("defaults.permission");
    await unchanged(context);
  });

  test("is refused Save and Cancel of a reply to somebody who may, and every other button of it", async () => {
    const context = await withRatio();
    const question = await asked(context, "/defaults reset", moderator);
    for (const label of ["Save", "Cancel"]) {
      expect(codeOf(await pressed(context, question, label, member))).toBe("defaults.permission");
    }
    await unchanged(context);
    const done = await pressed(context, question, "Save", moderator);
    expect(codeOf(await pressed(context, done, "Undo", member))).toBe("defaults.permission");
    expect(await inForce(context, member)).toEqual({});
  });

  test("is refused the undo that a history offers", async () => {
    const context = await withRatio();
    const { actions = [] } = viewOf(await asked(context, "/defaults history", member));
    const [menu] = actions;
    if (menu?.kind !== "menu") throw new Error("Expected a menu");
    const line = `${menu.line} ${menu.option}: ${menu.choices[0]?.value}`;
    expect(codeOf(await asked(context, line, member))).toBe("defaults.permission");
    await unchanged(context);
    expect(codeOf(await asked(context, line, moderator))).toBe("answer");
  });

  test("cannot bring another server's change into theirs, nor theirs into another", async () => {
    const context = await withRatio();
    const question = await asked(context, "/defaults reset", moderator);
    for (const label of ["Save", "Cancel"]) {
      expect(codeOf(await pressed(context, question, label, stranger))).toBe("draft.unknown");
    }
    for (const change of ["1", "2", "3"]) {
      expect(codeOf(await asked(context, `/defaults undo change: ${change} save: true`, stranger))).toBe(
        "defaults.entry",
      );
    }
    for (const line of ["/defaults set what: participation value: 5% guild: 1", "/defaults show guild: 1"]) {
      expect(codeOf(await asked(context, line, stranger))).toMatch(/^(option\.unknown|number\.|assumption\.|name\.)/);
    }
    await unchanged(context);
    const direct: Caller = { id: moderator.id, name: "Mira", manages: true, roles: [] };
    expect(codeOf(await pressed(context, question, "Save", direct))).toBe("draft.unknown");
    await unchanged(context);
  });
});

describe("the moderator role", () => {
  test("lets its members change defaults, and only while it is named", async () => {
    const context = await withRatio();
    const line = "/defaults set what: participation value: 5% save: true";
    expect(codeOf(await asked(context, line, helper))).toBe("defaults.permission");
    await asked(context, `/defaults moderator role: <@&${role}>`, moderator);
    expect(codeOf(await asked(context, line, helper))).toBe("answer");
    expect(codeOf(await asked(context, line, member))).toBe("defaults.permission");
    expect(codeOf(await asked(context, line, { ...helper, guild: "9" }))).toBe("defaults.permission");
    const question = await asked(context, "/defaults reset what: participation", moderator);
    expect(codeOf(await pressed(context, question, "Save", helper))).toBe("answer");
    expect((await shown(context, member)).moderator).toBe(role);
    await asked(context, "/defaults moderator none: true", moderator);
    expect(codeOf(await asked(context, line, helper))).toBe("defaults.permission");
  });

  test("cannot be handed on by its members, nor put back by an undo", async () => {
    const context = await withRatio();
    await asked(context, `/defaults moderator role: ${role}`, moderator);
    expect(codeOf(await asked(context, "/defaults moderator role: 777", helper))).toBe("defaults.permission");
    await asked(context, "/defaults moderator none: true", moderator);
    await asked(context, `/defaults moderator role: ${role}`, moderator);
    expect(codeOf(await asked(context, "/defaults undo save: true", helper))).toBe("defaults.permission");
    expect((await shown(context, member)).moderator).toBe(role);
    expect(codeOf(await asked(context, "/defaults undo save: true", moderator))).toBe("answer");
    expect((await shown(context, member)).moderator).toBeNull();
  });

  test("is not changed by looking, and naming it and taking it away are undone at a tap", async () => {
    const context = await withRatio();
    const looked = await asked(context, "/defaults moderator", moderator);
    expect(viewOf(looked).data).toEqual({ moderator: null, changed: false });
    expect(viewOf(looked).actions).toEqual([]);
    const named = await asked(context, `/defaults moderator role: ${role}`, moderator);
    await asked(context, "/defaults moderator", moderator);
    await asked(context, `/defaults moderator role: ${role}`, moderator);
    expect((await shown(context, member)).moderator).toBe(role);
    // The values of withRatio, and the one change: neither looking nor the same again is one.
    expect(await context.stores.defaults.history({ guild: "1" })).toHaveLength(5);
    const taken = await pressed(context, named, "Take the role away", moderator);
    expect(viewOf(taken).data).toEqual({ moderator: null, changed: true });
    expect(codeOf(await pressed(context, taken, "Undo", helper))).toBe("defaults.permission");
    await pressed(context, taken, "Undo", moderator);
    expect((await shown(context, member)).moderator).toBe(role);
    const { sections = [], lines = [] } = viewOf(await asked(context, "/defaults history", moderator));
    const told = JSON.stringify([lines, sections]);
    expect(told).toContain(`"Role that may change them: ",{"role":"${role}"}`);
  });

  test("is asked to be a role", async () => {
    const context = await ungroupedContext();
    expect(codeOf(await asked(context, "/defaults moderator role: @everyone", moderator))).toBe("option.invalid");
    const direct: Caller = { id: "40", name: "Lou", manages: true, roles: [] };
    expect(codeOf(await asked(context, "/defaults moderator role: 5", direct))).toBe("defaults.moderator");
  });
});

test("everybody may see and export", async () => {
  const context = await withRatio();
  for (const line of ["/defaults show", "/defaults history", "/defaults export"]) {
    expect(codeOf(await asked(context, line, member))).toBe("answer");
  }
});

test("who may change them is told with the command that names a role, as code", async () => {
  const { lead } = viewOf(await asked(await ungroupedContext(), "/defaults moderator", moderator));
  expect(lead).toContainEqual({ code: "/defaults moderator role:" });
});

test("an undo of the role is told with the role by its name, and saved", async () => {
  const context = await ungroupedContext();
  await asked(context, `/defaults moderator role: ${role}`, moderator);
  const question = await asked(context, "/defaults undo", moderator);
  expect(viewOf(question).lead).toEqual([{ bold: "Role that may change them" }, ...[": ", { role }, " → ", "not set"]]);
  await pressed(context, question, "Save", moderator);
  expect((await shown(context, moderator)).moderator).toBeNull();
});
