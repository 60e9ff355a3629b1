// What every engine must do with shared pages: find them by an id nobody guesses, and of an erased one keep that alone.
import { expect, it } from "vitest";
import type { Use } from "./use.ts";

const said = "All cards together match Google";

export function pagesTests(given: () => Use): void {
  const shared = (by: readonly string[], guild?: string): Promise<string> =>
    given().stores.pages.save({ sheet: { title: said }, by, ...(guild !== undefined && { guild }) });

  it("gives a page back by an id of more than 128 bits, and knows none of another", async () => {
    const { stores, newGuild } = given();
    const [person, guild] = [newGuild(), newGuild()];
    const id = await shared([person], guild);
    expect(id).toMatch(/^[2-9a-hjkmnp-z]{27}$/);
    expect(await stores.pages.get(id)).toMatchObject({ sheet: { title: said }, by: [person], guild });
    expect(await stores.pages.get(id.replace(/.$/, "0"))).toBeUndefined();
    const second = await shared([person]);
    expect(await stores.pages.of(person)).toEqual([second, id]);
    expect((await stores.privacy.ofPerson(person)).pages).toBe(2);
    expect((await stores.privacy.ofGuild(guild)).pages).toBe(1);
  });

  it("keeps of a page that was taken down nothing but that", async () => {
    const { stores, store, newGuild } = given();
    const person = newGuild();
    const [gone, left] = [await shared([person]), await shared([person])];
    await stores.pages.erase(gone);
    expect(await stores.pages.get(gone)).toBe("gone");
    expect(await store.facts("pages").get(gone)).toMatch(/^\{"c":"[0-9a-f]{8}","v":1,"page":null\}$/);
    expect(await stores.pages.of(person)).toEqual([left]);
    expect((await stores.privacy.ofPerson(person)).pages).toBe(1);
  });

  it("takes down what somebody shared with them, whoever shared it too; other pages stay", async () => {
    const { stores, newGuild } = given();
    const [grace, alan] = [newGuild(), newGuild()];
    const [both, own] = [await shared([grace, alan]), await shared([alan])];
    await stores.privacy.erasePerson(grace);
    expect(await stores.pages.get(both)).toBe("gone");
    expect(await stores.pages.of(alan)).toEqual([own]);
    expect((await stores.privacy.ofPerson(grace)).pages).toBe(0);
  });

  it("takes down a server's pages with it", async () => {
    const { stores, newGuild } = given();
    const [person, guild] = [newGuild(), newGuild()];
    const [within, beside] = [await shared([person], guild), await shared([person], newGuild())];
    await stores.privacy.eraseGuild(guild);
    expect(await stores.pages.get(within)).toBe("gone");
    expect(await stores.pages.get(beside)).toMatchObject({ by: [person] });
    expect([...(await stores.privacy.ofPerson(person)).guilds.keys()]).not.toContain(guild);
  });
}
