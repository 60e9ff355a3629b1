// After any sequence of changes, what `/defaults show` tells is what a Map would hold.

import fc from "fast-check";
import { test } from "vitest";
import type { Caller, Context } from "../../../src/kit/define.ts";
import { run } from "../../../src/kit/run.ts";
import { moderator, ungroupedContext } from "../context.ts";
import { inForce, shown } from "./press.ts";

const assumptions = {
  participation: ["pool.participation", "project.participation"],
  availability: ["pool.availability", "project.availability"],
  "gap.dc_to_consumer_ratio": ["gap.dc_to_consumer_ratio"],
  dc_to_consumer_ratio: ["gap", "pool", "power", "project"].map((model) => `${model}.dc_to_consumer_ratio`),
  "pool.participation": ["pool.participation"],
} as const;
type Name = keyof typeof assumptions;

/** Values that all assumptions here can take. */
const value = fc.constantFrom("0.01", "0.02 to 0.04", "0.5", "0.1 or 0.3");
const name = fc.constantFrom(...(Object.keys(assumptions) as Name[]));
const channel = fc.boolean();
const action = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), what: name, value, channel }),
  fc.record({ kind: fc.constant("reset" as const), what: fc.option(name, { nil: undefined }), channel }),
  fc.record({ kind: fc.constant("preset" as const), name: fc.constantFrom("sceptic", "optimist", "none"), channel }),
  fc.record({ kind: fc.constant("undo" as const) }),
  fc.record({ kind: fc.constant("import" as const), values: fc.dictionary(name, value, { maxKeys: 3 }), channel }),
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** Values by `place/id`, and under every change that stands what stood before it. */
interface Model {
  readonly values: Map<string, string>;
  readonly pasts: ReadonlyMap<string, string>[];
}

const placeOf = (inChannel: boolean): string => (inChannel ? "channel" : "server");

function applied(model: Model, did: Action): void {
  const before = new Map(model.values);
  if (did.kind === "undo") {
    const past = model.pasts.pop();
    if (past === undefined) return;
    model.values.clear();
    for (const [key, text] of past) model.values.set(key, text);
    return;
  }
  change(model.values, did);
  // Where nothing was to be changed nothing stands in the history.
  if (!same(before, model.values)) model.pasts.push(before);
}

const same = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);

function change(values: Map<string, string>, did: Exclude<Action, { kind: "undo" }>): void {
  const place = placeOf(did.channel);
  const clear = () => {
    for (const key of [...values.keys()].filter((each) => each.startsWith(`${place}/`))) values.delete(key);
  };
  switch (did.kind) {
    case "set":
      for (const id of assumptions[did.what]) values.set(`${place}/${id}`, did.value);
      return;
    case "reset":
      if (did.what === undefined) clear();
      else for (const id of assumptions[did.what]) values.delete(`${place}/${id}`);
      return;
    case "preset":
      if (did.name === "none") values.delete(`${place}/preset`);
      else values.set(`${place}/preset`, did.name);
      return;
    case "import": {
      clear();
      // The more particular name goes over the more general one.
      const entries = Object.entries(did.values) as [Name, string][];
      for (const [what, text] of entries.sort(([a], [b]) => a.split(".").length - b.split(".").length)) {
        for (const id of assumptions[what]) values.set(`${place}/${id}`, text);
      }
    }
  }
}

function lineOf(did: Action): Parameters<typeof run>[0] {
  switch (did.kind) {
    case "set":
      return {
        command: "defaults set",
        options: { what: did.what, value: did.value, only_here: did.channel, save: true },
      };
    case "reset":
      return {
        command: "defaults reset",
        options: { ...(did.what !== undefined && { what: did.what }), only_here: did.channel, save: true },
      };
    case "preset":
      return { command: "defaults preset", options: { name: did.name, only_here: did.channel, save: true } };
    case "undo":
      return { command: "defaults undo", options: { save: true } };
    case "import": {
      const json = JSON.stringify({ crux: "defaults", version: 1, values: did.values });
      return { command: "defaults import", options: { json, only_here: did.channel, save: true } };
    }
  }
}

async function told(context: Context, caller: Caller): Promise<Readonly<Record<string, string | null>>> {
  const preset = (await shown(context, caller)).preset;
  return { ...(await inForce(context, caller)), ...(preset && { preset: preset.value }) };
}

const expected = ({ values }: Model, places: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    places.flatMap((place) =>
      [...values]
        .filter(([key]) => key.startsWith(`${place}/`))
        .map(([key, text]) => [key.slice(place.length + 1), text]),
    ),
  );

test("what is shown is what was set, reset, undone and imported", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 8 }), async (actions) => {
      const context = await ungroupedContext();
      const model: Model = { values: new Map(), pasts: [] };
      for (const did of actions) {
        await run(lineOf(did), context, moderator);
        applied(model, did);
      }
      const [here, elsewhere] = [await told(context, moderator), await told(context, { ...moderator, channel: "3" })];
      await context.stores.close();
      return equal(here, expected(model, ["server", "channel"])) && equal(elsewhere, expected(model, ["server"]));
    }),
    { numRuns: 25 },
  );
});

const sorted = (record: object): string => JSON.stringify(Object.entries(record).sort());
const equal = (a: object, b: object): boolean => sorted(a) === sorted(b);
