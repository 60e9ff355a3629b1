// Doing something in an argument: checked by its rules, kept, and checked again beside what others did meanwhile.

import { Unavailable } from "../../../src/core/errors.ts";
import { settle } from "../../../src/core/settle/settle.ts";
import type { Act, SettleEvent } from "../../../src/core/settle/settle-act.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { Json } from "../../../src/kit/kept.ts";
import { type FoundArgument, renewed } from "./argument.ts";
import { withWays } from "./refusals.ts";

/**
 * Does these things in turn, and gives the argument as it is then.
 * @throws UserError as the rules say: before anything is kept, or where somebody else was quicker.
 */
export async function act(found: FoundArgument, acts: readonly Act[], scene: Scene): Promise<FoundArgument> {
  const { caller, stores, now } = scene;
  const who = { by: caller.id, byName: caller.name, at: now() };
  checkAllowed(found, acts, who);
  for (const [done, { kind, ...data }] of acts.entries()) {
    await stores.arguments
      .append(found.home, found.id, kind, data as Json, { id: caller.id, name: caller.name })
      .catch((error: unknown) => {
        throw done === 0 ? error : unsure(error);
      });
  }
  const after = await renewed(found, scene).catch((error: unknown) => {
    throw unsure(error);
  });
  for (const each of acts) checkCounted(found, after, each, caller.id);
  return after;
}

/** @throws UserError as the rules say, with the way out */
function checkAllowed(found: FoundArgument, acts: readonly Act[], who: Omit<SettleEvent, "kind" | "data">): void {
  try {
    let { state } = found;
    for (const { kind, ...data } of acts) state = settle(state, { kind, data, ...who });
  } catch (error) {
    throw withWays(error, found);
  }
}

/** Something was kept already when the store stopped answering. */
const unsure = (error: unknown): unknown =>
  error instanceof Unavailable
    ? new Unavailable(error.what, { cause: error, reason: error.reason, outcome: "unknown" })
    : error;

/** What was kept may have come second: then it counts for nothing, and whoever did it is told. */
function checkCounted(before: FoundArgument, after: FoundArgument, { kind, ...data }: Act, by: string): void {
  const text = JSON.stringify(data);
  const isThis = (event: { readonly kind: string; readonly data: unknown; readonly by: string }) =>
    event.kind === kind && event.by === by && JSON.stringify(event.data) === text;
  const counted = (found: FoundArgument) => found.steps.filter(({ event }) => isThis(event)).length;
  if (counted(after) > counted(before)) return;
  const refusal = after.refused.findLast(({ event }) => isThis(event));
  if (refusal) throw withWays(refusal.error, before);
}
