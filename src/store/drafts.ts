// Changes that wait for a confirmation, under short ids, for an hour.
import type { Drafts } from "../kit/ports.ts";
import { factsOf } from "./facts.ts";
import { DRAFT } from "./forms.ts";
import type { Store } from "./guard.ts";
import { freeId } from "./short-id.ts";
import { everyKey } from "./traces.ts";
import { encode } from "./versioned.ts";

/** Milliseconds for which a change waits. */
const DRAFT_LIFE = 60 * 60 * 1000;

/** The drafts kept in `store`; `newId` gives short ids. */
export function draftsOf(store: Store, clock: () => number, newId: () => string): Drafts {
  const facts = factsOf(store, "drafts", DRAFT);
  return {
    keep: (draft) => {
      const text = encode(DRAFT, { ...draft, at: clock() });
      return freeId(newId, (id) => store.add(`drafts:${id}`, text, DRAFT_LIFE));
    },
    get: async (id) => {
      const draft = await facts.get(id);
      // Engines remove what has expired in their own time.
      return draft === undefined || draft.at + DRAFT_LIFE <= clock() ? undefined : draft;
    },
    drop: (id) => facts.delete(id),
  };
}

/** Erases the drafts of a person or of a server. */
export async function eraseDrafts(
  store: Store,
  owner: { readonly by: string } | { readonly guild: string },
): Promise<void> {
  const texts = store.facts("drafts");
  const [field, id] = "by" in owner ? (["by", owner.by] as const) : (["guild", owner.guild] as const);
  for (const key of await everyKey(store, "drafts", "")) {
    const text = await texts.get(key);
    if (text?.includes(`${JSON.stringify(field)}:${JSON.stringify(id)}`)) await texts.delete(key);
  }
}
