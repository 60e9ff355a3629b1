// What one assumption would have to be for a claim to flip, or why no value does it, and what is known of it.

import { type Solved, solvedSteps } from "../../src/answer/break-even.ts";
import type { Answer } from "../../src/answer/result.ts";
import type { Flip } from "../../src/core/analyses/claim.ts";
import { capital, tell, tellParts } from "../../src/core/tell.ts";
import { defineCommand, unhurried } from "../../src/kit/define.ts";
import { assumed, maybeText, onlyMe } from "../../src/kit/options.ts";
import { likelihood, numberText } from "../../src/render/chart/number-text.ts";
import type { Action, Line, Part } from "../../src/render/view.ts";
import { answerData, answerForm } from "./replies/answer-data.ts";
import { setHere } from "./replies/read-as.ts";
import { answerFor, askedOptions, assumptionOption } from "./shared/estimate.ts";
import { keptAgain } from "./shared/reply.ts";
import { shortOf } from "./words/headline.ts";
import { bare, bareRange, claimInWords, valueText } from "./words/result-text.ts";

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
      lines: [...surer(found), now(answer, found), ...known(answer, found), ...setHere(answer)],
      actions: id === undefined ? [] : menuOf(answer, found, id),
      private: hidden,
      data: () => ({ ...answerData(answer), breakEven: breakEvenData(found) }),
    };
  },
});

/** What asks for at least so much is met where it turns, what asks for more is not. */
function boundText(name: string, value: string, isAbove: boolean, comparison: Solved["claim"]["comparison"]): string {
  if (comparison.endsWith("=")) return isAbove ? tell`${name} at least ${value}` : tell`${name} at most ${value}`;
  return isAbove ? tell`${name} over ${value}` : tell`${name} under ${value}`;
}

function lead(answer: Answer, { atMedians, assumption, claim: { comparison } }: Solved): Line {
  const claim = claimInWords(answer);
  const short = shortOf(answer, assumption.id);
  const value = flipText(atMedians, assumption.unit);
  const isNeeded = atMedians.kind === "none" ? !atMedians.holds : atMedians.holds === "above";
  switch (atMedians.kind) {
    case "at":
      return tellParts<Part>`${{ bold: boundText(capital(short), value, isNeeded, comparison) }}: that makes it ${claim}.`;
    case "beyond":
      return isNeeded
        ? tellParts<Part>`${{ bold: tell`No value of “${short}” does it` }}: for ${claim} it would have to be ${value}.`
        : tellParts<Part>`${{ bold: tell`Every value of “${short}” does it` }}: only from ${value} on would it not be ${claim}.`;
    case "none":
      return isNeeded
        ? [{ bold: tell`No value of “${short}” makes it ${claim}.` }]
        : [{ bold: tell`It is ${claim} whatever “${short}” is.` }];
  }
}

/** What it takes to be as good as sure of it, where the others are not points. */
function surer({ atMedians, likely, assumption }: Solved): readonly Line[] {
  if (likely === atMedians) return [];
  const isAny = likely.kind === "none" ? likely.holds : likely.holds !== "above";
  if (likely.kind !== "at") return [isAny ? tell`For 9 in 10: any value does.` : tell`For 9 in 10: no value does.`];
  const value = flipText(likely, assumption.unit);
  return [likely.holds === "above" ? tell`For 9 in 10: at least ${value}.` : tell`For 9 in 10: at most ${value}.`];
}

function now(answer: Answer, { assumption, claim }: Solved): Line {
  const output = answer.results.get(claim.output);
  const range = bareRange(assumption);
  return output ? tell`Now ${range}: the claim is ${likelihood(claim.probability, output)}.` : tell`Now ${range}.`;
}

/** The ledger's range, where another is in force. */
function known({ model }: Answer, { assumption }: Solved): readonly Line[] {
  const quantity = model.quantities.get(assumption.id);
  const range = quantity?.fact?.range;
  if (range === undefined || assumption.from === "preset" || assumption.from === "model") return [];
  const [low, high] = [bare(range.low, quantity), bare(range.high, quantity)];
  return [
    range.judgement ? tell`Known: ${low} to ${high} (our judgement).` : tell`Known: ${low} to ${high} (sourced).`,
  ];
}

/** More than all of a share is told as that many times all. */
function flipText(flip: Flip, unit: Solved["assumption"]["unit"]): string {
  if (flip.kind === "none") return "";
  return flip.kind === "beyond"
    ? tell`${numberText(flip.value, "number")} times all of it`
    : valueText(flip.value, unit);
}

function menuOf(answer: Answer, { others }: Solved, id: string): readonly Action[] {
  if (others.length === 0) return [];
  return [
    {
      kind: "menu",
      placeholder: tell`Turn it with another one …`,
      line: `/breakeven result: ${id} private: true`,
      option: "solve",
      choices: others.map((each) => ({
        label: capital(shortOf(answer, each.id)),
        value: each.id,
        description: tell`now ${bareRange(each)}`,
      })),
    },
  ];
}

const breakEvenData = ({ assumption, claim, median, atMedians, even, likely }: Solved) => ({
  claim: claim.text,
  probability: claim.probability,
  assumption: assumption.id,
  unit: assumption.unit.symbol,
  now: median,
  atMedians: flipData(atMedians),
  even: flipData(even),
  likely: flipData(likely),
});

/** `kind`: `at` a value, `beyond` what the assumption can be, or `none`. */
const flipData = (flip: Flip) => ({
  kind: flip.kind,
  value: flip.kind === "none" ? null : flip.value,
  holds: flip.holds,
});
