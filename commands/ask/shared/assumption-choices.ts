// What is offered while a person types an assumption: how Crux reads it so far, and the values that have a source.

import { readFor } from "../../../src/answer/settings.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import { figures, tell, word } from "../../../src/core/tell.ts";
import type { Choice } from "../../../src/kit/options.ts";
import { offers } from "../../../src/kit/options.ts";
import { printQuantity, withoutUnit } from "../../../src/language/numbers/number.ts";
import { mendsIn } from "../../../src/language/text/mistake.ts";
import { owners } from "../../../src/models/ledger/owners.ts";
import type { Model } from "../../../src/models/model.ts";
import { presets, presetText } from "../../../src/models/presets.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { plainEcho } from "../replies/read-as.ts";

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
