// Growth in percent, or in so many years, as the factor in one year: what it makes of each form of a value.

import { UserError } from "../../core/errors.ts";
import { conversion } from "../../core/units/unit.ts";
import { type Amount, partsOf, type Syntax } from "../syntax.ts";
import { units } from "../units/unit-table.ts";

/** What grows by a factor in so many years, as the factor in one: a range of years turns round. */
export function overPeriod(factor: Syntax, years: number | Syntax): Syntax {
  if (typeof years === "number") return mapped(factor, (value) => (years === 1 ? value : value ** (1 / years)));
  const inYears = (part: Syntax): number => {
    if (part.kind !== "quantity") {
      const hint = "Write each end as a number: 6 to 8 years";
      throw new UserError("growth.period", "Expected numbers at both ends of a time, got a formula", {
        span: part.span,
        hint,
      });
    }
    const year = units.get("year");
    return part.unit && year ? part.value * conversion(part.unit, year) : part.value;
  };
  const at = (part: Syntax) => mapped(factor, (value) => value ** (1 / inYears(part)));
  switch (years.kind) {
    case "quantity":
      return at(years);
    case "approximate":
      return { ...years, middle: at(years.middle) };
    case "range": {
      const ends = [at(years.high), at(years.low)] as const;
      const descends = factor.kind === "quantity" && factor.value < 1;
      return { ...years, low: ends[descends ? 1 : 0], high: ends[descends ? 0 : 1] };
    }
    case "quantiles": {
      const { levels, ...rest } = years;
      const mirrored = levels && { levels: levels.map((level) => Number((1 - level).toPrecision(12))).toReversed() };
      const values = years.values.map(at).toReversed();
      return factor.kind === "quantity" && factor.value < 1
        ? { ...years, values: values.toReversed() }
        : { ...rest, ...mirrored, values };
    }
    default:
      return {
        kind: "apply",
        operation: "power",
        operands: [factor, { kind: "apply", operation: "divide", operands: [one(years), years], span: years.span }],
        span: years.span,
      };
  }
}

const one = ({ span }: Syntax): Amount => ({ kind: "quantity", value: 1, span });

/** Whether a number of the body is a percentage; of a formula nothing is said. */
export const hasPercent = (body: Syntax): boolean => {
  if (body.kind === "quantity") return body.percent === true;
  if (body.kind === "plus-minus") return hasPercent(body.middle);
  return body.kind !== "apply" && body.kind !== "truncated" && partsOf(body).some(hasPercent);
};

/** A range or an interval in percent below 100% is growth to everybody; a single percentage may be the factor. */
export function isSurelyGrowth(body: Syntax): boolean {
  const below = (part: Syntax) => part.kind === "quantity" && Math.abs(part.value) < 1;
  if (body.kind === "range") return below(body.low) && below(body.high);
  return body.kind === "quantiles" && body.values.every(below);
}

/** A margin in points of growth is one of the factor. */
const plain = (part: Syntax): Syntax => {
  if (part.kind !== "quantity") return part;
  const { percent: _, ...rest } = part;
  return rest;
};

/** Growth as a factor: with `-1` what is lost of it, which turns the ends round. */
export const grown = (body: Syntax, sign: 1 | -1): Syntax => {
  const factor = (part: Syntax): Syntax => {
    // `+30% to 1.6x`: what is no percentage is a factor already.
    if (part.kind !== "quantity" || (hasPercent(body) && !part.percent && part.value !== 0)) return part;
    const { percent: _, ...rest } = part;
    return { ...rest, value: Number((1 + sign * part.value).toPrecision(12)) };
  };
  if (body.kind === "plus-minus") return { ...body, middle: factor(body.middle), margin: plain(body.margin) };
  if (body.kind === "approximate" && body.middle.kind === "quantity") {
    // About 60% of growth, and not a factor that is about 1.6.
    const { middle } = body;
    const ends = [middle.value / 1.25, middle.value, middle.value * 1.25].toSorted((a, b) => a - b);
    const values = ends.map((value) => factor({ ...middle, value }));
    return { kind: "quantiles", values: sign === 1 ? values : values.toReversed(), span: body.span };
  }
  if (body.kind === "mixture")
    return { ...body, components: body.components.map(({ weight, of }) => ({ weight, of: grown(of, sign) })) };
  const operation = sign === 1 ? "add" : "subtract";
  return (
    withNumbers(body, factor, sign === -1) ?? {
      kind: "apply",
      operation,
      operands: [one(body), body],
      span: body.span,
    }
  );
};

/** A body with its numbers through a function, which may turn them round; undefined where it is no form of numbers. */
function withNumbers(body: Syntax, number: (part: Syntax) => Syntax, turns = false): Syntax | undefined {
  switch (body.kind) {
    case "quantity":
      return number(body);
    case "range": {
      const [low, high] = [number(body.low), number(body.high)];
      return turns ? { ...body, low: high, high: low } : { ...body, low, high };
    }
    case "approximate":
      return { ...body, middle: number(body.middle) };
    case "quantiles": {
      const values = body.values.map(number);
      return { ...body, values: turns ? values.toReversed() : values };
    }
    default:
      return undefined;
  }
}

/** The numbers of a body through a function. */
function mapped(body: Syntax, by: (value: number) => number): Syntax {
  const number = (part: Syntax): Syntax => (part.kind === "quantity" ? { ...part, value: by(part.value) } : part);
  if (body.kind === "mixture")
    return { ...body, components: body.components.map(({ weight, of }) => ({ weight, of: mapped(of, by) })) };
  return withNumbers(body, number) ?? (by(2) === 2 ? body : powered(body, Math.log2(by(2))));
}

/** So many orders of magnitude. */
export const powerOfTen = (body: Syntax): Syntax =>
  withNumbers(body, (part) => (part.kind === "quantity" ? { ...part, value: 10 ** part.value } : part)) ?? {
    kind: "apply",
    operation: "power",
    operands: [{ ...one(body), value: 10 }, body],
    span: body.span,
  };

const powered = (body: Syntax, power: number): Syntax => ({
  kind: "apply",
  operation: "power",
  operands: [body, { kind: "quantity", value: power, span: body.span }],
  span: body.span,
});
