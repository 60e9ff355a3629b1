// Units in annotations: Squiggle checks them and converts nothing, so they never change a number here either.

import { rethrown, type Span, UserError, unlessMistaken } from "../../core/errors.ts";
import type { Expression } from "../../core/evaluation/expression.ts";
import { tell } from "../../core/tell.ts";
import { checkUnits } from "../../core/units/dimension.ts";
import { conversion, hasDimension, one, sameDimensions, type Unit } from "../../core/units/unit.ts";
import { apply, namesIn, type Syntax } from "../syntax.ts";
import { meantIn, mistake, quote } from "../text/mistake.ts";
import { parseUnit, settle } from "../units/unit.ts";
import { units } from "../units/unit-table.ts";
import { splitUnit } from "../units/unit-words.ts";
import { type Code, codeOf, isNext, peek } from "./code.ts";

export interface Annotation {
  readonly unit: Unit;
  readonly unitSpan: Span;
}

/** The unit behind `::`. @throws UserError `unit.unknown`, `assumption.ambiguous` */
export function readUnit(code: Code): Annotation {
  const [first] = code.tokens.slice(code.at);
  while (code.at < code.tokens.length && !isNext(code, "=") && peek(code)?.kind !== "end") code.at++;
  const unitSpan: Span = [first?.span[0] ?? 0, code.tokens[code.at - 1]?.span[1] ?? 0];
  const said = code.text.slice(...unitSpan);
  return rethrown(
    () => ({ unit: parseUnit(said), unitSpan }),
    ({ code: kind, place: { hint = "" } }) => {
      const message = tell`Expected a unit that Crux knows, got ${quote(said)}`;
      const leaving = tell`Leave ${quote(`:: ${said}`)} out`;
      return mistake(kind, message, code, unitSpan, meantIn(hint) !== undefined ? hint : leaving);
    },
  );
}

/** The same code with blanks in the place of its annotations. */
export function withoutAnnotations(text: string): string {
  const { tokens } = codeOf(text);
  return tokens.reduce((left, token, index) => {
    const end = tokens.slice(index).find((each) => each.text === "=" || each.kind === "end");
    if (token.text !== "::" || end === undefined) return left;
    return left.slice(0, token.span[0]) + " ".repeat(end.span[0] - token.span[0]) + left.slice(end.span[0]);
  }, text);
}

/** Where the units say nothing of the number that Squiggle gives: its model is read without them. */
export const unitless = "unit.plain";

const withoutUnits = (): UserError => new UserError(unitless, tell`Expected units that go together, got others`);

/**
 * The unit that a line comes to.
 * @throws UserError `unit.mismatch` where units are added that differ, and `unitless` where Squiggle does not mind them
 */
export function unitOfLine(
  expression: Expression,
  body: Syntax,
  text: string,
  unitOf: (name: string) => Unit | undefined,
): Unit {
  const checked = rethrown(
    () => checkUnits(expression, unitOf),
    (error) => {
      const isPlain = error.code === "unit.mismatch" && /plain number|constant power|compare/.test(error.message);
      return isPlain ? withoutUnits() : error;
    },
  );
  if (!hasDimension(checked.unit) && checked.unit.scale !== 1) throw withoutUnits();
  if (JSON.stringify(checked.expression) === JSON.stringify(expression)) return checked.unit;
  const symbols = new Set(namesIn(body).flatMap((name) => unitOf(name)?.symbol || []));
  const message = tell`Expected one unit, got ${[...symbols].reduce((all, each) => tell`${all} and ${each}`)}, which Squiggle would not convert`;
  throw mistake("unit.mismatch", message, { text }, body.span, tell`Write both in one unit`);
}

/**
 * The unit of a line that has an annotation: plain numbers take it over, what comes to a unit must come to this one.
 * @throws UserError `unit.mismatch`, and `unitless` where the two measure the same by different sizes
 */
export function annotatedUnit(unit: Unit, { unit: said, unitSpan }: Annotation, text: string): Unit {
  if (!hasDimension(unit)) return said;
  if (sameDimensions(unit, said)) {
    if (conversion(unit, said) === 1) return said;
    throw withoutUnits();
  }
  const message = tell`Expected ${unit.symbol}, to which the formula comes, got ${said.symbol || tell`a plain number`}`;
  throw mistake("unit.mismatch", message, { text }, unitSpan, tell`Leave ${quote(`:: ${said.symbol}`)} out`);
}

/** Whether a quantity keeps its numbers under the name that its unit has by itself. */
export const isKept = (unit: Unit): boolean => settle(unit).factor === 1;

/**
 * A unit under a name made of the units in the annotations, `1/hour` for what is one over hours.
 * @throws UserError `unitless` where none has its size
 */
export function nameOfUnit(unit: Unit, said: readonly Unit[]): string {
  const factors = said
    .flatMap((each) => Object.values(splitUnit(each)).flat())
    .flatMap((each) => units.get(each) ?? []);
  const spell = (sign: 1 | -1) =>
    Object.entries(unit.dimensions)
      .filter(([, power]) => Math.sign(power) === sign)
      .map(([name, power]) => {
        const symbol = factors.find((each) => sameDimensions(each, { ...one, dimensions: { [name]: 1 } }))?.symbol;
        return `${symbol ?? name}${Math.abs(power) === 1 ? "" : `^${Math.abs(power)}`}`;
      });
  const made = [spell(1).join("*") || "1", ...spell(-1)].join("/");
  const named = [...said.map(({ symbol }) => symbol), unit.symbol, made].find((symbol) => isSame(symbol, unit));
  if (named === undefined) throw withoutUnits();
  return named;
}

function isSame(symbol: string, unit: Unit): boolean {
  return (
    unlessMistaken(() => {
      const read = parseUnit(symbol);
      return sameDimensions(read, unit) && conversion(read, unit) === 1;
    }) ?? false
  );
}

export function withUnit(body: Syntax, unit: Unit): Syntax {
  if (body.kind === "quantity") return { ...body, unit };
  if (body.kind === "range") return { ...body, low: withUnit(body.low, unit), high: withUnit(body.high, unit) };
  const { span } = body;
  return apply("multiply", [body, { kind: "quantity", value: 1, unit, span }], span);
}
