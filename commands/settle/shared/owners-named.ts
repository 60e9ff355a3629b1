// A model as an argument speaks of it: the compute of somebody whom the claim names goes by that name.

import { tell, word } from "../../../src/core/tell.ts";
import { shownUnit } from "../../../src/language/shown.ts";
import type { Model } from "../../../src/models/model.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import type { Base } from "./base.ts";

/** The same with one text of its own, told in the language of the moment. */
const retold = <Thing extends object>(thing: Thing, texts: Partial<Record<keyof Thing, () => unknown>>): Thing => {
  const getters = Object.entries(texts).map(([key, get]) => [key, { get: get as () => unknown, enumerable: true }]);
  return Object.defineProperties({} as Thing, {
    ...Object.getOwnPropertyDescriptors(thing),
    ...Object.fromEntries(getters),
  });
};

/** What is worked out for a model is kept by it, so one with the same names is the same model. */
const known = new WeakMap<Model, Map<string, Model>>();

/** What somebody has, by its unit; of several words by `of`. */
const measures: Readonly<Record<string, (name: string) => string>> = {
  h100e: (name) => (name.includes(" ") ? tell`compute of ${name}` : tell`${name}'s compute`),
  GW: (name) => (name.includes(" ") ? tell`power of ${name}` : tell`${name}'s power`),
  USD: (name) => (name.includes(" ") ? tell`chips of ${name}` : tell`${name}'s chips`),
};

/** What a chart has room for above it. */
const longestTitle = 34;

/** `Google's compute` in place of the other side's, where both start from what Google has. */
export function ownersNamed(model: Model, { shared }: Pick<Base, "shared">): Model {
  const names = [...shared].flatMap(([id, { reading }]) => {
    const quantity = model.quantities.get(id);
    return reading.name !== undefined && quantity && quantity.unit.symbol in measures
      ? [[id, reading.name] as const]
      : [];
  });
  if (names.length === 0) return model;
  const all = known.get(model) ?? new Map<string, Model>();
  known.set(model, all);
  const key = JSON.stringify([...shared].map(([id, { reading }]) => [id, reading.name]));
  const made = all.get(key) ?? named(model, names, shared);
  all.set(key, made);
  return made;
}

function named(model: Model, names: readonly (readonly [id: string, name: string])[], shared: Base["shared"]): Model {
  const quantities = new Map(model.quantities);
  for (const [id, name] of names) {
    const quantity = model.quantities.get(id) as Quantity;
    const text = () => measures[quantity.unit.symbol]?.(word(name)) ?? quantity.label;
    quantities.set(id, retold(quantity, { short: text, label: text }));
  }
  const headline = model.quantities.get(model.headline) as Quantity;
  const [one, other] = heldAgainst(model, shared);
  if (one && other && headline.unit.symbol === "") {
    const title = () => tell`${one()} against ${other()}`;
    if (title().length <= longestTitle) quantities.set(model.headline, retold(headline, { short: title }));
  }
  return retold(model, { quantities: () => quantities });
}

/** Who is held against whom: by name, by what the ledger's count is of, or counted in what they have. */
const heldAgainst = (model: Model, shared: Base["shared"]): readonly (() => string)[] =>
  [...model.quantities.values()].flatMap(({ id, unit, fact }) => {
    if (fact?.stands === undefined) return [];
    const reading = shared.get(id)?.reading;
    const name = reading === undefined ? fact.stands : reading.name;
    if (name !== undefined) return [() => word(name)];
    return unit.symbol in measures ? [] : [() => shownUnit(unit)];
  });
