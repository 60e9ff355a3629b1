// How much stands in a list, and of whom, without reading all of it each time.
import type { Json } from "../kit/kept.ts";
import type { Store } from "./guard.ts";
import { everyRow } from "./log.ts";
import { pastsOf } from "./pasts.ts";
import { isPresent, momentOf, people } from "./person.ts";

export interface Tally {
  /** How many facts the list has changed that were not taken away again. */
  readonly present: number;
  /** In how many entries a person stands. */
  readonly by: (person: string) => number;
}

/** Milliseconds after which no entry can come before one that is there. */
const SETTLED = 60_000;
/** So many more entries are worth keeping what all came to. */
const WORTH = 100;

interface Counted {
  readonly present: Set<string>;
  readonly by: Map<string, number>;
}

/** What counts the lists of servers; what the older entries came to is kept beside them, and void before somebody is erased. */
export function talliesOf(store: Store, clock: () => number): (guild: string, list: string) => Promise<Tally> {
  const pasts = pastsOf(store, clock);
  return async (guild, list) => {
    const { past, ...erased } = await pasts.get(guild, list);
    const counted = unpacked(past?.data);
    const old = clock() - SETTLED;
    let more = 0;
    let last: string | undefined;
    let kept: Json | undefined;
    for await (const { id, of, text } of everyRow(store, list, past?.last)) {
      // From the first that is not old on, all are counted and none is kept.
      if (kept === undefined && momentOf(text) > old) kept = packed(counted);
      if (kept === undefined) {
        more++;
        last = id;
      }
      if (of !== undefined && isPresent(text)) counted.present.add(of);
      else if (of !== undefined) counted.present.delete(of);
      for (const person of people(text)) counted.by.set(person, (counted.by.get(person) ?? 0) + 1);
    }
    if (last !== undefined && more >= WORTH) {
      const isThere = async () => (await store.rows(list, { limit: 1, first: "oldest" })).length > 0;
      const next = { last, data: kept ?? packed(counted) };
      await pasts.keep(guild, list, { past: next, ...erased }, isThere);
    }
    return { present: counted.present.size, by: (person) => counted.by.get(person) ?? 0 };
  };
}

const packed = ({ present, by }: Counted): Json => ({ present: [...present], by: [...by].map((each) => [...each]) });

function unpacked(data: Json | undefined): Counted {
  const { present, by } = (data ?? { present: [], by: [] }) as { present: string[]; by: [string, number][] };
  return { present: new Set(present), by: new Map(by) };
}
