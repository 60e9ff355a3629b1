// An argument after all that happened in it, and after the time that went by since.

import { UserError } from "../errors.ts";
import { settle } from "./settle.ts";
import type { SettleEvent } from "./settle-act.ts";
import { opened, type Settle } from "./state.ts";
import { nextCome } from "./waiting.ts";

export interface Replay {
  readonly state: Settle;
  /** The events that counted, each with the argument as it was after it; also those that came of waiting. */
  readonly steps: readonly { readonly event: SettleEvent; readonly state: Settle }[];
  /** The events that broke a rule, as when two people act at once; they changed nothing. */
  readonly refused: readonly { readonly event: SettleEvent; readonly error: UserError }[];
}

/**
 * The number of the rules: one more whenever the same events come to another state, so that no state that was kept under
 * other rules is gone on from.
 */
export const rules = 4;

/**
 * An argument after all that happened in it, in the order given, as it is at `now` (milliseconds since 1970; the time of
 * the last event unless told). Whatever the events are, this gives an answer. `from` is the state after earlier events.
 */
export function replay(
  argument: { readonly by: string; readonly guild?: string },
  events: readonly SettleEvent[],
  now?: number,
  from: Settle = opened(argument),
): Replay {
  let state = from;
  const steps: { event: SettleEvent; state: Settle }[] = [];
  const refused: { event: SettleEvent; error: UserError }[] = [];
  const wait = (until: number) => {
    for (let come = nextCome(state, until); come; come = nextCome(state, until)) {
      state = come.state;
      steps.push(come);
    }
  };
  for (const event of events) {
    wait(event.at);
    try {
      state = settle(state, event);
      steps.push({ event, state });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push({ event, error });
    }
    wait(event.at);
  }
  if (now !== undefined) wait(now);
  return { state, steps, refused };
}
