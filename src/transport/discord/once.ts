// Interactions that Discord delivers again after a resumed connection, told apart from new ones.

import type { APIInteraction } from "discord-api-types/v10";

/** How many are remembered, the newest. */
const remembered = 1000;

/** Whether an interaction is seen for the first time. */
export function firstTime(): (interaction: APIInteraction) => boolean {
  const seen = new Set<string>();
  return ({ id }) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > remembered && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
