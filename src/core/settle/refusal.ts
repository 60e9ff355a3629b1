// What the rules of an argument refuse, and what is said then.

import { UserError } from "../errors.ts";
import { tell, word } from "../tell.ts";
import { nobody, type Side, type Value } from "./settle-act.ts";
import { type Settle, sideOf, theirText } from "./state.ts";

/** @throws UserError `settle.side`, or `settle.crossed` where they moved over and speak for no side any more */
export function requireVoice(state: Settle, side: Side, member: string): void {
  // The side of somebody erased is no longer known; it was checked when they spoke.
  if (member === nobody) return;
  const own = sideOf(state, member);
  if (own === undefined) throw noSide();
  if (own !== side) throw refusal("side", tell`You are on ${word(own)}`, tell`Speak for your own side, or change it`);
  if (!state.crossed.has(member)) return;
  const hint = tell`Say how likely you hold it to be, or go on in a new argument`;
  throw refusal("crossed", tell`You were on both sides`, hint);
}

/** Who was on the other side too replaces nobody's value. @throws UserError `settle.crossed` */
export function requireSteady({ camps, been }: Settle, side: Side, by: string, assumption: string): void {
  const old = camps[side].values.get(assumption);
  if (old === undefined || [by, nobody].includes(old.by) || (been.get(by)?.size ?? 0) < 2) return;
  const message = tell`You were on the other side too, and ${old.byName} has set this one`;
  throw refusal("crossed", message, tell`Set another assumption, or ask for this one to be taken back`, assumption);
}

/** @throws UserError `settle.changed`, or `settle.right` where somebody else set it */
export function requireOwn(old: Value, text: string, by: string, assumption: string): void {
  if (old.text !== text) throw changed(assumption);
  if (old.by === by || by === nobody) return;
  throw refusal("right", tell`${old.byName} has set this value`, tell`Set another value instead`, assumption);
}

/** What is taken over is what was shown. @throws UserError `settle.changed` or `settle.same` */
export function requireShown(
  state: Settle,
  { side, assumption, text }: { side: Side; assumption: string; text: string | null },
) {
  if (theirText(state, side, assumption) !== text) throw changed(assumption);
  if ((state.camps[side].values.get(assumption)?.text ?? null) === text) throw same(assumption);
}

export const refusal = (what: string, message: string, hint: string, field?: string): UserError =>
  new UserError(`settle.${what}`, message, { hint, ...(field && { field }) });

export const noSide = () =>
  refusal("side", tell`You are on no side yet`, tell`Take a side first: say how likely you hold it to be`);
export const noRight = () =>
  refusal("right", tell`That is for one of the sides, or for a moderator`, tell`Take a side first`);
const changed = (field: string) =>
  refusal("changed", tell`The other side's value is no longer the one that was shown`, tell`Look at it again`, field);
export const same = (field: string) =>
  refusal("same", tell`Your side says that already`, tell`Give another value or reason`, field);
export const nothing = (field?: string) =>
  refusal("nothing", tell`Your side has nothing there to take back or to answer`, tell`There is nothing to do`, field);
