// The gap: how many gaming cards one hyperscaler's fleet equals.

import { fleets } from "./ledger/fleets.ts";
import { hardware } from "./ledger/hardware.ts";
import { spending } from "./ledger/spending.ts";
import { defineModel } from "./model.ts";

/** From money to accelerators owned; `pool` and `project` build on it. */
export const fleet = {
  assumptions: {
    accelerator_spend: spending.accelerator_spend,
    accelerator_price: spending.accelerator_price,
    hyperscaler_count: fleets.hyperscaler_count,
    stock_to_flow_ratio: fleets.stock_to_flow_ratio,
    dc_to_consumer_ratio: hardware.dc_to_consumer_ratio,
  },
  derived: {
    accelerator_purchases: {
      label: "Accelerators bought",
      short: "chips a year",
      unit: "datacenter_gpu/year",
      formula: "accelerator_spend / accelerator_price",
    },
    fleet_total: {
      label: "Accelerators owned by all hyperscalers",
      short: "all fleets",
      unit: "datacenter_gpu",
      formula: "accelerator_purchases * stock_to_flow_ratio",
      instead: { fleet_per_hyperscaler: "fleet_per_hyperscaler * hyperscaler_count" },
    },
    fleet_per_hyperscaler: {
      label: "Accelerators owned by one hyperscaler",
      short: "one fleet",
      unit: "datacenter_gpu/hyperscaler",
      formula: "fleet_total / hyperscaler_count",
      fact: fleets.h100e_mean_of_four,
    },
    compute_gap_ratio: {
      label: "Gaming cards that equal one hyperscaler",
      short: "the gap",
      unit: "consumer_gpu/hyperscaler",
      formula: "fleet_per_hyperscaler * dc_to_consumer_ratio",
    },
  },
  counted: {
    when: { hyperscaler_count: 4 },
    unless: "fleet_per_hyperscaler",
    text: "Hyperscaler: from four companies' spending, not counted.",
  },
} as const;

export default defineModel({
  name: "gap",
  title: "The compute gap",
  question: "How many gaming cards equal one hyperscaler?",
  ...fleet,
  headline: "compute_gap_ratio",
  sentences: [{ text: "One hyperscaler equals {compute_gap_ratio} gaming cards running day and night without loss" }],
  claim: "compute_gap_ratio >= 10M",
  examples: [
    { dc_to_consumer_ratio: "30 to 80" },
    { accelerator_spend: "$150B to $210B", accelerator_price: "25k..40k", dc_to_consumer_ratio: "30 to 80" },
    { preset: "measured" },
  ],
});
