// Who moderates: whoever may manage the server, or has the role that the server named.

import type { Scene } from "./define.ts";

/** Everybody moderates their own direct messages. */
export async function isModerator({ caller, stores }: Scene): Promise<boolean> {
  const { guild, manages, roles } = caller;
  if (manages || guild === undefined) return manages;
  const role = await stores.defaults.moderatorRole(guild);
  return role !== undefined && roles.includes(role);
}
