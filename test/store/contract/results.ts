// What every engine must do with results: find them by a short id for 30 days, and not a day longer.
import { expect, it } from "vitest";
import { RESULT_LIFE } from "../../../src/store/owned.ts";
import { dump } from "../dump.ts";
import type { Use } from "./use.ts";

export function resultsTests(given: () => Use): void {
  const answer = (by: string): { model: string; inputs: { x: string }; by: string; byName: string } => ({
    model: "gap",
    inputs: { x: "30 to 80" },
    by,
    byName: "Cy",
  });

  it("gives an answer back by its id", async () => {
    const { stores, newGuild } = given();
    const person = newGuild();
    const first = await stores.results.save({ ...answer(person), guild: newGuild(), channel: "5" });
    expect(first).toMatch(/^[2-9a-hjkmnp-z]{10}$/);
    expect(await stores.results.get(first)).toMatchObject({ ...answer(person), channel: "5" });
    expect(await stores.results.get("zzzzzz")).toBeUndefined();
    await stores.results.save(answer(person));
    expect((await stores.privacy.ofPerson(person)).results).toBe(2);
  });

  it("gives 50 at once ids of their own", async () => {
    const { stores, newGuild } = given();
    const person = newGuild();
    const ids = await Promise.all(Array.from({ length: 50 }, () => stores.results.save(answer(person))));
    expect(new Set(ids).size).toBe(50);
    expect((await stores.privacy.ofPerson(person)).results).toBe(50);
  });

  it("forgets an answer after 30 days", async () => {
    const { stores, newGuild, pass, url } = given();
    const person = newGuild();
    const id = await stores.results.save(answer(person));
    pass(RESULT_LIFE - 60_000);
    expect(await stores.results.get(id)).toMatchObject({ by: person });
    pass(60_000);
    expect(await stores.results.get(id)).toBeUndefined();
    await stores.privacy.eraseDue();
    // Redis goes by a clock of its own.
    const isThere = (await dump(url)).some((text) => text.includes(id));
    expect(isThere).toBe(url.startsWith("redis"));
  });

  it("keeps only what JSON can carry", async () => {
    const { stores } = given();
    for (const inputs of [
      { x: Number.NaN },
      { x: Number.POSITIVE_INFINITY },
      { x: undefined },
      new Date(),
      new Map(),
    ]) {
      // The types forbid it; what a mistake in a handler would hand over is refused all the same.
      await expect(stores.results.save({ ...answer("1"), inputs: inputs as never })).rejects.toThrow(TypeError);
    }
  });
}
