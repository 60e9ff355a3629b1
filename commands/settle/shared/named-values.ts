// Values as people write them in an argument: names, labels and short labels all count, a bare value is for what was asked; what is
// offered for one, and the form in which they are set.

import { leaningOf } from "../../../src/answer/answer.ts";
import { influences } from "../../../src/answer/break-even.ts";
import { UserError } from "../../../src/core/errors.ts";
import { finished } from "../../../src/core/kept.ts";
import { otherSide } from "../../../src/core/settle/settle-act.ts";
import { sideOf, sides } from "../../../src/core/settle/state.ts";
import { capital, tell, word } from "../../../src/core/tell.ts";
import type { Scene, Values } from "../../../src/kit/define.ts";
import { type Choice, completed, offers } from "../../../src/kit/options.ts";
import { saysCounted, shownUnit } from "../../../src/language/shown.ts";
import { quantityCalled, settable, shortOf } from "../../../src/models/model.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { type Field, limits, type Modal } from "../../../src/render/view.ts";
import { type Pasted, pasted } from "../../ask/shared/given.ts";
import { listed, namesTold } from "../../ask/shared/listed.ts";
import { assumptionCalled, assumptionChoices } from "../../ask/shared/model-options.ts";
import { isOwn } from "../../ask/words/result-text.ts";
import { isAnyEnough, toldTurns } from "../replies/question.ts";
import { originWord, valueText } from "../replies/text.ts";
import { argumentIn, type FoundArgument } from "./argument.ts";
import { answerOf } from "./base.ts";
import { areInForce, inBox, rereading } from "./box.ts";
import { withoutSaid } from "./own-units.ts";
import { ownersCalled, piecesRead, typedText } from "./owners-named.ts";
import { lastSet } from "./past.ts";
import { bearsOut, turnsOf } from "./turns.ts";

/**
 * The values in a text; `about` is the assumption that a bare value is for, else the one moved last.
 * @throws UserError as `pasted`, and `settle.correlation`
 */
export function namedValues(found: FoundArgument, typed: string, about?: string): Pasted["values"] {
  const { model } = found;
  const asked = about === undefined ? lastSet(found) : assumptionCalled(model, about, "about");
  const named = listed(model, namesTold(typed, ownersCalled(found)));
  // What stands first in a box is for what the box asks.
  const [first = ""] = about === undefined ? [named] : named.trim().split(/[;\n]/);
  const short = asked && isBare(first) ? model.quantities.get(asked)?.short : undefined;
  const signed = short === undefined ? named : `${short} = ${named.trim()}`;
  const list = model.own ? withoutWords(signed) : piecesRead(model, signed);
  const { values, correlations } = inBox(found, about === undefined ? undefined : asked, list, (read) =>
    rereading(
      () => pasted(model, read),
      (mend) => {
        const again = pasted(model, mend);
        return areInForce(found, again.values) ? again : undefined;
      },
    ),
  );
  if (correlations.length > 0) throw noCorrelation();
  return values;
}

/** Of somebody's own numbers, without the words for what their names say that they count. */
const withoutWords = (list: string): string =>
  list.replaceAll(
    /([^=:;\n]+)=([^;\n]+)/g,
    (_, name: string, value: string) => `${name}= ${withoutSaid(name, value.trim())}`,
  );

/** One value without a name before it. */
const isBare = (text: string): boolean => !/[=:;\n]/.test(text.replaceAll(/\b(?:mean|sd|low|high|mode)\s*[:=]/g, ""));

function noCorrelation(): UserError {
  return new UserError("settle.correlation", tell`Expected values, got a correlation`, {
    field: "assumptions",
    hint: tell`Correlations are part of the question: give them when the argument is opened`,
  });
}

/** An option that names an assumption, by its short label, its label or its id. */
export const nameOption = <Schema extends Parameters<typeof completed>[0]>(schema: Schema): Schema =>
  completed(schema, nameChoices);

async function nameChoices(typed: string, scene: Scene, others: Values): Promise<readonly Choice[]> {
  const { model, state } = await argumentIn(others, scene);
  const isSet = (id: string) => sides.some((side) => state.camps[side].values.has(id));
  const named = [...settable(model)]
    .sort((a, b) => Number(isSet(b.id)) - Number(isSet(a.id)))
    .map(({ id, label, short }) => ({
      name: short === label ? word(short) : `${word(short)} (${word(label)})`,
      value: short,
      searched: `${id} ${label} ${short}`,
    }));
  return offers(named, typed);
}

/** Names until there is a `=`, then readings; in a list, for its last entry. */
export async function valueChoices(typed: string, scene: Scene, others: Values): Promise<readonly Choice[]> {
  const found = await argumentIn(others, scene);
  const { model, claim } = found;
  const start = typed.lastIndexOf(";") + 1;
  const before = start === 0 ? "" : `${typed.slice(0, start)} `;
  const entry = typed.slice(start).trimStart();
  const [, name = "", body = ""] = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(entry) ?? [];
  const quantity = name === "" ? undefined : quantityCalled(model, name);
  if (quantity && settable(model).includes(quantity)) {
    return assumptionChoices(model, quantity, body).map((choice) => ({
      name: `${word(quantity.short)} = ${choice.name}`,
      value: `${before}${word(quantity.short)} = ${choice.value}`,
    }));
  }
  const answer = answerOf(found, found.state, sideOf(found.state, scene.caller.id) ?? "for");
  const order = influences(answer, claim.output).map(({ id }) => id);
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const named = settable(model)
    .filter(({ id, kind }) => kind === "assumption" || answer.results.has(id))
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id, label, short }) => {
      const value = `${word(short)} = ${valueText(answer, id)}`;
      return {
        name: `${value} (${word(label)})`,
        value: `${before}${value}`,
        searched: `${id} ${label} ${short} ${word(short)}`,
      };
    });
  return offers(named, entry);
}

const ground = (): readonly Field[] => [
  { option: "reason", label: tell`Why, in a sentence`, placeholder: tell`Not needed` },
  { option: "link", label: tell`Where one can read it`, placeholder: "https://…" },
];

/** Asks for one value; filled with the side's own, else with what it would take for the person to be right. */
export function aboutForm(found: FoundArgument, person: string, about: string): Modal {
  const { id, model, state, claim } = found;
  const side = sideOf(state, person) ?? "for";
  const answer = answerOf(found, state, side);
  const isBorneOut = bearsOut(leaningOf(answer), side);
  const turn = isBorneOut ? undefined : finished(turnsOf(claim, answer, side)).find((each) => each.id === about);
  const set = state.camps[side].values.get(about)?.text;
  const typed = set ?? turn?.fill;
  const other = otherSide(side);
  const their = state.camps[other].values.get(about);
  const theirs =
    their === undefined ? undefined : tell`${their.byName} says ${valueText(answerOf(found, state, other), about)}.`;
  const filled = typed === undefined ? (isBorneOut ? valueText(answer, about) : undefined) : typedText(model, typed);
  const isKnown = typed === undefined && filled !== undefined && originWord(answer, about) === "known";
  const filling =
    set === undefined && turn?.fill !== undefined
      ? tell`Filled in: what would turn it.`
      : isKnown
        ? tell`Filled in: what is known.`
        : undefined;
  const quantity = model.quantities.get(about);
  const label = labelled(capital(word(quantity?.label ?? about)), quantity);
  // With what the other side says, and what the box is filled with where nobody has said that.
  const explained = [label.about && `${label.about}.`, theirs, filling].filter(Boolean).join(" ");
  return {
    title: capital(shortOf(model, about)),
    line: `/settle assume argument: ${id} about: ${about} as: ${side}`,
    fields: [
      {
        option: "assumptions",
        ...label,
        ...(explained !== "" && { about: explained }),
        // What would turn nothing is nobody's move.
        ...(filled !== undefined && { value: filled }),
        placeholder: valueText(answer, about),
        required: true,
      },
      ...ground(),
    ],
  };
}

/** A form of Discord's has five fields: so many values, the reason and the link, which gives way where it takes four. */
const mostValues = 3;

/** Asks for several values, a box each: what the side has set, then what would turn it; what stays empty is not set. */
export function valueForm(found: FoundArgument, person: string): Modal {
  const { id, model, state, claim } = found;
  const side = sideOf(state, person) ?? "for";
  const answer = answerOf(found, state, side);
  const { values } = state.camps[side];
  const theirs = state.camps[otherSide(side)].values.keys();
  const turns = finished(turnsOf(claim, answer, side));
  const told = toldTurns(turns);
  const turning = [...told, ...turns].map((turn) => turn.id);
  const most = told.length > mostValues && !isAnyEnough(told) ? mostValues + 1 : mostValues;
  return {
    title: tell`Your side's values`,
    line: `/settle assume argument: ${id} as: ${side}`,
    fields: [
      ...[...new Set([...values.keys(), ...theirs, ...turning])].slice(0, most).map((about): Field => {
        const set = values.get(about)?.text;
        // What went wrong is shown by the name that stands over its box.
        const name = shortOf(model, about);
        const label = labelled(capital(name), model.quantities.get(about));
        const value = set === undefined ? {} : { value: typedText(model, set) };
        return { option: "assumptions", name, ...label, ...value, placeholder: valueText(answer, about) };
      }),
      ...ground().slice(0, 5 - most),
    ],
  };
}

/** A label with what is counted, where it does not say it and there is room; a long one stands under the short one. */
function labelled(label: string, quantity: Quantity | undefined): Pick<Field, "label" | "about"> {
  if (quantity === undefined) return { label };
  const short = capital(word(quantity.short));
  if (label.length > limits.modal.label)
    return {
      ...(label === short ? { label: capital(shownUnit(quantity.unit)) } : labelled(short, quantity)),
      about: label,
    };
  // What a price of the ledger is per, its label says.
  const isSaid = quantity.unit.symbol.startsWith("USD") && !isOwn(quantity);
  const words = isSaid ? "" : shownUnit(quantity.unit);
  const whole = `${label} (${words})`;
  return {
    label: words === "" || saysCounted(label, quantity.unit) || whole.length > limits.modal.label ? label : whole,
  };
}

export function tryForm({ id, model }: FoundArgument, crux: string | undefined): Modal {
  const example = word(crux === undefined ? (settable(model)[0]?.short ?? "name") : shortOf(model, crux));
  const label = tell`Values, one a line`;
  return {
    title: tell`What if …`,
    line: `/settle whatif argument: ${id}`,
    fields: [{ option: "assumptions", label, placeholder: `${example} = …`, required: true, long: true }],
  };
}
