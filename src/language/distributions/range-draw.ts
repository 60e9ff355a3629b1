// What a range, a tolerance and an approximation stand for: the table of readings.

import { type Distribution, z95 } from "../../core/distributions/distribution.ts";
import {
  deviationsOf,
  logit,
  logitNormalFromInterval,
  logNormalFromInterval,
  normalFromInterval,
} from "../../core/distributions/normal.ts";
import type { Span } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import { conversion, one, sameDimensions, type Unit } from "../../core/units/unit.ts";
import { printPercent } from "../numbers/number.ts";
import { levelOf, printLiteral } from "../print.ts";
import { shownNumber, shownPercent } from "../shown.ts";
import { type Approximate, type PlusMinus, type Range, rounded, type Syntax } from "../syntax.ts";
import { lowerFirst, mends, mistake, Question, replaced } from "../text/mistake.ts";
import { type Constant, type Context, constantPart, type Drawn } from "../tree.ts";
import { printUnit } from "../units/unit-words.ts";
import { checkEnd, outOfSupport } from "./support.ts";

/** `about 150` lies within this factor either way, 9 times in 10: a person's "about" is neither 10% nor double. */
const aboutFactor = 1.25;

/** Both ends above 0: log-normal. Shares: logit-normal. Either side of 0: normal. Both below: mirrored log-normal. */
export function drawRange(range: Range, context: Context): Drawn {
  const ends = [constantPart(range.low, context), constantPart(range.high, context)] as const;
  const aligned = align(ends, context);
  const [low = 0, high = 0] = aligned.values;
  aligned.values.forEach((value, index) => {
    checkEnd(value, supportOf(aligned, context), { text: context.text, span: ends[index]?.span ?? range.span });
  });
  const rest = { notes: [], ...(aligned.unit && { unit: aligned.unit }) };
  if (low === high) return { ...rest, distribution: { kind: "point", value: low } };
  if (low > high) {
    const turned = { ...range, low: range.high, high: range.low };
    // `50 to 1`, as a ratio is said.
    const isRatio = range.level === undefined && context.text.slice(...range.high.span).trim() === "1";
    const ratio = isRatio ? [`${context.text.slice(...range.low.span)}:1`] : [];
    throw new Question(context, range.span, [...ratio, turned], { message: lowerFirst(), code: "range.reversed" });
  }
  const level = range.level ?? context.level;
  if (low === 0 || high === 0) throw endsAtZero(range, ends, aligned, context);
  if (low < 0 && high > 0) {
    const distribution = normalFromInterval(low, high, level);
    return { ...rest, distribution, notes: [tell`read as a normal distribution, since 0 lies inside`] };
  }
  if (isShare(aligned, context)) {
    if (high === 1) throw endsAtWhole(range, ends, context);
    return { ...rest, distribution: logitNormalFromInterval(low, high, level) };
  }
  if (low > 0) return { ...rest, distribution: logNormalFromInterval(low, high, level) };
  return { ...rest, distribution: { kind: "scaled", by: -1, of: logNormalFromInterval(-high, -low, level) } };
}

/** A count of what a share is of can be anything. */
const supportOf = ({ unit }: Aligned, { support = "any" }: Context) => (unit === undefined ? support : "any");

/** Shares, by what the quantity is or by how they were written; only a share can reach 100% and be refused for it. */
const isShare = ({ values, percent, unit }: Aligned, { support }: Context): boolean =>
  (support === "share" && unit === undefined) || (percent && values.every((value) => value > 0 && value < 1));

/** Mean ± one standard deviation; with a level, the interval that holds it. */
export function drawPlusMinus(syntax: PlusMinus, context: Context): Drawn {
  const middle = constantPart(syntax.middle, context);
  const margin = constantPart(syntax.margin, context);
  const relative = margin.percent && !middle.percent && margin.unit === undefined;
  const { values, unit } = relative
    ? { values: [middle.value, Math.abs(middle.value) * margin.value], unit: middle.unit }
    : align([middle, margin], context);
  const [mean = 0, width = 0] = values;
  if (width < 0) {
    const mend = mends(
      `${printLiteral(literal(middle))} ± ${printLiteral({ ...literal(margin), value: -margin.value })}`,
    );
    throw mistake("number.domain", tell`Expected a margin above 0 after \`±\``, context, margin.span, mend);
  }
  const { support = "any" } = context;
  // `10 ± 90` of what lies above 0.
  if (support !== "any" && width > mean && mean > 0) {
    const { message, code } = outOfSupport(mean - width, support, { ...context, span: syntax.span });
    const range: Syntax = { kind: "range", low: syntax.middle, high: syntax.margin, span: syntax.span };
    throw new Question(context, syntax.span, relative ? [] : [range], { message, code });
  }
  const sd = syntax.level === undefined ? width : width / deviationsOf(syntax.level);
  const reading =
    syntax.level === undefined
      ? tell`read as mean ± one standard deviation`
      : tell`read as the ${shownPercent(syntax.level)} interval`;
  const share = relative ? [tell`the margin is a share of the middle`] : [];
  const points = middle.percent && margin.percent ? [tell`the margin is in percentage points`] : [];
  const distribution: Distribution = width === 0 ? { kind: "point", value: mean } : { kind: "normal", mean, sd };
  return { distribution, ...(unit && { unit }), notes: [reading, ...share, ...points] };
}

/** Within a factor of 1.25 either way; the odds of a share instead of the share, so that it stays one. */
export function drawApproximate(syntax: Approximate, context: Context): Drawn {
  const middle = constantPart(syntax.middle, context);
  const { value, unit } = middle;
  checkEnd(value, context.support ?? "any", { text: context.text, span: syntax.span });
  const sigma = Math.log(aboutFactor) / z95;
  const share = isShare({ values: [value], percent: middle.percent }, context);
  if (value === 0 || (share && value === 1)) {
    const message = tell`Expected a number that something can be near by a factor, got an end of the scale`;
    const ready = middle.percent || share ? ["1% to 5%", "99%"] : ["-1 to 1", "0"];
    throw mistake("range.zero", message, context, syntax.span, mends(...ready));
  }
  const notes = [tell`about: within a factor of ${shownNumber(aboutFactor)} either way, 9 times in 10`];
  // Scaled, since no logarithm of 150 leads back to exactly 150.
  const distribution: Distribution = share
    ? { kind: "logit-normal", mu: logit(value), sigma }
    : { kind: "scaled", by: value, of: { kind: "log-normal", mu: 0, sigma } };
  return { distribution, ...(unit && { unit }), notes };
}

const literal = ({ value, unit, percent }: Constant) => ({
  value,
  ...(unit && { unit }),
  ...(percent && { percent: true as const }),
});

type Ends = readonly [Constant, Constant];

/** No log-normal reaches 0; the three mends are the usual meanings of `0 to 10`. */
function endsAtZero(range: Range, ends: Ends, { values }: Aligned, context: Context) {
  const [low = 0, high = 0] = values;
  const show = (value: number) =>
    printLiteral({ ...literal(ends[low === 0 ? 1 : 0]), value }).replace(/(?<=\d),(?=\d{3})/g, "");
  const far = low === 0 ? high : low;
  const near = far / 100;
  const sorted = (...all: number[]) => all.toSorted((a, b) => a - b).map(show);
  const message = tell`Expected an end other than 0, which a range read by factors never reaches`;
  const families = [`uniform(${sorted(0, far).join(", ")})`, `pert(${sorted(0, far / 2, far).join(", ")})`];
  const hint = mends(sorted(near, far).join(" to ") + levelOf(range.level), ...unlevelled(range, families));
  return mistake("range.zero", message, context, range.span, hint);
}

function endsAtWhole(range: Range, [low]: Ends, context: Context) {
  const from = printLiteral({ value: low.value, percent: true });
  const message = tell`Expected an end below 100%, which a share read by its odds never reaches`;
  const middle = printLiteral({ value: (1 + low.value) / 2, percent: true });
  const near = low.value < 0.99 ? "99%" : printPercent(rounded(1 - (1 - low.value) / 10), { exact: true });
  const [one, all] = [range.low, range.high].map((end) => context.text.slice(...end.span));
  // `0.5 to 1` may be percent.
  if (/^[\d.]+$/.test(`${one}${all}`) && range.level === undefined) {
    const readings = [`${one}% to ${all}%`, `uniform(${one}, ${all})`];
    return new Question(context, range.span, readings, { message, code: "range.support" });
  }
  const families = [`uniform(${from}, 100%)`, `pert(${from}, ${middle}, 100%)`];
  const hint = mends(`${from} to ${near}${levelOf(range.level)}`, ...unlevelled(range, families));
  return mistake("range.support", message, context, range.span, hint);
}

/** No family has a level beside its ends. */
const unlevelled = ({ level }: Range, families: readonly string[]) => (level === undefined ? families : []);

export interface Aligned {
  readonly values: readonly number[];
  readonly unit?: Unit;
  /** Whether all were written as percentages. */
  readonly percent: boolean;
}

/**
 * The values in the unit of the first that has one.
 * @throws UserError `unit.mismatch` naming both units, at the first that measures something else.
 */
export function align(constants: readonly Constant[], context: Context): Aligned {
  const unit = constants.find((each) => each.unit !== undefined)?.unit;
  const values = constants.map(({ value, unit: own, span }) => {
    // Nothing is nothing in any unit.
    if (own === undefined && (unit === undefined || value === 0)) return value;
    const common = unit ?? one;
    if (own === undefined || !sameDimensions(own, common)) throw mixed(common, own, span, context);
    return value * conversion(own, common);
  });
  return { values, percent: constants.every(({ percent }) => percent), ...(unit && { unit }) };
}

function mixed(first: Unit, other: Unit | undefined, span: Span, { text }: Context) {
  const message = tell`Expected the same unit throughout, ${first.symbol}, got ${other?.symbol ?? tell`a plain number`}`;
  // A number without a unit is in that of the others; what has another stays as it is.
  const hint =
    other === undefined
      ? mends(replaced(text, [span[1], span[1]], ` ${printUnit(first)}`))
      : tell`Write both in ${first.symbol}`;
  return mistake("unit.mismatch", message, { text }, span, hint);
}
