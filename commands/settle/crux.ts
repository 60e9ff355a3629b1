// What the disagreement hangs on, in plain words, and what would turn it.

import type { Side } from "../../src/core/settle/settle-act.ts";
import { sideOf, sides } from "../../src/core/settle/state.ts";
import { capital, tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { shortOf } from "../../src/models/model.ts";
import { button, type Line, type View } from "../../src/render/view.ts";
import { bareRange, inWords } from "../ask/words/result-text.ts";
import { acceptNamed, agreedActions, closeLine, lookUp, moreButton, stanceButtons } from "./replies/actions.ts";
import { agreedOn, leftBetween, outcome } from "./replies/outcome.ts";
import { turnView } from "./replies/question.ts";
import { knownText, originWord, pullsBack, saidBy, settledSentence, theShort } from "./replies/text.ts";
import { decidingLine, turningLine } from "./replies/turning.ts";
import { type Argued, argumentData, chartOf, hasSpoken } from "./replies/view.ts";
import { answered, argumentOption, findArgument, isHidden } from "./shared/argument.ts";
import { argued } from "./shared/card.ts";
import { askWhereQuiet } from "./shared/due.ts";
import { turnsFor } from "./shared/stance.ts";
import { whoIs } from "./words/people.ts";

const crux = defineCommand({
  name: "settle crux",
  description: "The one assumption that carries most of the disagreement",
  options: { argument: argumentOption(), private: onlyMe() },
  examples: [],
  run: async ({ argument, private: hidden }, scene) => {
    const found = await findArgument(argument, scene);
    await askWhereQuiet(found, scene);
    // Where nothing is left between the two it is no news to anybody else.
    const isDone = found.state.closed !== undefined || leftBetween(await found.standing(), found.state).length === 0;
    const isPrivate = hidden ?? (isDone || isHidden(found, scene));
    // What is asked from what one alone sees is answered to them alone.
    const isTheirs = isPrivate || scene.caller.inPrivate === true;
    const own = isTheirs ? sideOf(found.state, scene.caller.id) : undefined;
    return answered(found, scene, isPrivate, async () => cruxView(await argued(found), own));
  },
});

/** What would turn the claim for one's own side, or by what is known. */
const turn = defineCommand({
  name: "settle turn",
  description: "What would turn the claim; only you see it",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const found = await findArgument(argument, scene);
    const side = sideOf(found.state, scene.caller.id) ?? (found.state.camps.for.values.size > 0 ? "for" : "against");
    return turnView(await argued(found), side, await turnsFor(found, side));
  },
});

export default [crux, turn];

/** What the evidence has, beside what the sides say. */
function knownLine({ evidence, state }: Argued, id: string): readonly Line[] {
  const result = evidence.results.get(id);
  const isSaid = sides.some((side) => !state.camps[side].values.has(id));
  if (result === undefined || isSaid) return [];
  const origin = originWord(evidence, id);
  if (origin === "projected") return [tell`What is projected: ${bareRange(result)}.`];
  return origin === "known" ? [knownText(evidence, id, bareRange(result))] : [];
}

/**
 * The crux alone, for a reply in the thread; where both come out alike, that is the news. `own` is the side of the only one
 * who sees it: nobody takes over what is theirs.
 */
function cruxView(argued: Argued, own?: Side): View {
  const { id, heading, state, standing, model } = argued;
  const names = { for: whoIs(state, "for", model), against: whoIs(state, "against", model) };
  const [first] = leftBetween(standing, state);
  const isAlike = agreedOn(standing, state) !== undefined;
  const base = { tone: "answer", sections: [], warnings: [], chart: chartOf(argued), private: false } as const;
  const data = () => ({ argument: argumentData(argued) });
  if (first === undefined) {
    return {
      ...base,
      title: heading,
      lead: outcome(standing, state),
      lines: [tell`How likely do you think it is?`],
      actions: [...agreedActions(argued), ...stanceButtons(id)],
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
    ...(isAlike
      ? []
      : [
          turningLine(standing, names) ?? [],
          decidingLine(standing, model.own ? undefined : argued.evidence) ?? [],
        ].flat()),
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
      ...(isAlike || !hasSpoken(state) ? [] : [button(tell`Agree to differ`, closeLine(argued))]),
      moreButton(id),
    ],
    data,
  };
}
