// Arguments kept before there were stances and consent: they open as they were.

import "../../../src/transport/languages.ts";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { estimateCommand } from "../../../commands/ask/shared/estimate.ts";
import { groundOf } from "../../../commands/settle/shared/argument.ts";
import { tendArguments } from "../../../commands/settle/shared/due.ts";
import { speaking } from "../../../src/core/tell.ts";
import { loadCommands } from "../../../src/load.ts";
import { trace } from "../../../src/store/log.ts";
import { openStore, storesOver } from "../../../src/store/open.ts";
import { fakeChannels } from "./fake-channels.ts";
import { ada, dataOf, ok, type Side } from "./table.ts";

interface Kept {
  readonly rows: readonly { readonly list: string; readonly of?: string; readonly text: string }[];
  readonly shown: Readonly<Record<string, object>>;
}

const kept = JSON.parse(readFileSync(new URL("kept/arguments-2026-11-28.json", import.meta.url), "utf8")) as Kept;

const brief = ({ members, values, result, holds }: Side & { readonly accepted?: readonly string[] }) => ({
  ...{ members, holds, median: result.median },
  values: Object.fromEntries(Object.entries(values).map(([id, { text, by }]) => [id, { text, by }])),
});

/** A place with all that was kept then. */
async function placeThen(now: number) {
  const clock = () => now;
  const store = await openStore("sqlite://:memory:", { clock });
  for (const { list, of, text } of kept.rows) {
    if (of === undefined) await store.append(list, text);
    else await store.change({ list, of, text });
  }
  await trace(store, ada.id, "1", now);
  const commands = await loadCommands(estimateCommand);
  return { ...commands, groundOf, stores: storesOver(store, clock), now: clock };
}

test("arguments of 2026-11-28 open with the same sides, values, results and crux", async () => {
  const context = await placeThen(1_764_100_000_000);
  expect(Object.keys(kept.shown)).toHaveLength(4);
  for (const [id, before] of Object.entries(kept.shown)) {
    // They were all told in English, and go on being.
    const view = await speaking("de", () => ok(context, `/settle show argument: ${id}`, ada));
    expect([view.locale, view.lead]).toEqual(["en-US", expect.not.stringMatching(/stimmt|laut/i)]);
    const data = dataOf(view);
    const { open, words, claim } = data as typeof data & { readonly words: string };
    const crux = data.crux.differences.map((each) => each.id);
    const now = { open, words, claim, for: brief(data.for), against: brief(data.against), crux };
    expect([id, before]).toMatchObject([id, now]);
  }
});

test("of them, too, one that is quiet for a day is asked about once, and one that was closed is let go of", async () => {
  const channels = fakeChannels();
  const context = { ...(await placeThen(1_764_100_000_000)), channels };
  expect(await tendArguments(context)).toBe(1);
  const asked = [...channels.messages.values()].map(({ channel, view }) => [channel, view.lead]);
  expect(asked).toEqual([["902", "You agree: it does not hold; you only differ on hours online. Close it?"]]);
  expect(await tendArguments(context)).toBe(0);
  const watched = (await context.stores.arguments.watched()).map(({ id }) => id).sort();
  expect(watched).toEqual(["fthtnm", "s7hs7p", "vfrz8s"]);
});
