// What electricity costs at home and in a datacenter.

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
    label: "Industrial electricity and PUE used for data centres",
    unit: "USD/kWh",
    support: "positive",
    value: 0.08,
    date: "2026",
    status: "sourced",
    sources: [sources.aiInfraMap],
    note: "with PUE 1.2",
  },
} as const satisfies Readonly<Record<string, Fact>>;
