import { expect, test } from "vitest";
import { Unavailable } from "../../../src/core/errors.ts";
import { openStore, storesOver } from "../../../src/store/open.ts";
import { asked, member, moderator, ungroupedContext, viewOf } from "../context.ts";
import { codeOf, inForce, shown } from "./press.ts";

const broken = JSON.stringify({ v: 99, text: "5%" });

async function withRaw(of: string, text: string) {
  const context = await ungroupedContext();
  const store = await openStore("sqlite://:memory:");
  const stores = storesOver(store, context.now);
  await store.change({ list: "defaults:1", of, text });
  return { context: { ...context, stores }, store };
}

const valid = (text: string): string => JSON.stringify({ v: 1, text, by: "11", byName: "Mira", at: 1_764_000_000_000 });

test("a value that cannot be read is named, left in place, and stops only what needs it", async () => {
  const { context, store } = await withRaw("pool.participation", broken);
  const refused = await asked(context, "/pool", member);
  expect(refused.kind).toBe("world");
  expect(viewOf(refused).lead).toContain("this server's default of `pool.participation`, which cannot be read");
  expect((await asked(context, "/gap", member)).kind).toBe("answer");
  const view = viewOf(await asked(context, "/defaults show", member));
  expect(view.tone).toBe("problem");
  expect(view.warnings.join()).toContain("what: pool.who joins");
  expect((await asked(context, "/defaults history", member)).kind).toBe("answer");
  expect(viewOf(await asked(context, "/defaults export", member)).warnings.join()).toContain("pool.participation");
  expect(
    (await asked(context, "/defaults set what: gap.dc_to_consumer_ratio value: 60 save: true", moderator)).kind,
  ).toBe("answer");
  const other = await asked(context, "/defaults set what: pool.availability value: 60% save: true", moderator);
  expect(viewOf(other).warnings.join()).toContain("/pool gives no number with or without this");
  expect(await store.facts("defaults").get("1:pool.participation")).toBe(broken);
});

test.each(["/defaults reset what: pool.participation save: true", "/defaults reset save: true"])(
  "%s mends it",
  async (line) => {
    const { context } = await withRaw("pool.participation", broken);
    expect((await asked(context, line, moderator)).kind).toBe("answer");
    expect((await asked(context, "/pool", member)).kind).toBe("answer");
    expect(await inForce(context, member)).toEqual({});
  },
);

test("setting it again mends it, and an import does", async () => {
  const { context } = await withRaw("pool.participation", broken);
  await asked(context, "/defaults set what: pool.participation value: 5% save: true", moderator);
  expect((await asked(context, "/pool", member)).kind).toBe("answer");
  const other = await withRaw("pool.participation", broken);
  const json = '{"crux":"defaults","version":1,"values":{"participation":"5%"}}';
  await asked(other.context, `/defaults import save: true json: ${json}`, moderator);
  expect(await inForce(other.context, member)).toEqual({ "pool.participation": "5%", "project.participation": "5%" });
});

test("a value that the language reads no longer is shown with its place and who set it", async () => {
  const { context } = await withRaw("pool.participation", valid("130%"));
  const refused = await asked(context, "/pool", member);
  expect(codeOf(refused)).toBe("defaults.unusable");
  expect(viewOf(refused).lead).toContain("This server's default of `pool.participation` no longer reads");
  expect(viewOf(refused).warnings.join()).toContain("/defaults reset what: pool.participation");
  expect((await shown(context, member)).values).toMatchObject([
    { id: "pool.participation", value: "130%", by: "Mira" },
  ]);
  expect((await asked(context, "/defaults reset what: pool.participation save: true", moderator)).kind).toBe("answer");
  expect((await asked(context, "/pool", member)).kind).toBe("answer");
});

test("a preset that there is no longer is never taken for none", async () => {
  const { context } = await withRaw("preset", valid("bygone"));
  expect(codeOf(await asked(context, "/pool", member))).toBe("defaults.unusable");
  expect(viewOf(await asked(context, "/defaults show", member)).warnings.join()).toContain("The preset cannot be read");
  expect((await asked(context, "/defaults preset name: sceptic save: true", moderator)).kind).toBe("answer");
  expect((await asked(context, "/pool", member)).kind).toBe("answer");
});

test("a moderator role that cannot be read lets nobody in, and is named again by who manages the server", async () => {
  const { context } = await withRaw("moderator", broken);
  const line = "/defaults set what: participation value: 5% save: true";
  expect((await asked(context, line, { ...member, roles: ["555"] })).kind).toBe("world");
  expect(viewOf(await asked(context, "/defaults show", member)).warnings.join()).toContain("/defaults moderator");
  expect((await asked(context, line, moderator)).kind).toBe("answer");
  await asked(context, "/defaults moderator role: 555", moderator);
  expect((await asked(context, line, { ...member, roles: ["555"] })).kind).toBe("answer");
});

test("without the store no reply passes its own values off as the server's, and nothing is changed", async () => {
  const context = await ungroupedContext();
  const down = (): Promise<never> => Promise.reject(new Unavailable("the store (no answer within 1.5 s)"));
  const { standing, history } = context.stores.defaults;
  const defaults = {
    ...context.stores.defaults,
    standing: down,
    moderatorRole: down,
    history: down,
  };
  const without = { ...context, stores: { ...context.stores, defaults } };
  const lines = [
    "/pool",
    "/gap",
    "/project",
    "/defaults show",
    "/defaults history",
    "/defaults export",
    "/defaults reset",
  ];
  for (const line of [...lines, "/defaults set what: participation value: 5% save: true"]) {
    const outcome = await asked(without, line, moderator);
    expect([line, outcome.kind]).toEqual([line, "world"]);
    expect(viewOf(outcome).lead).toContain("nothing was changed");
  }
  expect((await asked(without, "/defaults set what: participation value: 5%", member)).kind).toBe("world");
  expect((await standing({ guild: "1" }, ["pool.participation"])).get("pool.participation")).toEqual([]);
  expect(await history({ guild: "1" })).toEqual([]);
});
