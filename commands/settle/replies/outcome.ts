// How an argument comes out as it stands, what can be called agreed of that, and how it ended.

import type { Disagreement, Miss } from "../../../src/answer/answer.ts";
import type { Answer, ModelClaim } from "../../../src/answer/result.ts";
import type { Difference } from "../../../src/core/analyses/crux.ts";
import { sidesHeld } from "../../../src/core/settle/ending.ts";
import { type Outcome, otherSide, type Side } from "../../../src/core/settle/settle-act.ts";
import { type Settle, sides } from "../../../src/core/settle/state.ts";
import { capital, tell } from "../../../src/core/tell.ts";
import type { Model } from "../../../src/models/model.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import { inWords } from "../../ask/words/result-text.ts";
import { isEven, nobodys, numbersOf, type Verdict, verdictOf, verdictText, whoIs } from "../words/people.ts";
import { claimedResult, theShort, verdict } from "./text.ts";

/** The sides that somebody holds, or the ledger. */
export const heldSides = (state: Settle): readonly Side[] =>
  sides.filter((side) => state.evidence === side || sidesHeld(state).includes(side));

const hasTaken = ({ camps }: Settle, side: Side): boolean => camps[side].accepted.size > 0;

/** Whether a side speaks by its numbers: those that it set or took over; the ledger has nothing else. */
const hasNumbers = (state: Settle, side: Side): boolean =>
  state.camps[side].values.size > 0 || hasTaken(state, side) || state.evidence === side;

/**
 * Which way all agree that it comes out; nothing where somebody has not said so. Both sides do by the numbers of both, or
 * where one took over what the other says; several on one side do by their stance, where its numbers bear it out, or they took over.
 */
export function agreedOn({ holds, miss, leaning }: Weighing, state: Settle): boolean | undefined {
  const [one, other] = heldSides(state);
  if (one === undefined) return undefined;
  if (other === undefined) {
    const voices = state.camps[one].members.size + (state.evidence === one ? 1 : 0);
    // Who took over what nobody of the other side set goes with the evidence.
    const isSaid = holds[one] === (one === "for") || hasTaken(state, one);
    return voices > 1 && isSaid ? holds[one] : undefined;
  }
  const isSaid = sides.every((side) => hasNumbers(state, side)) || sides.some((side) => hasTaken(state, side));
  const [yes, no] = sides.map((side) => (hasNumbers(state, side) ? holds[side] : side === "for"));
  // The ledger, where it could go either way by it, agrees with nobody who is surer.
  const isUndecided =
    isAlone(state) && state.evidence && isEven(leaning[state.evidence]) && !isEven(leaning[otherSide(state.evidence)]);
  return isSaid && yes === no && !isAsunder(miss) && !isUndecided ? yes : undefined;
}

/** Whether the two come out on either side of a band: more than ten times is no agreement with less. */
const isAsunder = ({ for: pro, against: con }: Disagreement["miss"]): boolean =>
  pro !== undefined && con !== undefined && pro !== con;

/** Whether by the numbers of all who have any it could go either way. */
const isOpen = (standing: Weighing, state: Settle): boolean =>
  (isOneSided(standing, state) ? heldSides(state) : sides).every((side) => isEven(standing.leaning[side]));

/** Whether all who agree are on one side: what the other has is nobody's, and nothing is left between the two. */
export const isOneSided = (standing: Weighing, state: Settle): boolean =>
  heldSides(state).length === 1 && agreedOn(standing, state) !== undefined;

/** What is left between the two sides, the crux first. */
export const leftBetween = (standing: Weighing & Pick<Disagreement, "crux">, state: Settle): readonly Difference[] =>
  isOneSided(standing, state) ? [] : (standing.crux?.differences ?? []);

/** Whether all have said that it comes out so: by their stance, and not by a value alone that they took over. */
const isSaidByAll = (state: Settle, holds: boolean): boolean =>
  heldSides(state).every((side) => (side === "for") === holds || state.camps[side].members.size === 0);

/** Whether whoever has not said that it comes out so took over what speaks for it. */
export const isGranted = (state: Settle, holds: boolean): boolean =>
  heldSides(state).every(
    (side) => (side === "for") === holds || hasTaken(state, side) || state.camps[side].members.size === 0,
  );

/** What all agree on, as surely as the least sure of those who have numbers. */
export function agreedVerdict(standing: Weighing, state: Settle): Verdict | undefined {
  const holds = agreedOn(standing, state);
  if (holds === undefined) return undefined;
  const told = isOneSided(standing, state) ? heldSides(state) : sides;
  return verdictBy(standing, told, holds);
}

type Weighing = Pick<Disagreement, "leaning" | "holds" | "miss">;

/** What the numbers of these sides say that come out the same way; where all lie on one side of a band, on which. */
function verdictBy({ leaning, miss, holds }: Weighing, told: readonly Side[], isHolding?: boolean): Verdict {
  const [first = "for"] = told;
  const isOne = told.every((side) => miss[side] === miss[first]);
  return {
    ...verdictOf(
      isHolding ?? holds[first],
      told.map((side) => leaning[side]),
    ),
    ...(isOne && miss[first] && { miss: miss[first] }),
  };
}

/** Whether somebody argues with the ledger, and nobody else with them. */
export const isAlone = ({ evidence, camps }: Pick<Settle, "evidence" | "camps">): boolean =>
  evidence !== undefined &&
  camps[evidence].values.size === 0 &&
  (camps[evidence].members.size === 0 || camps.for.members.size + camps.against.members.size === 1);

/** What it would end with now, in a word: a button that was shown with another is out of date. */
export function endNow(standing: Weighing & Pick<Disagreement, "crux">, state: Settle): string {
  const verdict = agreedVerdict(standing, state);
  if (verdict !== undefined) return verdict.even ? "even" : verdict.holds ? "holds" : "fails";
  return standing.crux?.differences[0]?.id ?? "open";
}

/** How it comes out where all agree: of what somebody's numbers say, and not they, the numbers are named; nobody's stance is even. */
function agreedText(state: Settle, verdict: Verdict, model: Model): string {
  const said = verdictText(verdict);
  const [side, other] = heldSides(state);
  if (verdict.even && side && !other) return tell`By ${numbersOf(state, side, model)}: ${said}.`;
  if (verdict.even || !isSaidByAll(state, verdict.holds)) return tell`By the numbers of both: ${said}.`;
  return isAlone(state) ? tell`You agree with the evidence: ${said}.` : tell`You agree: ${said}.`;
}

/** What somebody's numbers say: how likely it is, as of every source alone; whether it holds is said of points, and of what all say. */
export const byNumbers = (numbers: string, answer: Answer, claim: ModelClaim): string =>
  isPointed(answer, claim)
    ? tell`By ${numbers}: ${verdict(answer, claim)}.`
    : tell`By ${numbers} it is ${verdict(answer, claim)}.`;

function isPointed(answer: Answer, claim: ModelClaim): boolean {
  const { p5, p95 } = claimedResult(answer, claim);
  return p5 === p95;
}

/** How the claim comes out for the two sides, the surprising first; told to the two, or of them. */
export function outcome(standing: Disagreement, state: Settle, who: "you" | "they" = "you"): string {
  const { answers, claim, probability, leaning, holds, miss } = standing;
  const { model } = answers.for;
  const spoken = sides.filter((side) => state.camps[side].values.size > 0);
  const begun = sides.some((side) => spoken.includes(side) || hasTaken(state, side));
  const nobody = byNumbers(nobodys(model), answers.for, claim);
  if (!begun) return `${tell`Nobody has set a value yet.`} ${nobody}`;
  const agreed = agreedVerdict(standing, state);
  if (agreed !== undefined) return agreedOutcome(standing, state, agreed, who);
  const [alone, both] = spoken;
  if (alone === undefined) return nobody;
  if (isOpen(standing, state)) return tell`By the numbers of both: ${verdictText({ holds: false, even: true })}.`;
  const isAgainstThem = !isEven(leaning[alone]) && holds[alone] !== (alone === "for");
  if (both === undefined && isAgainstThem)
    return byNumbers(tell`${whoIs(state, alone, model)}'s own numbers`, answers[alone], claim);
  const other = otherSide(alone);
  const [own, their] = [numbersOf(state, alone, model), numbersOf(state, other, model)];
  const arePointed = sides.map((side) => isPointed(answers[side], claim));
  // A point has no chance: what stands beside it is told in the same words.
  const said = (side: Side) =>
    arePointed[0] === arePointed[1] ? verdict(answers[side], claim) : verdictText(verdictBy(standing, [side]));
  const [one, two] = [said(alone), said(other)];
  if (one === two) return tell`By ${own} and ${their}: ${one}.`;
  // A bare chance says of a point not that it is one, and of a band not which way it is missed.
  if (arePointed.includes(true) || sides.some((side) => miss[side] !== undefined))
    return tell`By ${own}: ${one}; by ${their}: ${two}.`;
  return tell`By ${own} it is ${chanceText(probability[alone])} likely, by ${their} ${chanceText(probability[other])}.`;
}

function agreedOutcome(standing: Disagreement, state: Settle, verdict: Verdict, who: "you" | "they"): string {
  const { probability, leaning, answers } = standing;
  const { model } = answers.for;
  const agreed =
    who === "they" && !verdict.even
      ? endedText(model, state, { outcome: "agreed", ...verdict })
      : agreedText(state, verdict, model);
  if (verdict.even) return agreed;
  const loser: Side = verdict.holds ? "against" : "for";
  const [first, second] = leftBetween(standing, state);
  if (first && !second && isSaidByAll(state, verdict.holds) && !isAlone(state)) {
    const [said, on] = [verdictText(verdict), theShort(model, first.id)];
    return who === "they"
      ? tell`They agree: ${said}; they only differ on ${on}.`
      : tell`You agree: ${said}; you only differ on ${on}.`;
  }
  const isOdd = first !== undefined && state.camps[loser].values.size > 0 && !isEven(leaning[loser]);
  if (!isOdd) return agreed;
  const name = whoIs(state, loser, model);
  return `${agreed} ${tell`By ${name}'s own numbers it is ${chanceText(probability[loser])} likely.`}`;
}

type Ended = Outcome & Pick<Verdict, "miss">;

/** How an argument ended, for those who were not there. */
export function endedText(model: Model, state: Pick<Settle, "evidence" | "camps">, ended: Ended): string {
  const on = ended.on === undefined ? undefined : theShort(model, ended.on);
  switch (ended.outcome) {
    case "agreed":
      return isAlone(state)
        ? tell`Agreed with the evidence: ${verdictText(ended)}.`
        : tell`Agreed: ${verdictText(ended)}.`;
    case "differ":
      if (isAlone(state))
        return on === undefined ? tell`Not agreed with the evidence.` : tell`Not agreed with the evidence on ${on}.`;
      return on === undefined ? tell`They agree to differ.` : tell`They agree to differ on ${on}.`;
    case "lapsed":
      return on === undefined ? tell`Left open.` : tell`Left open: it hangs on ${on}.`;
  }
}

/** What those are asked whom an ending waits for: nothing is said for them. */
export function askedText(model: Model, ending: Outcome): string {
  const on = ending.on === undefined ? undefined : theShort(model, ending.on);
  switch (ending.outcome) {
    case "agreed":
      return tell`${capital(verdictText(ending))}: do you agree?`;
    case "differ":
      return on === undefined ? tell`Agree to differ?` : tell`Agree to differ on ${on}?`;
    case "lapsed":
      return on === undefined ? tell`It stays open.` : tell`It stays open: it hangs on ${on}.`;
  }
}

/** How an argument ended; what a moderator ended nobody agreed to. Nothing where that was not kept, or it is open. */
export function closedText(
  model: Model,
  state: Pick<Settle, "closed" | "evidence" | "camps">,
  miss?: Miss,
): string | undefined {
  const { closed } = state;
  if (closed?.outcome === undefined) return undefined;
  return closed.moderator
    ? tell`Closed by a moderator, who is no party.`
    : endedText(model, state, { ...closed.outcome, miss });
}

type Told = { readonly state: Settle; readonly standing: Disagreement };

/** How an argument ended, and while it is open how it comes out. */
export const comesTo = ({ state, standing }: Told, who: "you" | "they" = "you"): string =>
  closedText(standing.answers.for.model, state, missOn(standing)) ?? outcome(standing, state, who);

/** On which side of a band both come out. */
export const missOn = ({ miss }: Pick<Disagreement, "miss">): Miss =>
  miss.for === miss.against ? miss.for : undefined;

/** `Closed by Ada and Ben.` */
export function closedBy({ closed }: Pick<Settle, "closed">): readonly string[] {
  if (closed === undefined) return [];
  const { names = [], byName, moderator } = closed;
  const who = names.length > 1 ? inWords(names) : byName;
  return [moderator ? tell`Closed by ${who}, a moderator.` : tell`Closed by ${who}.`];
}
