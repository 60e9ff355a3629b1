// Answers that were given, under short ids, for 30 days: what makes a button work after a restart.
import type { Results } from "../kit/ports.ts";
import { RESULT } from "./forms.ts";
import type { Store } from "./guard.ts";
import { ownedFacts } from "./owned.ts";

/** Milliseconds for which a result is kept. */
export const RESULT_LIFE = 30 * 24 * 60 * 60 * 1000;

/** The list of the results of a person or of a server. */
export const madeList = (owner: string): string => `made:${owner}`;

const kind = { namespace: "results", form: RESULT, life: RESULT_LIFE, list: madeList };

/** The results kept in `store`; `newId` gives short ids. */
export function resultsOf(store: Store, clock: () => number, newId: () => string): Results {
  const { keep, get } = ownedFacts(store, kind, clock, newId);
  return { save: keep, get };
}
