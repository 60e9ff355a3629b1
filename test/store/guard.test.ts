// The guard round an engine: a limit on every call, and words for every failure.
import { Keyv } from "keyv";
import { expect, it } from "vitest";
import type { Engine } from "../../src/store/engine.ts";
import { guard } from "../../src/store/guard.ts";

const never = new Promise<never>(() => undefined);

/** An engine that does what the test says and nothing else. */
function engine(does: Partial<Engine>): Engine {
  const none = async (): Promise<never> => {
    throw new Error("Expected no such call");
  };
  return {
    facts: () => new Keyv<string>(),
    ...{
      add: none,
      change: none,
      changeAll: none,
      fold: none,
      append: none,
      rows: none,
      rewrite: none,
      erase: none,
      keys: none,
      limiter: none,
      sweep: none,
    },
    ready: async () => undefined,
    failure: () => ({ reason: "it reported an error", sent: true }),
    mute: () => undefined,
    close: async () => undefined,
    ...does,
  };
}

const change = { list: "defaults:1", of: "gap.x", text: "{}" };
const range = { limit: 1, first: "newest" } as const;

it("gives up a call that is not answered, and tells the engine", async () => {
  let muted = 0;
  const mute = (): void => void muted++;
  const store = guard(engine({ change: () => never, rows: () => never, mute }), 20);
  await expect(store.change(change)).rejects.toMatchObject({
    name: "Unavailable",
    message: "the store (it did not answer in time)",
    outcome: "unknown",
  });
  await expect(store.rows("defaults:1", range)).rejects.toMatchObject({ outcome: "unchanged" });
  expect(muted).toBe(2);
});

it("knows that a change was not made where it was never sent", async () => {
  const unready = guard(engine({ ready: () => never, change: () => never }), 20);
  await expect(unready.change(change)).rejects.toMatchObject({ outcome: "unchanged" });
  const failure = () => ({ reason: "its disk is full", sent: false });
  const full = guard(engine({ change: () => Promise.reject(new Error("13")), failure }), 20);
  await expect(full.change(change)).rejects.toMatchObject({
    message: "the store (its disk is full)",
    outcome: "unchanged",
  });
});

it("does not do afterwards what it said was not done", async () => {
  let made = 0;
  let readied = (): void => undefined;
  const ready = () =>
    new Promise<void>((resolve) => {
      readied = resolve;
    });
  const counted = async () => ++made > 0;
  const slow = guard(engine({ ready, change: counted }), 20);
  await expect(slow.change(change)).rejects.toMatchObject({ outcome: "unchanged" });
  readied();
  await new Promise((resolve) => setImmediate(resolve));
  expect(made).toBe(0);
});

it("says that a change may have been made where the engine does not know", async () => {
  const store = guard(engine({ change: () => Promise.reject(new Error("reset")) }), 20);
  await expect(store.change(change)).rejects.toMatchObject({ outcome: "unknown", cause: { message: "reset" } });
});

it("does not take a swallowed failure for a saved value", async () => {
  const swallowing = new Keyv<string>({
    store: { get: () => undefined, set: () => false, delete: () => false, clear: () => undefined },
    emitErrors: false,
  });
  const store = guard(engine({ facts: () => swallowing }), 20);
  await expect(store.facts("departures").set("1", "{}")).rejects.toMatchObject({ name: "Unavailable" });
});

it("has namespaces of letters only", () => {
  const store = guard(engine({}));
  for (const namespace of ["", "a:b", "a_b", "1"]) expect(() => store.facts(namespace)).toThrow(TypeError);
});
