// For whom a kept reply can be opened again: who asked, and unless it was private those of the same place.

import { expect, test } from "vitest";
import type { Caller } from "../../../src/kit/define.ts";
import { alone, asked, contextForTest, idOf, member, moderator } from "../context.ts";

const context = await contextForTest();

async function mayOpen(id: string, caller: Caller): Promise<boolean> {
  const { kind, error } = await asked(context, `/working result: ${id}`, caller);
  if (kind === "answer") return true;
  expect(error).toMatchObject({ code: "result.unknown" });
  return false;
}

test("in a server everybody opens it, unless it was private or asked in private", async () => {
  const shown = idOf(await asked(context, "/pool participation: 5%", member));
  expect(await Promise.all([member, moderator, alone].map((who) => mayOpen(shown, who)))).toEqual([true, true, false]);
  const hidden = idOf(await asked(context, "/pool participation: 6% private: true", member));
  const within = idOf(await asked(context, "/pool participation: 7%", { ...member, inPrivate: true }));
  for (const id of [hidden, within]) {
    expect(await Promise.all([member, moderator, alone].map((who) => mayOpen(id, who)))).toEqual([true, false, false]);
  }
});

test("in direct messages it is for who asked, and in a group of theirs for the group", async () => {
  const { id: _, ...rest } = alone;
  const other: Caller = { ...rest, id: "13", channel: "91" };
  const shown = idOf(await asked(context, "/pool participation: 5%", { ...alone, channel: "90" }));
  const readers = [alone, other, { ...other, channel: "90" }, member];
  expect(await Promise.all(readers.map((who) => mayOpen(shown, who)))).toEqual([true, false, true, false]);
});

test("a private one that its asker shows to all is open to all under another id", async () => {
  const hidden = idOf(await asked(context, "/pool participation: 5% private: true", member));
  const shown = await asked(context, `/sensitivity result: ${hidden} private: false`, member);
  const id = idOf(shown);
  expect(id).not.toBe(hidden);
  expect(await mayOpen(id, moderator)).toBe(true);
  expect(await mayOpen(hidden, moderator)).toBe(false);
});
