// The pool: what gaming cards would amount to if their owners joined them.

import { fleet } from "./gap.ts";
import { consumers } from "./ledger/consumers.ts";
import type { Fact } from "./ledger/fact.ts";
import { defineModel } from "./model.ts";

const target: Fact = {
  label: "Hyperscalers to match",
  short: "fleets to match",
  unit: "hyperscaler",
  support: "positive",
  value: 1,
  date: "2026",
  status: "the question asked",
  sources: [],
  note: "1 asks for one hyperscaler, 4 for all of the article's.",
};

/** From cards installed to datacenter GPUs; `project` builds on it. */
export const pooling = {
  counted: fleet.counted,
  assumptions: {
    participation: consumers.participation,
    consumer_gpu_installed_base: consumers.consumer_gpu_installed_base,
    memory_eligible_share: consumers.memory_eligible_share,
    availability: consumers.availability,
    coordination_efficiency: consumers.coordination_efficiency,
    target_hyperscalers: target,
    ...fleet.assumptions,
  },
  derived: {
    ...fleet.derived,
    joined_gpus: {
      label: "Cards that join and fit the job",
      short: "cards joined",
      unit: "consumer_gpu",
      formula: "consumer_gpu_installed_base * participation * memory_eligible_share",
    },
    active_gpus: {
      label: "Cards on at any moment",
      short: "cards on",
      unit: "consumer_gpu",
      formula: "joined_gpus * availability",
    },
    effective_gpus: {
      label: "Cards' worth of useful work",
      short: "useful cards",
      unit: "consumer_gpu",
      formula: "active_gpus * coordination_efficiency",
    },
    pool_dc_equivalents: {
      label: "The pool in datacenter GPUs",
      short: "size of the pool",
      unit: "datacenter_gpu",
      formula: "effective_gpus / dc_to_consumer_ratio",
    },
    pool_to_one_hyperscaler: {
      label: "The pool in hyperscalers",
      short: "pool in hyperscalers",
      unit: "hyperscaler",
      formula: "pool_dc_equivalents / fleet_per_hyperscaler",
    },
    pool_to_all_hyperscalers: {
      label: "The pool as a share of all hyperscalers",
      short: "pool against all",
      unit: "",
      percent: true,
      formula: "pool_dc_equivalents / fleet_total",
    },
    breakeven_participation: {
      label: "Participation at which the pool matches the target",
      short: "joining to match",
      unit: "",
      percent: true,
      formula:
        "target_hyperscalers * fleet_per_hyperscaler * dc_to_consumer_ratio / (consumer_gpu_installed_base * memory_eligible_share * availability * coordination_efficiency)",
    },
  },
} as const;

export default defineModel({
  name: "pool",
  title: "The pool",
  question: "What if everyone pooled their GPUs?",
  ...pooling,
  headline: "pool_to_one_hyperscaler",
  sentences: [
    {
      when: { participation: 1 },
      text: "All gaming cards pooled: {pool_to_one_hyperscaler:unit}",
    },
    { text: "Gaming cards pooled, {participation:range} joining: {pool_to_one_hyperscaler:unit}" },
  ],
  claim: "pool_to_one_hyperscaler >= 1",
  published: {
    pool_to_one_hyperscaler: { value: 0.04, printed: "1/25", remark: "divides datacenter GPUs by gaming cards" },
  },
  examples: [
    { participation: "5% to 20%" },
    { preset: "sceptic" },
    { participation: "10%", availability: "20% to 80%" },
  ],
});
