// The options of questions: one for each assumption of a model with what is offered while it is typed, how Crux reads it so far and
// values that have a source; the presets; and who sees the reply.

import { z } from "zod";
import { readFor } from "../../../src/answer/settings.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import { figures, tell, word } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import {
  alone,
  assumed,
  type Choice,
  called,
  completed,
  described,
  maybeText,
  offers,
} from "../../../src/kit/options.ts";
import { longestAssumption } from "../../../src/language/assumption.ts";
import { printQuantity, withoutUnit } from "../../../src/language/numbers/number.ts";
import { mendsIn } from "../../../src/language/text/mistake.ts";
import { owners } from "../../../src/models/ledger/owners.ts";
import { isDated, type Model, settable } from "../../../src/models/model.ts";
import { type PresetName, presets, presetText } from "../../../src/models/presets.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import type { Field } from "../../../src/render/view.ts";
import { plainEcho } from "../replies/read-as.ts";

/** A named set of assumption values. */
export const preset = () =>
  z
    .enum(Object.keys(presets) as [PresetName, ...PresetName[]])
    .optional()
    .describe("A named set of values to start from");

/** One option for each quantity of a model that a person may set. */
export function assumptionsOf(model: Model): Readonly<Record<string, z.ZodOptional<z.ZodString>>> {
  const entries = settable(model)
    .filter(({ id }) => !isDated(model, id))
    .map((quantity) => {
      const { id, label, short, unit } = quantity;
      const told = () => (unit.symbol ? tell`${word(label)}, in ${unit.symbol}` : word(label));
      const option = assumed(described(maybeText("", longestAssumption), told));
      const offered = completed(option, (typed) => assumptionChoices(model, quantity, typed));
      return [id, called(offered, short, label)] as const;
    });
  return Object.fromEntries(entries);
}

/** The box in a form for `private`; ticked where it was said, or the form comes of a private message. */
export const onlyMeField = (said: boolean | undefined, { caller }: Scene): Field => ({
  option: "private",
  label: word(alone),
  kind: "box",
  value: String(said ?? caller.inPrivate ?? false),
});

/** The live reading first, then presets' and sourced values that go with what is typed. */
export function assumptionChoices(model: Model, quantity: Quantity, typed: string): readonly Choice[] {
  const known = knownValues(quantity);
  if (typed.trim() === "") return known;
  return [...liveReading(model, quantity, typed), ...offers(known, typed)];
}

/** The reading, or what is wrong and each mend of it, one tap away. */
function liveReading(model: Model, quantity: Quantity, typed: string): readonly Choice[] {
  const read = () => [{ name: plainEcho(readFor(model, quantity, typed)), value: typed }];
  return unlessMistaken(read, ({ message, place: { hint } }) => {
    const mended = mendsIn(hint).flatMap((mend) => readingOf(model, quantity, mend));
    // The mend first: the line is cut off at a hundred characters.
    return [{ name: `✗ ${hint ? `${hint}. ${message}` : message}`, value: typed }, ...mended];
  });
}

function readingOf(model: Model, quantity: Quantity, mend: string): readonly Choice[] {
  return unlessMistaken(() => [{ name: `✓ ${plainEcho(readFor(model, quantity, mend))}`, value: mend }]) ?? [];
}

/** What a person meant who sends the name of an offer as its value. */
export function chosenValue(quantity: Quantity, typed: string): string {
  const named = knownValues(quantity).find(({ name }) => name === typed.trim());
  const [, read] = /^\s*✓?\s*(.+?) → /.exec(typed) ?? [];
  return named?.value ?? read ?? typed;
}

/** Each value once, with all the presets that have it. */
function knownValues({ id, unit, fact }: Quantity): readonly Choice[] {
  if (fact?.owners) return owners.map(({ label }) => ({ name: word(label), value: label }));
  const exact = (value: number) => printQuantity(value, { unit, exact: true });
  const named = new Map<string, string[]>();
  for (const [preset, { values }] of Object.entries(presets)) {
    const value = (values as Readonly<Record<string, number>>)[id];
    if (value === undefined) continue;
    const text = exact(value);
    named.set(text, [...(named.get(text) ?? []), presetText(preset)]);
  }
  const chosen = [...named].map(([value, names]) => ({
    name: tell`${figures(value)} · preset ${names.join(", ")}`,
    value,
  }));
  const source = fact?.sources[0]?.title;
  const cited = fact?.value === undefined || named.has(exact(fact.value)) ? [] : [exact(fact.value)];
  // The unit of the right end counts for both.
  const range = fact?.range && `${withoutUnit(exact(fact.range.low))} to ${exact(fact.range.high)}`;
  const origin = fact?.range?.judgement ? tell`judged likely` : (source ?? tell`sourced`);
  return [
    ...chosen,
    ...cited.map((value) => ({ name: `${figures(value)} · ${source ?? tell`cited`}`, value })),
    ...(range ? [{ name: `${figures(range)} · ${origin}`, value: range }] : []),
  ];
}
