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
    range: { low: 0.05, high: 0.12, judgement: true },
    date: "2026",
    status: "sourced",
    sources: [sources.aiInfraMap],
    note: "Stated with PUE 1.2. The range is ours: contracts at good sites cost less, grids under strain more.",
  },
  pue: {
    label: "Electricity of the whole site over that of its computers",
    unit: "",
    support: "positive",
    value: 1.2,
    range: { low: 1.1, high: 1.4, judgement: true },
    date: "2026",
    status: "sourced",
    sources: [sources.aiInfraMap],
    note: "Power usage effectiveness: cooling and losses on top. The range is ours: the best large sites report 1.1, ordinary ones more.",
  },
  power_card_kw: {
    label: "Power of a consumer card",
    unit: "kW/consumer_gpu",
    support: "positive",
    value: 0.17,
    range: { low: 0.115, high: 0.36, judgement: true },
    date: "spec",
    status: "sourced",
    sources: [sources.rtx3060Power],
    note: "The board of an RTX 3060; an RTX 4090 takes 450 W. The range is ours, from small cards (115 W) to the largest (360 W and more).",
  },
  power_dc_kw: {
    label: "Power of a datacenter GPU",
    unit: "kW/datacenter_gpu",
    support: "positive",
    value: 0.7,
    range: { low: 0.6, high: 1.1, judgement: true },
    date: "spec",
    status: "sourced",
    sources: [sources.gigaGpu, sources.aiInfraMap],
    note: "The board of an H100 SXM; a B200 takes 1 kW. The range is ours, over what stands in today's fleets; the server around it is not counted.",
  },
} as const satisfies Readonly<Record<string, Fact>>;
