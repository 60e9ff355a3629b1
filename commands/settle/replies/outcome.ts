// How an argument comes out as it stands, what can be called agreed of that, and how it ended.

import type { Disagreement } from "../../../src/answer/disagreement.ts";
import { type Outcome, otherSide, type Side } from "../../../src/core/settle/settle-act.ts";
import { type Settle, sides, sidesHeld } from "../../../src/core/settle/state.ts";
import type { Model } from "../../../src/models/model.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import { inWords, nobodys, numbersOf, whoIs } from "../words/people.ts";
import { capital, theShort } from "./text.ts";

/** The sides that somebody holds, or the ledger. */
export const heldSides = (state: Settle): readonly Side[] =>
  sides.filter((side) => state.evidence === side || sidesHeld(state).includes(side));

const hasTaken = ({ camps }: Settle, side: Side): boolean => camps[side].accepted.size > 0;

/** Whether a side speaks by its numbers: those that it set or took over; the ledger has nothing else. */
const hasNumbers = (state: Settle, side: Side): boolean =>
  state.camps[side].values.size > 0 || hasTaken(state, side) || state.evidence === side;

/**
 * Which way all agree that it comes out; nothing where somebody has not said so. Both sides do by the numbers of both, or
 * where one took over what the other says; several on one side do by their stance, where its numbers bear it out.
 */
export function agreedOn({ holds }: Pick<Disagreement, "holds">, state: Settle): boolean | undefined {
  const [one, other] = heldSides(state);
  if (one === undefined) return undefined;
  if (other === undefined) {
    return state.camps[one].members.size > 1 && holds[one] === (one === "for") ? holds[one] : undefined;
  }
  const isSaid = sides.every((side) => hasNumbers(state, side)) || sides.some((side) => hasTaken(state, side));
  const [yes, no] = sides.map((side) => (hasNumbers(state, side) ? holds[side] : side === "for"));
  return isSaid && yes === no ? yes : undefined;
}

/** How the claim comes out for the two sides, the surprising first. */
export function outcome(standing: Disagreement, state: Settle): string {
  const { holds, crux, answers, probability } = standing;
  const { model } = answers.for;
  const names = { for: whoIs(state, "for", model), against: whoIs(state, "against", model) };
  const said = holds.for ? "it holds" : "it does not hold";
  const spoken = sides.filter((side) => state.camps[side].values.size > 0);
  if (!sides.some((side) => spoken.includes(side) || hasTaken(state, side)))
    return `Nobody has set a value yet; by ${nobodys(model)} ${said}.`;
  if (agreedOn(standing, state) !== undefined) {
    const loser: Side = holds.for ? "against" : "for";
    const sure = holds.for ? probability.against : 1 - probability.for;
    const [first, second] = crux?.differences ?? [];
    if (first && !second) return `You agree: ${said}; you only differ on ${theShort(model, first.id)}.`;
    if (crux?.differences.length === 0 || !spoken.includes(loser)) return `You agree: ${said}.`;
    const odd = `${capital(names[loser])}'s own numbers say that the claim ${holds.for ? "holds" : "fails"}`;
    return `You agree: ${said}. ${odd} (${chanceText(sure)}).`;
  }
  const [alone, both] = spoken;
  if (alone === undefined) return `By ${nobodys(model)} ${said}.`;
  if (both === undefined) {
    const name = capital(names[alone]);
    const own = holds[alone] ? "it holds" : "it does not";
    if (holds[alone] !== (alone === "for"))
      return `${name}'s own numbers say that it ${holds[alone] ? "holds" : "fails"}.`;
    if (holds[alone] === holds[otherSide(alone)]) return `${name}'s numbers say that ${own}.`;
  }
  if (holds.for)
    return `${sayingOf(state, "for", model)} that it holds, ${whoseOf(state, "against", model)} that it does not.`;
  return `Each side's own numbers say what the other says: ${names.for}'s that it fails.`;
}

/** `Ben's numbers say`, `The evidence says`. */
function sayingOf(state: Settle, side: Side, model: Model): string {
  const numbers = capital(numbersOf(state, side, model));
  return `${numbers} ${numbers.endsWith("s") ? "say" : "says"}`;
}

/** Beside that, of the other side: `Ada's`, `the evidence`. */
const whoseOf = (state: Settle, side: Side, model: Model): string =>
  numbersOf(state, side, model).replace(/'s numbers$/, "'s");

/** How an argument ended or would, for those who were not there. */
export function endedText(model: Model, { outcome: how, ...rest }: Outcome): string {
  const on = rest.on === undefined ? undefined : theShort(model, rest.on);
  switch (how) {
    case "agreed":
      return `Agreed: it ${"holds" in rest && rest.holds ? "holds" : "does not hold"}.`;
    case "differ":
      return on === undefined ? "They agree to differ." : `They agree to differ on ${on}.`;
    case "lapsed":
      return on === undefined ? "Left open." : `Left open: it hangs on ${on}.`;
  }
}

/** How an argument ended; what a moderator ended nobody agreed to. Nothing where that was not kept, or it is open. */
export function closedText(model: Model, { closed }: Pick<Settle, "closed">): string | undefined {
  if (closed?.outcome === undefined) return undefined;
  return closed.moderator ? "Closed by a moderator, who is no party." : endedText(model, closed.outcome);
}

/** `Closed by Ada and Ben.` */
export function closedBy({ closed }: Pick<Settle, "closed">): readonly string[] {
  if (closed === undefined) return [];
  const { names = [], byName, moderator } = closed;
  return [`Closed by ${names.length > 1 ? inWords(names) : byName}${moderator ? ", a moderator" : ""}.`];
}
