// What chips do with models: tokens a second, memory, training runs, and what that costs.

import { facts } from "./fact.ts";
import * as sources from "./sources.ts";

export const inference = facts({
  tokens_per_gpu: {
    label: "Tokens a second of one datacenter GPU",
    short: "tokens per GPU",
    amount: ["token/s/datacenter_gpu", 1020, 400, 1500, "judged"],
    read: ["2026", "secondary", sources.inferenceX],
    note: "A B200 serving DeepSeek R1 in fp8 at 71 tokens a second to each user; an H100 gives 73.4, so equivalents by arithmetic understate newer chips. The range is ours.",
  },
  tokens_per_worker: {
    label: "Tokens a second of one AI worker",
    short: "tokens per worker",
    amount: ["token/s/worker", 71, 30, 150, "judged"],
    read: ["2026", "secondary", sources.inferenceX],
    note: "What one user gets in that measurement. How fast a worker must think is a definition; the range is ours.",
  },
  tokens_per_card: {
    label: "Tokens a second of one consumer card, of such a model",
    short: "tokens per card",
    amount: ["token/s/consumer_gpu", 10, 2, 40, "judged"],
    read: ["2026", "judgement", sources.throughputBenchmark],
    note: "Our judgement: one request at a time a 4090 gives 35 to 266 tokens a second of models that fit; a model of hundreds of billions of parameters must be split over many cards.",
  },
  model_parameters: {
    label: "Parameters of the model",
    short: "model size",
    amount: ["", 70e9],
    read: ["2026", "the question asked"],
    note: "70 billion unless told.",
  },
  bytes_per_parameter: {
    label: "Bytes a parameter",
    short: "bytes each",
    amount: ["byte", 0.5, 0.4, 1, "judged"],
    read: ["2026", "judgement"],
    note: "4 bits are half a byte. The range is ours: 3 bits with overhead to 8 bits.",
  },
  vram_card: {
    label: "Memory of a consumer card",
    short: "card memory",
    amount: ["GB/consumer_gpu", 12, 8, 16, "judged"],
    read: ["2026-02", "derived", sources.rtx3060Specs, sources.steamSurvey],
    note: "An RTX 3060 has 12 GB; most cards have 8 to 16.",
  },
  usable_memory: {
    label: "Share of a card's memory that the model can have",
    short: "usable memory",
    share: [0.9, 0.75, 0.95, "judged"],
    read: ["2026", "judgement"],
    note: "The rest goes to the context and the system. Our judgement.",
  },
  training_days: {
    label: "Length of a training run",
    short: "days of training",
    amount: ["day", 90],
    read: ["2026", "the question asked"],
    note: "90 days unless told.",
  },
  training_efficiency: {
    label: "Share of the arithmetic that training keeps",
    short: "what training keeps",
    share: [0.4, 0.05, 0.45, "judged"],
    read: ["2024", "derived", sources.intellectReport],
    note: "INTELLECT-1 kept 36 to 41% on datacenter nodes, as good as in one site. No run over home connections was found: the low end is our judgement.",
  },
  training_compute: {
    label: "Arithmetic of the model to train",
    short: "FLOP to train",
    amount: ["FLOP", 5e26, 2e26, 1e27, "judged"],
    read: ["2025", "secondary", sources.epochFrontierTraining],
    note: "Grok 4, about 5e26 (Epoch), the largest then known. The range is ours, over frontier models.",
  },
});

/** What it costs to ask a model, of its makers or of a card of one's own. */
export const prices = facts({
  api_price: {
    label: "Price of a million tokens from an API",
    short: "API per million",
    amount: ["USD/Mtoken", 0.6, 0.1, 3, "judged"],
    read: ["2026", "secondary", sources.inferenceX],
    note: "0.55 euros a million tokens of a small model, measured in 2026; B200 at cost 0.11 to 0.54, H100 1.37 to 4.86. The range is ours.",
  },
  card_price: {
    label: "Price of a consumer card",
    short: "card price",
    amount: ["USD/consumer_gpu", 400, 250, 1200, "judged"],
    read: ["2026", "judgement"],
    note: "An RTX 3060 sold for $329 at launch. Our judgement.",
  },
  small_tokens_per_card: {
    label: "Tokens a second of one card, of a model that fits",
    short: "tokens per card",
    amount: ["token/s/consumer_gpu", 30, 15, 120, "judged"],
    read: ["2026-06", "derived", sources.throughputBenchmark],
    note: "27 to 31 billion parameters on a card of 24 GB; one request at a time.",
  },
});
