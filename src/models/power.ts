// The electricity: what the work of one datacenter GPU costs at home and in a datacenter.

import { drawn, electricity } from "./ledger/electricity.ts";
import { hardware } from "./ledger/hardware.ts";
import { defineModel } from "./model.ts";

export default defineModel({
  name: "power",
  title: "The electricity",
  question: "What does the same work cost in electricity at home and in a datacenter?",
  assumptions: {
    dc_to_consumer_ratio: hardware.dc_to_consumer_ratio,
    power_card_kw: electricity.power_card_kw,
    power_pc_kw: drawn.power_pc_kw,
    residential_electricity_price: electricity.residential_electricity_price,
    power_dc_kw: electricity.power_dc_kw,
    server_overhead: drawn.server_overhead,
    pue: electricity.pue,
    datacenter_electricity_price: electricity.datacenter_electricity_price,
  },
  derived: {
    cards_per_dc_gpu: {
      label: "Cards for the work of one datacenter GPU",
      short: "cards per chip",
      unit: "consumer_gpu/datacenter_gpu",
      formula: "dc_to_consumer_ratio",
    },
    home_power: {
      label: "Power at home for the work of one datacenter GPU, with the PCs",
      short: "draw at home",
      unit: "kW/datacenter_gpu",
      formula: "cards_per_dc_gpu * (power_card_kw + power_pc_kw)",
    },
    dc_power: {
      label: "Power of one datacenter GPU, with its server and site",
      short: "draw on site",
      unit: "kW/datacenter_gpu",
      formula: "power_dc_kw * server_overhead * pue",
    },
    power_ratio: {
      label: "Power at home against the datacenter, for the same work",
      short: "draw against site",
      unit: "",
      formula: "home_power / dc_power",
    },
    home_power_cost: {
      label: "Electricity at home for the work of one datacenter GPU",
      short: "power at home",
      unit: "USD/hour/datacenter_gpu",
      formula: "home_power * residential_electricity_price",
    },
    dc_power_cost: {
      label: "Electricity of one datacenter GPU",
      short: "power on site",
      unit: "USD/hour/datacenter_gpu",
      formula: "dc_power * datacenter_electricity_price",
    },
    power_cost_ratio: {
      label: "Electricity at home against the datacenter",
      short: "home against site",
      unit: "",
      formula: "home_power_cost / dc_power_cost",
    },
  },
  headline: "power_cost_ratio",
  sentences: [
    {
      text: "At home the same work takes {power_ratio:times|the power}{power_ratio:span}, at {power_cost_ratio:times|the cost}",
    },
  ],
  claim: "power_cost_ratio >= 2",
  examples: [
    { residential_electricity_price: "$0.12 to $0.30 per kWh" },
    { preset: "measured" },
    { dc_to_consumer_ratio: "1.4", power_card_kw: "450 W" },
  ],
});
