import { describe, expect, test } from "vitest";
import { alone, asked, idOf, member, moderator, ungroupedContext, viewOf } from "../context.ts";
import { codeOf, inForce, pressed } from "../defaults/press.ts";

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
      you: { results: 1, here: { defaults: 2, models: 0, arguments: 0 } },
      server: { results: 2, defaults: 2, models: 0, arguments: 0 },
    });
    expect(await kept(context, alone)).toMatchObject({ you: { defaults: 2 }, server: null });
  });
});

describe("/privacy erase", () => {
  test("asks first, and erases a person's replies, defaults and name", async () => {
    const context = await used();
    const question = await asked(context, "/privacy erase of: me", moderator);
    expect(viewOf(question)).toMatchObject({ private: true, lead: "This cannot be undone." });
    expect((await kept(context, moderator)).you).toMatchObject({ results: 1 });
    await pressed(context, question, "Erase", moderator);
    expect(await kept(context, moderator)).toMatchObject({ you: { results: 0, here: null }, server: { defaults: 2 } });
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

  test("pressed by somebody else erases neither", async () => {
    const context = await used();
    const question = await asked(context, "/privacy erase of: me", moderator);
    expect(codeOf(await pressed(context, question, "Erase", member))).toBe("draft.unknown");
    expect((await kept(context)).you).toMatchObject({ results: 1 });
  });
});
