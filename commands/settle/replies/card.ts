// The card of an argument that has ended: one picture that tells it to somebody who was not there.

import type { CardChart } from "../../../src/render/chart.ts";
import { cardChart } from "../../../src/render/chart-data/card-chart.ts";
import { closedText, outcome } from "./outcome.ts";
import { shortOf, valueText } from "./text.ts";
import { type Argued, sidesOf } from "./view.ts";

export function cardOf(argued: Argued): CardChart {
  const { heading, model, state, standing } = argued;
  const { closed } = state;
  const { claim, crux, answers } = standing;
  const ended = closedText(model, state) ?? outcome(standing, state);
  const first = crux?.differences[0]?.id;
  const on = closed?.outcome?.on ?? first;
  const isOpen = crux?.differences.some(({ id }) => id === on) === true;
  return cardChart({
    ...sidesOf(argued),
    assumptions: model.quantities,
    claim,
    words: heading,
    outcome: ended.replace(/^Agreed/, "Settled").replace(/\.$/, ""),
    at: closed?.at ?? state.moved ?? 0,
    ...(on !== undefined && {
      crux: {
        label: shortOf(model, on),
        ...(isOpen && { held: [valueText(answers.for, on), valueText(answers.against, on)] }),
      },
    }),
  });
}
