// How an assumption is read for one quantity: units and support checked, ready for the engine, and echoed in words.

import type { Distribution, Support } from "../core/distributions/distribution.ts";
import { logitNormalFromInterval, logNormalFromInterval } from "../core/distributions/normal.ts";
import { rethrown, type UserError, unlessMistaken } from "../core/errors.ts";
import { losesDigits } from "../core/evaluation/digits.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import { figures, tell } from "../core/tell.ts";
import { checkUnits } from "../core/units/dimension.ts";
import { hasDimension, share, type Unit } from "../core/units/unit.ts";
import { readAssumptionAt } from "./assumption.ts";
import { checkTails, drawOf } from "./distributions/draw.ts";
import { fitSupport } from "./distributions/support.ts";
import { describeDistribution, describeFormula, fewDigits, kindOf, notesOn } from "./echo.ts";
import { inFactors } from "./forms/growth-factor.ts";
import { printNumber, printQuantity } from "./numbers/number.ts";
import { scaleDistribution, soleDistribution } from "./numbers/scale.ts";
import { checkCount, checkPlausible, fitTarget, isPercent } from "./plausible.ts";
import { printAssumption, printValue } from "./print.ts";
import { asTyped, inPlace, withReadyMends } from "./ready.ts";
import { shownUnit } from "./shown.ts";
import { type Assumption, partsOf, type Syntax, withAmounts } from "./syntax.ts";
import type { Target } from "./target.ts";
import { didYouMean, located, mends, mendsIn, mistake, Question, quote, replaced, sameUnit } from "./text/mistake.ts";
import { nearest } from "./text/nearest.ts";
import { expressionOf } from "./tree.ts";
import { readsAsUnit } from "./units/unit-table.ts";

export interface Reading {
  /** `point`, `formula`, or the kind of distribution in words: `log-normal`, `mirrored log-normal`. */
  readonly kind: string;
  /** In `unit`. */
  readonly expression: Expression;
  readonly unit: Unit;
  /** Where the whole is one literal, or a constant; in `unit`. */
  readonly distribution?: Distribution;
  /** `5% to 20% → logit-normal, median 10%`, in the language of whoever is told. */
  readonly echo: string;
  /** What was assumed that the text does not say. */
  readonly notes: readonly string[];
  /** The assumption in its canonical form. */
  readonly text: string;
  /** Who or what the value stands for, where the text is a name and no number. */
  readonly name?: string;
}

/** Parses and reads in one, so that every mend offered reads for this quantity. Errors as both. */
export function readText(text: string, target: Target = {}): Reading {
  const parse = (typed: string) => read(readAssumptionAt(typed, 0, typed.length, target), target);
  return unlessMistaken(
    () => withReadyMends(text, parse, examplesFor(target)),
    (error) => {
      const isOpen = target.unit === undefined && !target.growth && isUnread.test(error.code);
      const grown = isOpen ? maybeRead(text, { growth: true }) : undefined;
      if (grown === undefined) throw error;
      return { ...grown, notes: [...grown.notes, tell`read as growth: a factor a year`] };
    },
  );
}

/** Mistakes of a text of which nothing was made. */
const isUnread = /\.(?:syntax|unknown)$/;

/** What to type for a quantity: in the size that it plausibly has. */
function examplesFor({ support, growth, plausible, unit }: Target): readonly string[] {
  if (growth) return ["+40%", "+35% to +60%"];
  if (support === "share") return ["10%", "5% to 20%"];
  if (plausible === undefined || unit === undefined) return ["150M", "30 to 80"];
  const middle = Math.sqrt(plausible[0] * plausible[1]);
  const sign = unit.symbol.startsWith("USD") ? "$" : "";
  const [one, low, high] = [1, 0.5, 2].map(
    (by) => `${sign}${printNumber(Math.max(Number((middle * by).toPrecision(1)), plausible[0]))}`,
  );
  return [`${one}`, `${low} to ${high}`];
}

/**
 * Reads an assumption for a quantity.
 * @throws UserError `unit.mismatch`, `name.unknown`, `range.reversed`, `range.zero`, `range.support`, `number.domain`,
 * `number.overflow`, `distribution.metalog` or `distribution.truncated`, with the place and a mend.
 */
export function readAssumption(assumption: Assumption, target: Target = {}): Reading {
  const typed = assumption.text.slice(...assumption.span);
  return withReadyMends(
    typed,
    (other) => read(other === typed ? assumption : readAssumptionAt(other, 0, other.length, target), target),
    examplesFor(target),
  );
}

const read = (assumption: Assumption, target: Target): Reading =>
  rethrown(
    () => readInside(assumption, target),
    (error) =>
      error.code === "range.support" && target.support === "share" ? withShares(error, assumption, target) : error,
  );

/** `6 to 30` for a share was meant as `6% to 30%`; a formula stays as it is. */
function withShares(error: UserError, { body, text }: Assumption, { whole }: Target): UserError {
  const isFormula = (part: Syntax): boolean => part.kind === "apply" || partsOf(part).some(isFormula);
  if (error instanceof Question || isFormula(body) || mendsIn(error.place.hint).length > 0) return error;
  const percent = withAmounts(body, (each) => {
    if (each.percent || each.unit) return each;
    const { typed } = asTyped(each, text);
    const mark = /[\d½-¾⅐-⅞]$/.test(typed ?? "") ? "%" : /[A-Za-z]$/.test(typed ?? "") ? " percent" : undefined;
    const written = mark && { typed: `${typed}${mark}` };
    // A hundredth of 33.3 has no digits that 33.3 has not.
    return { ...each, value: Number((each.value / 100).toPrecision(15)), percent: true, ...written };
  });
  const typed = text.slice(...body.span);
  const isLone = body.kind === "quantity" && !body.percent && !body.unit && body.value > 1 && body.value <= 100;
  const message = isLone
    ? tell`Expected a share, got ${quote(typed)}: ${figures(inPlace(text, body.span, [percent])[0] ?? "")}?`
    : error.message;
  const { span = body.span } = error.place;
  // `8` of a day may be its hours.
  const counted = whole?.unit.symbol === "day" && isLone ? [`${typed} hours`] : [];
  return new Question({ text }, span, [percent, ...counted], { message, code: error.code, whole: body.span });
}

function readInside(assumption: Assumption, target: Target): Reading {
  const { body, text } = assumption;
  checkNames(body, assumption, target);
  if (target.whole) checkCount(assumption, target.whole);
  const notes: string[] = [
    ...notesOn(body),
    ...(assumption.remark ? [tell`left out: ${quote(assumption.remark)}`] : []),
  ];
  const support = target.support ?? "any";
  const context = { text, level: target.level ?? 0.9, support };
  const expression = expressionOf(body, context, drawOf, notes);
  const place = { text, span: body.span };
  const checked = located({ ...place, hint: sameUnit() }, () =>
    checkUnits(expression, (name) => target.unitOf?.(name)),
  );
  const { unit, factor, note, of } = fitTarget(checked, assumption, target);
  if (note !== undefined) notes.push(note);
  if (body.kind === "apply" && losesDigits(checked.expression, () => Number.NaN)) notes.push(fewDigits());
  const sole = soleDistribution(checked.expression, text);
  const written = printValue(assumption);
  if (sole === undefined || of) {
    const count = scaledBy(checked.expression, factor);
    // So many of a quantity, whatever is in force for it.
    const operands = [count, { kind: "name", name: of as string }] as const;
    const scaled: Expression = !of ? count : { kind: "apply", operation: "divide", operands };
    return {
      ...{ kind: "formula", expression: scaled, unit, notes, text: printAssumption(assumption) },
      get echo() {
        return `${figures(written)} → ${of ? tell`so many of all ${shownUnit(checked.unit)}` : describeFormula(scaled)}`;
      },
    };
  }
  const scaled = scaleDistribution(sole, factor);
  checkTails(scaled, place);
  const { plausible: _, ...anywhere } = target;
  checkPlausible(assumption, scaled, target, (typed) => maybeRead(typed, anywhere)?.distribution);
  const fitted = fitSupport(scaled, support, place);
  if (fitted.note !== undefined) notes.push(fitted.note);
  const { distribution } = fitted;
  const isShare = !hasDimension(unit) && (support === "share" || isPercent(body));
  const kept = target.growth ? { ...assumption, body: inFactors(body) } : assumption;
  const given = { written, text: printAssumption(kept), notes, span: body.span };
  return readingOf(distribution, isShare ? share : unit, given);
}

interface Given {
  /** The value as it is echoed, and the whole as it is kept. */
  readonly written: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly span: Syntax["span"];
}

/** The reading of one distribution, in `unit`. */
function readingOf(distribution: Distribution, unit: Unit, { written, text, notes, span }: Given): Reading {
  const rest = { span, ...(hasDimension(unit) && { unit }) };
  return {
    kind: kindOf(distribution),
    expression:
      distribution.kind === "point"
        ? { kind: "number", value: distribution.value, ...rest }
        : { kind: "draw", distribution, ...rest },
    unit,
    distribution,
    get echo() {
      return `${figures(written)} → ${describeDistribution(distribution, unit)}`;
    },
    notes,
    text,
  };
}

/** What a number is of. */
export interface Of {
  readonly unit: Unit;
  readonly support: Support;
}

/** The same as `readText` of the number's digits, without a text to scan; `value` is in `unit`. */
export const exactReading = (value: number, of: Of): Reading =>
  exactly({ kind: "point", value }, printQuantity(value, { exact: true }), String(value).length, of);

/** The same of `low to high`, both above 0: log-normal, for a share logit-normal, 9 in 10 between the ends. */
export function rangeReading({ low, high }: { readonly low: number; readonly high: number }, of: Of): Reading {
  const text = [low, high].map((end) => printQuantity(end, { exact: true })).join(" to ");
  const through = of.support === "share" ? logitNormalFromInterval : logNormalFromInterval;
  return exactly(through(low, high, 0.9), text, `${low} to ${high}`.length, of);
}

function exactly(distribution: Distribution, text: string, length: number, { unit, support }: Of): Reading {
  const shown = !hasDimension(unit) && support === "share" ? share : unit;
  return readingOf(distribution, shown, { written: text, text, notes: [], span: [0, length] });
}

/** How another text would read, if it does. */
function maybeRead(typed: string, target: Target): Reading | undefined {
  return unlessMistaken(() => read(readAssumptionAt(typed, 0, typed.length, target), target));
}

function scaledBy(expression: Expression, factor: number): Expression {
  if (factor === 1) return expression;
  return { kind: "apply", operation: "multiply", operands: [expression, { kind: "number", value: factor }] };
}

/** @throws UserError `name.unknown` at a name that the model does not have, with what may have been meant. */
function checkNames(syntax: Syntax, assumption: Assumption, target: Target): void {
  for (const part of partsOf(syntax)) checkNames(part, assumption, target);
  if (syntax.kind !== "name" || target.unitOf?.(syntax.name) !== undefined) return;
  const { name, span } = syntax;
  const meant = nearest(name, target.names ?? []);
  // `gamers` alone are not one.
  const isAlone = assumption.body === syntax;
  const unit = !isAlone && readsAsUnit(name) ? mends(replaced(assumption.text, span, `(1 ${name})`).trim()) : undefined;
  const hint = meant ? didYouMean(quote(meant, 64)) : unit;
  const expected = target.unitOf ? tell`a number or a quantity of this model` : tell`a number`;
  const message = tell`Expected ${expected}, got ${quote(name)}`;
  throw mistake("name.unknown", message, assumption, span, hint);
}
