// What every engine must do with defaults changed at once: all or nothing, undone together; and with what waits.

import { expect, it } from "vitest";
import type { DefaultChange, Scope } from "../../../src/kit/kept.ts";
import { inForceFor, setOne } from "../one-default.ts";
import { ada, bob, type Use } from "./use.ts";

const ids = ["gap.a", "pool.a", "project.a"];

export function togetherTests(given: () => Use): void {
  const newScope = (): Scope => ({ guild: given().newGuild() });
  const set = (scope: Scope, text: string, who = ada): Promise<void> =>
    given().stores.defaults.change(
      scope,
      ids.map((id) => ({ id, text })),
      who,
    );
  const texts = async (scope: Scope): Promise<readonly (string | undefined)[]> => {
    const found = await inForceFor(given().stores.defaults, scope, ids);
    return ids.map((id) => found.get(id)?.text);
  };
  const changes = async (scope: Scope): Promise<readonly DefaultChange[]> =>
    (await given().stores.defaults.history(scope)).flatMap(({ value }) => (value === undefined ? [] : [value]));

  it("keeps all of them, in the history as one", async () => {
    const scope = newScope();
    await set(scope, "1");
    expect(await texts(scope)).toEqual(["1", "1", "1"]);
    const made = await changes(scope);
    expect(made.map(({ of }) => of)).toEqual([...ids].reverse());
    expect(new Set(made.map(({ batch }) => batch)).size).toBe(1);
    expect((await given().stores.defaults.entry(scope, made[1]?.id ?? "")).map(({ of }) => of)).toEqual(ids);
  });

  it("changes none where one is not as it was seen", async () => {
    const scope = newScope();
    await set(scope, "1");
    const seen = await given().stores.defaults.standing(scope, ids);
    const parts = ids.map((id) => ({ id, text: "2", mark: seen.get(id)?.[0]?.mark ?? null }));
    await setOne(given().stores.defaults, scope, "pool.a", "7", bob);
    await expect(given().stores.defaults.change(scope, parts, ada)).rejects.toMatchObject({ code: "defaults.changed" });
    expect(await texts(scope)).toEqual(["1", "7", "1"]);
    const fresh = [
      { id: "gap.b", text: "1", mark: null },
      { id: "gap.c", text: "1", mark: "none such" },
    ];
    await expect(given().stores.defaults.change(scope, fresh, ada)).rejects.toMatchObject({ code: "defaults.changed" });
    expect((await inForceFor(given().stores.defaults, scope, ["gap.b"])).size).toBe(0);
  });

  it("keeps one of two that were prepared on the same values, whole", async () => {
    const scope = newScope();
    await set(scope, "0");
    const seen = await given().stores.defaults.standing(scope, ids);
    const prepared = (text: string) => ids.map((id) => ({ id, text, mark: seen.get(id)?.[0]?.mark ?? null }));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, k) => given().stores.defaults.change(scope, prepared(`${k + 1}`), ada)),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(new Set(await texts(scope)).size).toBe(1);
    expect(await changes(scope)).toHaveLength(6);
  });

  it("takes away and puts back all of them, whatever others did in between", async () => {
    const scope = newScope();
    await setOne(given().stores.defaults, scope, "gap.a", "old", bob);
    await Promise.all([
      set(scope, "1"),
      ...["x", "y", "z"].map((id) => setOne(given().stores.defaults, scope, id, "5", bob)),
    ]);
    const one = (await changes(scope)).find(({ of, to }) => of === "pool.a" && to === "1");
    expect(await given().stores.defaults.undo(scope, one?.id ?? "", bob)).toMatchObject({ of: "pool.a", to: "1" });
    expect(await texts(scope)).toEqual(["old", undefined, undefined]);
    const [undo] = await changes(scope);
    await given().stores.defaults.undo(scope, undo?.id ?? "", bob);
    expect(await texts(scope)).toEqual(["1", "1", "1"]);
  });

  it("undoes none where one was changed again, and names it", async () => {
    const scope = newScope();
    await set(scope, "1");
    const [last] = await changes(scope);
    await setOne(given().stores.defaults, scope, "pool.a", "2", bob);
    const refused = given().stores.defaults.undo(scope, last?.id ?? "", ada);
    await expect(refused).rejects.toMatchObject({
      code: "defaults.superseded",
      message: expect.stringContaining("pool.a"),
    });
    expect(await texts(scope)).toEqual(["1", "2", "1"]);
  });

  it("names the one that was changed again, and none that stands again", async () => {
    const scope = newScope();
    await set(scope, "1");
    const [last] = await changes(scope);
    await setOne(given().stores.defaults, scope, "gap.a", "2", bob);
    const [later] = await changes(scope);
    await given().stores.defaults.undo(scope, later?.id ?? "", bob);
    await setOne(given().stores.defaults, scope, "pool.a", "2", bob);
    await expect(given().stores.defaults.undo(scope, last?.id ?? "", ada)).rejects.toMatchObject({
      code: "defaults.superseded",
      message: expect.stringContaining("pool.a"),
    });
  });

  it("undoes a channel's changes from anywhere in the server", async () => {
    const { guild } = newScope() as { guild: string };
    await set({ guild, channel: "5" }, "1");
    expect(await texts({ guild })).toEqual([undefined, undefined, undefined]);
    const [last] = await changes({ guild });
    await given().stores.defaults.undo({ guild, channel: "6" }, last?.id ?? "", ada);
    expect(await texts({ guild, channel: "5" })).toEqual([undefined, undefined, undefined]);
  });

  it("keeps a change that waits for an hour", async () => {
    const id = await given().stores.drafts.keep({ kind: "defaults", data: { a: [1] }, by: ada.id, guild: "1" });
    expect(await given().stores.drafts.get(id)).toMatchObject({ kind: "defaults", data: { a: [1] }, by: ada.id });
    given().pass(60 * 60 * 1000);
    expect(await given().stores.drafts.get(id)).toBeUndefined();
    const [mine, other, theirs] = await Promise.all([
      given().stores.drafts.keep({ kind: "defaults", data: null, by: ada.id, guild: "1" }),
      given().stores.drafts.keep({ kind: "defaults", data: null, by: bob.id, guild: "1" }),
      given().stores.drafts.keep({ kind: "defaults", data: null, by: bob.id, guild: "2" }),
    ]);
    await given().stores.privacy.erasePerson(ada.id);
    expect([await given().stores.drafts.get(mine), (await given().stores.drafts.get(other))?.by]).toEqual([
      undefined,
      bob.id,
    ]);
    await given().stores.privacy.eraseGuild("1");
    expect([await given().stores.drafts.get(other), (await given().stores.drafts.get(theirs))?.guild]).toEqual([
      undefined,
      "2",
    ]);
    await given().stores.drafts.drop(theirs);
    expect(await given().stores.drafts.get(theirs)).toBeUndefined();
  });
}
