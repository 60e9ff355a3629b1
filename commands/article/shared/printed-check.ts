// The article's figures worked out again: what each comes to, and whether it holds; all of them, and one by its name.

import { columnsOf, settingsOf } from "../../../src/answer/settings.ts";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { once } from "../../../src/core/kept.ts";
import { inSentence, tell, word } from "../../../src/core/tell.ts";
import { checkUnits, convertTo } from "../../../src/core/units/dimension.ts";
import { sameDimensions, type Unit } from "../../../src/core/units/unit.ts";
import { parseFormula, printFormula } from "../../../src/language/formulas/formula.ts";
import { printNumber } from "../../../src/language/numbers/number.ts";
import { notFound, severalFound } from "../../../src/language/text/nearest.ts";
import { parseUnit } from "../../../src/language/units/unit.ts";
import { ledger } from "../../../src/models/ledger/ledger.ts";
import { type Printed, printed } from "../../../src/models/printed.ts";
import project from "../../../src/models/project.ts";

export type Verdict =
  | { readonly kind: "holds" }
  /** `factor` is the larger of the two over the smaller. */
  | { readonly kind: "off"; readonly factor: number }
  | { readonly kind: "does not follow"; readonly units?: UnitClash };

/** What a formula measures, and what is said of it. */
interface UnitClash {
  readonly gives: Unit;
  readonly wanted: Unit;
}

export interface Worked {
  readonly about: string;
  readonly formula: string;
  readonly value: number;
  readonly unit: Unit;
}

export interface Checked {
  readonly recomputed: Worked;
  readonly verdict: Verdict;
  /** The way by which the article got its figure, where it was another. */
  readonly shortcut?: { readonly formula: string; readonly value: number };
  readonly steps: readonly Worked[];
  /** Between what the figure, or what it comes to where only words are printed, would have to lie to hold. */
  readonly holding: Holding;
  /** With the ledger's values put in. */
  readonly command: string;
}

export interface CheckedFigure {
  readonly id: string;
  readonly figure: Printed;
  readonly checked: Checked;
}

interface Holding {
  readonly low: number;
  /** Nothing where there is no upper end. */
  readonly high?: number;
  /** Whether it is the printed figure that would have to lie there, and not what it comes to. */
  readonly isPrinted: boolean;
}

/** Printed figures are rounded; within this they hold. */
const tolerance = 0.05;

export function checked(figure: Printed): Checked {
  const recomputed = worked({ ...figure });
  const { shortcut } = figure;
  return {
    recomputed,
    verdict: verdictOn(figure, recomputed.value),
    ...(shortcut !== undefined && { shortcut: { formula: shortcut, value: amountOf(shortcut) } }),
    steps: (figure.steps ?? []).map(([about, formula, unit]) => worked({ about, formula, unit })),
    holding: holdingOf(figure, recomputed.value),
    command: figure.command.replaceAll(/\{(\w+)\}/g, (_, id: string) => printNumber(ledgerValue(id), { exact: true })),
  };
}

function holdingOf({ within, value: said, over }: Printed, value: number): Holding {
  if (within === undefined) {
    const at = { low: value / (1 + tolerance), high: value / (1 - tolerance), isPrinted: true };
    return over && said !== undefined ? { low: said, isPrinted: false } : at;
  }
  const range = ledger[within]?.range;
  if (range === undefined) throw new Error(`Expected a range of ${within} in the ledger, got none`);
  return { ...range, isPrinted: said !== undefined };
}

function verdictOn(figure: Printed, value: number): Verdict {
  const { shortcut, unit, value: said, low = said } = figure;
  const clash = shortcut === undefined ? undefined : unitClash(shortcut, parseUnit(unit));
  if (clash !== undefined) return { kind: "does not follow", units: clash };
  const { low: least, high: most = Number.POSITIVE_INFINITY, isPrinted } = holdingOf(figure, value);
  if (!isPrinted) return value > least && value <= most ? { kind: "holds" } : { kind: "does not follow" };
  if (said === undefined || low === undefined) throw new Error("Expected a figure to compare with, got none");
  const isRange = figure.within === undefined && low !== said;
  if (isRange ? least <= said && most >= low : low >= least && said <= most) return { kind: "holds" };
  if (figure.within === undefined) return offBy(value, value < low ? low : said);
  return offBy(said, said < least ? least : most);
}

const offBy = (a: number, b: number): Verdict => ({ kind: "off", factor: Math.max(a / b, b / a) });

/** What a formula measures instead of what is said; nothing where the two are the same. */
function unitClash(formula: string, wanted: Unit): UnitClash | undefined {
  const { unit: gives } = checkUnits(parseFormula(formula), unitOf);
  return sameDimensions(gives, wanted) ? undefined : { gives, wanted };
}

function worked({
  about,
  formula,
  unit,
}: {
  readonly about: string;
  readonly formula: string;
  readonly unit: string;
}): Worked {
  const wanted = parseUnit(unit);
  const expression = convertTo(checkUnits(parseFormula(formula), unitOf), wanted);
  return { about, formula, value: amountOf(formula, expression), unit: wanted };
}

/** Settings of the article for the model that has all others in it. */
const article = settingsOf(project, { preset: "article" });

const unitOf = (id: string): Unit | undefined => {
  const fact = ledger[id];
  return project.quantities.get(id)?.unit ?? (fact && parseUnit(fact.unit));
};

/** A formula of a figure in the labels of its quantities, the short ones where they have one. */
export const formulaText = (formula: string): string =>
  printFormula(parseFormula(formula), (id) => {
    const { short, label = id } = project.quantities.get(id) ?? ledger[id] ?? {};
    return short === undefined ? inSentence(word(label)) : word(short);
  });

function ledgerValue(id: string): number {
  const value = ledger[id]?.value;
  if (value === undefined) throw new Error(`Expected a value of ${id} in the ledger, got none`);
  return value;
}

/** The models' quantities with the article's values, and under them the ledger's. */
function amountOf(formula: string, expression = checkUnits(parseFormula(formula), unitOf).expression): number {
  const own = columnsOf(project, article);
  const others = Object.entries(ledger).flatMap(([id, { value }]) =>
    value === undefined || project.quantities.has(id) ? [] : [{ id, expression: { kind: "number" as const, value } }],
  );
  const [result] = estimate([...own, ...others, { id: "this figure", expression }], ["this figure"]).outputs;
  if (result === undefined) throw new Error(`Expected a result of ${formula}, got none`);
  return result.median;
}

/** All of them, worked out when they are first asked for: nothing in them changes, and each letter typed asks again. */
export const figures = once((): readonly CheckedFigure[] =>
  Object.entries(printed).map(([id, figure]) => ({ id, figure, checked: checked(figure) })),
);

/** @throws UserError `claims.unknown` with what may have been meant, in the option `field` */
export function figureCalled(all: readonly CheckedFigure[], name: string, field: string): CheckedFigure {
  const found = all.find(({ id, figure }) => id === name.trim() || figure.printed === name.trim());
  if (found) return found;
  const wanted = bared(name);
  const [first, ...others] = all.filter(({ figure }) => standsIn(bared(figure.printed), wanted));
  if (first && others.length === 0) return first;
  const [code, expected] = ["claims.unknown", tell`one of the article's figures`];
  if (first === undefined) {
    const ids = all.map(({ id }) => id);
    const ways = [{ label: "/claims", line: "/claims" }];
    throw notFound(code, expected, name, ids, { field, hint: tell`/claims shows them all`, ways });
  }
  const meant = [first, ...others].map(({ figure }) => figure.printed);
  // A figure may have a comma.
  throw severalFound(code, expected, name, meant, { field, joint: "; " });
}

/** Whether it stands in it, and not in the middle of a number. */
const standsIn = (text: string, wanted: string): boolean =>
  wanted !== "" && text.includes(wanted) && !/[\d.]$/.test(text.slice(0, text.indexOf(wanted)));

/** A figure as it is compared with what was typed: `1 in 25` is `1/25`. */
const bared = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/(\d) (?:in|to|:) (?=\d)/g, "$1/")
    .replaceAll(/[^\p{L}\d/%.]+/gu, " ")
    .trim();
