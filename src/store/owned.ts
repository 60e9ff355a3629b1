// What is kept for a while under an id of its own, noted in the lists of those whose it is: replies, changes that wait, shared pages.

import { randomInt } from "node:crypto";
import type { Drafts, Results, SharedPages } from "../kit/ports.ts";
import { DRAFT, encode, factsOf, type KeptForm, MADE, PAGE, RESULT, SHARED } from "./forms.ts";
import type { Store } from "./guard.ts";
import { entryOf, trace, valuesIn } from "./log.ts";

/** Without 0 and o, 1, i and l. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

/**
 * How long an id is: of what is found in its own server alone (887 million, of which one that is taken is not used), of what an
 * id alone may open (8e14, of which nobody guesses one), and of what the world may open (132 bits).
 */
export const idLength = { short: 6, unguessed: 10, public: 27 } as const;

/** From the operating system: an id that cannot be foreseen keeps private results private. */
export const newIdOf = (length: number): string =>
  Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

const tries = 8;

/** The first new id that `take` takes: an id that is somebody's already is not used. */
export async function freeId(length: number, take: (id: string) => Promise<boolean>): Promise<string> {
  for (let tried = 0; tried < tries; tried++) {
    const id = newIdOf(length);
    if (await take(id)) return id;
  }
  throw new Error(`Expected a free id within ${tries} tries, got none`);
}

interface Owned {
  readonly by: string;
  readonly guild?: string;
  readonly at: number;
}

interface Kind<T> {
  readonly namespace: string;
  readonly form: KeptForm<T>;
  /** Milliseconds for which one is kept. */
  readonly life: number;
  /** The list of the ids of a person or of a server. */
  readonly list: (owner: string) => string;
}

/** The facts of one kind, under ids that nobody guesses. */
function ownedFacts<T extends Owned>(store: Store, { namespace, form, life, list }: Kind<T>, clock: () => number) {
  const facts = factsOf(store, namespace, form);
  return {
    /** Gives the id. */
    keep: async (fact: Omit<T, "at">): Promise<string> => {
      const at = clock();
      const text = encode(form, { ...fact, at } as T);
      const owners = fact.guild === undefined ? [fact.by] : [fact.by, fact.guild];
      return freeId(idLength.unguessed, (id) => {
        const note = encode(MADE, { result: id, at });
        const notes = owners.map((owner) => ({ list: list(owner), text: note }));
        return store.add(`${namespace}:${id}`, text, life, notes);
      });
    },
    /** Engines remove what has expired in their own time; for a reader it is gone on the day. */
    get: async (id: string): Promise<T | undefined> => {
      const fact = await facts.get(id);
      return fact === undefined || fact.at + life <= clock() ? undefined : fact;
    },
    drop: facts.delete,
  };
}

/** Milliseconds for which a result is kept. */
export const RESULT_LIFE = 30 * 24 * 60 * 60 * 1000;

/** The list of the results of a person or of a server. */
export const madeList = (owner: string): string => `made:${owner}`;

const results = { namespace: "results", form: RESULT, life: RESULT_LIFE, list: madeList };

/** The answers that were given: what makes a button work after a restart. */
export function resultsOf(store: Store, clock: () => number): Results {
  const { keep, get } = ownedFacts(store, results, clock);
  const latest = async (person: string): Promise<string | undefined> => {
    const [row] = await store.rows(madeList(person), { limit: 1, first: "newest" });
    return row && entryOf(MADE, madeList(person), row).value?.result;
  };
  return { save: keep, get, latest };
}

/** Milliseconds for which a change waits. */
const DRAFT_LIFE = 60 * 60 * 1000;

export const draftList = (owner: string): string => `drafted:${owner}`;

const drafts = { namespace: "drafts", form: DRAFT, life: DRAFT_LIFE, list: draftList };

export const draftsOf = (store: Store, clock: () => number): Drafts => ownedFacts(store, drafts, clock);

const SPACE = "pages";

/** The pages kept in `store`. */
export function pagesOf(store: Store, clock: () => number): SharedPages {
  const facts = factsOf(store, SPACE, PAGE);
  return {
    save: async (page) => {
      const at = clock();
      const text = encode(PAGE, { page: { ...page, at } });
      // Found again where the server was left unseen: nothing else may be kept of it.
      if (page.guild !== undefined) for (const person of page.by) await trace(store, person, page.guild, at);
      return freeId(idLength.public, (free) => {
        const note = encode(SHARED, { page: free, at });
        const owners = page.guild === undefined ? page.by : [...page.by, page.guild];
        const notes = owners.map((owner) => ({ list: sharedList(owner), text: note }));
        return store.add(`${SPACE}:${free}`, text, undefined, notes);
      });
    },
    get: async (id) => {
      const found = await facts.get(id);
      return found === undefined ? undefined : (found.page ?? "gone");
    },
    of: async (person) => [...(await sharedIds(store, person))].reverse(),
    erase: async (id) => {
      await facts.set(id, { page: null });
      await store.fold();
    },
  };
}

const sharedList = (owner: string): string => `shared:${owner}`;

/** The ids of the pages of a person or of a server that are still there, oldest first. */
export async function sharedIds(store: Store, owner: string): Promise<readonly string[]> {
  const ids = await everShared(store, owner);
  const gone = JSON.stringify({ page: null }).slice(1);
  const texts = await store.facts(SPACE).getMany(ids);
  return ids.filter((_, index) => texts[index]?.endsWith(gone) === false);
}

const everShared = async (store: Store, owner: string): Promise<readonly string[]> =>
  (await valuesIn(store, sharedList(owner), SHARED)).map(({ page }) => page);

/** Leaves of the pages of a person or of a server nothing but that there were some. @returns who had shared them */
export async function erasePages(store: Store, owner: string): Promise<ReadonlySet<string>> {
  const facts = factsOf(store, SPACE, PAGE);
  const people = new Set<string>();
  for (const id of await everShared(store, owner)) {
    // One that is damaged goes like all others.
    const found = await facts.get(id).catch(() => undefined);
    for (const person of found?.page?.by ?? []) people.add(person);
    await facts.set(id, { page: null });
  }
  await store.erase(sharedList(owner));
  return people;
}
