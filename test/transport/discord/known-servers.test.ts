// Servers that a session named at its beginning: read for their id alone, and never taken for another.

import fc from "fast-check";
import { expect, test } from "vitest";
import { sparing } from "../../../src/transport/discord/client.ts";

const now = Date.parse("2026-11-29T12:00:00Z");
const read = (named: readonly string[]) => {
  const whole: unknown[] = [];
  const unpack = sparing(
    async (data) => {
      const payload = JSON.parse(String(data));
      whole.push(payload);
      return payload;
    },
    () => now,
  );
  return { unpack, whole, ready: () => unpack(sent("READY", { guilds: named.map((id) => ({ id })) }), false) };
};
const sent = (t: string, d: object, s = 7) => JSON.stringify({ t, s, op: 0, d });
const old = "2026-11-29T10:59:00.000000+00:00";
const recent = "2026-11-29T11:30:00.000000+00:00";

test("it is told by its id and in its order, whatever else stands in it and wherever", async () => {
  const channel = fc.record({ name: fc.string(), id: fc.nat().map((n) => `9${n}`), topic: fc.string() });
  const shape = fc.record({ name: fc.string(), channels: fc.array(channel), id: fc.constantFrom("11", "12") });
  const order = fc.infiniteStream(fc.nat());
  await fc.assert(
    fc.asyncProperty(shape, order, async ({ id, ...rest }, places) => {
      const { unpack, whole, ready } = read(["11", "12"]);
      await ready();
      const d = { ...rest, id, joined_at: old, unavailable: false, roles: [{ id }], owner_id: "13" };
      const mixed = Object.entries(d).sort(() => ((places.next().value ?? 0) % 3) - 1);
      const message = sent("GUILD_CREATE", Object.fromEntries(mixed));
      expect(await unpack(message, false)).toEqual({ op: 0, t: "GUILD_CREATE", s: 7, d: { id } });
      expect(whole).toHaveLength(1);
    }),
  );
});

test("one that is new, not named, not there, told otherwise or not by one id alone is read in full", async () => {
  const { unpack, whole, ready } = read(["11", "12"]);
  await ready();
  const known = { id: "11", joined_at: old };
  const messages = [
    sent("GUILD_CREATE", { ...known, joined_at: recent }),
    sent("GUILD_CREATE", { ...known, id: "13" }),
    sent("GUILD_CREATE", { ...known, unavailable: true }),
    sent("GUILD_CREATE", { ...known, channels: [{ id: "12" }] }),
    sent("GUILD_DELETE", known),
    JSON.stringify({ d: known, t: "GUILD_CREATE", s: 7, op: 0 }),
  ];
  for (const message of messages) expect(await unpack(message, false)).toEqual(JSON.parse(message));
  expect(whole).toHaveLength(1 + messages.length);
});

test("what people wrote passes for no field", async () => {
  const { unpack, ready } = read(["11", "12"]);
  await ready();
  const name = `"id":"12","joined_at":"${recent}","unavailable":true`;
  const message = sent("GUILD_CREATE", { id: "11", joined_at: old, name });
  expect(await unpack(message, false)).toEqual({ op: 0, t: "GUILD_CREATE", s: 7, d: { id: "11" } });
});
