// One quantity of a model: what an assumption and a formula are, and how a literal becomes one.

import type { Support } from "../core/distributions/distribution.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import { keeping, once } from "../core/kept.ts";
import { later, word } from "../core/tell.ts";
import { checkUnits, convertTo } from "../core/units/dimension.ts";
import { one, share, type Unit } from "../core/units/unit.ts";
import { parseFormula } from "../language/formulas/formula.ts";
import type { Reading } from "../language/reading.ts";
import { parseUnit } from "../language/units/unit.ts";
import type { Fact } from "./ledger/fact.ts";
import { presets } from "./presets.ts";

export interface Assumption {
  readonly kind: "assumption";
  readonly id: string;
  readonly label: string;
  /** What a button, a chart or a move calls it, at most 20 characters; no other quantity of the model has it. */
  readonly short: string;
  readonly unit: Unit;
  readonly support: Support;
  /** The model's own value, a point in `unit`. */
  readonly value: number;
  /** The model's own value where it is more than a point: in a model that somebody wrote. */
  readonly own?: Reading;
  readonly fact: Fact;
}

export interface Formula {
  readonly formula: string;
  readonly written: Expression;
  /** With changes of scale folded in, in the quantity's unit. */
  readonly expression: Expression;
}

export interface Derived extends Formula {
  readonly kind: "derived";
  readonly id: string;
  readonly label: string;
  /** As an assumption's. */
  readonly short: string;
  readonly unit: Unit;
  readonly support: Support;
  /** The formula that holds where another derived quantity was given directly. */
  readonly instead: ReadonlyMap<string, Formula>;
  /** How a formula that somebody wrote was read, where it may be read otherwise. */
  readonly notes?: readonly string[];
  /** Set where a person may give this quantity directly; it then stands in for the formula. */
  readonly fact?: Fact;
}

export type Quantity = Assumption | Derived;

export interface DerivedLiteral {
  readonly label: string;
  /** As an assumption's; the label where that is short enough. */
  readonly short?: string;
  readonly unit: string;
  readonly formula: string;
  readonly instead?: Readonly<Record<string, string>>;
  /** Shown as a percentage. */
  readonly percent?: boolean;
  /** A factor by which something grows in a year. */
  readonly growth?: boolean;
  /** What it can be, if not anything; a reply says where it is not. */
  readonly support?: Support;
  readonly fact?: Fact;
}

/** A thing just made, whose texts are told in the language of the moment, each time they are asked for. */
export function told<Made extends object>(made: Made, ...keys: readonly (keyof Made)[]): Made {
  for (const key of keys) {
    const text = made[key];
    if (typeof text === "string") Object.defineProperty(made, key, { get: () => word(text) });
  }
  return made;
}

/** Of a factor by which something grows in a year. */
export const yearly: Unit = { ...one, words: later`times a year` };

/** Many quantities share a unit. */
const keptUnit = keeping<Unit>(100);
export const unitCalled = (text: string): Unit => keptUnit(text, () => parseUnit(text));

export function assumption(id: string, fact: Fact): Assumption {
  const article: Readonly<Record<string, number>> = presets.article.values;
  const value = article[id] ?? fact.value;
  if (value === undefined) throw new Error(`Expected a value for the assumption ${id}, got none`);
  const unit = fact.support === "share" ? share : fact.growth ? yearly : unitCalled(fact.unit);
  const { label, short = label } = fact;
  return told({ kind: "assumption", id, label, short, unit, support: fact.support, value, fact }, "label", "short");
}

export function derivedQuantity(id: string, literal: DerivedLiteral, units: ReadonlyMap<string, Unit>): Derived {
  const unit = literal.percent ? share : literal.growth ? yearly : unitCalled(literal.unit);
  const own = formulaOf(literal.formula, unit, units);
  const instead = Object.entries(literal.instead ?? {}).map(
    ([given, formula]) => [given, formulaOf(formula, unit, units)] as const,
  );
  const derived: Derived = {
    kind: "derived",
    id,
    label: literal.label,
    short: literal.short ?? literal.label,
    unit,
    support: literal.support ?? "any",
    formula: own.formula,
    get written() {
      return own.written;
    },
    get expression() {
      return own.expression;
    },
    instead: new Map(instead),
    ...(literal.fact && { fact: literal.fact, support: literal.fact.support }),
  };
  return told(derived, "label", "short");
}

/** A mistake in a model is ours, not of who asks. */
function formulaOf(formula: string, unit: Unit, units: ReadonlyMap<string, Unit>): Formula {
  const read = once(() => {
    try {
      const written = parseFormula(formula);
      return {
        written,
        expression: convertTo(
          checkUnits(written, (name) => units.get(name)),
          unit,
        ),
      };
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error} in \`${formula}\``, { cause: error });
    }
  });
  return {
    formula,
    get written() {
      return read().written;
    },
    get expression() {
      return read().expression;
    },
  };
}
