// What a disagreement hangs on, in plain words.

import type { Line, View } from "../../../src/render/view.ts";
import { acceptButton, button, moreButton, stanceButtons } from "./actions.ts";
import {
  capital,
  decidingLine,
  outcome,
  pullsBack,
  saidBy,
  settledSentence,
  shortOf,
  theShort,
  turningLine,
} from "./text.ts";
import { type Argued, argumentData, chartOf, hasSpoken, namesOf } from "./view.ts";

/** The crux alone, for a reply in the thread; where both come out alike, that is the news. */
export function cruxView(argued: Argued): View {
  const { id, words, state, standing, model } = argued;
  const names = namesOf(state);
  const [first] = standing.crux?.differences ?? [];
  const isAlike = standing.holds.for === standing.holds.against;
  const base = { tone: "answer", sections: [], warnings: [], chart: chartOf(argued), private: false } as const;
  const data = { argument: argumentData(argued) };
  if (first === undefined) {
    return {
      ...base,
      title: words,
      lead: outcome(standing, names, hasSpoken(state)),
      actions: stanceButtons(id),
      data,
    };
  }
  const name = shortOf(model, first.id);
  const back = standing.crux?.differences.filter(pullsBack).map((each) => shortOf(model, each.id)) ?? [];
  const lines: Line[] = [
    ...(isAlike ? [`${capital(name)}: ${saidBy(standing, names, first.id)}`] : []),
    settledSentence(standing),
    ...(back.length > 0 && back.length < 3 ? [`${capital(back.join(" and "))} pulls the other way.`] : []),
    ...[turningLine(standing, names) ?? [], decidingLine(standing) ?? []].flat(),
  ];
  return {
    ...base,
    title: isAlike ? outcome(standing, names, true) : `It hangs on ${theShort(model, first.id)}.`,
    lead: isAlike ? `What is left is ${theShort(model, first.id)}.` : saidBy(standing, names, first.id),
    lines,
    actions: [
      acceptButton(id, state, "against", first.id, `Accept ${names.against}'s`),
      acceptButton(id, state, "for", first.id, `Accept ${names.for}'s`),
      button("Look it up", `/settle known argument: ${id} about: ${first.id}`),
      moreButton(id),
    ],
    data,
  };
}
