// What is kept of a person or a server: counting it without reading all of it each time, erasing it, and erasing a server 30 days
// after it was left.

import { z } from "zod";
import { directMessagesOf, type Json } from "../kit/kept.ts";
import type { KeptCounts, Privacy } from "../kit/ports.ts";
import { argumentList, channelList, erasePasts, eventList, pastsOf, voidPasts, WATCHES } from "./arguments.ts";
import { defaultIn, listOf } from "./defaults.ts";
import { factsOf, MADE, MOMENT } from "./forms.ts";
import { eraseMemory, type Store } from "./guard.ts";
import { everyKey, everyRow, guildsOf, latest, tracesOf, untrace, valuesIn } from "./log.ts";
import { modelList } from "./models.ts";
import { draftList, erasePages, madeList, RESULT_LIFE, sharedIds } from "./owned.ts";
import { batchOf, isPresent, type Kept, keptIn, momentOf, people, withoutPerson } from "./person.ts";

/** Milliseconds between Crux being removed from a server and the erasure of what was kept of it. */
export const GRACE = 30 * 24 * 60 * 60 * 1000;

/** The privacy side of `store`. It works on the kept JSON itself, so that no old or unreadable form hides a name. */
export function privacyOf(store: Store, clock: () => number): Privacy {
  const departures = factsOf(store, "departures", MOMENT);
  const erasures = factsOf(store, "erasures", MOMENT);

  const tally = talliesOf(store, clock);
  const tallyOf = {
    defaults: (guild: string) => tally(guild, listOf({ guild }), defaultIn),
    models: (guild: string) => tally(guild, modelList(guild)),
    arguments: (guild: string) => tally(guild, argumentList(guild)),
    events: (guild: string, argument: string) => tally(guild, eventList(argument)),
  };

  /** What a person did in a server: changes of defaults, changes of models, arguments taken part in. */
  const keptBy = async (person: string, guild: string): Promise<KeptCounts> => {
    const opened = await latest(store, argumentList(guild));
    let taken = 0;
    for (const [argument, { text }] of opened) {
      if (people(keptIn(text)).has(person) || (await tallyOf.events(guild, argument)).by(person) > 0) taken++;
    }
    const [defaults, models] = [await tallyOf.defaults(guild), await tallyOf.models(guild)];
    return { defaults: defaults.by(person), models: models.by(person), arguments: taken };
  };

  const eraseGuild = async (guild: string): Promise<void> => {
    const lists = await guildLists(store, guild);
    const traced = new Set<string>();
    for (const list of lists.all) {
      for await (const row of everyRow(store, list)) for (const person of people(keptIn(row.text))) traced.add(person);
    }
    for (const person of await erasePages(store, guild)) traced.add(person);
    await untrace(store, [...traced], guild);
    await eraseMade(store, "results", madeList(guild));
    await eraseMade(store, "drafts", draftList(guild));
    await eraseMemory(store, guild);
    // The list of arguments last: it is how a second try finds the rest.
    await store.facts(WATCHES).delete(...lists.opened.map((id) => `${guild}:${id}`));
    for (const list of lists.all) await store.erase(list);
    await erasePasts(store, guild, lists.pasts, true);
    await store.fold();
  };

  return {
    ofPerson: async (person) => {
      const guilds = new Map<string, KeptCounts>();
      for (const guild of await tracesOf(store, person)) guilds.set(guild, await keptBy(person, guild));
      const own = await latest(store, listOf({ person }));
      const set = [...own].map(([of, { text }]) => [of, keptIn(text)] as const).filter(([, kept]) => isPresent(kept));
      const defaults = new Set(set.map(([of, kept]) => defaultIn(of, kept))).size;
      const results = await stillMade(store, madeList(person), clock());
      return { results, pages: (await sharedIds(store, person)).length, defaults, guilds };
    },
    ofGuild: async (guild) => ({
      results: await stillMade(store, madeList(guild), clock()),
      pages: (await sharedIds(store, guild)).length,
      defaults: (await tallyOf.defaults(guild)).present,
      models: (await tallyOf.models(guild)).present,
      arguments: (await tallyOf.arguments(guild)).present,
    }),
    erasePerson: async (person) => {
      await eraseGuild(directMessagesOf(person));
      for (const guild of await tracesOf(store, person)) {
        const lists = await guildLists(store, guild);
        await voidPasts(store, guild, clock());
        for (const list of lists.all) await rewritten(store, list, person);
        await erasePasts(store, guild, lists.pasts, false);
        await resultsWithout(store, person, guild, clock());
        await untrace(store, [person], guild);
      }
      await eraseMade(store, "results", madeList(person));
      await erasePages(store, person);
      await eraseMade(store, "drafts", draftList(person));
      await eraseMemory(store, person);
      await store.erase(listOf({ person }));
      await store.fold();
    },
    eraseGuild,
    noteErased: (guild) => erasures.set(guild, { at: clock() }, RESULT_LIFE),
    erasedAt: async (guild) => {
      const at = (await erasures.get(guild))?.at;
      return at === undefined || at + RESULT_LIFE <= clock() ? undefined : at;
    },
    left: (guild) => departures.set(guild, { at: clock() }),
    returned: (guild) => departures.delete(guild),
    present: async (guilds) => {
      const marked = new Set(await everyKey(store, "departures", ""));
      for (const guild of marked) if (guilds.has(guild)) await departures.delete(guild);
      // What stands for direct messages and the like is no server.
      const kept = (await guildsOf(store)).filter((guild) => /^\d+$/.test(guild));
      const left = kept.filter((guild) => !guilds.has(guild) && !marked.has(guild));
      for (const guild of left) await departures.set(guild, { at: clock() });
      return left;
    },
    eraseDue: async () => {
      await store.sweep();
      const erased: string[] = [];
      for (const guild of await everyKey(store, "departures", "")) {
        // Asked one by one, just before: a server may have come back while others were erased.
        const departure = await departures.get(guild);
        if (departure === undefined || departure.at + GRACE > clock()) continue;
        await eraseGuild(guild);
        await departures.delete(guild);
        erased.push(guild);
      }
      return erased;
    },
  };
}

async function guildLists(store: Store, guild: string) {
  const opened = [...(await latest(store, argumentList(guild))).keys()];
  const within = opened.map(eventList);
  const all = [...within, listOf({ guild }), modelList(guild), channelList(guild), argumentList(guild)];
  return { opened, all, pasts: [...opened, ...all] };
}

async function rewritten(store: Store, list: string, person: string): Promise<void> {
  const texts = new Map<string, string>();
  for await (const row of everyRow(store, list)) {
    const text = withoutPerson(row.text, person);
    if (text !== undefined) texts.set(row.id, text);
  }
  if (texts.size > 0) await store.rewrite(list, texts);
}

const madeIds = async (store: Store, list: string): Promise<readonly string[]> =>
  (await valuesIn(store, list, MADE)).map(({ result }) => result);

/** How many results of a list are there still: what somebody else erased, or time took, leaves its line. */
async function stillMade(store: Store, list: string, now: number): Promise<number> {
  const made = await valuesIn(store, list, MADE);
  const ids = made.filter(({ at }) => at + RESULT_LIFE > now).map(({ result }) => result);
  return (await store.facts("results").getMany(ids)).filter((text) => text !== undefined).length;
}

/** Results of others, too, say who set the values that they used. */
async function resultsWithout(store: Store, person: string, guild: string, now: number): Promise<void> {
  const results = store.facts("results");
  for (const { result, at } of await valuesIn(store, madeList(guild), MADE)) {
    const left = at + RESULT_LIFE - now;
    const text = left > 0 ? await results.get(result) : undefined;
    const without = text === undefined ? undefined : withoutPerson(text, person);
    if (without !== undefined) await results.set(result, without, left);
  }
}

/** Erases what a list names, and the list. */
async function eraseMade(store: Store, namespace: "results" | "drafts", list: string): Promise<void> {
  await store.facts(namespace).delete(...(await madeIds(store, list)));
  await store.erase(list);
}

export interface Tally {
  /** How many things the list has set that were not taken away again: one value for several models is one. */
  readonly present: number;
  /** In how many entries a person stands: what they changed together is one. */
  readonly by: (person: string) => number;
}

/** Milliseconds after which no entry can come before one that is there. */
const SETTLED = 60_000;
/** So many more entries are worth keeping what all came to. */
const WORTH = 100;

/** What is there, each as what it counts as; and for each person how many entries, and what the last was made with. */
const countedForm = z.object({
  present: z.array(z.tuple([z.string(), z.string()])),
  by: z.array(z.tuple([z.string(), z.number(), z.string()])),
});

interface Counted {
  readonly present: Map<string, string>;
  readonly by: Map<string, readonly [count: number, batch: string]>;
}

/** What a value of a list counts as; alike are counted once, and `undefined` not at all. */
type ThingOf = (of: string, kept: Kept) => string | undefined;

/** What counts the lists of servers; what the older entries came to is kept beside them, and void before somebody is erased. */
function talliesOf(
  store: Store,
  clock: () => number,
): (guild: string, list: string, thingOf?: ThingOf) => Promise<Tally> {
  const pasts = pastsOf(store, clock);
  return async (guild, list, thingOf = (of) => of) => {
    const { past: found, ...erased } = await pasts.get(guild, list);
    // One of before it was counted so is none.
    const kept = countedForm.safeParse(found?.data).data;
    const past = kept && found;
    const counted = { present: new Map(kept?.present), by: new Map(kept?.by.map(([who, ...rest]) => [who, rest])) };
    const old = clock() - SETTLED;
    let more = 0;
    let last: string | undefined;
    let settled: Json | undefined;
    for await (const { id, of, text } of everyRow(store, list, past?.last)) {
      const entry = keptIn(text);
      // From the first that is not old on, all are counted and none is kept.
      if (settled === undefined && momentOf(entry) > old) settled = packed(counted);
      if (settled === undefined) {
        more++;
        last = id;
      }
      const thing = of !== undefined && isPresent(entry) ? thingOf(of, entry) : undefined;
      if (of !== undefined && thing !== undefined) counted.present.set(of, thing);
      else if (of !== undefined) counted.present.delete(of);
      const batch = batchOf(entry);
      for (const person of people(entry)) {
        const [count = 0, before] = counted.by.get(person) ?? [];
        counted.by.set(person, [batch !== "" && batch === before ? count : count + 1, batch]);
      }
    }
    if (last !== undefined && more >= WORTH) {
      const isThere = async () => (await store.rows(list, { limit: 1, first: "oldest" })).length > 0;
      const next = { last, data: settled ?? packed(counted) };
      await pasts.keep(guild, list, { past: next, ...erased }, isThere);
    }
    return {
      present: new Set(counted.present.values()).size,
      by: (person) => counted.by.get(person)?.[0] ?? 0,
    };
  };
}

const packed = ({ present, by }: Counted): Json => ({
  present: [...present],
  by: [...by].map(([who, [count, batch]]) => [who, count, batch]),
});
