// Changes that wait for a confirmation, under short ids, for an hour.
import type { Drafts } from "../kit/ports.ts";
import { DRAFT } from "./forms.ts";
import type { Store } from "./guard.ts";
import { ownedFacts } from "./owned.ts";

/** Milliseconds for which a change waits. */
const DRAFT_LIFE = 60 * 60 * 1000;

/** The list of the drafts of a person or of a server. */
export const draftList = (owner: string): string => `drafted:${owner}`;

const kind = { namespace: "drafts", form: DRAFT, life: DRAFT_LIFE, list: draftList };

/** The drafts kept in `store`; `newId` gives short ids. */
export const draftsOf = (store: Store, clock: () => number, newId: () => string): Drafts =>
  ownedFacts(store, kind, clock, newId);
