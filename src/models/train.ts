// The training run: what a swarm of consumer cards could train in so many days.

import { consumers } from "./ledger/consumers.ts";
import { hardware } from "./ledger/hardware.ts";
import { inference } from "./ledger/inference.ts";
import { defineModel } from "./model.ts";

export default defineModel({
  name: "train",
  group: "world",
  title: "The training run",
  question: "Could a swarm of consumer cards train a model of the frontier?",
  assumptions: {
    participation: consumers.participation,
    consumer_gpu_installed_base: consumers.consumer_gpu_installed_base,
    memory_eligible_share: consumers.memory_eligible_share,
    availability: consumers.availability,
    consumer_per_h100e: hardware.consumer_per_h100e,
    training_efficiency: inference.training_efficiency,
    training_days: inference.training_days,
    training_compute: inference.training_compute,
    flops_per_h100e: {
      ...hardware.flops_h100_bf16,
      unit: "FLOP/s/h100e",
      label: "Arithmetic of an H100-equivalent",
      short: "FLOP/s per H100e",
      status: "definition",
    },
  },
  derived: {
    swarm_compute: {
      label: "The swarm in H100-equivalents",
      short: "swarm in H100e",
      unit: "h100e",
      formula:
        "consumer_gpu_installed_base * participation * memory_eligible_share * availability / consumer_per_h100e",
    },
    trained_compute: {
      label: "Arithmetic done in that time",
      short: "FLOP done",
      unit: "FLOP",
      formula: "swarm_compute * flops_per_h100e * training_efficiency * training_days",
    },
    trained_to_frontier: {
      label: "Arithmetic done over what the model took",
      short: "done to needed",
      unit: "",
      formula: "trained_compute / training_compute",
    },
    joining_to_match: {
      label: "Share of the cards that would have to join",
      short: "must join",
      unit: "",
      percent: true,
      formula: "participation * training_compute / trained_compute",
    },
  },
  headline: "trained_to_frontier",
  sentences: [
    {
      text: "On paper, with connections left out, the swarm would do in {training_days:unit} {trained_to_frontier:times|the arithmetic of the model}",
    },
  ],
  counted: { text: "The largest run over the internet was 1,000 times below the frontier." },
  claim: "trained_to_frontier >= 1",
  examples: [
    {},
    { participation: "1%", memory_eligible_share: "61%", availability: "83%", training_efficiency: "40%" },
  ],
});
