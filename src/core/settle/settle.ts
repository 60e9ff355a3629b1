// The rules of an argument: what each thing that happens in it changes, and what is refused.

import { UserError } from "../errors.ts";
import {
  type Act,
  actOf,
  nobody,
  otherSide,
  type SettleEvent,
  type Side,
  type Value,
  type Values,
} from "./settle-act.ts";

export interface Member {
  readonly name: string;
  /** Since when on this side. */
  readonly at: number;
}

/** That a side took over the other's value; `text` is `null` where the other had set none. */
export interface Acceptance {
  readonly text: string | null;
  readonly by: string;
  readonly byName: string;
  readonly at: number;
}

/** What one side is and holds. */
export interface Camp {
  /** By id. */
  readonly members: ReadonlyMap<string, Member>;
  /** What the side has set, by assumption; everything else is as it is without the argument. */
  readonly values: ReadonlyMap<string, Value>;
  /** What the side took over from the other and has not changed since, by assumption. */
  readonly accepted: ReadonlyMap<string, Acceptance>;
}

/** An argument as it stands. */
export interface Settle {
  /** The id of who opened it. */
  readonly opener: string;
  readonly camps: Readonly<Record<Side, Camp>>;
  /** The argument from which this one goes on. */
  readonly forkedFrom?: string;
  readonly closed?: { readonly by: string; readonly byName: string; readonly at: number; readonly moderator: boolean };
}

const empty: Camp = { members: new Map(), values: new Map(), accepted: new Map() };

/** An argument in which nothing has happened yet. */
export function opened({ by }: { readonly by: string }): Settle {
  return { opener: by, camps: { for: empty, against: empty } };
}

/** The side on which a member is. */
export function sideOf({ camps }: Settle, member: string): Side | undefined {
  return (["for", "against"] as const).find((side) => camps[side].members.has(member));
}

/**
 * What an argument is after an event.
 * @throws UserError `settle.closed`, `settle.side` (not on that side), `settle.same` (it is so already), `settle.nothing`
 * (no value to take back), `settle.changed` (the value accepted is no longer the other's), `settle.right` (may not close),
 * `settle.begun` (a fork of something that has begun); and as `actOf`.
 */
export function settle(state: Settle, event: SettleEvent): Settle {
  const act = actOf(event);
  if (state.closed) throw refusal("closed", "an open argument", "a closed one", "Fork it to go on");
  const { by, byName, at } = event;
  const who = { by, byName, at };
  switch (act.kind) {
    case "joined":
      if (by === nobody) return state;
      if (sideOf(state, by) === act.side) throw refusal("same", "the other side", act.side, "You are on it already");
      return joined(without(state, by), act.side, event);
    case "left":
      if (by === nobody) return state;
      if (sideOf(state, by) === undefined) throw noSide();
      return without(state, by);
    case "set": {
      requireSide(state, act.side, by);
      const { kind: _, side, assumption, ...value } = act;
      const old = state.camps[side].values.get(assumption);
      if (old && old.text === act.text && old.reason === act.reason && old.link === act.link) throw same(assumption);
      return withValue(state, side, assumption, { ...value, ...who });
    }
    case "unset":
      requireSide(state, act.side, by);
      if (!state.camps[act.side].values.has(act.assumption)) throw nothing(act.assumption);
      return withValue(state, act.side, act.assumption, undefined);
    case "accepted":
      requireSide(state, act.side, by);
      return accepted(state, act, who);
    case "closed": {
      const may = act.moderator || by === state.opener || by === nobody || sideOf(state, by) !== undefined;
      if (!may) throw refusal("right", "one of the sides or a moderator", "somebody else", "Take a side first");
      return { ...state, closed: { ...who, moderator: act.moderator } };
    }
    case "forked":
      return forked(state, act.from, act.values, by);
  }
}

export interface Replay {
  readonly state: Settle;
  /** The events that counted, each with the argument as it was after it. */
  readonly steps: readonly { readonly event: SettleEvent; readonly state: Settle }[];
  /** The events that broke a rule, as when two people act at once; they changed nothing. */
  readonly refused: readonly { readonly event: SettleEvent; readonly error: UserError }[];
}

/** An argument after all that happened in it, in the order given; whatever the events are, this gives an answer. */
export function replay(argument: { readonly by: string }, events: readonly SettleEvent[]): Replay {
  let state = opened(argument);
  const steps: { event: SettleEvent; state: Settle }[] = [];
  const refused: { event: SettleEvent; error: UserError }[] = [];
  for (const event of events) {
    try {
      state = settle(state, event);
      steps.push({ event, state });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push({ event, error });
    }
  }
  return { state, steps, refused };
}

/**
 * The data of the event `forked` with which another argument goes on from this one.
 * @throws UserError `settle.open` while this one is open.
 */
export function forkOf(id: string, { camps, closed }: Settle): { readonly from: string; readonly values: Values } {
  if (!closed) throw refusal("open", "a closed argument", "an open one", "Take a side in it, or close it first");
  const of = (side: Side) => Object.fromEntries(camps[side].values);
  return { from: id, values: { for: of("for"), against: of("against") } };
}

function withCamp(state: Settle, side: Side, change: Partial<Camp>): Settle {
  return { ...state, camps: { ...state.camps, [side]: { ...state.camps[side], ...change } } };
}

function joined(state: Settle, side: Side, { by, byName, at }: SettleEvent): Settle {
  return withCamp(state, side, { members: new Map(state.camps[side].members).set(by, { name: byName, at }) });
}

function without(state: Settle, member: string): Settle {
  const side = sideOf(state, member);
  if (side === undefined) return state;
  return withCamp(state, side, { members: lacking(state.camps[side].members, member) });
}

/** A value of a side's own takes the place of one it had accepted. */
function withValue(state: Settle, side: Side, assumption: string, value: Value | undefined): Settle {
  const { values, accepted } = state.camps[side];
  return withCamp(state, side, {
    values: value ? new Map(values).set(assumption, value) : lacking(values, assumption),
    accepted: lacking(accepted, assumption),
  });
}

function accepted(
  state: Settle,
  { side, assumption, text }: Extract<Act, { kind: "accepted" }>,
  who: Omit<Acceptance, "text">,
): Settle {
  const theirs = state.camps[otherSide(side)].values.get(assumption);
  if ((theirs?.text ?? null) !== text) {
    throw refusal("changed", "the other side's value as it was shown", "a newer one", "Look at it again", assumption);
  }
  if ((state.camps[side].values.get(assumption)?.text ?? null) === text) throw same(assumption);
  const value = theirs && { ...theirs, ...who };
  const after = withValue(state, side, assumption, value);
  const acceptances = new Map(after.camps[side].accepted).set(assumption, { text, ...who });
  return withCamp(after, side, { accepted: acceptances });
}

function forked(state: Settle, from: string, values: Values, by: string): Settle {
  if (by !== state.opener) throw refusal("right", "who opened the argument", "somebody else", "Open one of your own");
  const begun = (["for", "against"] as const).some((side) => state.camps[side] !== empty);
  if (begun || state.forkedFrom) throw refusal("begun", "a new argument", "one that has begun", "Open a new one");
  const camp = (side: Side): Camp => ({ ...empty, values: new Map(Object.entries(values[side])) });
  return { ...state, forkedFrom: from, camps: { for: camp("for"), against: camp("against") } };
}

function lacking<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

function requireSide(state: Settle, side: Side, member: string): void {
  // The side of somebody erased is no longer known; it was checked when they spoke.
  if (member === nobody) return;
  const own = sideOf(state, member);
  if (own === undefined) throw noSide();
  if (own !== side) throw refusal("side", `somebody on the side ${side}`, own, "Speak for your own side, or change it");
}

function refusal(what: string, expected: string, got: string, hint: string, field?: string): UserError {
  return new UserError(`settle.${what}`, `Expected ${expected}, got ${got}`, { hint, ...(field && { field }) });
}

const noSide = () => refusal("side", "somebody on a side", "you, who are on none", "Take a side first: For or Against");
const same = (field: string) =>
  refusal("same", "a change", "what your side has already", "Give another value or reason", field);
const nothing = (field: string) =>
  refusal("nothing", "a value of your side to take back", "none", "Your side has not set it", field);
