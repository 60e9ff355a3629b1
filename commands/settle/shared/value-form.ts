// The forms in which a side's values are typed, to set them or to try them.

import { finished } from "../../../src/core/kept.ts";
import { otherSide } from "../../../src/core/settle/settle-act.ts";
import { sideOf } from "../../../src/core/settle/state.ts";
import { figures, tell, word } from "../../../src/core/tell.ts";
import { saysCounted, shownUnit } from "../../../src/language/shown.ts";
import { settable } from "../../../src/models/model.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { limits } from "../../../src/render/limits.ts";
import type { Field, Modal } from "../../../src/render/view.ts";
import { toldOf } from "../replies/question.ts";
import { capital, shortOf, valueText } from "../replies/text.ts";
import type { FoundArgument } from "./argument.ts";
import { answerOf } from "./standing.ts";
import { turnsOf, turnsTo } from "./turns.ts";

const ground = (): readonly Field[] => [
  { option: "reason", label: tell`Why, in a sentence`, placeholder: tell`Not needed` },
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
  const quantity = model.quantities.get(about);
  return {
    title: short,
    line: `/settle assume argument: ${id} about: ${about}`,
    fields: [
      {
        option: "assumptions",
        ...labelled(capital(word(quantity?.label ?? about)), quantity),
        value: typed === undefined ? valueText(answer, about) : figures(typed),
        placeholder: valueText(answer, about),
        required: true,
      },
      ...ground(),
    ],
  };
}

/** A form of Discord's has five fields: so many values, the reason and the link. */
const mostValues = 3;

/** Asks for several values, a box each: what the side has set, then what would turn it; what stays empty is not set. */
export function valueForm(found: FoundArgument, person: string): Modal {
  const { id, model, state, claim } = found;
  const side = sideOf(state, person) ?? "for";
  const answer = answerOf(found, state, side);
  const { values } = state.camps[side];
  const theirs = state.camps[otherSide(side)].values.keys();
  const turns = finished(turnsOf(claim, answer, side));
  const turning = [...toldOf(turns), ...turns].map((turn) => turn.id);
  return {
    title: tell`Your side's values`,
    line: `/settle assume argument: ${id}`,
    fields: [
      ...[...new Set([...values.keys(), ...theirs, ...turning])].slice(0, mostValues).map((about): Field => {
        const set = values.get(about)?.text;
        // What went wrong is shown by the name that stands over its box.
        const name = shortOf(model, about);
        const label = labelled(capital(name), model.quantities.get(about));
        const value = set === undefined ? {} : { value: figures(set) };
        return { option: "assumptions", name, ...label, ...value, placeholder: valueText(answer, about) };
      }),
      ...ground(),
    ],
  };
}

/** A label with what is counted, where it does not say it and there is room; a long one stands under the short one. */
function labelled(label: string, quantity: Quantity | undefined): Pick<Field, "label" | "about"> {
  if (quantity === undefined) return { label };
  const short = capital(word(quantity.short));
  if (label.length > limits.modal.label)
    return { ...(label === short ? { label } : labelled(short, quantity)), about: label };
  const words = quantity.unit.symbol.startsWith("USD") ? "" : shownUnit(quantity.unit);
  const whole = `${label} (${words})`;
  return {
    label: words === "" || saysCounted(label, quantity.unit) || whole.length > limits.modal.label ? label : whole,
  };
}

/** Asks for values to try. */
export function tryForm({ id, model }: FoundArgument, crux: string | undefined): Modal {
  const example = word(crux === undefined ? (settable(model)[0]?.short ?? "name") : shortOf(model, crux));
  const label = tell`Values, one a line`;
  return {
    title: tell`What if …`,
    line: `/settle whatif argument: ${id}`,
    fields: [{ option: "assumptions", label, placeholder: `${example} = …`, required: true, long: true }],
  };
}
