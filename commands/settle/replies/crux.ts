// What a disagreement hangs on, in plain words.

import type { Side } from "../../../src/core/settle/settle-act.ts";
import { sides } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { button, type Line, type View } from "../../../src/render/view.ts";
import { bareRange, inWords } from "../../ask/words/result-text.ts";
import { whoIs } from "../words/people.ts";
import { acceptNamed, closeButton, lookUp, moreButton, stanceButtons } from "./actions.ts";
import { agreedOn, leftBetween, outcome } from "./outcome.ts";
import {
  capital,
  decidingLine,
  originWord,
  pullsBack,
  saidBy,
  settledSentence,
  shortOf,
  theShort,
  turningLine,
} from "./text.ts";
import { type Argued, argumentData, chartOf, hasSpoken } from "./view.ts";

/** What the evidence has, beside what the sides say. */
function knownLine({ evidence, state }: Argued, id: string): readonly Line[] {
  const result = evidence.results.get(id);
  const isSaid = sides.some((side) => !state.camps[side].values.has(id));
  if (result === undefined || isSaid || originWord(evidence, id) !== "known") return [];
  return [tell`What is known: ${bareRange(result)}.`];
}

/**
 * The crux alone, for a reply in the thread; where both come out alike, that is the news. `own` is the side of the only one
 * who sees it: nobody takes over what is theirs.
 */
export function cruxView(argued: Argued, own?: Side): View {
  const { id, heading, state, standing, model } = argued;
  const names = { for: whoIs(state, "for", model), against: whoIs(state, "against", model) };
  const [first] = leftBetween(standing, state);
  const isAlike = agreedOn(standing, state) !== undefined;
  const base = { tone: "answer", sections: [], warnings: [], chart: chartOf(argued), private: false } as const;
  const data = { argument: argumentData(argued) };
  if (first === undefined) {
    return {
      ...base,
      title: heading,
      lead: outcome(standing, state),
      lines: [tell`How likely do you think it is?`],
      actions: [...(isAlike ? [closeButton(id, tell`We agree: close`)] : []), ...stanceButtons(id)],
      data,
    };
  }
  const name = shortOf(model, first.id);
  const back = standing.crux?.differences.filter(pullsBack).map((each) => shortOf(model, each.id)) ?? [];
  const lines: Line[] = [
    ...(isAlike ? [`${capital(name)}: ${saidBy(standing, state, first.id)}`] : []),
    isAlike ? tell`That changes by how much, and not which way.` : settledSentence(standing),
    ...(back.length > 0 && back.length < 3 ? [tell`${capital(inWords(back))} pulls the other way.`] : []),
    ...knownLine(argued, first.id),
    ...(isAlike ? [] : [turningLine(standing, names) ?? [], decidingLine(standing) ?? []].flat()),
  ];
  return {
    ...base,
    title: isAlike ? outcome(standing, state) : tell`It hangs on ${theShort(model, first.id)}.`,
    lead: isAlike ? tell`What is left is ${theShort(model, first.id)}.` : saidBy(standing, state, first.id),
    lines,
    actions: [
      ...(["against", "for"] as const)
        .filter((side) => side !== own)
        .map((side) => acceptNamed(argued, side, first.id)),
      ...lookUp(model, id, first.id),
      ...(isAlike || !hasSpoken(state) ? [] : [button(tell`Agree to differ`, `/settle close argument: ${id}`)]),
      moreButton(id),
    ],
    data,
  };
}
