// The watts: what the pool and the fleets of the four draw from the grid.

import { consumers } from "./ledger/consumers.ts";
import { drawn, electricity } from "./ledger/electricity.ts";
import { fleets } from "./ledger/fleets.ts";
import { defineModel } from "./model.ts";

export default defineModel({
  name: "watts",
  group: "world",
  title: "The watts",
  question: "Who draws more electricity, the pool or the fleets?",
  assumptions: {
    consumer_gpu_installed_base: consumers.consumer_gpu_installed_base,
    participation: consumers.participation,
    availability: consumers.availability,
    power_card_kw: electricity.power_card_kw,
    power_pc_kw: drawn.power_pc_kw,
    h100e_mean_of_four: fleets.h100e_mean_of_four,
    h100e_kw: drawn.h100e_kw,
    server_overhead: drawn.server_overhead,
    pue: electricity.pue,
  },
  derived: {
    pool_power: {
      label: "The pool's cards",
      short: "pool's power",
      unit: "GW",
      formula: "consumer_gpu_installed_base * participation * availability * power_card_kw",
    },
    pool_power_with_pcs: {
      label: "The pool with the PCs around the cards",
      short: "pool with PCs",
      unit: "GW",
      formula: "consumer_gpu_installed_base * participation * availability * (power_card_kw + power_pc_kw)",
    },
    four_fleets_power: {
      label: "The fleets of the four",
      short: "four fleets' power",
      unit: "GW",
      formula: "4 * h100e_mean_of_four * h100e_kw * server_overhead * pue",
    },
    pool_to_fleets_power: {
      label: "The pool's watts over those of the four fleets",
      short: "pool to fleets",
      unit: "",
      formula: "pool_power_with_pcs / four_fleets_power",
    },
  },
  headline: "pool_to_fleets_power",
  sentences: [
    {
      text: "With {pool_power_with_pcs:unit} against {four_fleets_power:unit} the pool would draw {pool_to_fleets_power:times} what the four fleets do",
    },
  ],
  counted: { text: "Fleets as counted at the end of 2025." },
  claim: "pool_to_fleets_power >= 1",
  examples: [{}, { participation: "10%" }],
});
