// What a reply must say beside its number: slips of the source, values out of range, trials that failed, and results that cannot
// be, a share of 200%. What is typed as a number is checked when it is read; a formula only shows it once it is worked out.

import { claimProbability } from "../core/analyses/claim.ts";
import type { Support } from "../core/distributions/distribution.ts";
import { UserError } from "../core/errors.ts";
import type { Estimate } from "../core/estimate/estimate.ts";
import { losesDigits } from "../core/evaluation/digits.ts";
import { sharesIn } from "../core/evaluation/expression.ts";
import { figures, later, tell, word } from "../core/tell.ts";
import { fewDigits } from "../language/echo.ts";
import { printQuantity, withoutUnit } from "../language/numbers/number.ts";
import { cents, measureAfter, shownNumber, shownPercent, shownQuantity } from "../language/shown.ts";
import { mends } from "../language/text/mistake.ts";
import { rangeKind } from "../models/ledger/fact.ts";
import { type Model, shortOf } from "../models/model.ts";
import { defaultPreset, presets, presetText, presetValue } from "../models/presets.ts";
import type { Quantity } from "../models/quantity.ts";
import type { Answer, Warning } from "./result.ts";
import { hiddenBy, isTyped, type Setting } from "./settings.ts";
import { valuesBehind } from "./steps.ts";

type AnswerPart = Pick<Answer, "model" | "preset" | "settings" | "results" | "trials" | "correlations">;

/** Sentences for people, the most important first. */
export function warningsOn(known: AnswerPart): readonly Warning[] {
  const { model, settings } = known;
  const each = [...model.quantities.values()].flatMap((quantity) => {
    const setting = settings.get(quantity.id);
    const estimate = known.results.get(quantity.id)?.estimate;
    const beyond = estimate && warningBeyond(quantity, estimate);
    return [
      ...told(failuresOf(known, quantity.id)),
      ...(beyond ? [beyond] : []),
      ...(setting ? [...notesOf(model, quantity, setting), ...outsideRange(known, quantity, setting)] : []),
    ];
  });
  return [
    ...told([
      ...publishedSlips(known),
      ...withoutEffect(known),
      ...gaveWay(known),
      ...alone(known),
      ...unused(known),
      ...untied(known),
      ...idlePreset(known),
    ]),
    ...warningsOnFormulas(known),
    ...each,
  ];
}

const told = (texts: readonly string[]): readonly Warning[] => texts.map((text) => ({ text }));

function failuresOf({ results, trials }: AnswerPart, id: string): readonly string[] {
  const { bad = 0, failure } = results.get(id)?.estimate ?? {};
  return bad === 0 ? [] : [failureText({ bad, failure }, trials, ` for ${id}`)];
}

/** How many trials gave no number, and why; `what` says of which quantity. */
export const failureText = (
  { bad, failure }: { readonly bad: number; readonly failure?: { readonly reason: string } | undefined },
  trials: number,
  what = "",
): string => tell`${bad} of ${trials} trials gave no number${what}${failure ? `: ${failure.reason}` : ""}.`;

const notesOf = (model: Model, { id }: Quantity, setting: Setting): readonly Warning[] =>
  isTyped(setting, model) ? setting.reading.notes.map((note) => ({ text: `${id}: ${note}.`, reading: true })) : [];

/** A value that counts in another way than what it meets, as H100-equivalents beside a ratio per accelerator. */
function alone({ model, preset, settings, results }: AnswerPart): readonly string[] {
  return [...settings].flatMap(([id, setting]) => {
    const beside = model.quantities.get(id)?.fact?.goesWith;
    const other = beside && settings.get(beside.quantity);
    if (beside === undefined || other === undefined || !isTyped(setting, model)) return [];
    // Somebody chose the other for it; and a preset that has both has them to match.
    if ((other.from !== "preset" && other.from !== "model") || id in presets[preset].values) return [];
    const value = results.get(beside.quantity);
    const named = (of: string) => tell`“${shortOf(model, of)}”`;
    const used = shownNumber(value?.median ?? Number.NaN, { digits: 2 });
    return [tell`${named(id)} goes with ${named(beside.quantity)} ${word(beside.how)}; ${used} is used.`];
  });
}

/** A result given directly makes what it would be computed from count for nothing. */
function withoutEffect({ model, settings }: AnswerPart): readonly string[] {
  return [...settings].flatMap(([id, direct]) => {
    if (model.quantities.get(id)?.kind !== "derived") return [];
    const idle = hiddenBy(model, settings, id).filter((other) => {
      const setting = settings.get(other);
      return setting !== undefined && isTyped(setting, model) && setting.from === direct.from;
    });
    return idle.map((other) => tell`${other} has no effect, because ${id} is given directly.`);
  });
}

/** A result that the preset gives directly, left out because a stronger value would have counted for nothing. */
function gaveWay({ model, preset, settings }: AnswerPart): readonly string[] {
  if (model.own) return [];
  return [...model.quantities.values()].flatMap((quantity) => {
    const value = quantity.kind === "derived" ? presetValue(preset, quantity) : undefined;
    if (value === undefined || settings.has(quantity.id)) return [];
    const shown = shownQuantity(Number(value), { unit: quantity.unit });
    return [
      tell`${word(quantity.label)}: the preset's ${shown} gives way to what was set, from which it is worked out.`,
    ];
  });
}

/** A value that somebody listed for a formula that does not name it. */
function unused(known: AnswerPart): readonly string[] {
  if (known.model.own === undefined) return [];
  const used = new Set(valuesBehind(known, known.model.headline).map(({ id }) => id));
  return [...known.settings.keys()].filter((id) => !used.has(id)).map((id) => tell`${id} is not in the formula.`);
}

/** A preset that the model has no values of. */
function idlePreset({ model, preset, settings }: AnswerPart): readonly string[] {
  const isIdle =
    preset !== defaultPreset && !model.own && [...settings.values()].every(({ from }) => from !== "preset");
  return isIdle ? [tell`The preset ${presetText(preset)} has no value for this model.`] : [];
}

/** A point goes with nothing. */
function untied({ correlations, results }: AnswerPart): readonly string[] {
  return correlations.flatMap(({ between }) => {
    const point = between.find((id) => results.get(id)?.p5 === results.get(id)?.p95);
    return point === undefined ? [] : [tell`corr(${between.join(", ")}) has no effect, because ${point} is a point.`];
  });
}

/** Where the article prints another figure than its own inputs give. */
function publishedSlips({ model, preset, settings, results }: AnswerPart): readonly string[] {
  const asPublished = [...settings.values()].every(({ from }) => from === "preset" || from === "model");
  if (preset !== "article" || !asPublished) return [];
  return Object.entries(model.published).flatMap(([id, { printed, remark, value }]) => {
    const result = results.get(id);
    if (result === undefined || result.median === value) return [];
    const given = shownQuantity(result.median, { unit: result.unit });
    return [
      tell`The article prints ${printed} here, which ${remark}: two different units. Its own inputs give ${given}.`,
    ];
  });
}

/** Values that a person gave outside the range that the ledger has; marked, not forbidden. */
function outsideRange({ model, results }: AnswerPart, quantity: Quantity, setting: Setting): readonly Warning[] {
  const { fact } = quantity;
  const range = fact?.range;
  if (!isTyped(setting, model) || fact === undefined || range === undefined) return [];
  // Who is compared is asked, and no number of theirs is odd.
  if (fact.status === "the question asked" || setting.reading.name !== undefined) return [];
  const { median = Number.NaN, p5, p95 } = results.get(quantity.id) ?? {};
  // The news says what takes all of it for granted.
  if (fact.whole && p5 === 1) return [];
  if (median >= range.low && median <= range.high) return [];
  const { unit } = quantity;
  const shown = (value: number) => shownQuantity(value, { unit });
  const bare = (value: number, style = {}) => figures(cents(withoutUnit(printQuantity(value, { unit, ...style }))));
  const between = tell`${bare(range.low)} to ${shown(range.high)}`;
  const kind = rangeKind(fact);
  const text = tell`${word(quantity.label)}: ${shown(median)} lies outside ${word(rangesOf[kind])}, ${between}`;
  // The name says what is counted.
  const short = word(quantity.short);
  const measure = measureAfter(short, unit);
  const known = tell`${bare(range.low)} to ${bare(range.high)}` + measure;
  const [value, name] = [bare(median, { digits: p5 === p95 ? 3 : 2 }) + measure, tell`“${short}”`];
  const told = p5 === p95 ? tell`${value} for ${name}` : tell`Middle ${value} for ${name}`;
  // Only a sourced range has a page that says so, which is not the article: it has points.
  const point = p5 === p95 && { about: quantity.id };
  if (kind === "judged") return [{ text, ...point, short: tell`${told}; judged: ${known}.` }];
  if (kind === "derived") return [{ text, ...point, short: tell`${told}; derived: ${known}.` }];
  const source = fact.sources.find((each) => each.kind !== "article");
  return [{ text, ...point, short: tell`${told}; known: ${known}`, ...(source && { source }) }];
}

const rangesOf = {
  judged: later`the range we judge likely`,
  derived: later`the derived range`,
  sourced: later`the sourced range`,
};

const words: Readonly<Record<Exclude<Support, "any">, string>> = {
  share: later`a share between 0% and 100%`,
  positive: later`a number above 0`,
};

/** The share of the trials, from 0 to 1, in which a quantity is what it cannot be. */
function shareBeyond(support: Support, estimate: Estimate): number {
  const { id: output } = estimate;
  if (support === "any") return 0;
  const below = claimProbability({ output, comparison: "<", threshold: 0 }, estimate);
  return support === "share" ? below + claimProbability({ output, comparison: ">", threshold: 1 }, estimate) : below;
}

/** @throws UserError `range.support` where an assumption was given as a formula that comes to a point it cannot have. */
export function refuseBeyond({ id, support }: Quantity, { reading: { text } }: Setting, estimate: Estimate): void {
  const { median, p5, p95 } = estimate;
  if (support === "any" || p5 !== p95 || shareBeyond(support, estimate) === 0) return;
  const came = support === "share" ? shownPercent(median) : String(median);
  const hint = support === "share" && median > 1 ? `min(1, ${text})` : support === "share" ? "5% to 20%" : "1 to 10";
  throw new UserError("range.support", tell`Expected ${word(words[support])}, got a formula that comes to ${came}`, {
    field: id,
    text,
    span: [0, text.length],
    hint: mends(hint),
  });
}

/** A law such as the normal has a little of everything, which moves no digit that is shown. */
const negligible = 1e-3;

/** What must be said of a quantity that is what it cannot be in some of the trials; nothing where it never is. */
function warningBeyond({ label, short, support }: Quantity, estimate: Estimate): Warning | undefined {
  const beyond = shareBeyond(support, estimate);
  if (!(beyond > negligible) || support === "any") return undefined;
  const { p5, p95, median } = estimate;
  const [wanted, named] = [word(words[support]), tell`“${word(short)}”`];
  if (p5 === p95) {
    const value = shownPercent(median, { digits: 3 });
    const said = (what: string) => tell`${what} comes to ${value}; it should be ${wanted}.`;
    return { text: said(word(label)), short: said(named) };
  }
  const share = shownPercent(beyond, { digits: 2 });
  return {
    text: tell`${word(label)} is no longer ${wanted} in ${share} of the trials.`,
    short:
      support === "share"
        ? tell`${named} leaves 0% to 100% in ${share} of cases.`
        : tell`${named} is below 0 in ${share} of cases.`,
  };
}

/** What must be said of the formulas of a model that somebody wrote. */
function warningsOnFormulas({ model, results }: AnswerPart): readonly Warning[] {
  if (model.own === undefined) return [];
  const written = [...model.quantities.values()].filter((each) => each.kind === "derived");
  return written.flatMap(({ label, expression, notes = [] }) => {
    const shares = [...new Set(sharesIn(expression))].flatMap((id) => {
      const [share, estimate] = [model.quantities.get(id), results.get(id)?.estimate];
      return (share && estimate && warningBeyond({ ...share, support: "share" }, estimate)) ?? [];
    });
    const isLost = losesDigits(expression, (name) => results.get(name)?.median ?? Number.NaN);
    const said = notes.map((note) => ({ text: `${label}: ${note}.`, reading: true as const }));
    return [...(isLost ? [{ text: `${label}: ${fewDigits()}.` }] : []), ...said, ...shares];
  });
}
