// The workers: how many AI workers at once each side could employ, by tokens a second.

import { consumers } from "./ledger/consumers.ts";
import { fleets } from "./ledger/fleets.ts";
import { inference } from "./ledger/inference.ts";
import { defineModel } from "./model.ts";

export default defineModel({
  name: "workers",
  group: "world",
  title: "The workers",
  question: "How many AI workers at once could each side employ?",
  assumptions: {
    fleet_gpus: fleets.gpus_mean_of_four,
    tokens_per_gpu: inference.tokens_per_gpu,
    tokens_per_worker: inference.tokens_per_worker,
    consumer_gpu_installed_base: consumers.consumer_gpu_installed_base,
    participation: consumers.participation,
    availability: consumers.availability,
    tokens_per_card: inference.tokens_per_card,
  },
  derived: {
    fleet_workers: {
      label: "Workers of one hyperscaler's fleet",
      short: "fleet's workers",
      unit: "worker",
      formula: "fleet_gpus * tokens_per_gpu / tokens_per_worker",
    },
    pool_workers: {
      label: "Workers of the pool",
      short: "pool's workers",
      unit: "worker",
      formula: "consumer_gpu_installed_base * participation * availability * tokens_per_card / tokens_per_worker",
    },
    fleet_to_pool_workers: {
      label: "The fleet's workers over the pool's",
      short: "fleet to pool",
      unit: "",
      formula: "fleet_workers / pool_workers",
    },
  },
  headline: "fleet_workers",
  sentences: [
    {
      text: "The pool could employ {pool_workers:unit}{pool_workers:span} at once, the fleet of one hyperscaler {fleet_workers:unit}",
    },
  ],
  counted: { text: "Fleets as counted at the end of 2025." },
  claim: "fleet_workers >= 1M",
  examples: [{}, { fleet_gpus: "3.3M", tokens_per_gpu: "73.4" }, { participation: "10%" }],
});
