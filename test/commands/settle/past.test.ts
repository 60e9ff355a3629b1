// An argument of which the first events are not read any more is the same argument.

import fc from "fast-check";
import { expect, test } from "vitest";
import { findArgument, whole } from "../../../commands/settle/shared/argument.ts";
import { lastSet, movesMade, sizeOf } from "../../../commands/settle/shared/past.ts";
import { noted } from "../../../commands/settle/shared/readers.ts";
import { hash } from "../../../src/core/evaluation/hash.ts";
import { replay, rules } from "../../../src/core/settle/replay.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { Json } from "../../../src/kit/kept.ts";
import { contextForTest, member } from "../context.ts";

const names = ["Ada", "Ben", "Cyd"] as const;
const who = fc.constantFrom(...names).map((name) => ({ id: String(10 + names.indexOf(name)), name }));
const side = fc.constantFrom("for", "against");
const assumption = fc.constantFrom("participation", "gaming_cards");
const text = fc.constantFrom("10%", "20%", "5 million").map((each) => each as string | null);
const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("stance"), data: fc.record({ percent: fc.constantFrom(5, 25, 75) }) }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("set"), data: fc.record({ side, assumption, text }) }) },
  fc.record({
    kind: fc.constantFrom("unset", "accepted", "agreed", "seconded", "objected"),
    data: fc.record({ side, assumption, text }),
  }),
  fc.record({
    kind: fc.constant("ending"),
    data: fc.record({ outcome: fc.constant("lapsed"), moderator: fc.constant(false) }),
  }),
  fc.record({
    kind: fc.constantFrom("posted", "shared"),
    data: fc.record({ message: fc.constantFrom("1", "2", "3") }),
  }),
);
const happened = fc.record({ act, who, after: fc.integer({ min: 1000, max: 3_600_000 }) });

test("whatever happened in it, and however often it was looked at meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(happened, { minLength: 70, maxLength: 200 }),
      fc.integer({ min: 5, max: 50 }),
      async (events, step) => {
        let now = Date.UTC(2026, 10, 29);
        const context = await contextForTest(() => now);
        const { arguments: kept } = context.stores;
        const opening = { guild: "1", channel: "2", model: "pool", claim: "pool_to_one_hyperscaler >= 1" };
        const id = await kept.open({ ...opening, by: "10", byName: "Ada" });
        const scene: Scene = { ...context, caller: member };
        for (const [k, { act, who, after }] of events.entries()) {
          now += after;
          await kept.append("1", id, act.kind, act.data as Json, who);
          if (k % step === 0) await findArgument(id, scene);
        }
        await findArgument(id, scene);
        const found = await findArgument(id, scene);
        const all = await whole(found, scene);
        expect(found.entries.length - found.past.notes.length).toBeLessThanOrEqual(Math.min(60, events.length));
        expect(found.state).toEqual(all.state);
        for (const told of [sizeOf, movesMade, lastSet]) expect(told(found)).toEqual(told(all));
        expect(found.message).toBe(all.message);
        expect(noted(found, { kind: "shared" })).toEqual(noted(all, { kind: "shared" }));
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

test("who changes the rules gives them another number, so that nothing is gone on from that others made", () => {
  const at = (k: number) => Date.UTC(2026, 10, 29) + k * 1000;
  const sampled = fc.sample(happened, { numRuns: 400, seed: 13 });
  const events = sampled.map(({ act, who }, k) => ({
    ...act,
    data: act.data as Json,
    by: who.id,
    byName: who.name,
    at: at(k),
  }));
  const replayed = replay({ by: "10" }, events);
  const states = replayed.steps.map(({ state }) =>
    JSON.stringify(state, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value)),
  );
  // Another second number means that the same events come to something else: raise `rules`, and put both here.
  expect([rules, hash(states.join())]).toEqual([6, 1_310_952_379]);
});
