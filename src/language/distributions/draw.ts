// What each literal stands for: the distribution of one independent draw.

import type { Distribution } from "../../core/distributions/distribution.ts";
import { tripletThrough } from "../../core/distributions/metalog.ts";
import { lawOf, quantile } from "../../core/distributions/quantile.ts";
import { tell } from "../../core/tell.ts";
import { checkUnits } from "../../core/units/dimension.ts";
import { conversion, hasDimension, one, sameDimensions, type Unit } from "../../core/units/unit.ts";
import { scaleDistribution, soleDistribution } from "../numbers/scale.ts";
import { shownPercent } from "../shown.ts";
import {
  type Family,
  type Literal,
  type Mixture,
  type Quantiles,
  type Syntax,
  type Truncated,
  withAmounts,
} from "../syntax.ts";
import { located, lowerFirst, mends, mistake, Question, sameUnit, unread } from "../text/mistake.ts";
import { type Constant, type Context, constantPart, type Drawn, expressionOf } from "../tree.ts";
import { type FamilyForm, formNamed, throughTwo } from "./family.ts";
import { align, drawApproximate, drawPlusMinus, drawRange } from "./range-draw.ts";
import { checkEnd, maybeTruncated, type SupportSpot } from "./support.ts";

/**
 * The distribution of a literal in the unit it was typed in.
 * @throws UserError `range.reversed`, `range.zero`, `range.support`, `unit.mismatch`, `number.domain`,
 * `number.overflow`, `distribution.metalog` or `distribution.truncated`.
 */
export function drawOf(literal: Literal, context: Context): Drawn {
  const drawn = reading(literal, context);
  checkTails(drawn.distribution, { text: context.text, span: literal.span });
  return drawn;
}

/**
 * Checks that a distribution exists and can be counted with.
 * @throws UserError `distribution.metalog`, or `number.overflow` where a tail runs beyond what a double holds.
 */
export function checkTails(distribution: Distribution, place: SupportSpot): void {
  located({ ...place, hint: tell`Widen it` }, () => lawOf(distribution));
  if ([1e-6, 1 - 1e-6].every((p) => Number.isFinite(quantile(distribution, p)))) return;
  const message = tell`Expected a distribution whose tails can be counted with, got one that runs beyond 1e308`;
  throw mistake("number.overflow", message, place, place.span);
}

function reading(literal: Literal, context: Context): Drawn {
  switch (literal.kind) {
    case "range":
      return drawRange(literal, context);
    case "plus-minus":
      return drawPlusMinus(literal, context);
    case "approximate":
      return drawApproximate(literal, context);
    case "quantiles":
      return drawQuantiles(literal, context);
    case "family":
      return drawFamily(literal, context);
    case "mixture":
      return drawMixture(literal, context);
    case "truncated":
      return drawTruncated(literal, context);
  }
}

/** Above 0 the metalog is bounded at 0, shares at 0 and 1; two quantiles make what a range of their kind would. */
function drawQuantiles(quantiles: Quantiles, context: Context): Drawn {
  const { values: parts, levels = [0.05, 0.5, 0.95], span } = quantiles;
  const { values, unit, percent } = align(
    parts.map((part) => constantPart(part, context)),
    context,
  );
  const isShareOnly = context.support === "share" && unit === undefined;
  if (isShareOnly) for (const value of values) checkEnd(value, "share", { text: context.text, span });
  const rises = values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
  const said = levels
    .map((level) => shownPercent(level))
    .reduce((all, level, k) => (k === levels.length - 1 ? tell`${all} and ${level}` : `${all}, ${level}`));
  if (!rises) throw unordered(quantiles, values, said, context);
  const [first = 0] = values;
  const share = isShareOnly || (percent && first > 0 && (values.at(-1) ?? 1) < 1);
  const rest = { ...(unit && { unit }), notes: [tell`read as the ${said} quantiles`] };
  if (values.length === 2) {
    const family = share ? "logitnormal" : first > 0 ? "lognormal" : "normal";
    return { ...rest, distribution: throughTwo[family](levels as [number, number], values as [number, number]) };
  }
  const low = share || first > 0 ? 0 : Number.NEGATIVE_INFINITY;
  const high = share ? 1 : Number.POSITIVE_INFINITY;
  const [p5 = 0, p50 = 0, p95 = 0] = values;
  const isUsual = levels.join() === "0.05,0.5,0.95";
  const triplet = isUsual
    ? { p5, p50, p95, low, high }
    : tripletThrough(levels as [number, number, number], [p5, p50, p95], { low, high });
  return { ...rest, distribution: { kind: "metalog", ...triplet } };
}

/** The values in their order, where no two are alike. */
function unordered(quantiles: Quantiles, values: readonly number[], said: string, context: Context) {
  const message = tell`Expected the ${said} quantiles in rising order`;
  const order = values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const sorted = { ...quantiles, values: order.map((place) => quantiles.values[place] as Syntax) };
  const readings = new Set(values).size === values.length ? [sorted] : [];
  return new Question(context, quantiles.span, readings, { message, code: "range.reversed" });
}

function drawFamily({ family, parameters, span }: Family, context: Context): Drawn {
  const names = parameters.map(({ name }) => name);
  const form = formNamed(family, names) as FamilyForm;
  const constants = parameters.map(({ value }) => constantPart(value, context));
  const isPlain = (name: string | undefined) => form.plain === true || form.plain?.includes(name ?? "") === true;
  const measured = align(
    constants.filter((_, index) => form.plain === true || !isPlain(names[index])),
    context,
  );
  const odd = constants.find(({ unit: own }, index) => own !== undefined && isPlain(names[index]));
  const unit = odd?.unit ?? measured.unit;
  const rest = measured.values.values();
  const values = constants.map(({ value }, index) =>
    form.plain !== true && isPlain(names[index]) ? value : (rest.next().value ?? value),
  );
  if (odd !== undefined && unit !== undefined) {
    const message = tell`Expected plain numbers as ${names.join(", ")}, got ${unit.symbol}`;
    const mend = `${family}(${values.join(", ")}) * 1 ${unit.symbol}`;
    throw mistake("unit.mismatch", message, context, span, mends(mend));
  }
  const objection = form.objection(...values);
  if (objection === undefined) return { distribution: form.distribution(...values), notes: [], ...(unit && { unit }) };
  const message = tell`Expected ${objection.expected} in ${family}(…), got ${values.join(", ")}`;
  const ordered = objection.order?.map((place, index) => ({
    name: names[index] ?? "",
    value: parameters[place]?.value as Syntax,
  }));
  const meant = asPercentages(parameters, constants) ?? ordered;
  const code = ordered ? "range.reversed" : "number.domain";
  if (meant === undefined) throw mistake(code, message, context, span, tell`Give ${family}(${names.join(", ")})`);
  throw new Question(context, span, [{ kind: "family", family, parameters: meant, span }], { message, code });
}

/** `uniform(5, 10%)` was meant as `uniform(5%, 10%)`. */
function asPercentages(parameters: Family["parameters"], constants: readonly Constant[]) {
  const plain = constants.filter(({ percent }) => !percent);
  if (plain.length === constants.length || plain.length === 0) return undefined;
  return parameters.map(({ name, value }) => ({
    name,
    value: withAmounts(value, (each) => (each.percent ? each : { ...each, value: each.value / 100, percent: true })),
  }));
}

/** What a mixture or a truncation is made of: a distribution, a constant, or either times a constant. */
function drawPart(part: Syntax, context: Context): Drawn {
  const notes: string[] = [];
  const place = { text: context.text, span: part.span, hint: sameUnit() };
  const refuse = () =>
    unread(tell`Expected a range, a distribution or a number here, got a formula`, context, part.span);
  const isLiteral = part.kind !== "apply" && part.kind !== "quantity" && part.kind !== "name";
  if (isLiteral) return drawOf(part, context);
  const expression = expressionOf(part, context, drawOf, notes);
  const checked = located(place, () =>
    checkUnits(expression, () => {
      throw refuse();
    }),
  );
  const distribution = soleDistribution(checked.expression, context.text);
  if (distribution === undefined) throw refuse();
  const { unit } = checked;
  if (hasDimension(unit)) return { distribution, notes, unit };
  return { distribution: scaleDistribution(distribution, conversion(unit, one)), notes };
}

function drawMixture({ components, span }: Mixture, context: Context): Drawn {
  const total = components.reduce((sum, { weight }) => sum + weight, 0);
  const parts = components.map(({ weight, of }) => ({ weight: weight / total, drawn: drawPart(of, context) }));
  const unit = parts[0]?.drawn.unit;
  const mixed = parts.map(({ weight, drawn }) => ({ weight, of: inUnit(drawn, unit, context, span) }));
  const notes = parts.flatMap(({ drawn }) => drawn.notes);
  return { distribution: { kind: "mixture", components: mixed }, notes, ...(unit && { unit }) };
}

function inUnit(drawn: Drawn, unit: Unit | undefined, context: Context, span: Literal["span"]): Distribution {
  const own = drawn.unit;
  if (own === undefined && unit === undefined) return drawn.distribution;
  if (own && unit && sameDimensions(own, unit)) return scaleDistribution(drawn.distribution, conversion(own, unit));
  const [expected, got] = [unit, own].map((each) => each?.symbol ?? tell`a plain number`) as [string, string];
  const message = tell`Expected the same unit in every part, ${expected}, got ${got}`;
  throw mistake("unit.mismatch", message, context, span, tell`Write every part in the same unit`);
}

function drawTruncated(literal: Truncated, context: Context): Drawn {
  const { of, low, high, span } = literal;
  const { text, level } = context;
  const inner = drawPart(of, { text, level });
  const ends = [low, high].flatMap((part) => (part ? [constantPart(part, context)] : []));
  const typed = inner.unit ? [{ value: 1, unit: inner.unit, percent: false, span: of.span }] : [];
  const aligned = align([...typed, ...ends], context).values.slice(typed.length);
  const from = low ? (aligned[0] ?? 0) : Number.NEGATIVE_INFINITY;
  const to = high ? (aligned.at(-1) ?? 0) : Number.POSITIVE_INFINITY;
  if (from >= to) {
    const turned: Truncated = { ...literal, ...(high && { low: high }), ...(low && { high: low }) };
    throw new Question(context, span, from === to ? [] : [turned], { message: lowerFirst(), code: "range.reversed" });
  }
  const distribution = maybeTruncated(inner.distribution, from, to);
  if (distribution !== undefined) return { ...inner, distribution };
  const message = tell`Expected limits that hold some of the values, got limits beyond them`;
  throw mistake("distribution.truncated", message, context, span, mends(text.slice(...of.span)));
}
