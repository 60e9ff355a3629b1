// How an argument ends, and who may end it: those who argue, somebody of each side, and nobody alone where others take part.

import { tell } from "../tell.ts";
import { leftOpen, nobody, type Outcome, type Side, type Signed } from "./settle-act.ts";
import { isParty, noRight, noSide, refusal, type Settle, setBy, sideOf, sides, voicesOf } from "./state.ts";

/** The sides that somebody holds, by a stance or by values: an ending needs each of them. */
export const sidesHeld = ({ camps }: Pick<Settle, "camps">): readonly Side[] =>
  sides.filter((side) => camps[side].members.size > 0 || camps[side].values.size > 0);

/**
 * Who can agree to an ending for a side: of those who never were on the other, so that nobody ends it by switching, whoever
 * opened the argument or has set values; where there are none, who took the side first: whoever comes along later, and goes
 * along with something, ends nothing for those who were there. Then those who speak for it; nobody where nobody can.
 */
function ableToEnd(state: Settle, side: Side): readonly string[] {
  const voices = voicesOf(state, side);
  const steady = voices.filter((id) => state.been.get(id)?.size === 1);
  const arguing = steady.filter((id) => id === state.opener || setBy(state, side, id).length > 0);
  return [arguing, steady.slice(0, 1), voices].find((all) => all.length > 0) ?? [];
}

/** Whom an ending waits for on a side: those who can agree to it, of whom one is enough, and where nobody can any more all who are on it. */
function awaited(state: Settle, side: Side): { readonly ids: readonly string[]; readonly enough: "some" | "every" } {
  const able = ableToEnd(state, side);
  return able.length > 0 ? { ids: able, enough: "some" } : { ids: membersOf(state, side), enough: "every" };
}

/** Whether a side agrees to an ending; where nobody is on it nobody does. */
export function agreesToEnd(state: Settle, side: Side, agreed: Pick<ReadonlySet<string>, "has">): boolean {
  const { ids, enough } = awaited(state, side);
  return ids.length > 0 && ids[enough]((id) => agreed.has(id));
}

const membersOf = ({ camps }: Settle, side: Side): readonly string[] => [...camps[side].members.keys()];

/** All who take part: whoever opened it, and who is on a side. */
const people = (state: Settle): readonly string[] =>
  [...new Set([state.opener, ...sides.flatMap((side) => membersOf(state, side))])].filter((id) => id !== nobody);

/** Whom an ending that somebody asks for waits for: of each side that has not agreed, else one more of all. */
export function askedToEnd(state: Settle): readonly string[] {
  const { agreed = new Map<string, string>() } = state.ending ?? {};
  const open = sidesHeld(state).filter((side) => !agreesToEnd(state, side, agreed));
  const all = open.flatMap((side) => awaited(state, side).ids);
  return (open.length > 0 ? all : agreed.size > 1 ? [] : people(state)).filter((id) => !agreed.has(id));
}

/** Whether an ending that somebody asks for has nobody to wait for. */
export const endsAtOnce = (state: Settle): boolean => {
  const { ending } = state;
  if (ending === undefined) return false;
  const isSaid = sidesHeld(state).every((side) => agreesToEnd(state, side, ending.agreed));
  return state.alone || (isSaid && askedToEnd(state).length === 0);
};

/**
 * Somebody would end it. A moderator who never was on a side ends it at once, with nothing agreed; a party is a party, whatever
 * else they are.
 * @throws UserError `settle.right` for who is no party and did not open it, `settle.side`, `settle.same`
 */
export function ending(state: Settle, outcome: Outcome, moderator: boolean, who: Signed): Settle {
  const { ending: before, ...rest } = state;
  const isStranger = !isParty(state, who.by);
  if (!moderator && ![state.opener, nobody].includes(who.by) && isStranger) throw noRight();
  if (moderator && isStranger) return { ...rest, closed: { ...who, moderator: true, outcome: leftOpen(outcome) } };
  // Who asked is answered by those who are asked; somebody else who would close it too is no news.
  if (before) requireAnswer(state, who.by);
  const isSame = before && sameOutcome(before.outcome, outcome);
  const waiting = isSame ? before : { outcome, ...who, agreed: new Map<string, string>() };
  if (waiting.agreed.has(who.by)) {
    const message = tell`You have asked already, and nobody else has answered`;
    throw refusal("same", message, tell`Without an answer it ends a day after you asked, with nothing agreed`);
  }
  return { ...state, ending: { ...waiting, agreed: new Map(waiting.agreed).set(who.by, who.byName) } };
}

/** Who is on no side answers where an ending waits for whoever opened the argument. @throws UserError `settle.side` */
export function requireAnswer(state: Settle, by: string): void {
  if (by !== nobody && sideOf(state, by) === undefined && !askedToEnd(state).includes(by)) throw noSide();
}

const sameOutcome = (a: Outcome, b: Outcome): boolean => JSON.stringify(a) === JSON.stringify(b);
