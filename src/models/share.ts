// The share: how much of the world's AI compute one or a few own, at the end of 2025.

import { consumers } from "./ledger/consumers.ts";
import { fleets } from "./ledger/fleets.ts";
import { hardware } from "./ledger/hardware.ts";
import { defineModel } from "./model.ts";

const sum = "(google_compute + microsoft_compute + amazon_compute + meta_compute)";
const listed = ["google", "microsoft", "amazon", "meta", "oracle", "xai", "china"];
const squares = listed.map((id) => `${id}_compute ^ 2`).join(" + ");
const all = [...listed, "others"].map((id) => `${id}_compute`).join(" + ");

export default defineModel({
  name: "share",
  group: "world",
  title: "The share",
  question: "How much of the world's AI compute do a few own?",
  assumptions: {
    google_compute: fleets.h100e_google,
    microsoft_compute: fleets.h100e_microsoft,
    amazon_compute: fleets.h100e_amazon,
    meta_compute: fleets.h100e_meta,
    oracle_compute: fleets.h100e_oracle,
    xai_compute: fleets.h100e_xai,
    china_compute: fleets.h100e_china,
    others_compute: fleets.h100e_others,
    consumer_gpu_installed_base: consumers.consumer_gpu_installed_base,
    consumer_per_h100e: hardware.consumer_per_h100e,
  },
  derived: {
    world_compute: {
      label: "AI compute of the world, what each owns added up",
      short: "the world's fleet",
      unit: "h100e",
      formula: all,
    },
    top_1_share: {
      label: "Share of the largest",
      short: "largest alone",
      unit: "",
      percent: true,
      formula: "google_compute / world_compute",
    },
    top_4_share: {
      label: "Share of the four largest",
      short: "four largest",
      unit: "",
      percent: true,
      formula: `${sum} / world_compute`,
    },
    top_5_share: {
      label: "Share of the five largest",
      short: "five largest",
      unit: "",
      percent: true,
      formula: `(${sum} + oracle_compute) / world_compute`,
    },
    rest_share: {
      label: "Share of all who are not listed",
      short: "all the others",
      unit: "",
      percent: true,
      formula: "others_compute / world_compute",
    },
    concentration_index: {
      label: "Herfindahl-Hirschman index, the rest of the world in small pieces",
      short: "HHI, rest in pieces",
      unit: "",
      formula: `10000 * (${squares}) / world_compute ^ 2`,
    },
    concentration_index_upper: {
      label: "The same with the rest in one hand",
      short: "HHI, rest in one",
      unit: "",
      formula: "concentration_index + 10000 * rest_share ^ 2",
    },
    cards_to_world: {
      label: "All consumer cards against the world's AI compute",
      short: "cards to the world",
      unit: "",
      percent: true,
      formula: "consumer_gpu_installed_base / consumer_per_h100e / world_compute",
    },
  },
  headline: "top_4_share",
  sentences: [
    {
      text: "Google owns {top_1_share} of the world's AI compute; with Microsoft, Amazon and Meta it is {top_4_share}",
    },
  ],
  counted: { text: "Fleets as counted at the end of 2025." },
  claim: "top_4_share >= 50%",
  examples: [{}, { preset: "evidence" }],
});
