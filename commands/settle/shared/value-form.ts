// The forms in which a side's values are typed, to set them or to try them.

import { finished } from "../../../src/core/evaluation/steps.ts";
import { sideOf } from "../../../src/core/settle/state.ts";
import { figures, tell, word } from "../../../src/core/tell.ts";
import { settable } from "../../../src/models/model.ts";
import { limits } from "../../../src/render/limits.ts";
import type { Field, Modal } from "../../../src/render/view.ts";
import { capital, shortOf, valueText } from "../replies/text.ts";
import type { FoundArgument } from "./argument.ts";
import { answerOf } from "./standing.ts";
import { turnsOf, turnsTo } from "./turns.ts";

const ground = (): readonly Field[] => [
  { option: "reason", label: tell`Why, in a sentence`, placeholder: tell`May stay empty` },
  { option: "link", label: tell`Where one can read it`, placeholder: "https://…" },
];

/** Asks for one value; filled with the side's own, else with what it would take for the person to be right. */
export function aboutForm(found: FoundArgument, person: string, about: string): Modal {
  const { id, model, state, claim } = found;
  const side = sideOf(state, person) ?? "for";
  const answer = answerOf(found, state, side);
  const isBorneOut = turnsTo(answer.claim?.probability ?? 0, side) !== (side === "for");
  const turn = isBorneOut ? undefined : finished(turnsOf(claim, answer, side)).find((each) => each.id === about);
  const typed = state.camps[side].values.get(about)?.text ?? turn?.fill;
  const short = capital(shortOf(model, about));
  const label = word(model.quantities.get(about)?.label ?? about);
  return {
    title: short,
    line: `/settle assume argument: ${id} about: ${about}`,
    fields: [
      {
        option: "assumptions",
        ...(label.length > limits.modal.label ? { label: short, about: label } : { label }),
        value: typed === undefined ? valueText(answer, about) : figures(typed),
        placeholder: valueText(answer, about),
        required: true,
      },
      ...ground(),
    ],
  };
}

/** Asks for several values; filled with what the side has set. */
export function valueForm(found: FoundArgument, person: string): Modal {
  const { id, model, state } = found;
  const values = state.camps[sideOf(state, person) ?? "for"].values;
  const own = [...values].map(([name, { text }]) => `${shortOf(model, name)} = ${figures(text)}`).join("\n");
  return {
    title: tell`Your side's values`,
    line: `/settle assume argument: ${id}`,
    fields: [{ ...valuesField(found), value: own }, ...ground()],
  };
}

/** Asks for values to try. */
export function tryForm(found: FoundArgument, crux: string | undefined): Modal {
  const { placeholder: _, ...field } = valuesField(found);
  const example = crux === undefined ? exampleOf(found) : shortOf(found.model, crux);
  return {
    title: tell`What if …`,
    line: `/settle whatif argument: ${found.id}`,
    fields: [{ ...field, placeholder: `${example} = …` }],
  };
}

const valuesField = (found: FoundArgument): Field => ({
  option: "assumptions",
  label: tell`Values, one a line`,
  placeholder: `${exampleOf(found)} = …`,
  required: true,
  long: true,
});

const exampleOf = ({ model }: FoundArgument): string => word(settable(model)[0]?.short ?? "name");
