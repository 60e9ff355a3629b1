// What it costs to rent a datacenter GPU, and how long a bought one is of use.

import type { Fact } from "./fact.ts";

export const renting = {
  rental_price: {
    label: "Rent of one datacenter GPU",
    unit: "USD/datacenter_gpu/hour",
    support: "positive",
    value: 2.5,
    range: { low: 1.5, high: 4, judgement: true },
    date: "2026",
    status: "judgement",
    sources: [],
    note: "No source kept; offers for an H100 by the hour differ by far, and fall.",
  },
  hardware_life: {
    label: "Years of use of a bought GPU",
    unit: "year",
    support: "positive",
    value: 5,
    range: { low: 3, high: 6, judgement: true },
    date: "2026",
    status: "judgement",
    sources: [],
    note: "No source kept; companies write servers off over five to six years.",
  },
} as const satisfies Readonly<Record<string, Fact>>;
