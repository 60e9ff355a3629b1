// Where a value was read, as a reply names it: the page as a link, what kind of page it is, and when; whose a value is; and formulas
// in the words and numbers of an answer.

import type { Answer, Result, Warning } from "../../../src/answer/result.ts";
import type { Credit, From } from "../../../src/answer/settings.ts";
import type { WorkingStep } from "../../../src/answer/steps.ts";
import { inSentence, later, tell, tellParts, word } from "../../../src/core/tell.ts";
import { hasDimension } from "../../../src/core/units/unit.ts";
import { printFormula } from "../../../src/language/formulas/print-formula.ts";
import { shownNumber, shownQuantity } from "../../../src/language/shown.ts";
import { cut } from "../../../src/language/text/cut.ts";
import { dateText } from "../../../src/models/ledger/day.ts";
import type { Fact, Source } from "../../../src/models/ledger/fact.ts";
import { middleDigits } from "../../../src/render/chart/number-text.ts";
import type { Line, Part } from "../../../src/render/view.ts";

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
  if (first === undefined) return [" · ", isKnown ? tell`derived, see /sources` : tell`assumed, no source`];
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

/** What replies call a quantity: `who joins`. */
export const shortOf = ({ model, results }: AnswerPart, id: string): string =>
  word(model.quantities.get(id)?.short ?? results.get(id)?.label ?? id);

/** The digits of a value that is known exactly: with 1.33 for 1.32547 the working would not come out. */
const longest = 6;

/** The formula with the short labels of its quantities. */
export const formulaInWords = (known: AnswerPart, { formula }: WorkingStep): string =>
  printFormula(formula.written, (id) => inSentence(shortOf(known, id)));

/** The formula with the medians of its quantities, bare or each with its unit. */
export function formulaInNumbers(
  { results, model }: AnswerPart,
  { formula, rescales }: WorkingStep,
  units: "bare" | "full",
): string {
  const isBare = units === "bare" && !rescales;
  return printFormula(formula.written, (id) => {
    const result = results.get(id);
    if (result === undefined) return id;
    const { median, p5, p95, unit, digits } = result;
    const isGiven = model.quantities.get(id)?.kind === "assumption";
    const isShort = isGiven && p5 === p95 && Number(median.toPrecision(longest)) === median;
    const style = isShort ? { digits: longest } : { digits: middleDigits(median, digits) };
    if (isBare && hasDimension(unit)) return shownNumber(median, style);
    return shownQuantity(median, { ...style, unit });
  });
}

/** `=`, or `≈` where the median of the result is not what the medians put in would give. */
export function equality({ atMedians, result: { median } }: WorkingStep): "=" | "≈" {
  return Math.abs(atMedians - median) <= 0.005 * Math.abs(median) ? "=" : "≈";
}
