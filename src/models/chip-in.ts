// Chipping in: what the pool's electricity bill would rent instead.

import { consumers } from "./ledger/consumers.ts";
import { electricity } from "./ledger/electricity.ts";
import { hardware } from "./ledger/hardware.ts";
import { renting } from "./ledger/spending.ts";
import { defineModel } from "./model.ts";

export default defineModel({
  name: "chip-in",
  group: "world",
  title: "Chipping in",
  question: "What would the pool's electricity bill rent instead?",
  assumptions: {
    consumer_gpu_installed_base: consumers.consumer_gpu_installed_base,
    participation: consumers.participation,
    availability: consumers.availability,
    coordination_efficiency: consumers.coordination_efficiency,
    power_card_kw: electricity.power_card_kw,
    residential_electricity_price: electricity.residential_electricity_price,
    rental_price: renting.rental_price,
    consumer_per_h100: { ...hardware.consumer_per_h100e, unit: "consumer_gpu/datacenter_gpu" },
  },
  derived: {
    pool_bill: {
      label: "The pool's electricity bill",
      short: "pool's bill",
      unit: "USD/year",
      formula:
        "consumer_gpu_installed_base * participation * availability * power_card_kw * residential_electricity_price",
    },
    rented_gpus: {
      label: "H100s that it would rent",
      short: "H100s for the bill",
      unit: "datacenter_gpu",
      formula: "pool_bill / rental_price",
    },
    pool_gpus: {
      label: "The pool in H100s",
      short: "pool in H100s",
      unit: "datacenter_gpu",
      formula:
        "consumer_gpu_installed_base * participation * availability * coordination_efficiency / consumer_per_h100",
    },
    rented_to_pool: {
      label: "Rented over pooled",
      short: "rented to pooled",
      unit: "",
      formula: "rented_gpus / pool_gpus",
    },
  },
  headline: "rented_to_pool",
  sentences: [
    {
      text: "For the pool's electricity bill of {pool_bill:amount} a year one could rent {rented_gpus:unit}, {rented_to_pool:times} what the pool amounts to",
    },
  ],
  counted: { text: "Cards of any memory; /pool takes those with enough." },
  claim: "rented_to_pool >= 1",
  examples: [{}, { coordination_efficiency: "10% to 90%" }],
});
