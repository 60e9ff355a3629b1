// Rent or buy: what a datacenter GPU costs a year either way.

import { drawn, electricity } from "./ledger/electricity.ts";
import { fleets } from "./ledger/fleets.ts";
import { renting, spending } from "./ledger/spending.ts";
import { defineModel } from "./model.ts";

export default defineModel({
  name: "rent",
  title: "Rent or buy",
  question: "Is it cheaper to rent datacenter GPUs than to buy them?",
  assumptions: {
    rental_price: renting.rental_price,
    time_in_use: fleets.datacenter_gpu_utilization,
    accelerator_price: spending.accelerator_price,
    accelerator_share_of_ai_capex: spending.accelerator_share_of_ai_capex,
    hardware_life: renting.hardware_life,
    power_dc_kw: electricity.power_dc_kw,
    server_overhead: drawn.server_overhead,
    pue: electricity.pue,
    datacenter_electricity_price: electricity.datacenter_electricity_price,
  },
  derived: {
    rent_cost: {
      label: "Rent of one GPU",
      short: "rent a year",
      unit: "USD/datacenter_gpu/year",
      formula: "rental_price * time_in_use",
    },
    purchase_cost: {
      label: "One GPU with its server and site, over its years of use",
      short: "purchase a year",
      unit: "USD/datacenter_gpu/year",
      formula: "accelerator_price / accelerator_share_of_ai_capex / hardware_life",
    },
    running_cost: {
      label: "Its electricity",
      short: "power a year",
      unit: "USD/datacenter_gpu/year",
      formula: "power_dc_kw * server_overhead * pue * datacenter_electricity_price * time_in_use",
    },
    own_cost: {
      label: "One GPU of one's own",
      short: "owning a year",
      unit: "USD/datacenter_gpu/year",
      formula: "purchase_cost + running_cost",
    },
    breakeven_use: {
      label: "Share of the time in use above which owning is cheaper",
      short: "use to break even",
      unit: "",
      percent: true,
      formula: "purchase_cost / (rental_price - power_dc_kw * server_overhead * pue * datacenter_electricity_price)",
    },
    rent_to_own: {
      label: "Rent over the cost of owning",
      short: "rent against own",
      unit: "",
      formula: "rent_cost / own_cost",
    },
  },
  headline: "rent_to_own",
  sentences: [
    {
      over: { breakeven_use: 1 },
      text: "In use {time_in_use:range} of the time, renting a datacenter GPU costs {rent_to_own:times} what owning one does",
    },
    {
      text: "Above {breakeven_use} of the time in use owning a datacenter GPU is probably cheaper; as it is, renting costs {rent_to_own:times} what owning does",
    },
  ],
  claim: "rent_to_own < 1",
  examples: [{ time_in_use: "10%" }, { rental_price: "$2 to $4 per datacenter_gpu per hour", hardware_life: "3 to 6" }],
});
