// What a caller gave a model: options, and a pasted list.

import { type GivenValue, readFor, targetFor } from "../../../src/answer/settings.ts";
import { inField, rethrown, type Span, shiftedErrors, UserError } from "../../../src/core/errors.ts";
import type { Expression } from "../../../src/core/evaluation/expression.ts";
import { type Correlation, copulaOf } from "../../../src/core/sampling/correlation.ts";
import { tell } from "../../../src/core/tell.ts";
import { entriesOf, parseAssumptions, type Statement } from "../../../src/language/statement.ts";
import { mends, mendsIn, quote, replaced } from "../../../src/language/text/mistake.ts";
import { nearest } from "../../../src/language/text/nearest.ts";
import { type Model, quantityCalled, settable } from "../../../src/models/model.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { withReading } from "./given-mends.ts";
import { listed } from "./listed.ts";
import { chosenValue } from "./model-options.ts";

export interface Pasted {
  readonly values: ReadonlyMap<string, GivenValue>;
  readonly correlations: readonly Correlation[];
}

/** A pasted list of assumptions and correlations for a model. Errors carry the option `field`. */
export function pasted(model: Model, typed: string | undefined, field = "assumptions"): Pasted {
  if (typed === undefined) return { values: new Map(), correlations: [] };
  const list = listed(model, typed);
  return inField(field, () =>
    rethrown(
      () => pastedList(model, list),
      (mistake) => withReading(model, list, mistake, (text) => pastedList(model, text)),
    ),
  );
}

function pastedList(model: Model, typed: string): Pasted {
  checkLabels(model, typed);
  const { list, owned } = withoutOwners(model, withIds(model, typed));
  const targetOf = (name: string) => {
    const quantity = model.quantities.get(name);
    return quantity ? targetFor(model, quantity) : {};
  };
  const told = <T>(read: () => T) => (list === typed ? read() : inShorts(model, list, read));
  const isOwners = owned.length > 0 && list.trim() === "";
  const statements = isOwners ? [] : told(() => ofModel(model, () => parseAssumptions(list, targetOf)));
  const values = new Map<string, GivenValue>(owned);
  for (const statement of statements) {
    if (statement.kind === "correlation") continue;
    const { name = "", nameSpan = statement.span } = statement.assumption;
    const quantity = told(() => quantityNamed(model, name, { text: list, span: nameSpan }));
    // The span of a statement leaves out a bracket at its end.
    const [whole = ""] = entriesOf(list.slice(statement.span[0]));
    const start = /^[^=:~]*[=:~]/.exec(whole)?.[0].length ?? 0;
    const shift = statement.span[0] + start;
    const value = whole.slice(start);
    const read = () => wholeMends(list, [shift, shift + value.length], () => readFor(model, quantity, value));
    values.set(name, { reading: told(() => shiftedErrors(list, shift, read)) });
  }
  return { values, correlations: correlationsIn(model, list, statements, values) };
}

/** A list without the values that are an owner's name, in whose place there are spaces; and these. */
function withoutOwners(model: Model, list: string) {
  const owned: [string, GivenValue][] = [];
  const rest = list.replaceAll(/([^;\n=:]+)=([^;\n]+)(?:[;\n]|$)/g, (entry, name: string, value: string) => {
    const quantity = quantityCalled(model, name.trim());
    const reading = quantity?.fact?.owners?.reading(quantity, value.trim());
    if (!quantity || !reading) return entry;
    owned.push([quantity.id, { reading }]);
    return " ".repeat(entry.length);
  });
  return { list: rest, owned };
}

/** A list in which labels and short labels stand for ids: `who joins = 10%` is `participation = 10%`. */
function withIds(model: Model, list: string): string {
  return list.replaceAll(/(^|[;\n])(\s*)([^\s;\n=:(][^;\n=:(]*?)(\s*[=:])/g, (all, before, space, name, after) => {
    const id = quantityCalled(model, name)?.id;
    return id === undefined ? all : `${before}${space}${id}${after}`;
  });
}

/** Mistakes in a list whose names were put as ids, told with what people call them. */
function inShorts<T>(model: Model, list: string, read: () => T): T {
  const called = (text: string) =>
    text.replaceAll(/(^|[;\n])(\s*)(\w+)(?=\s*[=:])/g, (all, before: string, space: string, id: string) => {
      const short = model.quantities.get(id)?.short;
      return short === undefined ? all : `${before}${space}${short}`;
    });
  return rethrown(read, (mistake) => {
    const { text, span, hint, mends: sent } = mistake.place;
    if (text !== list || span === undefined) return mistake;
    const [start, end] = span;
    const shift = called(list.slice(0, end)).length - end;
    return mistake.at({
      text: called(list),
      span: [start + shift, end + shift],
      ...(hint !== undefined && { hint: hint.replaceAll(/`([^`]*)`/g, (_, mend: string) => `\`${called(mend)}\``) }),
      ...(sent && { mends: sent.map(called) }),
    });
  });
}

/**
 * Names of several words that the model does not have.
 * @throws UserError `name.unknown`
 */
function checkLabels(model: Model, list: string): void {
  for (const { 1: name = "", indices } of list.matchAll(
    /(?<=^|[;\n])\s*(?!(?:let|const|var)\s)(\p{L}+(?:[ '’-]\p{L}+)+)\s*[=:]/dgu,
  )) {
    quantityNamed(model, name, { text: list, span: indices?.[1] ?? [0, list.length] });
  }
}

/** Mends that name an assumption name one of this model, and of the kind that was typed. */
const ofModel = <T>(model: Model, read: () => T): T =>
  rethrown(read, (mistake) => {
    const { hint } = mistake.place;
    if (hint === undefined) return mistake;
    const isShare = /`price = [^`]*%/.test(hint);
    const example = settable(model).find(({ support }) => !isShare || support === "share") ?? settable(model)[0];
    return mistake.at({ hint: hint.replaceAll(/\bprice(?= = )/g, example?.short ?? "price") });
  });

/** Mends of one value told as mends of the whole text that it stands in, so that they can be sent. */
const wholeMends = <T>(text: string, span: Span, read: () => T): T =>
  rethrown(read, (mistake) => {
    const mended = mendsIn(mistake.place.hint).map((mend) => replaced(text, span, ` ${mend.trim()}`));
    return mended.length > 0 ? mistake.at({ mends: mended }) : mistake;
  });

/** The options that are assumptions, over what was pasted. */
export function typedOptions(
  model: Model,
  input: Readonly<Record<string, unknown>>,
  under: ReadonlyMap<string, GivenValue>,
): ReadonlyMap<string, GivenValue> {
  const given = new Map(under);
  for (const quantity of settable(model)) {
    const typed = input[quantity.id];
    if (typeof typed !== "string") continue;
    given.set(quantity.id, {
      reading: inField(quantity.id, () => readFor(model, quantity, chosenValue(quantity, typed))),
    });
  }
  return given;
}

/** @throws UserError `name.unknown` with what may have been meant. */
function quantityNamed(model: Model, name: string, place: { readonly text: string; readonly span: Span }): Quantity {
  const quantities = settable(model);
  const names = quantities.map(({ id }) => id);
  const quantity = quantityCalled(model, name);
  if (quantity && names.includes(quantity.id)) return quantity;
  const meantName = nearest(name, [...names, ...quantities.flatMap(({ short, label }) => [short, label])]);
  const near = meantName === undefined ? undefined : quantityCalled(model, meantName)?.short;
  const meant = near === undefined ? withWordOf(name, quantities) : [near];
  throw new UserError("name.unknown", tell`Expected an assumption of ${model.name}, got ${quote(name)}`, {
    ...place,
    hint: meant.length > 0 ? mends(...meant) : tell`One of: ${quantities.map(({ short }) => short).join(", ")}`,
    ...(meant.length > 0 && { mends: meant.map((each) => replaced(place.text, place.span, each)) }),
  });
}

const mostMeant = 3;

/** Names that have a word of what was typed, as `chip price` has that of `price`: their short labels, else their long ones. */
function withWordOf(name: string, quantities: readonly Quantity[]): readonly string[] {
  const wordsIn = (text: string) =>
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((each) => each.replace(/s$/, ""));
  const typed = new Set(wordsIn(name));
  const having = (key: "short" | "label") =>
    quantities.filter((each) => wordsIn(each[key]).some((one) => typed.has(one)));
  const found = [having("short"), having("label")].find((all) => all.length > 0 && all.length <= mostMeant) ?? [];
  return found.map(({ short }) => short);
}

/**
 * @throws UserError `name.unknown`, `correlation.draws` where a value of the list is more than one range, or
 * `correlation.pair` and `correlation.impossible` as `copulaOf`.
 */
export function correlationsIn(
  model: Model,
  list: string,
  statements: readonly Statement[],
  values: ReadonlyMap<string, GivenValue>,
): readonly Correlation[] {
  const written = statements.filter((each) => each.kind === "correlation");
  for (const { between, span } of written) {
    for (const name of between) {
      const place = { text: list, span: nameSpan(list, span, name) };
      quantityNamed(model, name, place);
      const reading = values.get(name)?.reading;
      if (reading && drawsIn(reading.expression) > 1) throw severalDraws(name, place);
    }
  }
  const correlations = written.map(({ between, value }) => ({ between, coefficient: value }));
  const [first, last] = [written[0], written.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = [first.span[0], last.span[1]] as const;
  rethrown(
    () => copulaOf(correlations),
    (mistake) => mistake.at({ text: list, span }),
  );
  return correlations;
}

function nameSpan(list: string, [start, end]: Span, name: string): Span {
  const at = start + (new RegExp(`\\b${name}\\b`).exec(list.slice(start, end).replace(/^corr/i, "    "))?.index ?? 0);
  return [at, at + name.length];
}

const drawsIn = (expression: Expression): number => {
  if (expression.kind === "draw") return 1;
  return expression.kind === "apply" ? expression.operands.reduce((sum, each) => sum + drawsIn(each), 0) : 0;
};

function severalDraws(name: string, place: { readonly text: string; readonly span: Span }): UserError {
  const message = tell`Expected a single range to correlate, got ${quote(name)} with several`;
  return new UserError("correlation.draws", message, { ...place, hint: tell`Give ${quote(name)} as one range` });
}
