// What every engine must do with defaults: keep each of many edits at once, with its history, and undo.

import { expect, it } from "vitest";
import type { DefaultChange, Scope } from "../../../src/kit/kept.ts";
import type { Defaults } from "../../../src/kit/ports.ts";
import { inForceFor, resetOne, setOne } from "../one-default.ts";
import { start } from "../process.ts";
import { ada, assumptions, bob, type Use } from "./use.ts";

export function defaultsTests(given: () => Use): void {
  it("keeps 50 edits of different assumptions at once", async () => {
    const { stores, newGuild } = given();
    const guild = newGuild();
    const ids = assumptions(50);
    await Promise.all(ids.map((id, index) => setOne(stores.defaults, { guild }, id, `${index}`, ada)));
    await expectKept(stores.defaults, guild, ids);
  });

  it("keeps 50 edits at once from two processes", async () => {
    const { stores, url, newGuild } = given();
    const guild = newGuild();
    const ids = assumptions(50);
    const other = await start("edits", url, guild, "25", "50");
    await other.line("ready");
    other.say("go");
    await Promise.all(ids.slice(0, 25).map((id, index) => setOne(stores.defaults, { guild }, id, `${index}`, ada)));
    await other.line("done");
    await expectKept(stores.defaults, guild, ids);
  });

  it("keeps both of two edits of one assumption, and the later is in force", async () => {
    const { stores, newGuild } = given();
    const guild = newGuild();
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`);
    await Promise.all(texts.map((text) => setOne(stores.defaults, { guild }, "gap.x", text, ada)));
    const changes = await history(stores.defaults, { guild });
    expect(changes.map(({ to }) => Number(to)).sort((a, b) => a - b)).toEqual(texts.map(Number));
    expect((await inForceFor(stores.defaults, { guild }, ["gap.x"])).get("gap.x")?.text).toBe(changes[0]?.to);
    // Each was made over the one before it.
    expect(changes.map(({ from }) => from)).toEqual([...changes.slice(1).map(({ to }) => to), undefined]);
  });

  it("shows who set a value and when, a channel's over its server's, a person's own apart", async () => {
    const { stores, newGuild } = given();
    const guild = newGuild();
    const channel = `${guild}1`;
    await setOne(stores.defaults, { guild }, "gap.x", "1", ada);
    await setOne(stores.defaults, { guild, channel }, "gap.x", "2", bob);
    await setOne(stores.defaults, { person: `${guild}2` }, "gap.x", "3", ada);
    const inForce = async (scope: Scope): Promise<unknown> =>
      (await inForceFor(stores.defaults, scope, ["gap.x"])).get("gap.x");
    const any = { at: expect.any(Number) };
    expect(await inForce({ guild })).toEqual({ text: "1", by: ada.id, byName: "Ada", from: "server", ...any });
    expect(await inForce({ guild, channel })).toEqual({
      text: "2",
      by: bob.id,
      byName: "Bob",
      from: "channel",
      ...any,
    });
    expect(await inForce({ person: `${guild}2` })).toMatchObject({ text: "3", from: "person" });
    await resetOne(stores.defaults, { guild, channel }, "gap.x", bob);
    expect(await inForce({ guild, channel })).toMatchObject({ text: "1", from: "server" });
    expect((await history(stores.defaults, { guild })).map(({ channel: place, to }) => [place, to])).toEqual([
      [channel, undefined],
      [channel, "2"],
      [undefined, "1"],
    ]);
  });

  it("undoes a change, and an undo, but none that was changed again since", async () => {
    const { stores, newGuild } = given();
    const scope = { guild: newGuild(), channel: "77" };
    const text = async (): Promise<string | undefined> =>
      (await inForceFor(stores.defaults, scope, ["gap.x"])).get("gap.x")?.text;
    const newest = async (): Promise<string> => (await history(stores.defaults, scope))[0]?.id ?? "";
    await setOne(stores.defaults, scope, "gap.x", "1", ada);
    const first = await newest();
    await setOne(stores.defaults, scope, "gap.x", "2", ada);
    await expect(stores.defaults.undo(scope, first, bob)).rejects.toMatchObject({ code: "defaults.superseded" });
    expect(await text()).toBe("2");
    expect(await stores.defaults.undo(scope, await newest(), bob)).toMatchObject({ of: "gap.x", from: "1", to: "2" });
    expect(await text()).toBe("1");
    await stores.defaults.undo(scope, await newest(), bob);
    expect(await text()).toBe("2");
    await resetOne(stores.defaults, scope, "gap.x", ada);
    await stores.defaults.undo(scope, await newest(), bob);
    expect(await text()).toBe("2");
    for (const id of ["", "0", "999999999", "1-1", "x", "1; DROP"]) {
      await expect(stores.defaults.undo(scope, id, bob)).rejects.toMatchObject({ code: "defaults.entry" });
    }
    await expect(stores.defaults.undo({ guild: newGuild() }, first, bob)).rejects.toMatchObject({
      code: "defaults.entry",
    });
  });

  it("undoes what stands again, and none that only looks like it", async () => {
    const { stores, newGuild } = given();
    const scope = { guild: newGuild() };
    const newest = async (): Promise<string> => (await history(stores.defaults, scope))[0]?.id ?? "";
    const made = async (text: string): Promise<string> => {
      await setOne(stores.defaults, scope, "gap.x", text, ada);
      return newest();
    };
    const text = async () => (await inForceFor(stores.defaults, scope, ["gap.x"])).get("gap.x")?.text;
    const [first, second, third] = [await made("1"), await made("2"), await made("3")];
    for (const id of [third, second]) await stores.defaults.undo(scope, id, bob);
    expect(await text()).toBe("1");
    const undone = await newest();
    await stores.defaults.undo(scope, undone, bob);
    await stores.defaults.undo(scope, await newest(), bob);
    expect(await text()).toBe("1");
    await stores.defaults.undo(scope, first, bob);
    expect(await text()).toBeUndefined();
    await made("1");
    await expect(stores.defaults.undo(scope, first, bob)).rejects.toMatchObject({ code: "defaults.superseded" });
    const changes = await stores.defaults.history(scope);
    expect(changes.map(({ value }) => value?.undoes)).toContain(undone);
  });

  it("pages through a history, newest first", async () => {
    const { stores, newGuild } = given();
    const guild = newGuild();
    for (const id of assumptions(5)) await setOne(stores.defaults, { guild }, id, "1", ada);
    const page = await stores.defaults.history({ guild }, { limit: 2 });
    expect(page.map(({ value }) => value?.of)).toEqual(["gap.assumption_4", "gap.assumption_3"]);
    const next = await stores.defaults.history({ guild }, { limit: 2, before: page[1]?.id ?? "" });
    expect(next.map(({ value }) => value?.of)).toEqual(["gap.assumption_2", "gap.assumption_1"]);
  });

  it("keeps a preset and a moderator role", async () => {
    const { stores, newGuild } = given();
    const guild = newGuild();
    expect((await inForceFor(stores.defaults, { guild }, ["preset"])).get("preset")).toBeUndefined();
    await setOne(stores.defaults, { guild }, "preset", "measured", ada);
    expect((await inForceFor(stores.defaults, { guild, channel: "1" }, ["preset"])).get("preset")).toMatchObject({
      text: "measured",
      from: "server",
    });
    await resetOne(stores.defaults, { guild }, "preset", ada);
    expect((await inForceFor(stores.defaults, { guild }, ["preset"])).get("preset")).toBeUndefined();
    await stores.defaults.setModeratorRole(guild, "555", ada);
    expect(await stores.defaults.moderatorRole(guild)).toBe("555");
  });

  it("reports a value that it cannot read, leaves it in place, and lets it be replaced", async () => {
    const { store, stores, newGuild } = given();
    const guild = newGuild();
    await setOne(stores.defaults, { guild }, "gap.x", "1", ada);
    const newer = JSON.stringify({ v: 99, text: "2" });
    await store.change({ list: `defaults:${guild}`, of: "gap.x", text: newer });
    await expect(inForceFor(stores.defaults, { guild }, ["gap.x"])).rejects.toMatchObject({ name: "Unreadable" });
    expect(await store.facts("defaults").get(`${guild}:gap.x`)).toBe(newer);
    const entries = await stores.defaults.history({ guild });
    expect(entries.map(({ value, fault }) => value?.to ?? fault?.name)).toEqual(["Unreadable", "1"]);
    await setOne(stores.defaults, { guild }, "gap.x", "3", ada);
    expect((await inForceFor(stores.defaults, { guild }, ["gap.x"])).get("gap.x")?.text).toBe("3");
  });
}

async function history(defaults: Defaults, scope: Scope): Promise<readonly DefaultChange[]> {
  const entries = await defaults.history(scope);
  return entries.map(({ value }) => {
    if (value === undefined) throw new Error("Expected an entry that can be read");
    return value;
  });
}

/** Assumption number n is in force as `n`, and in the history once. */
async function expectKept(defaults: Defaults, guild: string, ids: readonly string[]): Promise<void> {
  const inForce = await inForceFor(defaults, { guild }, ids);
  expect(ids.map((id) => inForce.get(id)?.text)).toEqual(ids.map((_, index) => `${index}`));
  const kept = (await history(defaults, { guild })).map(({ of }) => of);
  expect([...kept].sort()).toEqual([...ids].sort());
}
