// Arguments: each with the events from which all else about it follows, and what the first of these came to.

import { rules } from "../core/settle/replay.ts";
import type { ArgumentEvent, Entry } from "../kit/kept.ts";
import type { Arguments, Past } from "../kit/ports.ts";
import { ARGUMENT, decoded, EVENT, encode, factsOf, MOMENT, PAST, PLACE } from "./forms.ts";
import type { Store } from "./guard.ts";
import { entryOf, everyKey, everyRow, guildsOf, latest, newestFirst, trace } from "./log.ts";
import { freeId, idLength } from "./owned.ts";

/** The arguments kept in `store`. */
export function argumentsOf(store: Store, clock: () => number): Arguments {
  const opened = factsOf(store, "arguments", ARGUMENT);
  const places = factsOf(store, "places", PLACE);
  const pasts = pastsOf(store, clock);
  const watches = factsOf(store, WATCHES, MOMENT);

  async function eventsOf(id: string, after?: string): Promise<readonly Entry<ArgumentEvent>[]> {
    const all: Entry<ArgumentEvent>[] = [];
    for await (const row of everyRow(store, eventList(id), after)) all.push(entryOf(EVENT, eventList(id), row));
    return all;
  }

  /** Once: those opened before any was watched. One whose end was told is let go of at the first look. */
  async function watchOlder(): Promise<void> {
    const sweeps = factsOf(store, "sweeps", MOMENT);
    if ((await sweeps.get("arguments")) !== undefined) return;
    for (const guild of await guildsOf(store)) {
      for (const id of (await latest(store, argumentList(guild))).keys()) {
        await watches.set(keyOf(guild, id), { at: clock() });
      }
    }
    await sweeps.set("arguments", { at: clock() });
  }

  return {
    open: async (argument) => {
      const text = encode(ARGUMENT, { ...argument, at: clock() });
      await trace(store, argument.by, argument.guild, clock());
      if (argument.said) await trace(store, argument.said.by, argument.guild, clock());
      const made = await freeId(idLength.short, async (id) => {
        // The way from the channel first: one that leads nowhere is no harm, an argument that nobody finds is.
        const way = encode(PLACE, { argument: id, at: clock() });
        await store.change({ list: channelList(argument.guild), of: argument.channel, text: way });
        return store.change({ list: argumentList(argument.guild), of: id, text, expected: null });
      });
      if (argument.parent !== undefined) await watches.set(keyOf(argument.guild, made), { at: clock() });
      return made;
    },
    find: async (guild, by) => {
      const id = "id" in by ? by.id : (await places.get(`${guild}:${by.channel}`))?.argument;
      if (id === undefined) return undefined;
      const [argument, { past, after: erased }] = await Promise.all([
        opened.get(keyOf(guild, id)),
        pasts.get(guild, id),
      ]);
      if (argument === undefined || ("channel" in by && argument.channel !== by.channel)) return undefined;
      const entries = await eventsOf(id, past?.last);
      return { id, argument, ...(past && { past }), entries, ...(erased !== undefined && { erased }) };
    },
    keepPast: ({ id, argument: { guild }, erased }, past) => {
      const isThere = async () => (await opened.get(keyOf(guild, id))) !== undefined;
      return pasts.keep(guild, id, { past, ...(erased !== undefined && { after: erased }) }, isThere);
    },
    all: async (guild, page = {}) => {
      const list = argumentList(guild);
      const rows = await store.rows(list, newestFirst(page));
      return rows.map((row) => {
        const { value, ...entry } = entryOf(ARGUMENT, list, row);
        return value === undefined ? entry : { ...entry, value: { id: row.of ?? "", argument: value } };
      });
    },
    append: async (guild, id, kind, data, who) => {
      await trace(store, who.id, guild, clock());
      await store.append(eventList(id), encode(EVENT, { kind, data, by: who.id, byName: who.name, at: clock() }));
    },
    watched: async () => {
      await watchOlder();
      return (await everyKey(store, WATCHES, "")).map(placeIn);
    },
    watch: (guild, id) => watches.set(keyOf(guild, id), { at: clock() }),
    unwatch: (guild, id) => watches.delete(keyOf(guild, id)),
    begin: (guild, id, deed) => store.add(`deeds:${guild}:${id}:${deed}`, encode(MOMENT, { at: clock() }), DEED_LIFE),
    leave: (guild, id, deed) => store.facts("deeds").delete(`${guild}:${id}:${deed}`),
    events: eventsOf,
  };
}

/** Milliseconds after which a deed that was begun by a process that ended is anybody's again. */
const DEED_LIFE = 10 * 60 * 1000;

/** What is kept of one argument of a server. */
const keyOf = (guild: string, id: string): string => `${guild}:${id}`;

function placeIn(key: string): { readonly guild: string; readonly id: string } {
  const [guild = "", id = ""] = key.split(":");
  return { guild, id };
}

/** Where the arguments stand that nobody was told the end of. */
export const WATCHES = "watches";

/** The lists of a server's arguments and where they are, and of an argument's events. */
export const argumentList = (guild: string): string => `arguments:${guild}`;
export const channelList = (guild: string): string => `places:${guild}`;
export const eventList = (argument: string): string => `events:${argument}`;

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
