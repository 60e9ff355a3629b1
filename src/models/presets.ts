// Named sets of assumption values: the article's, what is measured, what speaks for pooling and against, the evidence.

import { word } from "../core/tell.ts";
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
