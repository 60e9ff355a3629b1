// A model in the words of what an argument is about: whose compute it is, and what the devices are that a crowd would join.

import { keeping, onceFor } from "../../../src/core/kept.ts";
import { capital, figures, tell, word } from "../../../src/core/tell.ts";
import { hasDimension } from "../../../src/core/units/unit.ts";
import { shownUnit } from "../../../src/language/shown.ts";
import { cutAtWord } from "../../../src/language/text/cut.ts";
import { unitWord } from "../../../src/language/units/unit-words.ts";
import { ownerCalled } from "../../../src/models/ledger/called.ts";
import { ownedIn } from "../../../src/models/ledger/owned.ts";
import { type Model, quantityCalled, shortOf } from "../../../src/models/model.ts";
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
const namedBefore = onceFor((_: Model) => keeping<Model>(100));

/** What somebody has, by its unit; of several words by `of`. */
const measures: Readonly<Record<string, (name: string) => string>> = {
  h100e: (name) =>
    name.includes(word("AI compute")) ? name : name.includes(" ") ? tell`compute of ${name}` : tell`${name}'s compute`,
  GW: (name) => (name.includes(" ") ? tell`power of ${name}` : tell`${name}'s power`),
  USD: (name) => (name.includes(" ") ? tell`chips of ${name}` : tell`${name}'s chips`),
};

/** What a chart has room for above it. */
const longestTitle = 34;
const eachName = 14;

/** What of a crowd's model is said of its devices, where they are no gaming cards. */
const saidOfPieces: Readonly<Record<string, { readonly label: (name: string) => string; readonly isName?: true }>> = {
  consumer_gpu_installed_base: { label: (name) => tell`${name} in use`, isName: true },
  consumer_per_h100e: { label: (name) => tell`${name} matched by one H100-equivalent` },
  memory_eligible_share: { label: (name) => tell`${name} with enough memory for the job` },
  participation: { label: (name) => tell`Share of all ${name} that join` },
};

/** A chart has room for so many characters beside a bar. */
const longestShort = 20;

function perH100(name: string): string {
  const whole = tell`${name} per H100`;
  return whole.length > longestShort ? tell`${name.split(" ").at(-1) ?? name} per H100` : whole;
}

/** The crowd's devices by their own name, where they are no gaming cards: `iPhones`. */
function piecesOf(model: Model, shared: Base["shared"]): string | undefined {
  const reading = [...shared].find(([id]) => model.quantities.get(id)?.unit.symbol === "consumer_gpu")?.[1].reading;
  const label = reading?.name === undefined ? undefined : ownedIn(reading.text)?.owner.label;
  return label && /^all (?!gaming cards$)/.test(label) ? label.slice("all ".length) : undefined;
}

/** What the pieces of a model are called, where they are no gaming cards. */
const piecesIn = ({ quantities }: Model): string | undefined =>
  [...quantities.values()].find(({ unit }) => unit.words !== undefined && hasDimension(unit))?.unit.words;

/** `7B iPhones` as it is read and kept, in the unit of all devices; names before a `=` are left. */
export function piecesRead(model: Model, text: string): string {
  const pieces = piecesIn(model);
  if (pieces === undefined) return text;
  const names = [...new Set([pieces, word(pieces)])].join("|");
  const counted = new RegExp(
    String.raw`(\d[\d.,]*\s*(?:%|[kMBT]\b|[a-z]*illion|Mio\.|Mrd\.)?\s+)(?:${names})\b(?!\s*=)`,
    "gi",
  );
  return text.replaceAll(counted, (_, before: string) => `${before}${unitWord("consumer_gpu", "many")}`);
}

/** By the name of one that an argument is about, what replies call what it has: `US` is the compute of the United States. */
export const ownersCalled =
  ({ model, base }: { readonly model: Model; readonly base: Pick<Base, "shared"> }) =>
  (name: string): string | undefined => {
    const meant = quantityCalled(model, name) ? undefined : ownerCalled(name)?.label;
    const has = namesIn(model, base).find(([, , text]) => meant !== undefined && ownedIn(text)?.owner.label === meant);
    return has && shortOf(model, has[0]);
  };

/** A value as it is kept, as people read and type it. */
export function typedText(model: Model, text: string): string {
  const pieces = piecesIn(model);
  return figures(pieces === undefined ? text : text.replaceAll(unitWord("consumer_gpu", "many"), word(pieces)));
}

/** Those who are named, by what of theirs is counted, with the text that names them. */
const namesIn = ({ quantities }: Model, { shared }: Pick<Base, "shared">) =>
  [...shared].flatMap(([id, { reading }]) =>
    reading.name !== undefined && (quantities.get(id)?.unit.symbol ?? "-") in measures
      ? [[id, reading.name, reading.text] as const]
      : [],
  );

/** `Google's compute` in place of the other side's, where both start from what Google has. */
export function ownersNamed(model: Model, { shared }: Pick<Base, "shared">): Model {
  const names = namesIn(model, { shared });
  if (names.length === 0) return model;
  const key = JSON.stringify([...shared].map(([id, { reading }]) => [id, reading.name]));
  return namedBefore(model)(key, () => named(model, names, shared));
}

function named(model: Model, names: ReturnType<typeof namesIn>, shared: Base["shared"]): Model {
  const quantities = new Map(model.quantities);
  for (const [id, name] of names) {
    const quantity = model.quantities.get(id) as Quantity;
    const text = () => measures[quantity.unit.symbol]?.(word(name)) ?? quantity.label;
    quantities.set(id, retold(quantity, { short: text, label: text }));
  }
  const pieces = piecesOf(model, shared);
  if (pieces !== undefined) {
    for (const [id, quantity] of quantities) {
      const said = saidOfPieces[id];
      const isCounted = "consumer_gpu" in quantity.unit.dimensions;
      if (said === undefined && !isCounted) continue;
      const unit = () => (isCounted ? { ...quantity.unit, words: pieces } : quantity.unit);
      const label = () => (said ? capital(said.label(word(pieces))) : quantity.label);
      const short = () =>
        said?.isName ? word(pieces) : id === "consumer_per_h100e" ? perH100(word(pieces)) : quantity.short;
      quantities.set(id, retold(quantity, { unit, label, short }));
    }
  }
  const headline = model.quantities.get(model.headline) as Quantity;
  const [one, other] = heldAgainst(model, shared);
  if (one && other && headline.unit.symbol === "") {
    const title = () => tell`${one()} against ${other()}`;
    // Both are named in a picture, if only by their first words.
    const short = () =>
      title().length <= longestTitle
        ? title()
        : tell`${cutAtWord(one(), eachName)} against ${cutAtWord(other(), eachName)}`;
    quantities.set(model.headline, retold(headline, { short, label: () => capital(title()) }));
  }
  return retold(model, { quantities: () => quantities });
}

/** Who is held against whom: by name, by what the ledger's count is of, or counted in what they have. */
const heldAgainst = (model: Model, shared: Base["shared"]): readonly (() => string)[] =>
  [...model.quantities.values()].flatMap(({ id, unit, fact }) => {
    if (fact?.stands === undefined) return [];
    const reading = shared.get(id)?.reading;
    const name = reading === undefined ? fact.stands : reading.name;
    const owned = reading === undefined ? undefined : ownedIn(reading.text);
    // Of a crowd those count who join.
    if (owned?.owner.devices && !owned.typed) return [() => word(owned.owner.label.replace(/^all /, ""))];
    if (name !== undefined) return [() => word(name)];
    return unit.symbol in measures ? [] : [() => shownUnit(unit)];
  });
