// One default at a time, as tests set and look at them; commands change several together.

import type { Actor, Default, Scope } from "../../src/kit/kept.ts";
import type { Defaults } from "../../src/kit/ports.ts";

/** Sets a default, whatever stands there. */
export const setOne = (defaults: Defaults, scope: Scope, id: string, text: string, who: Actor): Promise<void> =>
  defaults.change(scope, [{ id, text }], who);

/** Takes a default away. */
export const resetOne = (defaults: Defaults, scope: Scope, id: string, who: Actor): Promise<void> =>
  defaults.change(scope, [{ id }], who);

/** The defaults in force for these ids, a channel's over its server's; rejects for one that cannot be read. */
export async function inForceFor(
  defaults: Defaults,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Default>> {
  const inForce = new Map<string, Default>();
  for (const [id, [nearest]] of await defaults.standing(scope, ids)) {
    if (nearest?.fault !== undefined) throw nearest.fault;
    if (nearest?.value !== undefined) inForce.set(id, nearest.value);
  }
  return inForce;
}
