// The fit: how many cards it takes to hold a model.

import { inference } from "./ledger/inference.ts";
import { defineModel } from "./model.ts";

export default defineModel({
  name: "fit",
  group: "world",
  title: "The fit",
  question: "How many cards does it take to hold a model?",
  assumptions: {
    model_parameters: inference.model_parameters,
    bytes_per_parameter: inference.bytes_per_parameter,
    vram_card: inference.vram_card,
    usable_memory: inference.usable_memory,
  },
  derived: {
    model_memory: {
      label: "Memory of the model",
      short: "model's memory",
      unit: "GB",
      formula: "model_parameters * bytes_per_parameter",
    },
    cards_needed: {
      label: "Cards that hold it, before rounding up",
      short: "cards needed",
      unit: "consumer_gpu",
      formula: "model_memory / (usable_memory * vram_card)",
    },
  },
  headline: "cards_needed",
  sentences: [
    {
      text: "A model of {model_parameters} parameters, {model_memory:unit} of memory, takes {cards_needed:unit}, before rounding up",
    },
  ],
  claim: "cards_needed <= 1",
  examples: [{}, { model_parameters: "405B" }, { vram_card: "24 GB" }],
});
