// The projection: fleet, pool and gap over the years, each side growing at its own rate.

import { consumers } from "./ledger/consumers.ts";
import type { Fact } from "./ledger/fact.ts";
import { fleets } from "./ledger/fleets.ts";
import { spending } from "./ledger/spending.ts";
import { defineModel } from "./model.ts";
import { pooling } from "./pool.ts";

/** The year of the values from which a projection starts, where nobody says a day. */
export const baseYear = 2026;

const asked = { unit: "", support: "any", date: "2026", status: "the question asked", sources: [] } as const;

const years: Fact = {
  ...{ ...asked, label: "Years ahead", short: "years ahead", value: 4 },
  note: "Set by the options years, or from and until.",
};

const start: Fact = {
  ...{ ...asked, label: "When the values hold, as a year", short: "start", value: baseYear },
  note: "The day of the reply, or what the option from says.",
};

export default defineModel({
  name: "project",
  title: "The projection",
  question: "Does the gap close over the years?",
  assumptions: {
    dc_compute_growth: fleets.dc_compute_growth,
    consumer_performance_growth: consumers.consumer_performance_growth,
    installed_base_growth: consumers.installed_base_growth,
    participation_growth: consumers.participation_growth,
    capex_growth: spending.capex_growth,
    t: years,
    start,
    ...pooling.assumptions,
  },
  derived: {
    ...pooling.derived,
    fleet_per_hyperscaler_t: {
      label: "Accelerators owned by one hyperscaler that year",
      short: "one fleet then",
      unit: "datacenter_gpu/hyperscaler",
      formula: "fleet_per_hyperscaler * dc_compute_growth ^ t",
    },
    participation_t: {
      label: "Share of installed cards that join that year",
      short: "who joins then",
      unit: "",
      percent: true,
      support: "share",
      formula: "participation * participation_growth ^ t",
    },
    pool_dc_equivalents_t: {
      label: "The pool in datacenter GPUs that year",
      short: "pool size then",
      unit: "datacenter_gpu",
      formula: "pool_dc_equivalents * (consumer_performance_growth * installed_base_growth * participation_growth) ^ t",
    },
    compute_gap_ratio_t: {
      label: "Gaming cards that equal one hyperscaler that year",
      short: "the gap then",
      unit: "consumer_gpu/hyperscaler",
      formula: "compute_gap_ratio * (dc_compute_growth / consumer_performance_growth) ^ t",
    },
    pool_to_one_hyperscaler_t: {
      label: "The pool in hyperscalers that year",
      short: "pool over the years",
      unit: "hyperscaler",
      formula: "pool_dc_equivalents_t / fleet_per_hyperscaler_t",
    },
    years_to_parity: {
      label: "Years until the pool matches the target",
      short: "years to match",
      unit: "year",
      formula:
        "ln(target_hyperscalers / pool_to_one_hyperscaler) / ln(consumer_performance_growth * installed_base_growth * participation_growth / dc_compute_growth)",
    },
    gap_growth: {
      label: "Growth of the gap between fleet and pool",
      short: "growth of the gap",
      unit: "",
      growth: true,
      formula: "dc_compute_growth / (consumer_performance_growth * installed_base_growth * participation_growth)",
    },
    implied_price_performance_growth: {
      label: "Price-performance growth that the two growth rates imply",
      short: "compute per dollar",
      unit: "",
      growth: true,
      formula: "dc_compute_growth / capex_growth",
    },
  },
  headline: "pool_to_one_hyperscaler_t",
  sentences: [
    {
      when: { participation: 1, participation_growth: 1 },
      text: "All gaming cards pooled: {pool_to_one_hyperscaler_t:unit}",
    },
    { text: "Gaming cards pooled: {pool_to_one_hyperscaler_t:unit}" },
  ],
  counted: pooling.counted,
  claim: "pool_to_one_hyperscaler_t >= 1",
  timeline: {
    step: "t",
    start: "start",
    columns: {
      fleet_per_hyperscaler_t: "fleet",
      pool_dc_equivalents_t: "pool",
      compute_gap_ratio_t: "gap",
      pool_to_one_hyperscaler_t: "pool/fleet",
    },
    parity: { years: "years_to_parity", output: "pool_to_one_hyperscaler", target: "target_hyperscalers" },
    implied: {
      text: "With spending growing ×{capex_growth} a year, that fleet needs price-performance to grow ×{implied_price_performance_growth} a year.",
    },
    growth: {
      fleet: ["dc_compute_growth"],
      pool: ["consumer_performance_growth", "installed_base_growth", "participation_growth"],
    },
  },
  examples: [{}, { preset: "optimist" }, { dc_compute_growth: "2 to 4" }],
});
