// Dropping what has been dealt with.

import { Unavailable } from "../../core/errors.ts";
import type { Scene } from "../define.ts";

/** Forgets a draft. Where the store fails just now it goes by itself within the hour. */
export async function dropDraft(draft: string, { stores }: Scene): Promise<void> {
  try {
    await stores.drafts.drop(draft.trim().toLowerCase());
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
}
