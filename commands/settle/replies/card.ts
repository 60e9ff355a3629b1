// The card of an argument that has ended: one picture that tells it to somebody who was not there.

import type { Side } from "../../../src/core/settle/settle-act.ts";
import { sides } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import type { CardChart } from "../../../src/render/chart.ts";
import { cardChart } from "../../../src/render/chart-data/sides-chart.ts";
import { inWords } from "../../ask/words/result-text.ts";
import { sideName, verdictText } from "../words/people.ts";
import { closedText, heldSides, isOneSided, leftBetween, outcome } from "./outcome.ts";
import { claimedResult, shortOf } from "./text.ts";
import { type Argued, bareValueText, namesOf, sidesOf } from "./view.ts";

/** So many have room over one curve. */
const mostNamed = 2;

/** By whose name each side goes: beside one that has a name, `For` would say nothing to who was not there. */
function namesFor(argued: Argued): ReturnType<typeof namesOf> {
  const { state, standing } = argued;
  if (isOneSided(standing, state)) {
    const all = heldSides(state).flatMap((side) => [...state.camps[side].members.values()].map(({ name }) => name));
    const name = all.length > mostNamed ? tell`Several` : inWords(all);
    return { for: name, against: name };
  }
  const names = namesOf(argued);
  const isNamed = (side: Side) => names[side] !== sideName(side);
  const told = (side: Side) => {
    if (isNamed(side) || !sides.some(isNamed)) return names[side];
    const members = [...state.camps[side].members.values()];
    // On a page who is not named goes by their side.
    const known = members.flatMap(({ name }) => (name === sideName(side) ? [] : [name]));
    if (known.length > 0 && known.length === members.length && known.length <= mostNamed) return inWords(known);
    return members.length > 1 ? tell`Several` : tell`Somebody`;
  };
  return { for: told("for"), against: told("against") };
}

/** To somebody who was not there agreed is settled. */
function endedInShort({ model, state, standing }: Argued): string {
  const { closed } = state;
  if (closed?.outcome?.outcome === "agreed" && !closed.moderator) {
    return tell`Settled: ${verdictText(closed.outcome)}.`;
  }
  return closedText(model, state) ?? outcome(standing, state);
}

export function cardOf(argued: Argued): CardChart {
  const { heading, model, state, standing, evidence } = argued;
  const { closed } = state;
  const { claim, answers } = standing;
  const [first] = leftBetween(standing, state);
  const on = closed?.outcome?.on ?? first?.id;
  const isOpen = leftBetween(standing, state).some(({ id }) => id === on);
  return cardChart({
    ...sidesOf(argued, namesFor(argued)),
    assumptions: model.quantities,
    claim,
    words: heading,
    outcome: endedInShort(argued).replace(/\.$/, ""),
    ...(!model.own && { evidence: { name: tell`the evidence`, estimate: claimedResult(evidence, claim).estimate } }),
    at: closed?.at ?? state.moved ?? 0,
    ...(on !== undefined && {
      crux: {
        label: shortOf(model, on),
        ...(isOpen && { held: [bareValueText(answers.for, on), bareValueText(answers.against, on)] }),
      },
    }),
  });
}
