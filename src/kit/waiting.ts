// What waits for an hour, in a draft, for whoever left it: a line that no button carries, texts that no choice does.

import type { z } from "zod";
import { Unavailable } from "../core/errors.ts";
import type { Scene } from "./define.ts";
import type { Json } from "./kept.ts";

/** The id under which it waits; nothing where it cannot be kept. */
export async function left(kind: string, data: Json, { stores, caller }: Scene): Promise<string | undefined> {
  const { id: by, guild } = caller;
  try {
    return await stores.drafts.keep({ kind, data, by, ...(guild !== undefined && { guild }) });
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
}

/** What waits under an id; nothing where an hour has passed, or it is another kind or somebody else's. */
export async function waiting<T>(kind: string, form: z.ZodType<T>, draft: string, { stores, caller }: Scene) {
  const found = await stores.drafts.get(draft.trim().toLowerCase());
  return found?.kind === kind && found.by === caller.id ? form.safeParse(found.data).data : undefined;
}
