// The rules of an argument: what each thing that happens in it changes, and what is refused.

import { tell } from "../tell.ts";
import { ending, requireAnswer } from "./ending.ts";
import {
  type Act,
  actOf,
  nobody,
  otherSide,
  type SettleEvent,
  type Side,
  type Signed,
  sideOfStance,
  type Values,
} from "./settle-act.ts";
import {
  agreedBefore,
  type Camp,
  changed,
  empty,
  hasSpokenFor,
  lacking,
  noRight,
  noSide,
  nothing,
  refusal,
  requireOwn,
  requireShown,
  requireSteady,
  requireVoice,
  type Settle,
  type Stance,
  same,
  sideOf,
  sides,
  voicesOf,
  withAcceptance,
  withCamp,
  withValue,
} from "./state.ts";

/**
 * What an argument is after an event.
 * @throws UserError `settle.closed`, `settle.side` (not on that side), `settle.crossed` (moved over, and speaks for no
 * side any more), `settle.same` (it is so already), `settle.nothing` (nothing to take back, to object to or to answer),
 * `settle.changed` (the value is no longer what was shown), `settle.right` (may not close), `settle.begun` (a fork of
 * something that has begun); and as `actOf`.
 */
export function settle(state: Settle, event: SettleEvent): Settle {
  const act = actOf(event);
  if (state.closed) throw refusal("closed", tell`This argument is closed`, tell`Go on in a new one`);
  const { by, byName, at } = event;
  const who = { by, byName, at };
  switch (act.kind) {
    case "joined":
      if (by === nobody) return state;
      if (sideOf(state, by) === act.side)
        throw refusal("same", tell`You are on that side already`, tell`Nothing was changed`);
      return joined(without(state, by), act.side, who);
    case "stance":
      return by === nobody ? state : stanceTaken(state, act, who);
    case "left":
      if (by === nobody) return state;
      if (sideOf(state, by) === undefined) throw noSide();
      return without(state, by);
    case "set": {
      const spoken = voiced(state, act.side, by);
      requireSteady(state, act.side, by, act.assumption);
      const { kind: _, side, assumption, ...value } = act;
      const old = state.camps[side].values.get(assumption);
      if (old && old.text === act.text && old.reason === act.reason && old.link === act.link) throw same(assumption);
      return moved(withValue(spoken, side, assumption, { ...value, ...who }), at);
    }
    case "unset": {
      requireVoice(state, act.side, by);
      const old = state.camps[act.side].values.get(act.assumption);
      if (old === undefined) throw nothing(act.assumption);
      if (act.text !== undefined) requireOwn(old, act.text, by, act.assumption);
      return moved(withValue(state, act.side, act.assumption, undefined), at);
    }
    case "accepted": {
      const spoken = voiced(state, act.side, by);
      requireShown(state, act);
      return moved(withAcceptance(spoken, act.side, act.assumption, { text: act.text, ...who }), at);
    }
    case "agreed":
      return agreed(voiced(state, act.side, by), act, who);
    case "seconded":
      return by === nobody ? state : seconded(state, act, who);
    case "objected": {
      const spoken = voiced(state, act.side, by);
      const { pending } = state.camps[act.side];
      if (!pending.has(act.assumption)) throw nothing(act.assumption);
      return withCamp(spoken, act.side, { pending: lacking(pending, act.assumption) });
    }
    case "closed": {
      if (!act.moderator && ![state.opener, nobody].includes(by) && sideOf(state, by) === undefined) throw noRight();
      return { ...state, closed: { ...who, moderator: act.moderator } };
    }
    case "ending": {
      const { kind: _, moderator, ...outcome } = act;
      return ending(state, outcome, moderator, who);
    }
    case "continued": {
      requireAnswer(state, by);
      if (state.ending === undefined) throw nothing();
      const { ending: _, ...rest } = state;
      return rest;
    }
    case "evidence":
      if (state.evidence === act.side)
        throw refusal("same", tell`The evidence speaks for that side already`, tell`Nothing was changed`);
      return { ...state, evidence: act.side };
    case "mentions": {
      const quiet = new Set(state.quiet);
      if (act.wanted) quiet.delete(by);
      else quiet.add(by);
      return { ...state, quiet };
    }
    case "forked":
      return forked(state, act.from, act.values, by);
    case "held":
    case "ended":
      throw refusal("event", tell`That comes of waiting alone`, tell`Nothing was changed`);
  }
}

/**
 * The data of the event `forked` with which another argument goes on from this one.
 * @throws UserError `settle.open` while this one is open.
 */
export function forkOf(id: string, { camps, closed }: Settle): { readonly from: string; readonly values: Values } {
  if (!closed) throw refusal("open", tell`This argument is still open`, tell`Take a side in it, or close it first`);
  const of = (side: Side) => Object.fromEntries(camps[side].values);
  return { from: id, values: { for: of("for"), against: of("against") } };
}

/** A change of a value or a stance, which is also an answer to whoever would end the argument. */
function moved(state: Settle, at: number): Settle {
  const { ending: _, ...rest } = state;
  return { ...rest, moved: at };
}

function joined(state: Settle, side: Side, { by, byName, at }: Signed): Settle {
  const been = new Map(state.been).set(by, new Set(state.been.get(by)).add(side));
  const members = new Map(state.camps[side].members).set(by, { name: byName, at });
  return withCamp({ ...state, been }, side, { members });
}

/** The state in which a member has spoken for a side. Errors as `requireVoice`. */
function voiced(state: Settle, side: Side, by: string): Settle {
  requireVoice(state, side, by);
  if (by === nobody) return state;
  return { ...state, spoken: new Map(state.spoken).set(by, new Set(state.spoken.get(by)).add(side)) };
}

/**
 * Who takes a side by a stance and has values on the other takes them along, out of the argument. Who has spoken for the
 * other, if only by taking over a value, speaks for neither then.
 */
function stanceTaken(state: Settle, { percent, side }: Extract<Act, { kind: "stance" }>, who: Signed): Settle {
  const before = state.stances.get(who.by);
  const target = percent === undefined ? side : sideOfStance(percent);
  const own = sideOf(state, who.by);
  const isSame = percent === undefined ? own === target : before?.path.at(-1) === percent && own === target;
  if (isSame) throw refusal("same", tell`That is your stance already`, tell`Nothing was changed`);
  const path = percent === undefined ? (before?.path ?? []) : [...(before?.path ?? []), percent];
  const stance: Stance = { name: who.byName, path, at: who.at };
  const told = path.length === 0 ? state : { ...state, stances: new Map(state.stances).set(who.by, stance) };
  const after = moved(told, who.at);
  if (target === own) return after;
  if (target === undefined) return without(after, who.by);
  const old = otherSide(target);
  const isOver = !state.alone && hasSpokenFor(state, old, who.by);
  const left = state.alone ? without(after, who.by) : withdrawn(without(after, who.by), old, who.by);
  const crossed = isOver ? new Set(state.crossed).add(who.by) : state.crossed;
  return joined({ ...left, crossed }, target, who);
}

/** A side without the values that one member set or took over for it. */
function withdrawn(state: Settle, side: Side, by: string): Settle {
  const { values, accepted, pending } = state.camps[side];
  const others = <T extends { readonly by: string }>(map: ReadonlyMap<string, T>) =>
    new Map([...map].filter(([, each]) => each.by !== by));
  return withCamp(state, side, { values: others(values), accepted: others(accepted), pending: others(pending) });
}

function without(state: Settle, member: string): Settle {
  const side = sideOf(state, member);
  if (side === undefined) return state;
  const { members, pending } = state.camps[side];
  return withCamp(state, side, { members: lacking(members, member), pending: withoutVoice(pending, member, members) });
}

/** Who left would take over nothing any more; what others of the side would waits on, by the name of the next of them. */
const withoutVoice = (pending: Camp["pending"], member: string, members: Camp["members"]): Camp["pending"] =>
  new Map(
    [...pending].flatMap(([assumption, each]) => {
      const agreed = new Set([...each.agreed].filter((id) => id !== member));
      const [next] = agreed;
      if (next === undefined) return [];
      const by = each.by === member ? { by: next, byName: members.get(next)?.name ?? each.byName } : {};
      return [[assumption, { ...each, ...by, agreed }]];
    }),
  );

function agreed(state: Settle, act: Extract<Act, { kind: "agreed" }>, who: Signed): Settle {
  const { side, assumption, text } = act;
  requireSteady(state, side, who.by, assumption);
  requireShown(state, act);
  const { pending } = state.camps[side];
  const before = pending.get(assumption);
  const waiting = before?.text === text ? before : { text, ...who, agreed: new Set<string>() };
  if (waiting.agreed.has(who.by)) throw agreedBefore(assumption);
  const next = { ...waiting, agreed: new Set(waiting.agreed).add(who.by) };
  const isAll = voicesOf(state, side).every((id) => next.agreed.has(id)) || state.alone;
  if (isAll) return moved(withAcceptance(state, side, assumption, { text, ...who }), who.at);
  return moved(withCamp(state, side, { pending: new Map(pending).set(assumption, next) }), who.at);
}

/** Who says what another of their side has set speaks for nobody but themselves: also who was on both sides. */
function seconded(state: Settle, { side, assumption, text }: Extract<Act, { kind: "seconded" }>, who: Signed): Settle {
  if (sideOf(state, who.by) !== side) throw noSide();
  const { values, seconded: before } = state.camps[side];
  const value = values.get(assumption);
  if (value === undefined || value.text !== text) throw changed(assumption);
  const all = before.get(assumption) ?? new Set();
  if (value.by === who.by || all.has(who.by)) throw agreedBefore(assumption);
  // An end that somebody asks for is not answered by it.
  return {
    ...withCamp(state, side, { seconded: new Map(before).set(assumption, new Set(all).add(who.by)) }),
    moved: who.at,
  };
}

function forked(state: Settle, from: string, values: Values, by: string): Settle {
  if (by !== state.opener) throw refusal("right", tell`Somebody else opened this argument`, tell`Open one of your own`);
  const begun = sides.some((side) => state.camps[side] !== empty);
  if (begun || state.forkedFrom) throw refusal("begun", tell`This argument has begun already`, tell`Open a new one`);
  const camp = (side: Side): Camp => ({ ...empty, values: new Map(Object.entries(values[side])) });
  return { ...state, forkedFrom: from, camps: { for: camp("for"), against: camp("against") } };
}
