// One quantity of a model: what an assumption and a formula are, and how a literal becomes one; and named sets of assumption values.

import type { Support } from "../core/distributions/distribution.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import { keeping, once } from "../core/kept.ts";
import { later, word } from "../core/tell.ts";
import { checkUnits, convertTo } from "../core/units/dimension.ts";
import { one, share, type Unit } from "../core/units/unit.ts";
import { parseFormula } from "../language/formulas/formula.ts";
import type { Reading } from "../language/reading.ts";
import { parseUnit } from "../language/units/unit.ts";
import { type Fact, rangeText } from "./ledger/fact.ts";

interface Preset {
  readonly about: string;
  /** The same where it is chosen, in at most a hundred characters. */
  readonly brief: string;
  readonly values: Readonly<Record<string, number>>;
}

export type PresetName = keyof typeof presets;

/** A preset by the name that it has in the list of choices. */
export const presetText = (name: string): string => word(`preset: ${name}`).replace(/^.*: /, "");

/** What holds where nobody chose a preset. */
export const defaultPreset: PresetName = "evidence";

/**
 * The value that a preset has for a quantity, as the language reads it in the quantity's own unit: a number, or for
 * `evidence` the ledger's range. Nothing where the preset says nothing of it.
 */
export function presetValue(
  name: PresetName,
  { id, kind, fact }: { readonly id: string; readonly kind: string; readonly fact?: Fact },
): string | undefined {
  if (name === "evidence" && kind === "assumption" && fact?.range) return rangeText(fact.range);
  const values: Readonly<Record<string, number>> = presets[name].values;
  return values[id] === undefined ? undefined : String(values[id]);
}

/** The inputs that the article prints; the presets after it say what they have in their place. */
const asPublished = {
  accelerator_spend: 1.8e11,
  accelerator_price: 30000,
  hyperscaler_count: 4,
  stock_to_flow_ratio: 1,
  dc_to_consumer_ratio: 50,
  consumer_gpu_installed_base: 1.5e8,
  participation: 1,
  memory_eligible_share: 1,
  availability: 1,
  coordination_efficiency: 1,
  dc_compute_growth: 3.3,
  consumer_performance_growth: 1.32547,
  installed_base_growth: 1,
  participation_growth: 1,
  target_hyperscalers: 1,
} as const;

export const presets = {
  evidence: {
    brief: "The ranges of the sources, or of our judgement",
    about: "The best guess: every assumption with the range that its sources give, or a range that is our judgement.",
    values: {},
  },
  article: {
    brief: "The article's own values, as published",
    about: "The article as published. Its own inputs make the pool 2.0 of one hyperscaler, where it prints 1/25.",
    values: asPublished,
  },
  consistent: {
    brief: "The article's values with units kept apart",
    about: "The article's inputs with the units kept apart and the installed base shrinking 0.7% a year.",
    values: {
      ...asPublished,
      installed_base_growth: 0.993,
    },
  },
  measured: {
    brief: "Values measured by others than the article",
    about:
      "Independent point values: the mean fleet of the four largest in H100-equivalents at the end of 2025, an RTX 3060 as the typical card, dense bf16.",
    values: {
      ...asPublished,
      dc_to_consumer_ratio: 38.8,
      installed_base_growth: 0.993,
      fleet_per_hyperscaler: 3.3e6,
    },
  },
  sceptic: {
    brief: "What speaks against pooling",
    about:
      "Doubts pooling: the measured fleet carried on one year at 3.3x, Folding@home participation, 12 GB cards only, 20% efficiency.",
    values: {
      ...asPublished,
      dc_to_consumer_ratio: 38.8,
      consumer_gpu_installed_base: 1.3e8,
      participation: 0.003,
      memory_eligible_share: 0.335,
      availability: 0.61,
      coordination_efficiency: 0.2,
      installed_base_growth: 0.94,
      fleet_per_hyperscaler: 1.089e7,
    },
  },
  optimist: {
    brief: "What speaks for pooling",
    about:
      "Believes in pooling: the article's fleet, bandwidth-bound work, 10% join, on whenever not gaming, the efficiency of INTELLECT-1, slower fleet growth.",
    values: {
      ...asPublished,
      dc_to_consumer_ratio: 9.3,
      participation: 0.1,
      availability: 0.94,
      coordination_efficiency: 0.83,
      dc_compute_growth: 2.08,
      consumer_performance_growth: 1.397,
    },
  },
} as const satisfies Readonly<Record<string, Preset>>;

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

const yearly: Unit = { ...one, words: later`times a year` };

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
