// Where a caller is at home: what is set and saved belongs to a server, or to one person's direct messages.

import type { Caller, Scene } from "./define.ts";
import { directMessagesOf, type Scope } from "./kept.ts";

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
