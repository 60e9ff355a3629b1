// Pages that people shared: kept until one who shared them, or their server, takes them down; then that alone is known.
import type { SharedPages } from "../kit/ports.ts";
import { encode, factsOf, PAGE, SHARED } from "./forms.ts";
import type { Store } from "./guard.ts";
import { freeId, trace, valuesIn } from "./log.ts";

const SPACE = "pages";

/** The pages kept in `store`; `newId` gives ids that nobody guesses. */
export function pagesOf(store: Store, clock: () => number, newId: () => string): SharedPages {
  const facts = factsOf(store, SPACE, PAGE);
  return {
    save: async (page) => {
      const at = clock();
      const text = encode(PAGE, { page: { ...page, at } });
      // Found again where the server was left unseen: nothing else may be kept of it.
      if (page.guild !== undefined) for (const person of page.by) await trace(store, person, page.guild, at);
      return freeId(newId, (free) => {
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
