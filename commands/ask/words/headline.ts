// The news of an estimate: the headline with its interval, what it takes for granted, and what the article says; where a value was
// read and whose it is; and formulas in the words and numbers of an answer.

import { answer } from "../../../src/answer/answer.ts";
import { type Answer, headlineOf, type Result, type Warning } from "../../../src/answer/result.ts";
import { type Credit, type From, settingsOf } from "../../../src/answer/settings.ts";
import { valueAt, valuesBehind, type WorkingStep } from "../../../src/answer/steps.ts";
import { onceFor } from "../../../src/core/kept.ts";
import { capital, later, tell, tellParts, word } from "../../../src/core/tell.ts";
import { hasDimension } from "../../../src/core/units/unit.ts";
import { printFormula } from "../../../src/language/formulas/formula.ts";
import type { Reading } from "../../../src/language/reading.ts";
import { shownNumber, shownQuantity } from "../../../src/language/shown.ts";
import { cut } from "../../../src/language/text/cut.ts";
import { dateText } from "../../../src/models/ledger/day.ts";
import type { Fact, Source } from "../../../src/models/ledger/fact.ts";
import { isDated, type Model, shortOf } from "../../../src/models/model.ts";
import { presets } from "../../../src/models/presets.ts";
import type { Line, Part } from "../../../src/render/view.ts";
import { amountText, bareRange, inWords } from "./result-text.ts";
import { sentenceOf } from "./sentence.ts";

/** `**One hyperscaler equals 130M gaming cards** (9 in 10 chance: 23M to 690M).` */
export function newsOf(known: Answer, sentence = sentenceOf(known)): readonly Part[] {
  const headline = headlineOf(known);
  const granted = grantedBy(known);
  const news = granted.length === 0 ? sentence : takenText(known, sentence, inWords(granted.map(word)));
  if (headline.p5 === headline.p95) return [{ bold: `${news}.` }];
  return [{ bold: news }, " ", tell`(9 in 10 chance: ${bareRange(headline)}).`];
}

/** Devices that are no cards are called none. */
const takenText = ({ model }: Answer, sentence: string, granted: string): string =>
  [...model.quantities.values()].some(({ unit }) => unit.words !== undefined && hasDimension(unit))
    ? tell`${sentence}, if every one ${granted}`
    : tell`${sentence}, if every card ${granted}`;

/** What the values take for granted: shares that are all of it, and losses that are none. */
function grantedBy(known: Answer): readonly string[] {
  return valuesBehind(known, known.model.headline).flatMap(({ id, p5, p95 }) => {
    const whole = known.model.quantities.get(id)?.fact?.whole;
    return whole !== undefined && p5 === 1 && p95 === 1 ? [whole] : [];
  });
}

/** Whether the article has a value for all that a model's headline hangs on; looked up once for each model. */
export const isInArticle = onceFor((model: Model): boolean => {
  if (model.own !== undefined) return false;
  const settings = settingsOf(model, { preset: "article" });
  const known = { model, settings, results: new Map([...model.quantities.keys()].map((id) => [id, { id } as Result])) };
  const behind = valuesBehind(known, model.headline).map(({ id }) => id);
  return behind.length > 0 && behind.every((id) => id in presets.article.values || isDated(model, id));
});

interface ArticleSays extends Pick<Result, "median" | "unit" | "digits"> {
  /** How the values of a day were read with which it says so. */
  readonly readings: readonly Reading[];
  readonly granted: readonly string[];
}

/** What was worked out last for each model: it hangs on nothing but the values of a day, and most questions have the same. */
const articles = new WeakMap<Model, ArticleSays>();

function articleFor({ model, settings }: Answer): ArticleSays {
  const dated = new Map([...settings].filter(([id]) => isDated(model, id)));
  const readings = [...dated.values()].map(({ reading }) => reading);
  const last = articles.get(model);
  if (last?.readings.length === readings.length && last.readings.every((each, k) => each === readings[k])) return last;
  const layers = { preset: "article" as const, option: dated };
  const article = answer({ model, preset: "article", settings: settingsOf(model, layers) });
  const { median, unit, digits } = headlineOf(article);
  const says = { readings, median, unit, digits, granted: grantedBy(article) };
  articles.set(model, says);
  return says;
}

/**
 * `The article says 75M: inside that range.`, and what that takes for granted where it lies outside; nothing where the article says
 * nothing of it, or its values are in force.
 */
export function articleLine(known: Answer): { readonly line: Line; readonly shorter?: Line } | undefined {
  const { model, preset } = known;
  if (preset === "article" || !isInArticle(model)) return undefined;
  const { median, unit, digits, granted: taken } = articleFor(known);
  const { p5, p95 } = headlineOf(known);
  const where = p5 === p95 ? "beside" : median < p5 ? "below" : median > p95 ? "above" : "inside";
  // It has no day of its own, and prints another figure for what its numbers give.
  const isImplied = model.published[model.headline] !== undefined || model.timeline !== undefined;
  const here = grantedBy(known);
  const granted = taken.filter((words) => !here.includes(words));
  // Told as ours is: `1 in 19` beside `1 in 30,000`.
  const amount = amountText({ median, unit, digits, p5: Math.min(median, p5) });
  const shorter = saidText(isImplied, where, amount);
  if (granted.length === 0 || where === "inside" || where === "beside") return { line: shorter };
  const line = isImplied
    ? tell`The article's numbers give ${amount} instead, if every card ${inWords(granted.map(word))}.`
    : tell`The article says ${amount} instead, if every card ${inWords(granted.map(word))}.`;
  return { line, shorter };
}

/** What the article says, or what follows from its numbers, beside the range of what is known. */
function saidText(isImplied: boolean, where: "below" | "above" | "inside" | "beside", amount: string): string {
  switch (where) {
    case "beside":
      return isImplied ? tell`The article's numbers give ${amount}.` : tell`The article says ${amount}.`;
    case "below":
      return isImplied
        ? tell`The article's numbers give ${amount}: below that range.`
        : tell`The article says ${amount}: below that range.`;
    case "above":
      return isImplied
        ? tell`The article's numbers give ${amount}: above that range.`
        : tell`The article says ${amount}: above that range.`;
    case "inside":
      return isImplied
        ? tell`The article's numbers give ${amount}: inside that range.`
        : tell`The article says ${amount}: inside that range.`;
  }
}

/** The title, a link where the source has an address. */
export const sourceLink = ({ title, url }: Source): Part => (url === undefined ? title : { link: title, url });

const kinds: Readonly<Record<Source["kind"], string>> = {
  primary: later`primary`,
  secondary: later`secondary`,
  article: later`article`,
};

type Value = Pick<Result, "p5" | "p95" | "from">;

/** What a phone shows of a title beside a value. */
const longestTitle = 40;

/**
 * Where a value was read that is the ledger's own, with kind and date; a judgement is called one. Nothing for a value that
 * somebody set.
 */
export function originLine(fact: Fact | undefined, value: Value): readonly Part[] {
  if (fact === undefined || fact.status === "own" || (value.from !== "preset" && value.from !== "model")) return [];
  const isKnown = isRange(fact, value);
  if (isJudgement(fact) || (isKnown && fact.range?.judgement)) return [" · ", tell`our judgement`];
  // The article gives points: a range is what others say, or what follows from several.
  const pages = sourcesOf(fact, value).filter(({ kind }) => !(isKnown && kind === "article"));
  const [first, ...others] = pages;
  if (first === undefined && fact.status === "the question asked") return [" · ", word(fact.status)];
  if (first === undefined) return [" · ", isKnown ? tell`derived: ${derivation(fact)}` : tell`assumed, no source`];
  const title = first.kind === "article" ? tell`the article` : cut(first.title, longestTitle);
  const [link, kind] = [sourceLink({ ...first, title }), word(kinds[first.kind])];
  if (!isKnown) return [" · ", link, ` (${kind}, ${dateText(fact.date)})`];
  const named = others.length > 0 ? tellParts<Part>`${link} and ${String(others.length)} more` : [link];
  return [" · ", ...named, ` (${kind})`];
}

/** The pages behind a value: those of the ledger where the value is the one it cites, or its range. */
function sourcesOf(fact: Fact, value: Value): readonly Source[] {
  const isCited = value.p5 === fact.value && value.p95 === fact.value;
  return isCited || isRange(fact, value) ? fact.sources : [];
}

/** Whether the value is the ledger's range: its ends as trials have them. */
function isRange({ range }: Fact, { p5, p95 }: Value): boolean {
  const isNear = (found: number, end: number) => Math.abs(found / end - 1) < 0.01;
  return range !== undefined && isNear(p5, range.low) && isNear(p95, range.high);
}

/** How a range follows, as its note begins: `Steady growth g gives 1/(1-1/g)`. */
const derivation = ({ note }: Fact): string => word(note).replace(/[:.] .*$/s, "");

const isJudgement = ({ status, sources }: Fact): boolean => status.includes("judgement") && sources.length === 0;

/** The same for programs, with all the pages and the ledger's range. */
export function originData(fact: Fact | undefined, value: Value) {
  if (fact === undefined) return {};
  const { range, date, status, note } = fact;
  const pages = sourcesOf(fact, value).map(({ title, url, kind }) => ({ title, url: url ?? null, kind }));
  return { sources: pages, date, status, note, range: range ?? null };
}

/** The page goes by one word: its title would be longer than the warning. */
export const warningLine = ({ text, source }: Pick<Warning, "text" | "source">): Line =>
  source ? [text, " (", sourceLink({ ...source, title: tell`source` }), ")."] : text;

/** The same where there is room for a few words. */
export const shortWarningLine = ({ text, short = text, source }: Warning): Line =>
  warningLine({ text: short, ...(source && { source }) });

export function creditParts(from: From, by: Credit | undefined): readonly Part[] {
  if (by === undefined) return [from === "side" ? tell`this side's` : tell`this server's`];
  const when: Part = { away: by.at };
  if (from === "side") return tellParts<Part>`this side's, by ${by.name}, ${when}`;
  if (by.scope === "person") return tellParts<Part>`your own, ${when}`;
  return by.scope === "channel"
    ? tellParts<Part>`this channel's, by ${by.name}, ${when}`
    : tellParts<Part>`this server's, by ${by.name}, ${when}`;
}

/** The same in brackets; nothing of what was typed here or is the model's own. */
export const creditIn = (from: From, by: Credit | undefined): readonly Part[] =>
  from === "side" || from === "server" ? [" (", ...creditParts(from, by), ")"] : [];

type AnswerPart = Pick<Answer, "results" | "model">;

/** The quantities of a model under their short labels, which charts have room for. */
export const shortlyLabelled = ({ quantities }: Model): Model["quantities"] =>
  new Map([...quantities].map(([id, each]) => [id, { ...each, label: capital(word(each.short)) }]));

/** A median as the working tells it: with enough digits to count with, and a point whole. */
function toldMedian({ median = Number.NaN, p5, p95 }: Partial<Result> = {}): number {
  const whole = Number(median.toPrecision(longestTold));
  return p5 === p95 && whole === median ? median : Number(median.toPrecision(digitsTold));
}

const digitsTold = 3;
/** Of what is known exactly: with 1.33 for 1.32547 the working would not come out. */
const longestTold = 6;

/** The formula with the short labels of its quantities. */
export const formulaInWords = (known: AnswerPart, { formula }: WorkingStep): string =>
  printFormula(formula.written, (id) => shortOf(known.model, id));

/** The formula with the medians of its quantities, bare or each with its unit. */
export function formulaInNumbers(
  { results }: AnswerPart,
  { formula, rescales }: WorkingStep,
  units: "bare" | "full",
): string {
  const isBare = units === "bare" && !rescales;
  return printFormula(formula.written, (id) => {
    const result = results.get(id);
    if (result === undefined) return id;
    const told = toldMedian(result);
    const style = { digits: longestTold };
    if (isBare && hasDimension(result.unit)) return shownNumber(told, style);
    return shownQuantity(told, { ...style, unit: result.unit });
  });
}

/** `=`, or `≈` where the numbers as they stand come to another than is told: the median of a result is that of its trials. */
export function equality({ results }: AnswerPart, { formula, result }: WorkingStep): "=" | "≈" {
  const median = valueAt(formula.expression, (id) => toldMedian(results.get(id)));
  return amountText({ ...result, median }) === amountText(result) ? "=" : "≈";
}
