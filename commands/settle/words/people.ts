// Who stands where, in words: a side goes by the name of whoever is alone on it and has said all that it says; how sure a claim is; and
// what speaks for somebody or against them.

import type { Miss } from "../../../src/answer/answer.ts";
import { otherSide, type Percent, type Side } from "../../../src/core/settle/settle-act.ts";
import type { Settle, Stance } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { shownPercent } from "../../../src/language/shown.ts";
import type { Model } from "../../../src/models/model.ts";

export const sideName = (side: Side): string => (side === "for" ? tell`For` : tell`Against`);

/**
 * Whose numbers a side's are: `Ada`'s where all were set by one, whoever else is on it; of several, or of who set values for
 * both, `the For side`'s; and where nobody has set any, `the evidence`, or of a model that somebody wrote `the first ranges`.
 */
export function whoIs({ camps }: Pick<Settle, "camps">, side: Side, { own }: { readonly own?: unknown }): string {
  const [first, ...others] = new Map([...camps[side].values.values()].map(({ by, byName }) => [by, byName]));
  if (first === undefined) return nobodys({ own });
  const [id, name] = first;
  const isTheirs = [...camps[otherSide(side)].values.values()].some(({ by }) => by === id);
  return others.length === 0 && !isTheirs ? name : theSide(side);
}

/** A side as one that says something. */
export const theSide = (side: Side): string => (side === "for" ? tell`the For side` : tell`the Against side`);

/** What speaks for a side before anybody has: the ledger, or where somebody wrote the model what it was opened with. */
export const nobodys = ({ own }: { readonly own?: unknown }): string =>
  own ? tell`the first ranges` : tell`the evidence`;

/** `Ada's numbers`, `the evidence`. */
export const numbersOf = (state: Pick<Settle, "camps">, side: Side, model: Pick<Model, "own">): string =>
  state.camps[side].values.size === 0 ? nobodys(model) : tell`${whoIs(state, side, model)}'s numbers`;

/** `under 5%`, `75%`. */
export const stanceText = (percent: Percent): string =>
  percent === 5 ? tell`under 5%` : percent === 95 ? tell`over 95%` : shownPercent(percent / 100);

/** What somebody said, and what they said before: `from 95% to 25%`. */
export function pathText(path: readonly Percent[]): string {
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? stanceText(last) : tell`from ${stanceText(first)} to ${stanceText(last)}`;
}

/** Whether somebody holds something else now than at first. */
export const hasMoved = ({ path }: Pick<Stance, "path">): boolean => path[0] !== path.at(-1);

/** Who took over what the other side says, and holds it still: by id, with their names and the assumptions. */
export const wentAlong = ({ camps }: Pick<Settle, "camps">): ReadonlyMap<string, { name: string; on: string[] }> => {
  const all = new Map<string, { name: string; on: string[] }>();
  for (const [id, { by, byName }] of [...camps.for.accepted, ...camps.against.accepted]) {
    const { on = [] } = all.get(by) ?? {};
    all.set(by, { name: byName, on: [...on, id] });
  }
  return all;
};

/** Who holds something else than at first, by a stance or by going along, by name. */
export const movers = (state: Pick<Settle, "camps" | "stances">): readonly string[] => [
  ...new Map([
    ...[...state.stances].filter(([, stance]) => hasMoved(stance)).map(([id, { name }]) => [id, name] as const),
    ...[...wentAlong(state)].map(([id, { name }]) => [id, name] as const),
  ]).values(),
];

/** So many are named; how many more there are is said. */
const mostNamed = 3;

/** Those of a side with what they think: `Ben (75%), Cyd (from 95% to 75%)`. */
export function membersText({ camps, stances }: Settle, side: Side): string {
  const { members } = camps[side];
  const named = [...members].slice(0, mostNamed).map(([id, { name }]) => {
    const path = stances.get(id)?.path ?? [];
    return path.length > 0 ? `${name} (${pathText(path)})` : name;
  });
  const left = members.size - named.length;
  return left > 0 ? tell`${named.join(", ")} and ${left} more` : named.join(", ");
}

/** Which way something comes out, and how surely. */
export interface Verdict {
  readonly holds: boolean;
  /** It may well be the other way. */
  readonly even?: true;
  /** It is likelier than not, and no more. */
  readonly probable?: true;
  /** On which side of the band that is claimed what comes out lies. */
  readonly miss?: Miss;
}

/** From a third to two thirds a chance bears nobody out. */
export const isEven = (probability: number): boolean => probability > 1 / 3 && probability < 2 / 3;

/** As sure as the stances at the two ends, or as a point is. */
export const isSure = (probability: number): boolean => probability <= 0.05 || probability >= 0.95;

/** What these chances say that come out the same way: no surer than the least sure of them, and even where all are. */
export function verdictOf(holds: boolean, probabilities: readonly number[]): Verdict {
  if (probabilities.every(isEven)) return { holds, even: true };
  return probabilities.every(isSure) ? { holds } : { holds, probable: true };
}

/** `it probably does not hold`, which stands alone behind a colon; beside a band which way: `it does not hold (it is more)`. */
export function verdictText({ holds, even, probable, miss }: Verdict): string {
  if (even) return tell`it could go either way`;
  const sure = holds ? tell`it holds` : tell`it does not hold`;
  const said = !probable ? sure : holds ? tell`it probably holds` : tell`it probably does not hold`;
  if (miss === undefined) return said;
  return miss === "over" ? tell`${said} (it is more)` : tell`${said} (it is less)`;
}

/** What speaks for a side, or against it: whose numbers those are, and what they say. */
export const says = {
  side: {
    against: (own: string) => tell`Your side's numbers say ${own}.`,
    even: (own: string) => tell`Your side's numbers say ${own}: it could go either way.`,
    for: (own: string) => tell`Your side's numbers bear you out: ${own}.`,
    leaning: (own: string) => tell`Your side's numbers lean your way: ${own}.`,
  },
  evidence: {
    against: (own: string) => tell`The evidence says ${own}.`,
    even: (own: string) => tell`The evidence says ${own}: it could go either way.`,
    for: (own: string) => tell`The evidence bears you out: ${own}.`,
    leaning: (own: string) => tell`The evidence leans your way: ${own}.`,
  },
  writer: {
    against: (own: string) => tell`Your first ranges say ${own}.`,
    even: (own: string) => tell`Your first ranges say ${own}: it could go either way.`,
    for: (own: string) => tell`Your first ranges bear you out: ${own}.`,
    leaning: (own: string) => tell`Your first ranges lean your way: ${own}.`,
  },
  ranges: {
    against: (own: string) => tell`The first ranges say ${own}.`,
    even: (own: string) => tell`The first ranges say ${own}: it could go either way.`,
    for: (own: string) => tell`The first ranges bear you out: ${own}.`,
    leaning: (own: string) => tell`The first ranges lean your way: ${own}.`,
  },
} as const;
