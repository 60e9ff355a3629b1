// Who moderates a server: whoever may manage it, or has the role that the server named.

import type { Scene } from "./define.ts";

export async function isModerator({ caller, stores }: Scene): Promise<boolean> {
  const { guild, manages, roles } = caller;
  if (manages || guild === undefined) return manages;
  const role = await stores.defaults.moderatorRole(guild);
  return role !== undefined && roles.includes(role);
}
