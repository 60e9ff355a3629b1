// The rules of an argument.

import { describe, expect, it } from "vitest";
import { replay } from "../../../src/core/settle/replay.ts";
import { forkOf, settle } from "../../../src/core/settle/settle.ts";
import type { SettleEvent } from "../../../src/core/settle/settle-act.ts";
import { nobody } from "../../../src/core/settle/settle-act.ts";
import { opened, type Settle, sideOf } from "../../../src/core/settle/state.ts";

const argument = { by: "opener" };

let clock = 0;
const event = (by: string, kind: string, data: unknown = {}): SettleEvent => ({
  kind,
  data,
  by,
  byName: `Name of ${by}`,
  at: ++clock,
});
const argued = (...events: readonly SettleEvent[]): Settle => {
  const { state, refused } = replay(argument, events);
  expect(refused).toEqual([]);
  return state;
};
const refusedWith = (code: string) => expect.objectContaining({ name: "UserError", code });
const set = (by: string, side: string, assumption: string, text: string, ground = {}) =>
  event(by, "set", { side, assumption, text, ...ground });
const accept = (by: string, side: string, assumption: string, text: string | null) =>
  event(by, "accepted", { side, assumption, text });
const ada = event("ada", "joined", { side: "for" });
const bob = event("bob", "joined", { side: "against" });

describe("sides", () => {
  it("hold several people, each on one side at a time", () => {
    const state = argued(
      ada,
      bob,
      event("cyd", "joined", { side: "for" }),
      event("ada", "joined", { side: "against" }),
    );
    expect([...state.camps.for.members.keys()]).toEqual(["cyd"]);
    expect([...state.camps.against.members.keys()]).toEqual(["bob", "ada"]);
    expect(sideOf(state, "ada")).toBe("against");
    expect(state.camps.for.members.get("cyd")).toMatchObject({ name: "Name of cyd" });
  });

  it("can be left, and keep their values", () => {
    const state = argued(ada, set("ada", "for", "price", "30k"), event("ada", "left"));
    expect(sideOf(state, "ada")).toBeUndefined();
    expect(state.camps.for.values.get("price")?.text).toBe("30k");
    expect(() => settle(state, event("ada", "left"))).toThrow(refusedWith("settle.side"));
  });

  it("cannot be taken twice", () => {
    expect(() => settle(argued(ada), ada)).toThrow(refusedWith("settle.same"));
  });
});

describe("values", () => {
  it("carry who, when and why", () => {
    const given = set("ada", "for", "price", "25k to 40k", { reason: "List price", link: "https://example.org/a_(b)" });
    expect(argued(ada, given).camps.for.values.get("price")).toEqual({
      text: "25k to 40k",
      reason: "List price",
      link: "https://example.org/a_(b)",
      by: "ada",
      byName: "Name of ada",
      at: given.at,
    });
  });

  it("are set by their own side only", () => {
    const state = argued(ada, bob);
    for (const stranger of [set("ada", "against", "price", "1"), set("cyd", "for", "price", "1")]) {
      expect(() => settle(state, stranger)).toThrow(refusedWith("settle.side"));
    }
  });

  it("cannot be set to what they are, but to another reason", () => {
    const state = argued(ada, set("ada", "for", "price", "1", { reason: "a" }));
    expect(() => settle(state, set("ada", "for", "price", "1", { reason: "a" }))).toThrow(refusedWith("settle.same"));
    expect(settle(state, set("ada", "for", "price", "1", { reason: "b" })).camps.for.values.get("price")?.reason).toBe(
      "b",
    );
  });

  it("can be taken back once", () => {
    const back = event("ada", "unset", { side: "for", assumption: "price" });
    const state = argued(ada, set("ada", "for", "price", "1"), back);
    expect(state.camps.for.values.size).toBe(0);
    expect(() => settle(state, back)).toThrow(refusedWith("settle.nothing"));
  });

  it("take a reason in a sentence and a link that is one", () => {
    const state = argued(ada);
    const long = set("ada", "for", "price", "1", { reason: "x".repeat(301) });
    expect(() => settle(state, long)).toThrow(refusedWith("settle.reason"));
    for (const link of [
      "",
      "example.org",
      "javascript:alert(1)",
      "https://a b",
      "https://a>b",
      `https://${"a".repeat(300)}`,
    ]) {
      expect(() => settle(state, set("ada", "for", "price", "1", { link }))).toThrow(refusedWith("settle.link"));
    }
  });
});

describe("accepting", () => {
  const both = [ada, bob, set("ada", "for", "price", "1"), set("bob", "against", "price", "2", { reason: "Measured" })];

  it("takes over the other side's value without its reason, which was the other's, and says so", () => {
    const { camps } = argued(...both, accept("ada", "for", "price", "2"));
    expect(camps.for.values.get("price")).toEqual(expect.objectContaining({ text: "2", by: "ada" }));
    expect(camps.for.values.get("price")).not.toHaveProperty("reason");
    expect(camps.for.accepted.get("price")).toMatchObject({ text: "2", by: "ada" });
    expect(camps.against.accepted.size).toBe(0);
  });

  it("takes the own value back where the other side has none", () => {
    const { camps } = argued(ada, bob, set("ada", "for", "price", "1"), accept("ada", "for", "price", null));
    expect(camps.for.values.size).toBe(0);
    expect(camps.for.accepted.get("price")).toMatchObject({ text: null, by: "ada" });
  });

  it("holds until the side sets a value of its own", () => {
    const { camps } = argued(...both, accept("ada", "for", "price", "2"), set("ada", "for", "price", "3"));
    expect(camps.for.accepted.size).toBe(0);
  });

  it("is refused when the value was changed meanwhile, when there is nothing to accept, and to the other side", () => {
    const state = argued(...both);
    expect(() => settle(state, accept("ada", "for", "price", "1.9"))).toThrow(refusedWith("settle.changed"));
    expect(() => settle(state, accept("ada", "for", "price", null))).toThrow(refusedWith("settle.changed"));
    expect(() => settle(state, accept("ada", "for", "ratio", null))).toThrow(refusedWith("settle.same"));
    expect(() => settle(state, accept("bob", "for", "price", "2"))).toThrow(refusedWith("settle.side"));
  });
});

describe("closing", () => {
  it("is for the sides, who opened it, and moderators", () => {
    for (const by of ["ada", "opener"]) expect(argued(ada, event(by, "closed")).closed).toMatchObject({ by });
    const moderated = event("mod", "closed", { moderator: true });
    expect(argued(ada, moderated).closed).toMatchObject({ by: "mod", moderator: true });
    expect(() => settle(argued(ada), event("cyd", "closed"))).toThrow(refusedWith("settle.right"));
  });

  it("ends everything but a fork, which has the values and not the people", () => {
    const open = argued(
      ada,
      bob,
      set("ada", "for", "price", "1", { reason: "Why" }),
      set("bob", "against", "ratio", "2"),
    );
    expect(() => forkOf("a1", open)).toThrow(refusedWith("settle.open"));
    const closed = settle(open, event("ada", "closed"));
    expect(() => settle(closed, set("ada", "for", "price", "3"))).toThrow(refusedWith("settle.closed"));
    // As it comes back from a store.
    const data: unknown = JSON.parse(JSON.stringify(forkOf("a1", closed)));
    const fork = argued(event("opener", "forked", data));
    expect(fork.forkedFrom).toBe("a1");
    expect(fork.camps.for.values).toEqual(closed.camps.for.values);
    expect(fork.camps.against.values).toEqual(closed.camps.against.values);
    expect(fork.camps.for.members.size).toBe(0);
    expect(() => settle(fork, event("opener", "forked", data))).toThrow(refusedWith("settle.begun"));
    expect(() => settle(open, event("opener", "forked", data))).toThrow(refusedWith("settle.begun"));
    expect(() => settle(opened(argument), event("ada", "forked", data))).toThrow(refusedWith("settle.right"));
  });
});

describe("people who were erased", () => {
  it("leave their side's values as they were", () => {
    const events = [ada, bob, set("ada", "for", "price", "1"), set("bob", "against", "price", "2")];
    events.push(accept("ada", "for", "price", "2"), event("bob", "closed"));
    const erased = events.map((kept) => ({ ...kept, by: nobody, byName: "someone" }));
    const { state, refused } = replay(argument, erased);
    expect(refused).toEqual([]);
    expect(state.camps.for.values.get("price")?.text).toBe("2");
    expect(state.camps.for.members.size).toBe(0);
    expect(state.closed?.by).toBe(nobody);
  });

  it("took back what was theirs, though a fork still names them", () => {
    const value = { text: "1", by: "ada", byName: "Name of ada", at: 1 };
    const values = { for: { price: value }, against: {} };
    const back = event(nobody, "unset", { side: "for", assumption: "price", text: "1" });
    const state = argued(event("opener", "forked", { from: "a1", values }), ada, back);
    expect(state.camps.for.values.size).toBe(0);
  });
});
