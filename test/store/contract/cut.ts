// A server whose connection fails at each message of an edit in turn: the history and what is in force never part, and nobody is
// told what is not so.

import { expect, it } from "vitest";
import type { Defaults, Stores } from "../../../src/kit/ports.ts";
import { openStores } from "../../../src/store/open.ts";
import type { Server } from "../engines.ts";
import { inForceFor, setOne } from "../one-default.ts";
import { startProxy, type Way } from "../proxy.ts";
import { eventually } from "./outage.ts";
import { ada } from "./use.ts";

export interface Told {
  readonly text: string;
  /** What its author heard. */
  readonly heard: "kept" | "unknown" | "unchanged";
}

/** Sets a default and gives what its author hears. */
export async function edited({ defaults }: Stores, guild: string, text: string): Promise<Told> {
  const heard = await setOne(defaults, { guild }, "gap.x", text, ada).then(
    () => "kept" as const,
    ({ outcome }: { readonly outcome: "unknown" | "unchanged" }) => outcome,
  );
  return { text, heard };
}

/** The texts in the history, oldest first; the newest of them must be in force. */
export async function settledTexts(defaults: Defaults, guild: string): Promise<readonly string[]> {
  const texts = (await defaults.history({ guild })).map(({ value }) => value?.to ?? "").reverse();
  expect((await inForceFor(defaults, { guild }, ["gap.x"])).get("gap.x")?.text).toBe(texts.at(-1));
  return texts;
}

export function cutTests(given: () => Server): void {
  it.each<Way>(["request", "answer"])("keeps an edit whole or not at all, whichever %s is lost", async (way) => {
    const guild = way === "request" ? "9003" : "9004";
    const direct = await openStores(given().url, { limit: 20_000 });
    const proxy = await startProxy(given());
    const through = await openStores(proxy.url, { limit: 20_000 });
    const all: Told[] = [];
    for (let after = 0; ; after++) {
      // A connection that stands, so that what is counted is the edit alone.
      await eventually(() => through.defaults.history({ guild }));
      proxy.fail("cut", way, after);
      const told = await edited(through, guild, `${way} ${after}`);
      const wasCut = proxy.mend();
      all.push(told);
      const isKept = (await settledTexts(direct.defaults, guild)).includes(told.text);
      if (told.heard === "kept") expect(isKept).toBe(true);
      if (told.heard === "unchanged") expect(isKept).toBe(false);
      if (!wasCut) break;
    }
    expect(all.at(-1)?.heard).toBe("kept");
    expect(all.some(({ heard }) => heard === "unknown")).toBe(true);
    // Where the answer alone is lost the edit was made; where the request is, it never was.
    const made = await settledTexts(direct.defaults, guild);
    expect(made.some((text) => text !== all.at(-1)?.text)).toBe(way === "answer");
    await Promise.all([through.close(), direct.close()]);
  });
}
