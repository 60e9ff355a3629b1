// What is kept for a while under an id of its own, noted in the lists of those whose it is.
import type { Drafts, Results } from "../kit/ports.ts";
import { DRAFT, encode, factsOf, type KeptForm, MADE, RESULT } from "./forms.ts";
import type { Store } from "./guard.ts";
import { entryOf, freeId } from "./log.ts";

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

/** The facts of one kind; `newId` gives their ids, and one that is taken is not used. */
function ownedFacts<T extends Owned>(
  store: Store,
  { namespace, form, life, list }: Kind<T>,
  clock: () => number,
  newId: () => string,
) {
  const facts = factsOf(store, namespace, form);
  return {
    /** Gives the id. */
    keep: async (fact: Omit<T, "at">): Promise<string> => {
      const at = clock();
      const text = encode(form, { ...fact, at } as T);
      const owners = fact.guild === undefined ? [fact.by] : [fact.by, fact.guild];
      return freeId(newId, (id) => {
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

/** The answers that were given: what makes a button work after a restart. `newId` gives short ids. */
export function resultsOf(store: Store, clock: () => number, newId: () => string): Results {
  const { keep, get } = ownedFacts(store, results, clock, newId);
  const latest = async (person: string): Promise<string | undefined> => {
    const [row] = await store.rows(madeList(person), { limit: 1, first: "newest" });
    return row && entryOf(MADE, madeList(person), row).value?.result;
  };
  return { save: keep, get, latest };
}

/** Milliseconds for which a change waits. */
const DRAFT_LIFE = 60 * 60 * 1000;

/** The list of the drafts of a person or of a server. */
export const draftList = (owner: string): string => `drafted:${owner}`;

const drafts = { namespace: "drafts", form: DRAFT, life: DRAFT_LIFE, list: draftList };

/** What waits for a confirmation. */
export const draftsOf = (store: Store, clock: () => number, newId: () => string): Drafts =>
  ownedFacts(store, drafts, clock, newId);
