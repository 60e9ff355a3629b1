// The laws of arguments: whatever happens in one, and in whatever order.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../../src/core/settle/replay.ts";
import type { SettleEvent } from "../../src/core/settle/settle-act.ts";
import { nobody } from "../../src/core/settle/settle-act.ts";
import { day, opened, sideOf } from "../../src/core/settle/state.ts";

const argument = { by: "opener" };
const end: SettleEvent = { kind: "closed", data: { moderator: true }, by: "mod", byName: "Name", at: 0 };

const people = fc.constantFrom("ada", "bob", "cyd", "opener", nobody);
const side = fc.constantFrom("for", "against");
const assumption = fc.constantFrom("price", "ratio", "__proto__");
const text = fc.constantFrom("1", "2", "3 to 4");
const data = fc.oneof(
  fc.record({ side }),
  fc.record({ side, assumption }),
  fc.record({ side, assumption, text }),
  fc.record({ side, assumption, text: fc.constant(null) }),
  fc.record({ percent: fc.constantFrom(5, 25, 50, 75, 95) }),
  fc.record({ moderator: fc.boolean(), outcome: fc.constantFrom("agreed", "differ", "lapsed") }),
);
const kind = fc.constantFrom(
  ...[
    "joined",
    "stance",
    "stance",
    "left",
    "set",
    "set",
    "unset",
    "accepted",
    "agreed",
    "seconded",
    "objected",
    "continued",
  ],
);
const act = fc.record({ kind, data, by: people, byName: fc.constant("Name"), at: fc.constant(0) });
const acts = fc.array(act, { maxLength: 40 });
const junk = fc.record({
  kind: fc.oneof(
    fc.string(),
    kind,
    fc.constantFrom("closed", "forked", "ending", "held", "ended", "evidence", "mentions"),
  ),
  data: fc.oneof(fc.jsonValue(), data, fc.record({ from: fc.string(), values: fc.record({ for: fc.jsonValue() }) })),
  by: people,
  byName: fc.string(),
  at: fc.nat(),
});

describe("whatever happens", () => {
  it("a replay gives an answer, and every event counted or was refused by a rule", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(junk, act), { maxLength: 40 }), (events) => {
        const { state, steps, refused } = replay(argument, events);
        const sent = steps.filter(({ event }) => !isOfWaiting(event));
        expect(sent.length + refused.length).toBe(events.length);
        expect(steps.at(-1)?.state ?? opened(argument)).toStrictEqual(state);
        for (const { error } of refused) expect(error.code).toMatch(/^settle\./);
      }),
    );
  });

  it("a member is on one side at most, and an erased person on none", () => {
    fc.assert(
      fc.property(acts, (events) => {
        const { camps } = replay(argument, events).state;
        for (const member of camps.for.members.keys()) expect(camps.against.members.has(member)).toBe(false);
        expect(sideOf({ camps }, nobody)).toBeUndefined();
      }),
    );
  });

  it("nothing changes after the end", () => {
    fc.assert(
      fc.property(acts, fc.array(fc.oneof(act, junk)), (before, later) => {
        const closed = replay(argument, [...before, end]).state;
        expect(closed.closed).toBeDefined();
        expect(replay(argument, [...before, end, ...later]).state).toEqual(closed);
      }),
    );
  });

  it("what was accepted is what the side has", () => {
    fc.assert(
      fc.property(acts, (events) => {
        const { camps } = replay(argument, events).state;
        for (const camp of [camps.for, camps.against]) {
          for (const [id, { text }] of camp.accepted) expect(camp.values.get(id)?.text ?? null).toBe(text);
        }
      }),
    );
  });

  it("the order of what two people do about different assumptions does not matter", () => {
    fc.assert(
      fc.property(acts, act, act, (before, first, second) => {
        fc.pre(first.by !== second.by && aboutOf(first) !== aboutOf(second));
        const [there, back] = [
          [first, second],
          [second, first],
        ].map((pair) => replay(argument, [...before, ...pair])) as [
          ReturnType<typeof replay>,
          ReturnType<typeof replay>,
        ];
        expect(there.state).toEqual(back.state);
        expect(there.refused.length).toBe(back.refused.length);
      }),
    );
  });

  it("who moved over speaks for no side, and no value of theirs stays on the one they left", () => {
    fc.assert(
      fc.property(acts, (events) => {
        const { camps, crossed } = replay(argument, events).state;
        for (const member of crossed) {
          const own = [camps.for, camps.against].find(({ members }) => members.has(member));
          const other = own === camps.for ? camps.against : camps.for;
          if (own) expect([...other.values.values()].filter(({ by }) => by === member)).toEqual([]);
        }
      }),
    );
  });

  it("a day after the last of it nothing waits any more", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.nat({ max: 2 * day })), { maxLength: 30 }), (timed) => {
        let at = 0;
        const events = timed.map(([event, wait]) => {
          at += wait;
          return { ...event, at };
        });
        const looked = replay(argument, events, at).state;
        expect(looked).toEqual(replay(argument, events).state);
        const later = replay(argument, events, at + day).state;
        for (const camp of [later.camps.for, later.camps.against]) expect(camp.pending.size).toBe(0);
        expect(later.ending).toBeUndefined();
      }),
    );
  });
});

/** One of these that was sent is always refused, so that each that counted came of waiting. */
const isOfWaiting = ({ kind }: SettleEvent): boolean => kind === "held" || kind === "ended";

/** What an act is about: a member's side is their own. */
function aboutOf({ kind, data, by }: SettleEvent): string {
  if (["joined", "left", "stance", "continued"].includes(kind)) return `side of ${by}`;
  return (data as { assumption?: string }).assumption ?? `side of ${by}`;
}
