// Arguments: each with the events from which all else about it follows.
import type { ArgumentEvent, Entry } from "../kit/kept.ts";
import type { Arguments } from "../kit/ports.ts";
import { ARGUMENT, EVENT, MOMENT, PLACE } from "./forms.ts";
import type { Store } from "./guard.ts";
import { entryOf, everyRow, latest, range } from "./log.ts";
import { pastsOf } from "./pasts.ts";
import { freeId } from "./short-id.ts";
import { everyKey, guildsOf, trace } from "./traces.ts";
import { encode, factsOf } from "./versioned.ts";

/** The arguments kept in `store`; `newId` gives short ids. */
export function argumentsOf(store: Store, clock: () => number, newId: () => string): Arguments {
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
        await watches.set(`${guild}:${id}`, { at: clock() });
      }
    }
    await sweeps.set("arguments", { at: clock() });
  }

  return {
    open: async (argument) => {
      const text = encode(ARGUMENT, { ...argument, at: clock() });
      await trace(store, argument.by, argument.guild, clock());
      if (argument.said) await trace(store, argument.said.by, argument.guild, clock());
      const made = await freeId(newId, async (id) => {
        // The way from the channel first: one that leads nowhere is no harm, an argument that nobody finds is.
        const way = encode(PLACE, { argument: id, at: clock() });
        await store.change({ list: channelList(argument.guild), of: argument.channel, text: way });
        return store.change({ list: argumentList(argument.guild), of: id, text, expected: null });
      });
      if (argument.parent !== undefined) await watches.set(`${argument.guild}:${made}`, { at: clock() });
      return made;
    },
    find: async (guild, by) => {
      const id = "id" in by ? by.id : (await places.get(`${guild}:${by.channel}`))?.argument;
      if (id === undefined) return undefined;
      const [argument, { past, after: erased }] = await Promise.all([
        opened.get(`${guild}:${id}`),
        pasts.get(guild, id),
      ]);
      if (argument === undefined || ("channel" in by && argument.channel !== by.channel)) return undefined;
      const entries = await eventsOf(id, past?.last);
      return { id, argument, ...(past && { past }), entries, ...(erased !== undefined && { erased }) };
    },
    keepPast: ({ id, argument: { guild }, erased }, past) => {
      const isThere = async () => (await opened.get(`${guild}:${id}`)) !== undefined;
      return pasts.keep(guild, id, { past, ...(erased !== undefined && { after: erased }) }, isThere);
    },
    all: async (guild, page = {}) => {
      const list = argumentList(guild);
      const rows = await store.rows(list, range({ ...page, first: "newest" }));
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
    watch: (guild, id) => watches.set(`${guild}:${id}`, { at: clock() }),
    unwatch: (guild, id) => watches.delete(`${guild}:${id}`),
    begin: (guild, id, deed) => store.add(`deeds:${guild}:${id}:${deed}`, encode(MOMENT, { at: clock() }), DEED_LIFE),
    leave: (guild, id, deed) => store.facts("deeds").delete(`${guild}:${id}:${deed}`),
    events: eventsOf,
  };
}

/** Milliseconds after which a deed that was begun by a process that ended is anybody's again. */
const DEED_LIFE = 10 * 60 * 1000;

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
