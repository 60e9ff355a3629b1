import { describe, expect, test } from "vitest";
import { plainText } from "../../../src/render/markdown.ts";
import { alone, asked, contextForTest, dataOf, idOf, member, moderator, ungroupedContext, viewOf } from "../context.ts";
import { codeOf, inForce, pressed } from "../defaults/press.ts";
import { openedBy, table } from "../settle/table.ts";

const kept = async (context: Awaited<ReturnType<typeof ungroupedContext>>, caller = member) =>
  (viewOf(await asked(context, "/privacy show", caller)).data as { privacy: { you: object; server: object | null } })
    .privacy;

async function used() {
  const context = await ungroupedContext();
  await asked(context, "/pool participation: 5%", member);
  await asked(context, "/gap", moderator);
  await asked(context, "/defaults set what: participation value: 5% save: true", moderator);
  await asked(context, "/defaults set what: availability value: 50% save: true", alone);
  return context;
}

describe("/privacy show", () => {
  test("counts what is kept, of the server only for who manages it, and only for the caller's eyes", async () => {
    const context = await used();
    expect(viewOf(await asked(context, "/privacy show", member)).private).toBe(true);
    expect(await kept(context)).toMatchObject({
      you: { results: 1, defaults: 0, here: null, elsewhere: 0 },
      server: null,
    });
    expect(await kept(context, moderator)).toMatchObject({
      you: { results: 1, here: { defaults: 1, models: 0, arguments: 0 } },
      server: { results: 2, defaults: 1, models: 0, arguments: 0 },
    });
    expect(await kept(context, alone)).toMatchObject({ you: { defaults: 1 }, server: null });
  });
});

test("/privacy show counts changes and values as /defaults tells them, and the role is no value", async () => {
  const context = await ungroupedContext();
  await asked(context, "/defaults set what: participation value: 5% save: true", moderator);
  await asked(context, "/defaults set what: availability value: 50% save: true", moderator);
  await asked(context, "/defaults set what: pool.participation value: 3% save: true", moderator);
  await asked(context, "/defaults moderator role: 77", moderator);
  const { you, server } = await kept(context, moderator);
  expect(you).toMatchObject({ here: { defaults: 4 } });
  const { history } = dataOf<{ history: readonly { at: number; what: string }[] }>(
    await asked(context, "/defaults history", moderator),
  );
  expect(history.length).toBeGreaterThan(4);
  // Of who joins there are two values: of /pool, and of the others.
  expect(server).toMatchObject({ defaults: 3 });
  const { sections } = viewOf(await asked(context, "/defaults show", moderator));
  expect(sections[0]?.lines).toHaveLength(3);
});

describe("/privacy erase", () => {
  test("asks first, and erases a person's replies, defaults and name", async () => {
    const context = await used();
    const question = await asked(context, "/privacy erase of: me", moderator);
    expect(viewOf(question)).toMatchObject({ private: true, lead: "This cannot be undone." });
    expect((await kept(context, moderator)).you).toMatchObject({ results: 1 });
    await pressed(context, question, "Erase", moderator);
    expect(await kept(context, moderator)).toMatchObject({ you: { results: 0, here: null }, server: { defaults: 1 } });
    expect(await inForce(context, member)).toEqual({ "pool.participation": "5%", "project.participation": "5%" });
    const view = viewOf(await asked(context, "/pool", member));
    expect(JSON.stringify(view.lines)).toContain("this server's, by someone");
    expect((await kept(context)).you).toMatchObject({ results: 2 });
  });

  test("takes the name out of others' replies that used the person's values", async () => {
    const context = await used();
    const id = idOf(await asked(context, "/pool", member));
    const before = await context.stores.results.get(id);
    expect(JSON.stringify(before)).toContain("Mira");
    await pressed(context, await asked(context, "/privacy erase of: me", moderator), "Erase", moderator);
    const after = await context.stores.results.get(id);
    expect(JSON.stringify(after)).not.toMatch(/Mira|"11"/);
    expect(after).toMatchObject({ model: "pool", byName: "Ada", at: before?.at });
  });

  test("of the own direct messages leaves everybody else's", async () => {
    const context = await used();
    await pressed(context, await asked(context, "/privacy erase of: me", alone), "Erase", alone);
    expect(await inForce(context, alone)).toEqual({});
    expect(await inForce(context, member)).not.toEqual({});
  });

  test("of a server is for those who manage it, and leaves other servers", async () => {
    const context = await used();
    const other = { ...moderator, guild: "2" };
    await asked(context, "/defaults set what: participation value: 7% save: true", other);
    expect(codeOf(await asked(context, "/privacy erase of: server", member))).toBe("privacy.permission");
    expect(codeOf(await asked(context, "/privacy erase of: server", alone))).toBe("privacy.server");
    const question = await asked(context, "/privacy erase of: server", moderator);
    for (const caller of [member, other, { ...moderator, id: "77" }]) {
      expect(codeOf(await pressed(context, question, "Erase", caller))).toBe("draft.unknown");
    }
    expect(codeOf(await pressed(context, question, "Erase", { ...moderator, manages: false }))).toBe(
      "privacy.permission",
    );
    expect(await inForce(context, member)).not.toEqual({});
    await pressed(context, question, "Erase", moderator);
    expect(await inForce(context, member)).toEqual({});
    expect(await inForce(context, other)).not.toEqual({});
    expect((await kept(context, moderator)).server).toEqual({
      results: 0,
      pages: 0,
      defaults: 0,
      models: 0,
      arguments: 0,
    });
    expect(codeOf(await pressed(context, question, "Erase", moderator))).toBe("draft.unknown");
  });

  test("of a server leaves no reply, and tells who presses a button of before that it was erased, and when", async () => {
    let now = Date.UTC(2026, 10, 28, 12);
    const context = await contextForTest(() => now);
    const reply = await asked(context, "/pool", member);
    const saving = "/estimate formula: a / 2 where: a = 5 save: pizza";
    await asked(context, saving, member);
    const question = await asked(context, "/privacy erase of: server", moderator);
    expect(JSON.stringify(viewOf(question).sections)).toContain("2 replies, 0 pages, 1 saved model, 0 arguments");
    const erased = viewOf(await pressed(context, question, "Erase", moderator));
    expect(erased.lead).toContain("One note stays for 30 days");
    expect((await kept(context)).you).toMatchObject({ results: 0 });
    const lines = [`/working result: ${idOf(reply)}`, "/estimate model: pizza", "/settle show argument: 9qrbbf"];
    for (const line of lines) {
      const view = viewOf(await asked(context, line, member));
      expect(plainText(view.lead)).toContain("a moderator erased what Crux kept of this server");
      expect(view.lead).toContainEqual({ time: Date.UTC(2026, 10, 28, 12) });
    }
    // A slip is a slip, and another server is another.
    expect(codeOf(await asked(context, "/estimate model: pooll", member))).toBe("model.unknown");
    expect(codeOf(await asked(context, lines[0] ?? "", { ...member, guild: "2" }))).toBe("result.unknown");
    now += 30 * 24 * 60 * 60 * 1000;
    expect(codeOf(await asked(context, lines[0] ?? "", member))).toBe("result.unknown");
  });

  test("of a server tells those of an open argument in their thread, and takes its buttons", async () => {
    const place = await table();
    const { context, channels } = place;
    const thread = await openedBy(member, place);
    const inThread = () => [...channels.messages.values()].filter(({ channel }) => channel === thread);
    expect(inThread().some(({ view }) => (view.actions ?? []).length > 0)).toBe(true);
    const question = await asked(context, "/privacy erase of: server", moderator);
    expect(inThread().some(({ view }) => view.title === "This argument is erased")).toBe(false);
    await pressed(context, question, "Erase", moderator);
    expect(inThread().at(-1)?.view).toMatchObject({ title: "This argument is erased" });
    expect(inThread().every(({ view }) => (view.actions ?? []).length === 0)).toBe(true);
  });

  test("pressed by somebody else erases neither", async () => {
    const context = await used();
    const question = await asked(context, "/privacy erase of: me", moderator);
    expect(codeOf(await pressed(context, question, "Erase", member))).toBe("draft.unknown");
    expect((await kept(context)).you).toMatchObject({ results: 1 });
  });
});
