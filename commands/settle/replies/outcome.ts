// How an argument comes out as it stands, what can be called agreed of that, and how it ended.

import type { Disagreement } from "../../../src/answer/disagreement.ts";
import type { Answer, ModelClaim } from "../../../src/answer/result.ts";
import type { Difference } from "../../../src/core/analyses/crux.ts";
import { type Outcome, otherSide, type Side } from "../../../src/core/settle/settle-act.ts";
import { type Settle, sides, sidesHeld } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import type { Model } from "../../../src/models/model.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import { inWords } from "../../ask/words/sentence.ts";
import { nobodys, numbersOf, whoIs } from "../words/people.ts";
import { capital, claimedResult, theShort, verdict } from "./text.ts";

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

/** Whether a chance is nearer to even than 3 in 5: it bears nobody out. */
export const isEven = (probability: number): boolean => Math.max(probability, 1 - probability) < 0.6;

/** Whether by the numbers of all who have any it could go either way. */
export const isOpen = (
  { probability, ...standing }: Pick<Disagreement, "probability" | "holds">,
  state: Settle,
): boolean => (isOneSided(standing, state) ? heldSides(state) : sides).every((side) => isEven(probability[side]));

/** Whether all who agree are on one side: what the other has is nobody's, and nothing is left between the two. */
export const isOneSided = (standing: Pick<Disagreement, "holds">, state: Settle): boolean =>
  heldSides(state).length === 1 && agreedOn(standing, state) !== undefined;

/** What is left between the two sides, the crux first. */
export const leftBetween = (standing: Pick<Disagreement, "holds" | "crux">, state: Settle): readonly Difference[] =>
  isOneSided(standing, state) ? [] : (standing.crux?.differences ?? []);

/** Whether all have said that it comes out so: whoever was on the other side took over what this one says. */
export const isSaidByAll = (state: Settle, holds: boolean): boolean =>
  heldSides(state).every(
    (side) => (side === "for") === holds || hasTaken(state, side) || state.camps[side].members.size === 0,
  );

/** How it would end, for those who are asked: of what somebody's numbers say, and not they, the numbers are named. */
export function askedText(model: Model, state: Settle, ending: Outcome): string {
  if (ending.outcome !== "agreed" || ending.even || isSaidByAll(state, ending.holds)) return endingText(model, ending);
  return ending.holds ? tell`By the numbers of both it holds.` : tell`By the numbers of both it does not hold.`;
}

/** What a side's numbers say: near even they bear nobody out. */
export function byNumbers(numbers: string, probability: number): string {
  if (isEven(probability)) return tell`By ${numbers} it could go either way.`;
  return probability >= 0.5 ? tell`By ${numbers} it holds.` : tell`By ${numbers} it does not hold.`;
}

/** How the claim comes out for the two sides, the surprising first; told to the two, or of them. */
export function outcome(standing: Disagreement, state: Settle, who: "you" | "they" = "you"): string {
  const { holds, answers, probability } = standing;
  const { model } = answers.for;
  const names = { for: whoIs(state, "for", model), against: whoIs(state, "against", model) };
  const spoken = sides.filter((side) => state.camps[side].values.size > 0);
  const begun = sides.some((side) => spoken.includes(side) || hasTaken(state, side));
  if (!begun) return `${tell`Nobody has set a value yet.`} ${byNumbers(nobodys(model), probability.for)}`;
  const agrees = agreedOn(standing, state);
  if (agrees !== undefined) {
    const isEither = isOpen(standing, state);
    const ended: Outcome = { outcome: "agreed", holds: agrees, ...(isEither && { even: true }) };
    const agreed = who === "they" ? endedText(model, ended) : askedText(model, state, ended);
    if (isEither) return agreed;
    const loser: Side = agrees ? "against" : "for";
    const sure = agrees ? probability.against : 1 - probability.for;
    const left = leftBetween(standing, state);
    const [first, second] = left;
    if (first && !second && isSaidByAll(state, agrees)) {
      const on = theShort(model, first.id);
      if (who === "they")
        return agrees
          ? tell`They agree: it holds; they only differ on ${on}.`
          : tell`They agree: it does not hold; they only differ on ${on}.`;
      return agrees
        ? tell`You agree: it holds; you only differ on ${on}.`
        : tell`You agree: it does not hold; you only differ on ${on}.`;
    }
    if (left.length === 0 || !spoken.includes(loser) || isEven(probability[loser])) return agreed;
    const [name, chance] = [capital(names[loser]), chanceText(sure)];
    const odd = agrees
      ? tell`${name}'s own numbers say that the claim holds (${chance}).`
      : tell`${name}'s own numbers say that the claim fails (${chance}).`;
    return `${agreed} ${odd}`;
  }
  const [alone, both] = spoken;
  if (alone === undefined) return byNumbers(nobodys(model), probability.for);
  if (isOpen(standing, state)) return tell`By the numbers of both it could go either way.`;
  if (sides.some((side) => isEven(probability[side]))) {
    return [alone, otherSide(alone)]
      .map((side) => byNumbers(numbersOf(state, side, model), probability[side]))
      .join(" ");
  }
  if (both === undefined) {
    const name = capital(names[alone]);
    if (holds[alone] !== (alone === "for"))
      return holds[alone]
        ? tell`${name}'s own numbers say that it holds.`
        : tell`${name}'s own numbers say that it fails.`;
    if (holds[alone] === holds[otherSide(alone)])
      return holds[alone] ? tell`${name}'s numbers say that it holds.` : tell`${name}'s numbers say that it does not.`;
  }
  if (!holds.for) return tell`Each side's own numbers say what the other says: ${names.for}'s that it fails.`;
  if (both !== undefined)
    return tell`${capital(names.for)}'s numbers say that it holds, ${names.against}'s that it does not.`;
  if (alone === "for")
    return tell`${capital(names.for)}'s numbers say that it holds, ${nobodys(model)} that it does not.`;
  return model.own
    ? tell`The first ranges say that it holds, ${names.against}'s numbers that it does not.`
    : tell`The evidence says that it holds, ${names.against}'s numbers that it does not.`;
}

/** `The evidence: under 1% likely.` */
export const evidenceText = (evidence: Answer, claim: ModelClaim): string =>
  `${capital(nobodys(evidence.model))}: ${verdict(evidence.claim?.probability ?? Number.NaN, claimedResult(evidence, claim))}.`;

/** What the evidence says where two agreed on the opposite: who was not there takes their word for it otherwise. */
export function otherwise({ closed }: Pick<Settle, "closed">, evidence: Answer, claim: ModelClaim): readonly string[] {
  const ended = closed?.outcome;
  // What somebody wrote themselves is no evidence.
  if (evidence.model.own || closed?.moderator || ended?.outcome !== "agreed" || ended.even) return [];
  return ended.holds === (evidence.claim?.probability ?? 0) >= 0.5 ? [] : [evidenceText(evidence, claim)];
}

/** How an argument ended, for those who were not there. */
export function endedText(model: Model, { outcome: how, ...rest }: Outcome): string {
  const on = rest.on === undefined ? undefined : theShort(model, rest.on);
  switch (how) {
    case "agreed":
      if ("even" in rest && rest.even) return tell`Agreed: it could go either way.`;
      return "holds" in rest && rest.holds ? tell`Agreed: it holds.` : tell`Agreed: it does not hold.`;
    case "differ":
      return on === undefined ? tell`They agree to differ.` : tell`They agree to differ on ${on}.`;
    case "lapsed":
      return on === undefined ? tell`Left open.` : tell`Left open: it hangs on ${on}.`;
  }
}

/** The same of an ending that is proposed, for those who are asked. */
function endingText(model: Model, ending: Outcome): string {
  const on = ending.on === undefined ? undefined : theShort(model, ending.on);
  switch (ending.outcome) {
    case "agreed":
      if ("even" in ending && ending.even) return tell`You agree: it could go either way.`;
      return "holds" in ending && ending.holds ? tell`You agree: it holds.` : tell`You agree: it does not hold.`;
    case "differ":
      return on === undefined ? tell`You agree to differ.` : tell`You agree to differ on ${on}.`;
    case "lapsed":
      return on === undefined ? tell`It stays open.` : tell`It stays open: it hangs on ${on}.`;
  }
}

/** How an argument ended; what a moderator ended nobody agreed to. Nothing where that was not kept, or it is open. */
export function closedText(model: Model, { closed }: Pick<Settle, "closed">): string | undefined {
  if (closed?.outcome === undefined) return undefined;
  return closed.moderator ? tell`Closed by a moderator, who is no party.` : endedText(model, closed.outcome);
}

/** `Closed by Ada and Ben.` */
export function closedBy({ closed }: Pick<Settle, "closed">): readonly string[] {
  if (closed === undefined) return [];
  const { names = [], byName, moderator } = closed;
  const who = names.length > 1 ? inWords(names) : byName;
  return [moderator ? tell`Closed by ${who}, a moderator.` : tell`Closed by ${who}.`];
}
