// What belongs to a caller: the server, or the person's direct messages, where things are set and saved; and what waits for
// an hour in a draft, a line that no button carries or texts that no choice does.

import type { z } from "zod";
import { unlessUnavailable } from "../core/errors.ts";
import type { Caller, Scene } from "./define.ts";
import { directMessagesOf, type Json, type Scope } from "./kept.ts";

/** Whose defaults hold for a caller. */
export const scopeOf = ({ id, guild, channel }: Caller): Scope =>
  guild === undefined ? { person: id } : { guild, ...(channel !== undefined && { channel }) };

/** The server, or what stands for it in direct messages: where saved models and arguments are kept. */
export const homeOf = ({ id, guild }: Caller): string => guild ?? directMessagesOf(id);

/** Everybody moderates their own direct messages. */
export async function isModerator({ caller, stores }: Scene): Promise<boolean> {
  const { guild, manages, roles } = caller;
  if (manages || guild === undefined) return manages;
  const role = await stores.defaults.moderatorRole(guild);
  return role !== undefined && roles.includes(role);
}

/** The id under which it waits; nothing where it cannot be kept. */
export const left = (kind: string, data: Json, { stores, caller: { id: by, guild } }: Scene) =>
  unlessUnavailable(() => stores.drafts.keep({ kind, data, by, ...(guild !== undefined && { guild }) }));

/** What waits under an id; nothing where an hour has passed, or it is another kind or somebody else's. */
export async function waiting<T>(kind: string, form: z.ZodType<T>, draft: string, { stores, caller }: Scene) {
  const found = await stores.drafts.get(draft.trim().toLowerCase());
  return found?.kind === kind && found.by === caller.id ? form.safeParse(found.data).data : undefined;
}
