// The reply to `/breakeven`: what one assumption would have to be, or why no value does.

import type { Solved } from "../../../src/answer/break-even.ts";
import type { Answer } from "../../../src/answer/result.ts";
import type { Flip } from "../../../src/core/analyses/flip.ts";
import { printPercent, printQuantity } from "../../../src/language/numbers/number.ts";
import type { Action, Line, View } from "../../../src/render/view.ts";
import { claimInWords, likelihood } from "../words/claim-text.ts";
import { shown } from "../words/result-text.ts";
import { inSentence } from "../words/step-text.ts";
import { answerData } from "./answer-data.ts";
import { footnoteOf } from "./estimate-view.ts";
import { setHere } from "./read-as.ts";

interface BreakEvenStyle {
  readonly id: string | undefined;
  readonly private: boolean;
}

export function breakEvenView(answer: Answer, found: Solved, style: BreakEvenStyle): View {
  const { assumption, atMedians, even, likely, claim } = found;
  const output = answer.results.get(claim.output);
  const now = output ? `; the claim is ${likelihood(claim.probability, output)}` : "";
  const line = (when: string, flip: Flip): Line => [`${when}: `, { bold: need(flip, found) }];
  const certain = even === atMedians && likely === atMedians;
  return {
    title: `Break-even: ${assumption.label}`,
    tone: "answer",
    lead: lead(answer, found),
    sections: [
      {
        title: "What it would have to be",
        lines: certain
          ? [line("With all else as it is", atMedians)]
          : [
              line("With the others at their medians", atMedians),
              line("For the claim to be 50% likely", even),
              line("For the claim to be 90% likely", likely),
            ],
      },
      { title: "What it is now", lines: [`${shown(assumption)}${now}`] },
      ...setHere(answer),
    ],
    warnings: [],
    footnote: footnoteOf(answer, style.id),
    actions: style.id === undefined ? [] : menuOf(found, style.id),
    private: style.private,
    data: { ...answerData(answer), breakEven: breakEvenData(found) },
  };
}

function lead(answer: Answer, { atMedians, assumption }: Solved): string {
  const claim = inSentence(claimInWords(answer));
  const label = inSentence(assumption.label);
  const value = valueText(atMedians, assumption.unit);
  const isNeeded = atMedians.kind === "none" ? !atMedians.holds : atMedians.holds === "above";
  switch (atMedians.kind) {
    case "at":
      return `For ${claim}, ${label} has to be at ${isNeeded ? "least" : "most"} ${value}.`;
    case "beyond":
      return isNeeded
        ? `No value of ${label} does it: for ${claim}, it would have to be ${value}.`
        : `Every value of ${label} does it: ${claim} would fail only from ${value} on.`;
    case "none":
      return isNeeded ? `No value of ${label} gives ${claim}.` : `It is ${claim} whatever ${label} is.`;
  }
}

/** One of the three values, as short as it can be said. */
function need(flip: Flip, { assumption }: Solved): string {
  if (flip.kind === "none") return flip.holds ? "any value does" : "no value does";
  const value = valueText(flip, assumption.unit);
  if (flip.kind === "at") return `at ${flip.holds === "above" ? "least" : "most"} ${value}`;
  return flip.holds === "above" ? `no value does: it would have to be ${value}` : "any value does";
}

function valueText(flip: Flip, unit: Solved["assumption"]["unit"]): string {
  if (flip.kind === "none") return "";
  // More than all of a share is still a percentage.
  return flip.kind === "beyond" ? printPercent(flip.value) : printQuantity(flip.value, { unit });
}

function menuOf({ others }: Solved, id: string): readonly Action[] {
  if (others.length === 0) return [];
  return [
    {
      kind: "menu",
      placeholder: "Solve for another assumption",
      line: `/breakeven result: ${id} private: true`,
      option: "solve",
      choices: others.slice(0, 25).map((each) => ({
        label: each.label,
        value: each.id,
        description: `now ${shown(each)}`,
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
