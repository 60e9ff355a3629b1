// Consent: nobody speaks for another, whatever they press, and whenever.

import { describe, expect, it } from "vitest";
import { askedToEnd } from "../../../src/core/settle/ending.ts";
import { replay } from "../../../src/core/settle/replay.ts";
import { settle } from "../../../src/core/settle/settle.ts";
import type { SettleEvent } from "../../../src/core/settle/settle-act.ts";
import { day, type Settle, sideOf } from "../../../src/core/settle/state.ts";

const argument = { by: "opener", guild: "1" };
let clock = 0;
const event = (by: string, kind: string, data: unknown = {}): SettleEvent => ({
  ...{ kind, data, by, byName: by },
  at: ++clock,
});
const stance = (by: string, percent: number) => event(by, "stance", { percent });
const set = (by: string, side: string, text: string) => event(by, "set", { side, assumption: "price", text });
const agree = (by: string, side: string, text: string | null) =>
  event(by, "agreed", { side, assumption: "price", text });
const end = (by: string, more = {}) => event(by, "ending", { outcome: "differ", on: "price", ...more });
const argued = (events: readonly SettleEvent[], now?: number): Settle => {
  const { state, refused } = replay(argument, events, now);
  expect(refused).toEqual([]);
  return state;
};
const refusal = (code: string) => expect.objectContaining({ name: "UserError", code: `settle.${code}` });
const start = () => [stance("ada", 5), stance("ben", 75)];

describe("a stance", () => {
  it("takes the side, is kept, and may be changed", () => {
    const state = argued([...start(), stance("cyd", 50), stance("ben", 95)]);
    expect(["ada", "ben", "cyd"].map((id) => sideOf(state, id))).toEqual(["against", "for", undefined]);
    expect(state.stances.get("ben")?.path).toEqual([75, 95]);
    expect(() => settle(state, stance("ben", 95))).toThrow(refusal("same"));
    expect(() => settle(state, stance("ben", 60))).toThrow(refusal("event"));
  });

  it("of the middle leaves the side and keeps its values; back again one speaks as before", () => {
    const state = argued([
      ...start(),
      set("ben", "for", "1"),
      stance("ben", 50),
      stance("ben", 95),
      set("ben", "for", "2"),
    ]);
    expect(state.camps.for.values.get("price")).toMatchObject({ text: "2", by: "ben" });
  });

  it("on the other side withdraws one's own values, and one speaks for neither side", () => {
    const cyd = [stance("cyd", 95), event("cyd", "set", { side: "for", assumption: "ratio", text: "7" })];
    const state = argued([...start(), ...cyd, set("ben", "for", "1"), stance("ben", 25)]);
    expect([...state.camps.for.values.keys()]).toEqual(["ratio"]);
    expect(() => settle(state, set("ben", "against", "9"))).toThrow(refusal("crossed"));
    expect(() => settle(state, set("ben", "for", "9"))).toThrow(refusal("side"));
    expect(() => settle(state, event("ben", "agreed", { side: "against", assumption: "ratio", text: "7" }))).toThrow(
      refusal("crossed"),
    );
    const back = settle(state, stance("ben", 95));
    expect(() => settle(back, set("ben", "for", "9"))).toThrow(refusal("crossed"));
  });

  it("after having spoken for a side in any way, also by what is taken back since, is a stance alone", () => {
    const pending = [stance("cyd", 95), agree("ben", "for", "9")];
    for (const said of [
      [agree("ben", "for", "9")],
      [set("ben", "for", "1"), agree("ben", "for", "9")],
      [set("ben", "for", "1"), event("ben", "unset", { side: "for", assumption: "price" })],
      [...pending, event("cyd", "objected", { side: "for", assumption: "price" })],
    ]) {
      const state = argued([...start(), set("ada", "against", "9"), ...said, stance("ben", 25)]);
      expect([state.camps.for.values.size, state.camps.for.accepted.size]).toEqual([0, 0]);
      expect(sideOf(state, "ben")).toBe("against");
      const ratio = event("ben", "set", { side: "against", assumption: "ratio", text: "7" });
      expect(() => settle(state, ratio)).toThrow(refusal("crossed"));
    }
    const objecting = [set("ada", "against", "9"), stance("cyd", 95), agree("cyd", "for", "9")];
    const object = event("ben", "objected", { side: "for", assumption: "price" });
    expect([...argued([...start(), ...objecting, object, stance("ben", 25)]).crossed]).toEqual(["ben"]);
  });

  it("by way of the middle, or after leaving, is moving over all the same", () => {
    for (const way of [stance("ben", 50), event("ben", "left")]) {
      const state = argued([...start(), set("ben", "for", "1"), way, stance("ben", 5)]);
      expect(state.camps.for.values.size).toBe(0);
      expect(() => settle(state, set("ben", "against", "9"))).toThrow(refusal("crossed"));
    }
  });

  it("on both sides lets nobody put a value in the place of another's", () => {
    const ratio = event("ben", "set", { side: "against", assumption: "ratio", text: "7" });
    for (const way of [[], [event("ben", "left")], [stance("ben", 50)]]) {
      const state = argued([...start(), set("ada", "against", "1"), ...way, stance("ben", 5), ratio]);
      expect(() => settle(state, set("ben", "against", "9"))).toThrow(refusal("crossed"));
      expect(() => settle(state, agree("ben", "against", null))).toThrow(refusal("crossed"));
      expect(settle(state, set("ada", "against", "2")).camps.against.values.get("price")).toMatchObject({ by: "ada" });
    }
  });

  it("on the other side of somebody without values is a stance alone", () => {
    const state = argued([...start(), stance("ben", 5), set("ben", "against", "9"), stance("ben", 75)]);
    expect(state.camps.against.values.size).toBe(0);
    const free = argued([...start(), stance("ben", 5), stance("ben", 75), set("ben", "for", "1")]);
    expect(free.camps.for.values.get("price")).toMatchObject({ text: "1", by: "ben" });
  });

  it("of somebody alone with themselves binds nobody else", () => {
    const own = { by: "ada", guild: "dmada" };
    const events = [
      stance("ada", 95),
      set("ada", "for", "1"),
      stance("ada", 5),
      set("ada", "against", "2"),
      end("ada"),
    ];
    const { state, refused } = replay(own, events);
    expect(refused).toEqual([]);
    expect(state.camps.for.values.size + state.camps.against.values.size).toBe(2);
    expect(state.closed).toBeDefined();
  });
});

describe("accepting", () => {
  const both = () => [...start(), set("ben", "for", "1"), set("ada", "against", "2")];

  it("holds at once for one who is alone on a side", () => {
    const state = argued([...both(), agree("ben", "for", "2")]);
    expect(state.camps.for.values.get("price")).toMatchObject({ text: "2", by: "ben" });
  });

  it("waits for the others of a side: all agree, or a day without an objection", () => {
    const events = [...both(), stance("cyd", 95), agree("ben", "for", "2")];
    const asked = events.at(-1)?.at ?? 0;
    expect(argued(events, asked + day - 1).camps.for.values.get("price")?.text).toBe("1");
    expect(argued(events, asked + day).camps.for.values.get("price")).toMatchObject({ text: "2", at: asked + day });
    // Looked at days later, it holds since then.
    expect(argued(events, asked + 3 * day).camps.for.values.get("price")).toMatchObject({ text: "2", at: asked + day });
    const all = [...events, agree("cyd", "for", "2")];
    expect(argued(all).camps.for.values.get("price")?.text).toBe("2");
    expect(() => settle(argued(events), agree("ben", "for", "2"))).toThrow(refusal("same"));
  });

  it("falls with an objection, with a value of the side's own, and with what was accepted", () => {
    const events = [...both(), stance("cyd", 95), agree("ben", "for", "2")];
    const object = event("cyd", "objected", { side: "for", assumption: "price" });
    for (const answer of [object, set("cyd", "for", "3"), set("ada", "against", "2.5")]) {
      const state = argued([...events, answer], answer.at + 3 * day);
      expect(state.camps.for.values.get("price")?.text).not.toBe("2");
      expect(state.camps.for.accepted.size).toBe(0);
    }
  });

  it("falls where who would has left, and goes on by the name of the next one", () => {
    const events = [...both(), stance("cyd", 95), stance("dan", 75), agree("cyd", "for", "2")];
    const gone = event("cyd", "left");
    expect(argued([...events, gone], gone.at + 3 * day).camps.for.values.get("price")).toMatchObject({ by: "ben" });
    const next = [...events, agree("dan", "for", "2"), event("cyd", "left")];
    const at = next.at(-1)?.at ?? 0;
    expect(argued(next, at + day).camps.for.values.get("price")).toMatchObject({ text: "2", by: "dan" });
  });

  it("is not for the other side, for a stranger, or for what was never shown", () => {
    const state = argued([...both(), stance("cyd", 95), agree("ben", "for", "2")]);
    const object = (by: string) => event(by, "objected", { side: "for", assumption: "price" });
    expect(() => settle(state, object("ada"))).toThrow(refusal("side"));
    expect(() => settle(state, object("dan"))).toThrow(refusal("side"));
    expect(() => settle(state, agree("cyd", "for", "1.9"))).toThrow(refusal("changed"));
    for (const forged of [event("ada", "held", { side: "for", assumption: "price", text: "2" })]) {
      expect(() => settle(state, forged)).toThrow(refusal("event"));
    }
  });
});

describe("seconding", () => {
  const second = (by: string, text = "1") => event(by, "seconded", { side: "for", assumption: "price", text });
  const said = () => [...start(), set("ben", "for", "1"), stance("cyd", 75)];

  it("is for who is on the side that says it, once, and leaves the value whose it is", () => {
    const state = argued([...said(), second("cyd")]);
    expect(state.camps.for.values.get("price")).toMatchObject({ text: "1", by: "ben" });
    for (const again of [second("cyd"), second("ben")]) expect(() => settle(state, again)).toThrow(refusal("same"));
    expect(() => settle(state, second("ada"))).toThrow(refusal("side"));
    expect(() => settle(argued(said()), second("cyd", "2"))).toThrow(refusal("changed"));
    expect(settle(argued([...said(), second("cyd"), set("ben", "for", "2")]), second("cyd", "2"))).toBeDefined();
  });

  it("answers no ending, silences nobody, and is for who was on both sides, too", () => {
    expect(argued([...said(), end("ada"), second("cyd")]).ending).toBeDefined();
    expect(argued([...said(), second("cyd"), stance("cyd", 5)]).crossed.size).toBe(0);
    const over = [stance("cyd", 5), event("cyd", "set", { side: "against", assumption: "ratio", text: "7" })];
    expect(argued([...start(), set("ben", "for", "1"), ...over, stance("cyd", 75), second("cyd")])).toBeDefined();
  });
});

describe("taking back", () => {
  it("is for whoever set the value", () => {
    const state = argued([...start(), set("ben", "for", "1"), stance("cyd", 95)]);
    const back = (by: string, text: string) => event(by, "unset", { side: "for", assumption: "price", text });
    expect(() => settle(state, back("cyd", "1"))).toThrow(refusal("right"));
    expect(() => settle(state, back("ben", "2"))).toThrow(refusal("changed"));
    expect(settle(state, back("ben", "1")).camps.for.values.size).toBe(0);
  });
});

describe("ending", () => {
  const both = () => [...start(), set("ben", "for", "1"), set("ada", "against", "2")];

  it("needs somebody of each side that is held, by a stance as by values", () => {
    const events = [...both(), end("ben")];
    expect(argued(events).closed).toBeUndefined();
    expect(() => settle(argued(events), end("ben"))).toThrow(refusal("same"));
    const state = argued([...events, end("ada")]);
    expect(state.closed?.outcome).toEqual({ outcome: "differ", on: "price" });
    expect(state.closed?.names).toEqual(["ben", "ada"]);
    const oneSpoke = [...start(), set("ben", "for", "1"), end("ben")];
    expect(argued(oneSpoke).closed).toBeUndefined();
    expect(argued([...oneSpoke, end("ada")]).closed).toBeDefined();
    expect(argued([stance("opener", 75), end("opener")]).closed).toBeDefined();
  });

  it("is nobody's alone where another is on the same side, or opened it", () => {
    const one = [stance("ben", 75), end("ben")];
    expect(argued(one).closed).toBeUndefined();
    expect(argued([...one, end("opener")]).closed?.names).toEqual(["ben", "opener"]);
    expect(argued([...one, event("opener", "continued")]).ending).toBeUndefined();
    for (const by of ["ben", "ada"]) {
      const two = [stance("ben", 75), stance("ada", 75), end(by)];
      expect(argued(two).closed).toBeUndefined();
      expect(askedToEnd(argued(two))).toEqual(by === "ben" ? ["opener", "ada"] : ["ben"]);
      expect(argued([...two, end(by === "ben" ? "ada" : "ben")]).closed).toBeDefined();
    }
    // Who was there for a moment, and whoever opened it beside one who is there now, end nothing either.
    expect(argued([stance("cyd", 75), event("cyd", "left"), end("cyd")]).closed).toBeUndefined();
    expect(argued([stance("ben", 75), end("opener")]).closed).toBeUndefined();
  });

  it("is not for who comes along later and goes along with something", () => {
    const later = [...start(), set("ben", "for", "1"), stance("cyd", 5), agree("cyd", "against", "1"), end("ben")];
    expect(askedToEnd(argued(later))).toEqual(["ada"]);
    expect(argued([...later, end("cyd")]).closed).toBeUndefined();
    expect(argued([...later, end("ada")]).closed).toBeDefined();
    const opened = [...start(), stance("opener", 5), set("ada", "against", "2"), end("ben"), end("opener")];
    expect(argued(opened).closed).toBeDefined();
  });

  it("is not had by joining those who have said something", () => {
    const spoken = [...start(), set("ada", "against", "2"), event("ben", "left"), stance("cyd", 5)];
    expect(argued([...spoken, end("cyd")]).closed).toBeUndefined();
    expect(argued([...spoken, end("cyd"), end("ada")]).closed?.names).toEqual(["cyd", "ada"]);
    const both = [...start(), set("ada", "against", "2"), set("ben", "for", "1"), stance("cyd", 5), end("ben")];
    expect(argued([...both, end("cyd")]).closed).toBeUndefined();
    // Where who said it has left, those who stay answer for it.
    expect(argued([...both, event("ada", "left"), end("cyd")]).closed).toBeDefined();
  });

  it("needs who moved over and back, and was silenced by it, all the same", () => {
    const over = [set("ben", "for", "1"), stance("ben", 5), stance("ben", 75)];
    expect(argued([...start(), ...over, end("ada")]).closed).toBeUndefined();
    expect(argued([...start(), ...over, end("ada"), end("ben")]).closed).toBeDefined();
    // Beside one who can speak for the side, they cannot.
    const beside = [...start(), ...over, stance("cyd", 95), end("ada"), end("ben")];
    expect(argued(beside).closed).toBeUndefined();
    expect(argued([...beside, end("cyd")]).closed).toBeDefined();
  });

  it("comes a day later without an answer, and not after one", () => {
    const events = [...both(), end("ben")];
    const asked = events.at(-1)?.at ?? 0;
    expect(argued(events, asked + day - 1).closed).toBeUndefined();
    // Who did not answer agreed to nothing, not even to differ.
    const outcome = { outcome: "lapsed", on: "price" };
    expect(argued(events, asked + day).closed).toMatchObject({ at: asked + day, moderator: false, outcome });
    for (const answer of [event("ada", "continued"), set("ada", "against", "3"), stance("ada", 25)]) {
      expect(argued([...events, answer], answer.at + 3 * day).closed).toBeUndefined();
    }
  });

  it("needs the same outcome of both: another one is asked anew", () => {
    const other = end("ada", { outcome: "agreed", holds: false });
    const state = argued([...both(), end("ben"), other]);
    expect(state.closed).toBeUndefined();
    expect(state.ending).toMatchObject({ by: "ada", outcome: { outcome: "agreed", holds: false } });
    expect([...(state.ending?.agreed.keys() ?? [])]).toEqual(["ada"]);
  });

  it("comes after what several would take over, where that has waited longer", () => {
    const events = [...both(), stance("cyd", 95), agree("ben", "for", "2"), end("ada")];
    const state = argued(events, (events.at(-1)?.at ?? 0) + 3 * day);
    expect(state.camps.for.values.get("price")?.text).toBe("2");
    expect(state.closed?.outcome).toEqual({ outcome: "lapsed", on: "price" });
  });

  it("is not had by switching, by leaving, or by one who opened it", () => {
    for (const way of [[stance("ben", 5)], [event("ben", "left")], [event("ben", "left"), stance("ben", 5)]]) {
      const state = argued([
        ...both(),
        set("ben", "for", "4"),
        stance("cyd", 95),
        set("cyd", "for", "5"),
        ...way,
        end("ben"),
      ]);
      expect(state.closed).toBeUndefined();
    }
    expect(argued([...both(), end("opener")]).closed).toBeUndefined();
    const left = [...both(), event("ada", "left"), end("ben")];
    for (const by of ["ada", "opener"]) expect(() => settle(argued(left), end(by))).toThrow(refusal("side"));
    expect(() => settle(argued(both()), end("dan"))).toThrow(refusal("right"));
  });

  it("is not had for a side by who was on the other, beside one who never was", () => {
    const switched = [...start(), stance("cyd", 75), stance("cyd", 5), set("ben", "for", "1"), end("ben"), end("cyd")];
    expect(argued(switched).closed).toBeUndefined();
    expect(argued([...switched, end("ada")]).closed).toBeDefined();
    const without = [stance("ben", 75), stance("cyd", 75), stance("cyd", 5), end("ben"), end("cyd")];
    expect(argued(without).closed).toBeDefined();
  });

  it("is a moderator's alone only where they never were a party", () => {
    const moderator = { moderator: true };
    const closed = argued([...both(), end("mira", { ...moderator, outcome: "agreed", holds: true })]).closed;
    // What a stranger ends nobody has agreed to.
    expect(closed).toMatchObject({ by: "mira", moderator: true, outcome: { outcome: "lapsed", on: "price" } });
    expect(argued([...both(), end("ben", moderator)]).closed).toBeUndefined();
    expect(argued([...both(), event("ben", "left"), end("ben", moderator)]).closed).toBeUndefined();
    expect(argued([...both(), end("ben", moderator), end("ada")]).closed?.moderator).toBe(false);
  });
});
