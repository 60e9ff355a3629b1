// What the first entries of a list came to: made again from these at any time, and so never the only place of anything.
import { rules } from "../core/settle/replay.ts";
import type { Past } from "../kit/ports.ts";
import { MOMENT, PAST } from "./forms.ts";
import type { Store } from "./guard.ts";
import { decoded, encode } from "./versioned.ts";

/** Milliseconds for which a past is kept; what nobody asks for is read anew. */
const LIFE = 30 * 24 * 60 * 60 * 1000;

/** A past, and what was erased last in its server before it was looked for. */
interface FoundPast {
  readonly past?: Past;
  readonly after?: string;
}

interface Pasts {
  /** A past, if one was worked out by today's rules. */
  readonly get: (guild: string, id: string) => Promise<FoundPast>;
  /** Keeps it, unless something was erased in the server since `after`, or `isThere` says that all of it was. */
  readonly keep: (
    guild: string,
    id: string,
    kept: Required<Pick<FoundPast, "past">> & FoundPast,
    isThere: () => Promise<boolean>,
  ) => Promise<void>;
}

const keyOf = (guild: string, id: string): string => `${guild}:${id}`;

/** The pasts of arguments and of lists, by the name of each; `clock` in milliseconds since 1970. */
export function pastsOf(store: Store, clock: () => number): Pasts {
  const texts = store.facts("pasts");
  return {
    get: async (guild, id) => {
      const [text, after] = await texts.getMany([keyOf(guild, id), guild]);
      const erased = after === undefined ? {} : { after };
      // One that cannot be read is none: the events are all there.
      const kept = text === undefined ? undefined : decoded(PAST, `pasts:${keyOf(guild, id)}`, text).value;
      // Who was erased from the events is not to come back with what these once came to.
      if (kept === undefined || kept.rules !== rules || kept.after !== after) return erased;
      return { past: { last: kept.last, data: kept.data }, ...erased };
    },
    keep: async (guild, id, { past, ...erased }, isThere) => {
      await texts.set(keyOf(guild, id), encode(PAST, { ...past, rules, ...erased, at: clock() }), LIFE);
      const isSame = (await texts.get(guild)) === erased.after && (await isThere());
      if (!isSame) await texts.delete(keyOf(guild, id));
    },
  };
}

/** Before the events of a server's arguments are rewritten: no past from before counts from now on. */
export const voidPasts = (store: Store, guild: string, at: number): Promise<void> =>
  // Kept longer than any past that it makes void.
  store.facts("pasts").set(guild, encode(MOMENT, { at }), 2 * LIFE);

/** Erases these pasts of a server, and where all of it goes, that anything was ever erased there. */
export const erasePasts = (store: Store, guild: string, ids: readonly string[], isAll: boolean): Promise<void> =>
  store.facts("pasts").delete(...ids.map((id) => keyOf(guild, id)), ...(isAll ? [guild] : []));
