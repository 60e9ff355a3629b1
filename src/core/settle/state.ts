// An argument as it stands: who is where, who holds what, what waits for others, and how it ended; and what its rules refuse.

import { UserError } from "../errors.ts";
import { tell, word } from "../tell.ts";
import { nobody, type Outcome, otherSide, type Percent, type Side, type Signed, type Value } from "./settle-act.ts";

/** Milliseconds for which what one member does waits for the others. */
export const day = 24 * 60 * 60 * 1000;

interface Member {
  readonly name: string;
  /** Since when on this side. */
  readonly at: number;
}

/** That a side took over the other's value; `text` is `null` where the other had set none. */
export interface Acceptance extends Signed {
  readonly text: string | null;
}

export interface Camp {
  /** By id. */
  readonly members: ReadonlyMap<string, Member>;
  /** What the side has set, by assumption; everything else is as it is without the argument. */
  readonly values: ReadonlyMap<string, Value>;
  /** What the side took over from the other and has not changed since, by assumption. */
  readonly accepted: ReadonlyMap<string, Acceptance>;
  /** What some of the side would take over, by assumption: it waits for the others. */
  readonly pending: ReadonlyMap<string, Pending>;
  /** The ids of those who say the same as another of the side has set, by assumption. */
  readonly seconded: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Pending extends Acceptance {
  /** The ids of those who would. */
  readonly agreed: ReadonlySet<string>;
}

/** What somebody thinks how likely the claim is, and what they thought before. */
export interface Stance {
  readonly name: string;
  /** All that they said, the last holds. */
  readonly path: readonly Percent[];
  readonly at: number;
}

/** That some would end the argument so. */
interface Ending extends Signed {
  readonly outcome: Outcome;
  /** The names of those who would, by id. */
  readonly agreed: ReadonlyMap<string, string>;
}

interface Closed extends Signed {
  /** All who agreed to it, by name, the first one first; absent where one alone closed it. */
  readonly names?: readonly string[];
  /** A moderator who was never on a side. */
  readonly moderator: boolean;
  /** Absent in arguments closed before outcomes were kept. */
  readonly outcome?: Outcome;
}

export interface Settle {
  readonly opener: string;
  /** Whether it is kept in one person's own messages: there is nobody else to speak for. */
  readonly alone: boolean;
  readonly camps: Readonly<Record<Side, Camp>>;
  /** By id; those in the middle are members of no camp. */
  readonly stances: ReadonlyMap<string, Stance>;
  /** All sides on which somebody has been, by id. */
  readonly been: ReadonlyMap<string, ReadonlySet<Side>>;
  /** The sides for which somebody has set, taken over or objected to a value, by id. */
  readonly spoken: ReadonlyMap<string, ReadonlySet<Side>>;
  /** The ids of those who moved over from a side that they had spoken for: they can speak for no side any more. */
  readonly crossed: ReadonlySet<string>;
  /** The ids of those who are not to be mentioned. */
  readonly quiet: ReadonlySet<string>;
  /** The side that the ledger takes, if somebody argues with it. */
  readonly evidence?: Side;
  /** When a value or a stance changed last. */
  readonly moved?: number;
  /** The argument from which this one goes on. */
  readonly forkedFrom?: string;
  readonly ending?: Ending;
  readonly closed?: Closed;
}

export const empty: Camp = {
  ...{ members: new Map(), values: new Map(), accepted: new Map(), pending: new Map(), seconded: new Map() },
};

/** An argument in which nothing has happened yet. `guild`: the server, or what stands for it in direct messages. */
export function opened({ by, guild = "" }: { readonly by: string; readonly guild?: string }): Settle {
  return {
    opener: by,
    alone: guild === `dm${by}`,
    camps: { for: empty, against: empty },
    ...{ stances: new Map(), been: new Map(), spoken: new Map(), crossed: new Set(), quiet: new Set() },
  };
}

export const sides = ["for", "against"] as const;

/** Whether somebody has set or taken over a value for a side. */
export const hasSpokenFor = ({ spoken }: Pick<Settle, "spoken">, side: Side, person: string): boolean =>
  spoken.get(person)?.has(side) === true;

/** The side on which a member is. */
export function sideOf({ camps }: Pick<Settle, "camps">, member: string): Side | undefined {
  return sides.find((side) => camps[side].members.has(member));
}

/** The ids of those who can speak for a side: its members who never moved over from one that they had spoken for. */
export const voicesOf = ({ camps, crossed }: Settle, side: Side): readonly string[] =>
  [...camps[side].members.keys()].filter((id) => !crossed.has(id));

/** Whether anything of a side is one member's own: set, taken over or about to be. */
export const hasOwn = ({ camps }: Pick<Settle, "camps">, side: Side, by: string): boolean =>
  [camps[side].values, camps[side].accepted, camps[side].pending]
    .flatMap((map): readonly { readonly by: string }[] => [...map.values()])
    .some((each) => each.by === by);

/** The assumptions that a side has by what one member set; what they took over is the other side's. */
export const setBy = ({ camps }: Pick<Settle, "camps">, side: Side, by: string): readonly string[] =>
  [...camps[side].values].flatMap(([id, each]) => (each.by === by && !camps[side].accepted.has(id) ? [id] : []));

/** Whether somebody is or was on a side, and so is no stranger to the argument. */
export const isParty = ({ been }: Settle, id: string): boolean => (been.get(id)?.size ?? 0) > 0;

export function withCamp(state: Settle, side: Side, change: Partial<Camp>): Settle {
  return { ...state, camps: { ...state.camps, [side]: { ...state.camps[side], ...change } } };
}

/** A value of a side's own takes the place of one it had accepted, and of one that waits. */
export function withValue(state: Settle, side: Side, assumption: string, value: Value | undefined): Settle {
  const { values, accepted, pending, seconded } = state.camps[side];
  return withCamp(state, side, {
    values: value ? new Map(values).set(assumption, value) : lacking(values, assumption),
    accepted: lacking(accepted, assumption),
    pending: lacking(pending, assumption),
    seconded: lacking(seconded, assumption),
  });
}

/** The other side's value taken over, as its own text; the reason was the other's. */
export function withAcceptance(state: Settle, side: Side, assumption: string, acceptance: Acceptance): Settle {
  const { text, ...who } = acceptance;
  const after = withValue(state, side, assumption, text === null ? undefined : { text, ...who });
  return withCamp(after, side, { accepted: new Map(after.camps[side].accepted).set(assumption, acceptance) });
}

/** What the other side has set for an assumption, or `null`. */
export const theirText = ({ camps }: Settle, side: Side, assumption: string): string | null =>
  camps[otherSide(side)].values.get(assumption)?.text ?? null;

export function lacking<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  if (!map.has(key)) return map;
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

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
export const changed = (field: string) =>
  refusal("changed", tell`The value is no longer the one that was shown`, tell`Look at it again`, field);
export const same = (field: string) =>
  refusal("same", tell`Your side says that already`, tell`Give another value or reason`, field);
export const agreedBefore = (field: string) =>
  refusal("same", tell`You have agreed to that already`, tell`Others of your side may still have to`, field);
export const nothing = (field?: string) =>
  refusal("nothing", tell`Your side has nothing there to take back or to answer`, tell`There is nothing to do`, field);
