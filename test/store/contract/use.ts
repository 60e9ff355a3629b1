// What each of the shared tests gets: an open store over some engine, its ports, and a clock that it may turn.
import type { Actor } from "../../../src/kit/kept.ts";
import { openStore, storesOver } from "../../../src/store/open.ts";

export interface Use {
  readonly url: string;
  readonly store: Awaited<ReturnType<typeof openStore>>;
  readonly stores: ReturnType<typeof storesOver>;
  /** Moves the clock on by so many milliseconds. */
  readonly pass: (milliseconds: number) => void;
  /** A server that no other test uses. */
  readonly newGuild: () => string;
}

export async function use(url: string): Promise<Use> {
  let later = 0;
  let guilds = 0;
  const clock = (): number => Date.now() + later;
  // A limit that no busy machine reaches: what happens at the limit is for the tests of outages.
  const store = await openStore(url, { clock, limit: 20_000 });
  return {
    url,
    store,
    stores: storesOver(store, clock),
    pass: (milliseconds) => {
      later += milliseconds;
    },
    newGuild: () => `8${String(++guilds).padStart(17, "0")}`,
  };
}

export const ada: Actor = { id: "100000000000000001", name: "Ada" };
export const bob: Actor = { id: "100000000000000002", name: "Bob" };

/** As many names of assumptions as asked for. */
export function assumptions(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `gap.assumption_${index}`);
}
