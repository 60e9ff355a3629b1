// What electricity costs at home and in a datacenter, and how much is drawn.

import type { Fact } from "./fact.ts";
import { sources } from "./sources.ts";

export const electricity = {
  residential_electricity_price: {
    label: "US residential electricity",
    unit: "USD/kWh",
    support: "positive",
    value: 0.1802,
    range: { low: 0.12, high: 0.3 },
    date: "2026",
    status: "sourced",
    sources: [sources.eiaForecast],
    note: "EIA forecast 18.02 c; New England 30.0 c.",
  },
  datacenter_electricity_price: {
    label: "Industrial electricity",
    unit: "USD/kWh",
    support: "positive",
    value: 0.08,
    date: "2026",
    status: "sourced",
    sources: [sources.aiInfraMap],
    note: "with PUE 1.2",
  },
  pue: {
    label: "Electricity of the whole site over that of its computers",
    unit: "",
    support: "positive",
    value: 1.2,
    date: "2026",
    status: "sourced",
    sources: [sources.aiInfraMap],
    note: "Power usage effectiveness: cooling and losses on top.",
  },
  power_card_kw: {
    label: "Power of a consumer card",
    unit: "kW/consumer_gpu",
    support: "positive",
    value: 0.17,
    date: "spec",
    status: "sourced",
    sources: [sources.rtx3060Power],
    note: "The board of an RTX 3060; an RTX 4090 takes 450 W.",
  },
  power_dc_kw: {
    label: "Power of a datacenter GPU",
    unit: "kW/datacenter_gpu",
    support: "positive",
    value: 0.7,
    date: "spec",
    status: "sourced",
    sources: [sources.gigaGpu, sources.aiInfraMap],
    note: "The board of an H100 SXM; a B200 takes 1 kW.",
  },
} as const satisfies Readonly<Record<string, Fact>>;
