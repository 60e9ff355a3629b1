// Changes that wait for a confirmation, under short ids, for an hour.
import type { Drafts } from "../kit/ports.ts";
import { factsOf } from "./facts.ts";
import { DRAFT, MADE } from "./forms.ts";
import type { Store } from "./guard.ts";
import { owners } from "./results.ts";
import { freeId } from "./short-id.ts";
import { encode } from "./versioned.ts";

/** Milliseconds for which a change waits. */
const DRAFT_LIFE = 60 * 60 * 1000;

/** The drafts kept in `store`; `newId` gives short ids. */
export function draftsOf(store: Store, clock: () => number, newId: () => string): Drafts {
  const facts = factsOf(store, "drafts", DRAFT);
  return {
    keep: (draft) => {
      const at = clock();
      const text = encode(DRAFT, { ...draft, at });
      return freeId(newId, (id) => {
        const note = encode(MADE, { result: id, at });
        const notes = owners(draft).map((owner) => ({ list: draftList(owner), text: note }));
        return store.add(`drafts:${id}`, text, DRAFT_LIFE, notes);
      });
    },
    get: async (id) => {
      const draft = await facts.get(id);
      // Engines remove what has expired in their own time.
      return draft === undefined || draft.at + DRAFT_LIFE <= clock() ? undefined : draft;
    },
    drop: (id) => facts.delete(id),
  };
}

/** The list of the drafts of a person or of a server. */
export const draftList = (owner: string): string => `drafted:${owner}`;
