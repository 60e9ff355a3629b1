// What a model was asked and what came out; and a claim put to it: its output, its threshold in that output's unit.

import type { Claim } from "../core/analyses/claim.ts";
import { rethrown, shiftedErrors, UserError, unlessMistaken } from "../core/errors.ts";
import type { Estimate } from "../core/estimate/estimate.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import { keeping, onceFor } from "../core/kept.ts";
import type { Correlation } from "../core/sampling/correlation.ts";
import { localeNow, tell } from "../core/tell.ts";
import { checkUnits, convertTo } from "../core/units/dimension.ts";
import { share, type Unit } from "../core/units/unit.ts";
import { beginsCompared, comparisonIn, parseClaim, printClaim, type WrittenClaim } from "../language/claim.ts";
import { figureIn } from "../language/numbers/numeral.ts";
import { didYouMean, mends, quote } from "../language/text/mistake.ts";
import { nearest, notFound } from "../language/text/nearest.ts";
import { fitUnit } from "../language/units/unit.ts";
import { ambiguousUnits } from "../language/units/unit-table.ts";
import type { Source } from "../models/ledger/fact.ts";
import { type Model, quantityCalled } from "../models/model.ts";
import type { PresetName } from "../models/presets.ts";
import type { Quantity } from "../models/quantity.ts";
import type { Credit, From, Settings } from "./settings.ts";

export interface Warning {
  readonly text: string;
  /** The same in a few words, for a reply that shows it at once. */
  readonly short?: string;
  /** Whether it only says how a value was read. */
  readonly reading?: true;
  /** Where the range was read that the text speaks of. */
  readonly source?: Source;
  /** The quantity whose value it says, by id. */
  readonly about?: string;
}

export interface Result extends Pick<Estimate, "id" | "median" | "p5" | "p95" | "mean" | "digits" | "exact"> {
  readonly label: string;
  readonly unit: Unit;
  /** How the value was read, or the formula. */
  readonly reading: string;
  /** Who or what it stands for, where the value was given by a name. */
  readonly name?: string;
  readonly from: From;
  readonly by?: Credit;
  readonly estimate: Estimate;
}

export interface Asking {
  readonly model: Model;
  readonly preset?: PresetName | undefined;
  readonly settings: Settings;
  readonly correlations?: readonly Correlation[];
  /** The model's own claim unless told. */
  readonly claim?: ModelClaim | undefined;
}

export interface Answer extends Required<Omit<Asking, "claim" | "preset">> {
  readonly preset: PresetName;
  readonly claim?: ModelClaim & { readonly probability: number };
  readonly results: ReadonlyMap<string, Result>;
  readonly seed: string;
  readonly trials: number;
  readonly warnings: readonly Warning[];
}

/** The result for a quantity that an answer must have one for. */
export function resultFor({ results }: Pick<Answer, "results">, output: string): Result {
  const found = results.get(output);
  if (found === undefined) throw new Error(`Expected a result for ${output}, got none`);
  return found;
}

export const headlineOf = ({ model, results }: Pick<Answer, "model" | "results">): Result =>
  resultFor({ results }, model.headline);

/** @throws UserError `output.unknown` with what may have been meant. */
export function outputOf({ model, results }: Pick<Answer, "model" | "results">, id: string): Result {
  const found = results.get(quantityCalled(model, id)?.id ?? id.trim());
  if (found) return found;
  const hint = didYouMean(quote(model.headline));
  const place = { field: "output", hint, as: quote };
  throw notFound("output.unknown", tell`a quantity of ${model.name}`, id, [...results.keys()], place);
}

export interface ModelClaim extends Claim {
  /** In canonical form, which reads as the same claim. */
  readonly text: string;
}

/** A ratio that is claimed in percent is told so, in whatever is said of it. */
export const unitTold = ({ id, unit }: Quantity, claim: ModelClaim | undefined): Unit =>
  claim?.output === id && claim.text.endsWith("%") && isRatio(unit) ? share : unit;

const isRatio = (unit: Unit): boolean => unit.symbol === "" && !unit.words;

/** What asks for a claim where nobody made one, and the model has none of its own. */
export const claimMissing = ({ name, headline }: Model): UserError =>
  new UserError("claim.missing", tell`Expected a claim on ${name}, got none`, {
    field: "claim",
    hint: tell`e.g. claim: ${headline} >= 1`,
  });

/**
 * Reads a claim for a model; one that starts with its comparison is on the headline.
 * @throws UserError `claim.output` for an output the model does not have, `unit.mismatch`, or as `parseClaim`.
 * @example claimOn(pool, "pool_to_one_hyperscaler >= 1")
 */
export const claimOn = (model: Model, typed: string): ModelClaim =>
  claimsOf(model)(`${localeNow()} ${typed}`, () => read(model, typed));

/** The claims read last on each model: an argument's is read again with each press in it. */
const claimsOf = onceFor((_: Model) => keeping<ModelClaim>(100));

function read(model: Model, typed: string): ModelClaim {
  const text = calledByModel(model, typed);
  if (!beginsCompared(text)) return fitted(model, parsed(model, text));
  const start = `${model.headline} `;
  return shiftedErrors(text, -start.length, () => fitted(model, parseClaim(start + text, model.headline)));
}

/** The name of a model stands for its headline: `bill > $150`. */
function calledByModel({ name, quantities, headline }: Model, text: string): string {
  const [, first] = /^\s*([A-Za-z_][\w-]*)/.exec(text) ?? [];
  return first !== name || quantities.has(name) ? text : text.replace(first, headline);
}

/** A unit that cannot be read is mended to the one that the output has. */
function parsed(model: Model, text: string): WrittenClaim {
  const parse = () => parseClaim(text, model.headline);
  return rethrown(parse, (mistake) => {
    const [, output = "", comparison = ""] = /^\s*(\w+)\s*([<>]=?)/.exec(text) ?? [];
    const symbol = model.quantities.get(output)?.unit.symbol;
    if (!isOfUnit(mistake) || symbol === undefined) return mistake;
    return mistake.at({ hint: inUnit(text, output, comparison, symbol) });
  });
}

/** The mend of a claim whose threshold has another unit: with its own figure in the output's. */
const inUnit = (text: string, output: string, comparison: string, symbol: string): string =>
  mends(`${output} ${comparison} ${figureIn(text.slice(text.indexOf(comparison))) ?? "1"} ${symbol}`.trim());

/** `GPUs` may be of either kind. */
const isOfUnit = ({ code, place: { text = "", span = [0, 0] } = {} }: UserError): boolean =>
  code.startsWith("unit.") ||
  (code === "assumption.ambiguous" && ambiguousUnits.has(text.slice(...span).toLowerCase()));

/** The claim that a model comes with, if any. */
export const ownClaim = onceFor((model: Model): ModelClaim | undefined => model.claim && fitted(model, model.claim));

function fitted(model: Model, typed: WrittenClaim): ModelClaim {
  const { text, output, comparison, threshold, upTo } = typed;
  const quantity = model.quantities.get(output);
  if (quantity === undefined) throw unknownOutput(model, typed);
  const fitEnd = (end: Expression): number => {
    const checked = checkUnits(end, () => undefined);
    const unit = fitUnit(checked.unit, quantity.unit);
    const value = unit ? checked.expression : convertTo(checked, quantity.unit);
    if (value.kind !== "number") throw new TypeError(`Expected a constant threshold, got a ${value.kind}`);
    return value.value * (unit?.factor ?? 1);
  };
  const fit = () => ({
    ...{ output, comparison, threshold: fitEnd(threshold), text: printClaim(typed) },
    ...(upTo && { upTo: fitEnd(upTo) }),
  });
  return rethrown(fit, (mistake) => {
    const hint = inUnit(text, output, comparison, quantity.unit.symbol);
    return mistake.at({ text, span: typed.span, hint, ...mistake.place });
  });
}

function unknownOutput(model: Model, { output, text, span }: WrittenClaim): UserError {
  const meant = nearest(output, model.quantities.keys()) ?? model.headline;
  const start = text.indexOf(output, span[0]);
  return new UserError("claim.output", tell`Expected an output of ${model.name}, got ${quote(output)}`, {
    text,
    span: [start, start + output.length],
    hint: mends(text.replace(output, meant).trim()),
  });
}

interface TypedComparison {
  readonly model: Model;
  readonly claim: ModelClaim;
}

/** The comparison that a text is, on the model whose headline it names, else the first that has the quantity. */
export function typedComparison(text: string, models: readonly Model[]): TypedComparison | undefined {
  const at = comparisonIn(text);
  const name = at < 0 ? "" : text.slice(0, at).trim();
  const having = models.filter(({ quantities, name: own }) => quantities.has(name) || own === name);
  const sorted = having.toSorted((a, b) => Number(b.headline === name) - Number(a.headline === name));
  for (const model of sorted) {
    const claim = unlessMistaken(() => claimOn(model, text.trim()));
    if (claim) return { model, claim };
  }
  return undefined;
}
