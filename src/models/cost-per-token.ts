// The token: what it costs at home and from an API.

import { drawn, electricity } from "./ledger/electricity.ts";
import { prices } from "./ledger/inference.ts";
import { renting } from "./ledger/spending.ts";
import { defineModel } from "./model.ts";

export default defineModel({
  name: "cost-per-token",
  group: "world",
  title: "The token",
  question: "Is a token cheaper at home or from an API?",
  assumptions: {
    small_tokens_per_card: prices.small_tokens_per_card,
    power_card_kw: electricity.power_card_kw,
    power_pc_kw: drawn.power_pc_kw,
    residential_electricity_price: electricity.residential_electricity_price,
    card_price: prices.card_price,
    hardware_life: renting.hardware_life,
    api_price: prices.api_price,
  },
  derived: {
    home_token_cost: {
      label: "A token at home, with the card's wear",
      short: "token at home",
      unit: "USD/Mtoken",
      formula:
        "((power_card_kw + power_pc_kw) * residential_electricity_price + card_price / hardware_life) / small_tokens_per_card",
    },
    home_to_api: {
      label: "At home over the API",
      short: "home to API",
      unit: "",
      formula: "home_token_cost / api_price",
    },
  },
  headline: "home_to_api",
  sentences: [{ text: "With a card that never rests a token at home costs {home_to_api:times} what an API asks" }],
  claim: "home_to_api < 1",
  examples: [{}, { api_price: "$0.55 per million tokens" }],
});
