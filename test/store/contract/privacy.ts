// What every engine must do for privacy: show what is kept of a person or a server, and leave nothing of it.

import { expect, it } from "vitest";
import { type Actor, directMessagesOf } from "../../../src/kit/kept.ts";
import { RESULT_LIFE } from "../../../src/store/owned.ts";
import { GRACE } from "../../../src/store/privacy.ts";
import { dump } from "../dump.ts";
import { inForceFor, setOne } from "../one-default.ts";
import { ada, bob, type Use } from "./use.ts";

const none = { defaults: 0, models: 0, arguments: 0 };

/** Everything that can be done, by one person in one server and in direct messages; bob argues along. */
async function lived({ stores }: Use, who: Actor, guild: string): Promise<{ argument: string; result: string }> {
  const place = { by: who.id, byName: who.name, guild, channel: "1" };
  await setOne(stores.defaults, { guild }, "gap.x", "1", who);
  await setOne(stores.defaults, { guild }, "gap.x", "2", bob);
  await setOne(stores.defaults, { guild }, "gap.x", "3", who);
  await setOne(stores.defaults, { person: who.id }, "gap.x", "4", who);
  await stores.savedModels.save(guild, "ours", { formula: "a", where: "a = 1" }, { ...who, moderator: false });
  const result = await stores.results.save({ model: "gap", inputs: {}, ...place });
  await stores.drafts.keep({ kind: "import", data: { typed: "A draft" }, by: who.id, guild });
  await stores.memory.keep(who.id, JSON.stringify({ line: "/settle open", texts: { words: who.name } }), 60_000);
  await stores.limits.wait({ name: "person", most: 5, seconds: 60 }, who.id);
  const argument = await stores.arguments.open({ model: "gap", claim: "x > 1", ...place });
  await stores.arguments.append(guild, argument, "opened", { side: { [who.id]: "for" } }, who);
  await stores.arguments.append(guild, argument, "moved", { of: who.id, reason: "Bob's own reason" }, bob);
  const said = { assumption: "x", text: "5", reason: "I counted them myself", link: "https://example.org/mine" };
  await stores.arguments.append(guild, argument, "assumed", said, who);
  const own = directMessagesOf(who.id);
  await stores.savedModels.save(own, "mine", { formula: "a", where: "a = 1" }, { ...who, moderator: false });
  await stores.results.save({ model: "gap", inputs: {}, by: who.id, byName: who.name, guild: own });
  await stores.pages.save({ sheet: { said: who.name }, by: [who.id], guild });
  return { argument, result };
}

/** All that is anywhere in the engine and has this word in it. */
const thatSay = async ({ url }: Use, word: string): Promise<readonly string[]> =>
  (await dump(url)).filter((text) => text.includes(word));

export function privacyTests(given: () => Use): void {
  it("shows and erases what is kept of a person; a server's numbers stay, without the name", async () => {
    const used = given();
    const { stores } = used;
    const [guild, who] = [used.newGuild(), { id: used.newGuild(), name: "Grace Hopper" }];
    const { argument, result } = await lived(used, who, guild);
    const kept = await stores.privacy.ofPerson(who.id);
    expect(kept).toMatchObject({ results: 2, pages: 1, defaults: 1 });
    expect(kept.guilds.get(guild)).toEqual({ defaults: 2, models: 1, arguments: 1 });
    expect(kept.guilds.get(directMessagesOf(who.id))).toEqual({ ...none, models: 1 });

    await stores.privacy.erasePerson(who.id);
    expect(await thatSay(used, who.id)).toEqual([]);
    expect(await thatSay(used, who.name)).toEqual([]);
    expect(await stores.privacy.ofPerson(who.id)).toEqual({ results: 0, pages: 0, defaults: 0, guilds: new Map() });
    expect(await stores.results.get(result)).toBeUndefined();
    const inForce = (await inForceFor(stores.defaults, { guild }, ["gap.x"])).get("gap.x");
    expect(inForce).toMatchObject({ text: "3", by: "0", byName: "someone" });
    const changes = await stores.defaults.history({ guild });
    expect(changes.map(({ value }) => [value?.from, value?.to, value?.byName])).toEqual([
      ["2", "3", "someone"],
      ["1", "2", "Bob"],
      [undefined, "1", "someone"],
    ]);
    expect(await stores.savedModels.get(guild, "ours")).toMatchObject({ formula: "a", authorName: "someone" });
    const { argument: left } = (await stores.arguments.find(guild, { id: argument })) ?? {};
    expect(left).toMatchObject({ claim: "x > 1", byName: "someone" });
    const events = await stores.arguments.events(argument);
    expect(JSON.stringify(events)).not.toContain(who.id);
    expect(events.map(({ value }) => value?.byName)).toEqual(["someone", "Bob", "someone"]);
    // The value stays for the others' sake; why it was given was the person's own.
    expect(events[2]?.value?.data).toEqual({ assumption: "x", text: "5" });
    expect(JSON.stringify(events)).toContain("Bob's own reason");
    // The latest change can still be undone: erasing a name is no change of the value.
    await stores.defaults.undo({ guild }, changes[0]?.id ?? "", bob);
    expect((await inForceFor(stores.defaults, { guild }, ["gap.x"])).get("gap.x")?.text).toBe("2");
  });

  it("shows and erases what is kept of a server, and nothing of another", async () => {
    const used = given();
    const { stores } = used;
    const [guild, other, who] = [used.newGuild(), used.newGuild(), { id: used.newGuild(), name: "Alan" }];
    const { argument, result } = await lived(used, who, guild);
    await lived(used, who, other);
    expect(await stores.privacy.ofGuild(guild)).toEqual({ defaults: 1, models: 1, arguments: 1, results: 1, pages: 1 });
    await stores.privacy.eraseGuild(guild);
    expect(await stores.privacy.ofGuild(guild)).toEqual({ ...none, results: 0, pages: 0 });
    expect(await thatSay(used, guild)).toEqual([]);
    expect(await thatSay(used, argument)).toEqual([]);
    expect(await stores.arguments.events(argument)).toEqual([]);
    expect(await stores.results.get(result)).toBeUndefined();
    expect([...(await stores.privacy.ofPerson(who.id)).guilds.keys()].sort()).toEqual(
      [directMessagesOf(who.id), other].sort(),
    );
    expect(await stores.privacy.ofGuild(other)).toEqual({ defaults: 1, models: 1, arguments: 1, results: 1, pages: 1 });
  });

  it("counts a model called like what is kept beside the defaults, and not who may change these", async () => {
    const { stores, newGuild } = given();
    const guild = newGuild();
    await stores.defaults.setModeratorRole(guild, "5", ada);
    await stores.savedModels.save(guild, "moderator", { formula: "a", where: "a = 1" }, { ...ada, moderator: false });
    expect(await stores.privacy.ofGuild(guild)).toMatchObject({ defaults: 0, models: 1 });
  });

  it("notes for 30 days that a moderator erased a server, and who asked there has no reply left", async () => {
    const used = given();
    const { stores, pass } = used;
    const [guild, who] = [used.newGuild(), { id: used.newGuild(), name: "Joan Clarke" }];
    await lived(used, who, guild);
    expect(await stores.privacy.erasedAt(guild)).toBeUndefined();
    await stores.privacy.eraseGuild(guild);
    await stores.privacy.noteErased(guild);
    // The one that is left was asked for in direct messages.
    expect((await stores.privacy.ofPerson(who.id)).results).toBe(1);
    expect((await thatSay(used, guild)).filter((text) => !text.includes("erasures"))).toEqual([]);
    expect(await stores.privacy.erasedAt(guild)).toBeTypeOf("number");
    pass(RESULT_LIFE);
    expect(await stores.privacy.erasedAt(guild)).toBeUndefined();
  });

  it("erases a server that holds more than goes in one call, and nothing of the one beside it", async () => {
    const used = given();
    const { stores } = used;
    const [guild, other] = [used.newGuild(), used.newGuild()];
    const place = { by: bob.id, byName: bob.name, channel: "1", model: "gap", claim: "x > 1" };
    const argument = await stores.arguments.open({ ...place, guild });
    const beside = await stores.arguments.open({ ...place, guild: other });
    for (const id of [argument, beside]) {
      const events = Array.from({ length: 1200 }, (_, n) => n);
      for (let from = 0; from < events.length; from += 100) {
        const some = events.slice(from, from + 100);
        await Promise.all(some.map((n) => stores.arguments.append(guild, id, "moved", { n }, bob)));
      }
    }
    await stores.privacy.erasePerson(used.newGuild());
    await stores.privacy.eraseGuild(guild);
    expect(await stores.arguments.events(argument)).toEqual([]);
    expect(await stores.arguments.events(beside)).toHaveLength(1200);
    await stores.privacy.erasePerson(bob.id);
    expect(JSON.stringify(await stores.arguments.events(beside))).not.toContain(bob.id);
  });

  it("counts a long history once, what came since each time, and nothing of whoever is erased", async () => {
    const used = given();
    const { stores, pass } = used;
    const [guild, who] = [used.newGuild(), { id: used.newGuild(), name: "Katherine Johnson" }];
    const set = (id: string, text?: string, by = who) =>
      stores.defaults.change({ guild }, [{ id, ...(text !== undefined && { text }) }], by);
    for (let n = 0; n < 130; n++) await set(`gap.x${n % 7}`, String(n), n % 2 ? who : bob);
    await set("gap.x0");
    pass(120_000);
    const counts = async () => {
      const [{ defaults }, { guilds }] = await Promise.all([
        stores.privacy.ofGuild(guild),
        stores.privacy.ofPerson(who.id),
      ]);
      return [defaults, guilds.get(guild)?.defaults];
    };
    expect(await counts()).toEqual([6, 66]);
    const kept = async () => (await thatSay(used, who.id)).filter((text) => text.includes(`pasts:${guild}`));
    expect(await kept()).toHaveLength(1);
    await set("gap.x0", "5");
    await set("gap.x1");
    await set("gap.x2", "6", bob);
    expect(await counts()).toEqual([6, 68]);
    expect(await counts()).toEqual([6, 68]);
    await stores.privacy.erasePerson(who.id);
    expect(await thatSay(used, who.id)).toEqual([]);
    expect(await counts()).toEqual([6, undefined]);
    await stores.privacy.eraseGuild(guild);
    expect(await thatSay(used, guild)).toEqual([]);
  });

  it("erases a server 30 days after it was left, unless Crux came back", async () => {
    const used = given();
    const { stores, pass } = used;
    const [left, back] = [used.newGuild(), used.newGuild()];
    for (const guild of [left, back]) {
      await setOne(stores.defaults, { guild }, "gap.x", "1", bob);
      await stores.privacy.left(guild);
    }
    await stores.privacy.returned(back);
    pass(GRACE - 60_000);
    expect(await stores.privacy.eraseDue()).toEqual([]);
    pass(60_000);
    expect(await stores.privacy.eraseDue()).toEqual([left]);
    expect(await stores.privacy.ofGuild(left)).toMatchObject({ defaults: 0 });
    expect(await stores.privacy.ofGuild(back)).toMatchObject({ defaults: 1 });
    expect(await stores.privacy.eraseDue()).toEqual([]);
  });
}
