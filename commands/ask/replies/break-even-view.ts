// The reply to `/breakeven`: what one assumption would have to be, or why no value does, and what is known of it.

import type { Solved } from "../../../src/answer/break-even.ts";
import type { Answer } from "../../../src/answer/result.ts";
import type { Flip } from "../../../src/core/analyses/flip.ts";
import { likelihood, numberText } from "../../../src/render/chart/number-text.ts";
import type { Action, Line, View } from "../../../src/render/view.ts";
import { claimInWords } from "../words/claim-text.ts";
import { bare, bareRange, valueText } from "../words/result-text.ts";
import { shortOf } from "../words/step-text.ts";
import { answerData } from "./answer-data.ts";
import { capital } from "./estimate-view.ts";
import { setHere } from "./read-as.ts";

interface BreakEvenStyle {
  readonly id: string | undefined;
  readonly private: boolean;
}

export function breakEvenView(answer: Answer, found: Solved, style: BreakEvenStyle): View {
  return {
    title: "What would turn it",
    tone: "answer",
    lead: lead(answer, found),
    lines: [...surer(found), now(answer, found), ...known(answer, found), ...setHere(answer)],
    sections: [],
    warnings: [],
    actions: style.id === undefined ? [] : menuOf(answer, found, style.id),
    private: style.private,
    get data() {
      return { ...answerData(answer), breakEven: breakEvenData(found) };
    },
  };
}

function lead(answer: Answer, { atMedians, assumption }: Solved): Line {
  const claim = claimInWords(answer);
  const short = shortOf(answer, assumption.id);
  const value = flipText(atMedians, assumption.unit);
  const isNeeded = atMedians.kind === "none" ? !atMedians.holds : atMedians.holds === "above";
  switch (atMedians.kind) {
    case "at":
      return [{ bold: `${capital(short)} at ${isNeeded ? "least" : "most"} ${value}` }, `: that makes it ${claim}.`];
    case "beyond":
      return isNeeded
        ? [{ bold: `No value of “${short}” does it` }, `: for ${claim} it would have to be ${value}.`]
        : [{ bold: `Every value of “${short}” does it` }, `: only from ${value} on would it not be ${claim}.`];
    case "none":
      return isNeeded
        ? [{ bold: `No value of “${short}” makes it ${claim}.` }]
        : [{ bold: `It is ${claim} whatever “${short}” is.` }];
  }
}

/** What it takes to be as good as sure of it, where the others are not points. */
function surer({ atMedians, likely, assumption }: Solved): readonly Line[] {
  if (likely === atMedians) return [];
  if (likely.kind === "none") return [`For 9 in 10: ${likely.holds ? "any value does" : "no value does"}.`];
  const value = flipText(likely, assumption.unit);
  if (likely.kind === "beyond")
    return [`For 9 in 10: ${likely.holds === "above" ? "no value does" : "any value does"}.`];
  return [`For 9 in 10: at ${likely.holds === "above" ? "least" : "most"} ${value}.`];
}

function now(answer: Answer, { assumption, claim }: Solved): Line {
  const output = answer.results.get(claim.output);
  const chance = output ? `: the claim is ${likelihood(claim.probability, output)}` : "";
  return `Now ${bareRange(assumption)}${chance}.`;
}

/** The ledger's range, where another is in force. */
function known({ model }: Answer, { assumption }: Solved): readonly Line[] {
  const quantity = model.quantities.get(assumption.id);
  const range = quantity?.fact?.range;
  if (range === undefined || assumption.from === "preset" || assumption.from === "model") return [];
  const kind = range.judgement ? "our judgement" : "sourced";
  return [`Known: ${bare(range.low, quantity)} to ${bare(range.high, quantity)} (${kind}).`];
}

/** More than all of a share is told as that many times all. */
function flipText(flip: Flip, unit: Solved["assumption"]["unit"]): string {
  if (flip.kind === "none") return "";
  return flip.kind === "beyond" ? `${numberText(flip.value, "number")} times all of it` : valueText(flip.value, unit);
}

function menuOf(answer: Answer, { others }: Solved, id: string): readonly Action[] {
  if (others.length === 0) return [];
  return [
    {
      kind: "menu",
      placeholder: "Turn it with another one …",
      line: `/breakeven result: ${id} private: true`,
      option: "solve",
      choices: others.map((each) => ({
        label: capital(shortOf(answer, each.id)),
        value: each.id,
        description: `now ${bareRange(each)}`,
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
