// The buttons and the menu under an argument.

import type { Disagreement } from "../../../src/answer/disagreement.ts";
import type { Settle } from "../../../src/core/settle/state.ts";
import type { Model } from "../../../src/models/model.ts";
import type { Action } from "../../../src/render/view.ts";
import { labelOf, valueText } from "./text.ts";

interface Shown {
  readonly id: string;
  readonly model: Model;
  readonly state: Settle;
  readonly standing: Disagreement;
}

export function settleActions(shown: Shown): readonly Action[] {
  const { id, state } = shown;
  const button = (label: string, line: string, style?: "primary" | "danger"): Action => ({
    kind: "button",
    label,
    line,
    ...(style && { style }),
  });
  const history = button("History", `/settle history argument: ${id}`);
  if (state.closed) return [history, button("Go on in a new one", `/settle fork argument: ${id}`)];
  return [
    button("For", `/settle join argument: ${id} side: for`, "primary"),
    button("Against", `/settle join argument: ${id} side: against`, "primary"),
    button("Set values", `/settle assume argument: ${id}`),
    button("What if", `/settle whatif argument: ${id}`),
    history,
    ...acceptMenu(shown),
    button("Close", `/settle closing argument: ${id}`, "danger"),
  ];
}

/** The differences, the crux first; what is chosen carries the state of the value as it is shown. */
function acceptMenu({ id, model, standing, state }: Shown): readonly Action[] {
  const differences = (standing.crux?.differences ?? []).slice(0, 25);
  if (differences.length === 0) return [];
  return [
    {
      kind: "menu",
      placeholder: "Accept the other side's value for …",
      line: `/settle accept argument: ${id}`,
      option: "assumption",
      choices: differences.map((each) => ({
        label: labelOf(model, each.id),
        value: `${each.id}#${stampOf(state, each.id)}`,
        description:
          `For ${valueText(standing.answers.for, each.id)} · Against ${valueText(standing.answers.against, each.id)}`.slice(
            0,
            100,
          ),
      })),
    },
  ];
}

/** When both sides' values of an assumption were last set: an offer made before a change is known by it. */
export const stampOf = ({ camps }: Settle, id: string): string =>
  [camps.for, camps.against].map(({ values }) => (values.get(id)?.at ?? 0).toString(36)).join("-");
