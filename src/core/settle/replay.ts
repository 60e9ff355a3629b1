// An argument after all that happened in it, and after the time that went by since: what waits for others, a value that one of
// several would take over, and an end that one side would make.

import { UserError } from "../errors.ts";
import { endsAtOnce } from "./ending.ts";
import { settle } from "./settle.ts";
import { actOf, leftOpen, type SettleEvent } from "./settle-act.ts";
import { day, lacking, opened, type Settle, sides, theirText, voicesOf, withAcceptance, withCamp } from "./state.ts";

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
export const rules = 6;

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

/** The next thing that comes of waiting by `now`, an event that nobody sent, with the argument after it; nothing where nothing does. */
function nextCome(state: Settle, now: number): Replay["steps"][number] | undefined {
  if (state.closed) return undefined;
  const ready = [...acceptancesReady(state, now), ...endingReady(state, now)].sort((a, b) => a.at - b.at)[0];
  if (ready === undefined) return undefined;
  return { event: ready, state: come(state, ready) };
}

/** What several agreed on holds as soon as the last one does, else a day after the first where nobody objected. */
function acceptancesReady(state: Settle, now: number): readonly SettleEvent[] {
  return sides.flatMap((side) =>
    [...state.camps[side].pending].flatMap(([assumption, { text, agreed, by, byName, at }]) => {
      const voices = voicesOf(state, side);
      const all = voices.length > 0 && voices.every((id) => agreed.has(id));
      if (!all && at + day > now) return [];
      return [{ kind: "held", data: { side, assumption, text }, by, byName, at: all ? now : at + day }];
    }),
  );
}

function endingReady(state: Settle, now: number): readonly SettleEvent[] {
  const { ending } = state;
  if (ending === undefined) return [];
  const { outcome, by, byName, at } = ending;
  if (endsAtOnce(state)) return [{ kind: "ended", data: outcome, by, byName, at: now }];
  // Who did not answer has agreed to nothing.
  return at + day > now ? [] : [{ kind: "ended", data: leftOpen(outcome), by, byName, at: at + day }];
}

function come(state: Settle, event: SettleEvent): Settle {
  const act = actOf(event);
  const { by, byName, at } = event;
  if (act.kind === "held") {
    const { side, assumption, text } = act;
    // What the other side no longer holds cannot be taken over.
    if (theirText(state, side, assumption) !== text) {
      return withCamp(state, side, { pending: lacking(state.camps[side].pending, assumption) });
    }
    return { ...withAcceptance(state, side, assumption, { text, by, byName, at }), moved: at };
  }
  if (act.kind !== "ended") throw new Error(`Expected something that comes of waiting, got ${act.kind}`);
  const { kind: _, ...outcome } = act;
  const { ending, ...rest } = state;
  const names = [...(ending?.agreed.values() ?? [])];
  return { ...rest, closed: { by, byName, at, names, moderator: false, outcome } };
}
