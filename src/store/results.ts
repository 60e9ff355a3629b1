// Answers that were given, under short ids, for 30 days: what makes a button work after a restart.
import type { Results } from "../kit/ports.ts";
import { factsOf } from "./facts.ts";
import { MADE, RESULT } from "./forms.ts";
import type { Store } from "./guard.ts";
import { freeId } from "./short-id.ts";
import { encode } from "./versioned.ts";

/** Milliseconds for which a result is kept. */
export const RESULT_LIFE = 30 * 24 * 60 * 60 * 1000;

/** The results kept in `store`; `newId` gives short ids, and one that is taken is not used. */
export function resultsOf(store: Store, clock: () => number, newId: () => string): Results {
  const facts = factsOf(store, "results", RESULT);

  return {
    save: async (result) => {
      const at = clock();
      const text = encode(RESULT, { ...result, at });
      return freeId(newId, (free) => {
        const note = encode(MADE, { result: free, at });
        const notes = owners(result).map((owner) => ({ list: madeList(owner), text: note }));
        return store.add(`results:${free}`, text, RESULT_LIFE, notes);
      });
    },
    get: async (id) => {
      const result = await facts.get(id);
      // Engines remove what has expired in their own time; for a reader it is gone on the day.
      return result === undefined || result.at + RESULT_LIFE <= clock() ? undefined : result;
    },
  };
}

/** The list of the results of a person or of a server. */
export function madeList(owner: string): string {
  return `made:${owner}`;
}

/** Whose it is: of who asked, and of the server in which. */
export function owners(result: { readonly by: string; readonly guild?: string }): readonly string[] {
  return result.guild === undefined ? [result.by] : [result.by, result.guild];
}
