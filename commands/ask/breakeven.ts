// What one assumption would have to be for a claim to flip, or why no value does it, and what is known of it.

import { isMet } from "../../src/answer/answer.ts";
import { type Solved, solvedSteps } from "../../src/answer/break-even.ts";
import type { Answer, Result } from "../../src/answer/result.ts";
import type { Flip } from "../../src/core/analyses/claim.ts";
import { capital, tell, tellParts } from "../../src/core/tell.ts";
import { defineCommand, unhurried } from "../../src/kit/define.ts";
import { assumed, maybeText, onlyMe } from "../../src/kit/options.ts";
import { plausibleOf, rangeKind } from "../../src/models/ledger/fact.ts";
import { shortOf } from "../../src/models/model.ts";
import { likelihood, numberText } from "../../src/render/chart/number-text.ts";
import { type Action, type Line, menu, type Part } from "../../src/render/view.ts";
import { answerData, answerForm } from "./replies/answer-data.ts";
import { setHere } from "./replies/read-as.ts";
import { answerFor, askedOptions, assumptionOption } from "./shared/estimate.ts";
import { keptAgain } from "./shared/reply.ts";
import { bare, bareRange, besideShort, valueText } from "./words/result-text.ts";
import { claimAlone } from "./words/sentence.ts";
import { spanIn, turningValue, withinText } from "./words/turning.ts";

export default defineCommand({
  name: "breakeven",
  description: "What one assumption would have to be for a claim to hold",
  options: {
    ...askedOptions(),
    claim: assumed(maybeText("e.g. pool_to_one_hyperscaler >= 1; the model's own if not given")),
    solve: assumptionOption("Which assumption, e.g. participation; the one that matters most if not given"),
    private: onlyMe(),
  },
  examples: [
    { model: "pool", claim: "pool_to_one_hyperscaler >= 1", solve: "who joins" },
    { model: "pool", preset: "sceptic", solve: "coordination_efficiency" },
    { model: "gap", assumptions: "speed ratio = 30 to 80", claim: "compute_gap_ratio < 10M" },
  ],
  asks: answerForm,
  run: async ({ solve, private: hidden = false, ...input }, scene) => {
    const answer = await answerFor(input, scene);
    const found = await unhurried(solvedSteps(answer, solve));
    const id = await keptAgain(answer, input, scene, hidden);
    return {
      title: tell`What would turn it`,
      lead: lead(answer, found),
      lines: [
        tell`The claim: ${capital(claimAlone(answer))}.`,
        ...surer(answer, found),
        now(answer, found),
        ...known(answer, found),
        ...setHere(answer),
      ],
      actions: id === undefined ? [] : menuOf(answer, found, id),
      private: hidden,
      data: () => ({ ...answerData(answer), breakEven: breakEvenData(found) }),
    };
  },
});

/** The value to type for the other answer, or why none gives it; where all else is a point it is certain, else likelier than not. */
function lead(answer: Answer, solved: Solved): Line {
  if (solved.upTo) return bandLead(answer, solved, solved.upTo.even);
  const { even, assumption, claim: asked, certain } = solved;
  const short = shortOf(answer.model, assumption.id);
  if (even.kind === "none") {
    if (even.holds) return [{ bold: tell`It holds whatever “${short}” is.` }];
    return certain
      ? [{ bold: tell`With no value of “${short}” does it hold.` }]
      : [{ bold: tell`No value of “${short}” makes it likelier than not.` }];
  }
  const toHold = asked.probability < 0.5;
  const isUp = (even.holds === "above") === toHold;
  const value = flipText(answer, even, isUp, assumption);
  if (even.kind === "beyond") {
    return even.holds === "above"
      ? tellParts<Part>`${{ bold: tell`No value of “${short}” does it` }}: it would have to be ${value}.`
      : tellParts<Part>`${{ bold: tell`Every value of “${short}” does it` }}: only from ${value} on would it not hold.`;
  }
  const bound = { bold: boundText(capital(short), value, isUp, asked.comparison.endsWith("=") === toHold) };
  if (!isPlausible(answer, assumption, even.value)) {
    return tellParts<Part>`${{ bold: tell`No plausible value of “${short}” turns it` }}: it would take ${inSentenceBound(value, isUp)}.`;
  }
  if (certain)
    return toHold ? tellParts<Part>`${bound}: then it holds.` : tellParts<Part>`${bound}: then it does not hold.`;
  return toHold
    ? tellParts<Part>`${bound}: then it is likelier than not.`
    : tellParts<Part>`${bound}: then it is less likely than not.`;
}

/** Of a band the values between which the middle of what comes out lies in it, or beside which it does not. */
function bandLead(answer: Answer, { even, assumption: { id }, claim: asked }: Solved, past: Flip): Line {
  const short = shortOf(answer.model, id);
  const toHold = !isMet(answer);
  const [span, quantity] = [spanIn(even, past), answer.model.quantities.get(id)];
  const within = span && quantity && withinText(span, quantity, (asked.comparison === ">=") === toHold);
  if (within === undefined)
    return toHold
      ? [{ bold: tell`With no value of “${short}” does it hold.` }]
      : [{ bold: tell`It holds whatever “${short}” is.` }];
  const bound = { bold: `${capital(short)} ${within}` };
  return toHold ? tellParts<Part>`${bound}: then it holds.` : tellParts<Part>`${bound}: then it does not hold.`;
}

/** Where it turns the claim is met by what asks for at least so much, and by nothing that asks for more. */
function boundText(name: string, value: string, isUp: boolean, isIncluded: boolean): string {
  if (isIncluded) return isUp ? tell`${name} at least ${value}` : tell`${name} at most ${value}`;
  return isUp ? tell`${name} over ${value}` : tell`${name} under ${value}`;
}

const inSentenceBound = (value: string, isUp: boolean): string =>
  isUp ? tell`${value} or more` : tell`${value} or less`;

/** Whether somebody who types it is believed without being asked. */
function isPlausible({ model }: Answer, { id }: Result, value: number): boolean {
  const fact = model.quantities.get(id)?.fact;
  const [low, high] = (fact && plausibleOf(fact)) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return value >= low && value <= high;
}

/** What it takes for the claim to be as good as sure, where the others are not points. */
function surer(answer: Answer, { likely, certain, assumption, upTo }: Solved): readonly Line[] {
  if (certain || upTo) return [];
  const isAny = likely.kind === "none" ? likely.holds : likely.holds !== "above";
  if (likely.kind !== "at")
    return [isAny ? tell`9 in 10 likely: with any value.` : tell`9 in 10 likely: with no value.`];
  const isUp = likely.holds === "above";
  const value = flipText(answer, likely, isUp, assumption);
  return [isUp ? tell`9 in 10 likely: with at least ${value}.` : tell`9 in 10 likely: with at most ${value}.`];
}

function now(answer: Answer, { assumption, claim }: Solved): Line {
  const output = answer.results.get(claim.output);
  const range = bareRange(assumption);
  return output ? tell`Now ${range}: the claim is ${likelihood(claim.probability, output)}.` : tell`Now ${range}.`;
}

/** The ledger's range, where another is in force. */
function known({ model }: Answer, { assumption }: Solved): readonly Line[] {
  const quantity = model.quantities.get(assumption.id);
  const { fact } = quantity ?? {};
  const { range } = fact ?? {};
  if (fact === undefined || range === undefined || assumption.from === "preset" || assumption.from === "model")
    return [];
  const [low, high] = [bare(range.low, quantity), bare(range.high, quantity)];
  const told = {
    judged: tell`Known: ${low} to ${high} (our judgement).`,
    derived: tell`Known: ${low} to ${high} (derived).`,
    sourced: tell`Known: ${low} to ${high} (sourced).`,
  };
  return [told[rangeKind(fact)]];
}

/** Rounded to the side that does it, without a unit that the name says; more than all of a share is told as that many times all. */
function flipText(
  { model }: Answer,
  flip: Exclude<Flip, { kind: "none" }>,
  isUp: boolean,
  { id, unit }: Result,
): string {
  if (flip.kind === "beyond") return tell`${numberText(turningValue(flip.value, isUp), "number")} times all of it`;
  const [value, quantity] = [turningValue(flip.value, isUp, unit), model.quantities.get(id)];
  return quantity ? besideShort(value, quantity) : valueText(value, unit);
}

function menuOf(answer: Answer, { others }: Solved, id: string): readonly Action[] {
  const choices = others.map((each) => ({
    label: capital(shortOf(answer.model, each.id)),
    value: each.id,
    description: tell`now ${bareRange(each)}`,
  }));
  return menu(tell`Turn it with another one …`, `/breakeven result: ${id} private: true`, "solve", choices);
}

const breakEvenData = ({ assumption, claim, median, atMedians, even, likely, upTo }: Solved) => ({
  claim: claim.text,
  probability: claim.probability,
  assumption: assumption.id,
  unit: assumption.unit.symbol,
  now: median,
  atMedians: flipData(atMedians),
  even: flipData(even),
  likely: flipData(likely),
  ...(upTo && { upTo: flipData(upTo.even) }),
});

/** `kind`: `at` a value, `beyond` what the assumption can be, or `none`. */
const flipData = (flip: Flip) => ({
  kind: flip.kind,
  value: flip.kind === "none" ? null : flip.value,
  holds: flip.holds,
});
