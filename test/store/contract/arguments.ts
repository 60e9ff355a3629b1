// What every engine must do with arguments: find them, keep every event of people acting at once, know the sides.
import { expect, it } from "vitest";
import { directMessagesOf } from "../../../src/kit/kept.ts";
import { dump } from "../dump.ts";
import { ada, bob, type Use } from "./use.ts";

const claim = { model: "pool", claim: "pool_to_one_hyperscaler >= 1" };

export function argumentsTests(given: () => Use): void {
  const opened = async (guild: string, channel: string): Promise<string> =>
    given().stores.arguments.open({ guild, channel, ...claim, by: ada.id, byName: ada.name });

  it("finds an argument by its id, by its thread and in the list, newest first", async () => {
    const { stores, newGuild } = given();
    const guild = newGuild();
    const ids = [await opened(guild, "11"), await opened(guild, "12"), await opened(guild, "13")];
    const [first = ""] = ids;
    expect(first).toMatch(/^[2-9a-hjkmnp-z]{6}$/);
    const found = await stores.arguments.find(guild, { id: first });
    expect(found).toMatchObject({ id: first, argument: { channel: "11", ...claim, byName: "Ada" }, entries: [] });
    expect(await stores.arguments.find(newGuild(), { id: first })).toBeUndefined();
    expect((await stores.arguments.find(guild, { channel: "12" }))?.id).toBe(ids[1]);
    expect(await stores.arguments.find(guild, { channel: "99" })).toBeUndefined();
    const all = await stores.arguments.all(guild);
    expect(all.map(({ value }) => value?.id)).toEqual([...ids].reverse());
    const [newest] = await stores.arguments.all(guild, { limit: 1 });
    const older = await stores.arguments.all(guild, { limit: 1, before: newest?.id ?? "" });
    expect(older.map(({ value }) => value?.id)).toEqual([ids[1]]);
  });

  it("opens one in a person's direct messages", async () => {
    const { stores } = given();
    const guild = directMessagesOf(ada.id);
    const id = await opened(guild, "21");
    expect((await stores.arguments.find(guild, { channel: "21" }))?.id).toBe(id);
    await stores.privacy.eraseGuild(guild);
    expect(await stores.arguments.find(guild, { id })).toBeUndefined();
  });

  it("keeps 50 events of people acting at once, in one order for everybody", async () => {
    const { stores, newGuild } = given();
    const guild = newGuild();
    const id = await opened(guild, "11");
    const moves = Array.from({ length: 50 }, (_, n) => n);
    await Promise.all(moves.map((n) => stores.arguments.append(guild, id, "move", { n }, n % 2 ? ada : bob)));
    const events = await stores.arguments.events(id);
    const numbers = events.map(({ value }) => Number(JSON.stringify(value?.data).replace(/\D/g, "")));
    expect([...numbers].sort((a, b) => a - b)).toEqual(moves);
    expect(await stores.arguments.events(id)).toEqual(events);
    expect((await stores.arguments.find(guild, { id }))?.entries).toEqual(events);
    expect(await stores.arguments.events(id, events[24]?.id)).toEqual(events.slice(25));
  });

  it("keeps what the first events came to, reads only those after them, and drops it with whoever is erased", async () => {
    const { stores, newGuild, url } = given();
    const [guild, person] = [newGuild(), { id: newGuild(), name: "Emmy Noether" }];
    const { keepPast } = stores.arguments;
    const id = await opened(guild, "11");
    const other = await opened(guild, "12");
    const find = async (which = id) => {
      const found = await stores.arguments.find(guild, { id: which });
      if (found === undefined) throw new Error("Expected an argument");
      return found;
    };
    for (const n of [1, 2, 3]) await stores.arguments.append(guild, id, "moved", { n }, person);
    const early = await find();
    const past = { last: early.entries[1]?.id ?? "", data: { of: person.id, called: person.name } };
    await keepPast(early, past);
    const found = await find();
    expect(found.past).toEqual(past);
    expect(found.entries.map(({ value }) => value?.data)).toEqual([{ n: 3 }]);

    await stores.privacy.erasePerson(person.id);
    const named = async () =>
      (await dump(url)).filter((text) => [person.id, person.name].some((word) => text.includes(word)));
    expect(await named()).toEqual([]);
    // Somebody who was found before comes too late, and does not bring the erased one back.
    for (const late of [early, found]) await keepPast(late, past);
    expect(await named()).toEqual([]);
    const after = await find();
    expect([after.past, after.entries.length]).toEqual([undefined, 3]);
    await keepPast(after, { ...past, data: null });
    expect((await find()).entries).toHaveLength(1);

    const gone = await find(other);
    await stores.privacy.eraseGuild(guild);
    await keepPast(gone, past);
    expect((await dump(url)).filter((text) => text.includes(guild))).toEqual([]);
  });
}
