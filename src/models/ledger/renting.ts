// What it costs to rent a datacenter GPU, and how long a bought one is of use.

import { facts } from "./fact.ts";
import * as sources from "./sources.ts";

export const renting = facts({
  rental_price: {
    label: "Rent of one datacenter GPU",
    short: "rent per hour",
    amount: ["USD/datacenter_gpu/hour", 2.5, 1.7, 4.9],
    read: [
      "2025-10 to 2026-06",
      "secondary",
      sources.semiAnalysisRent,
      sources.siliconDataRent,
      sources.aiMultipleRent,
    ],
    note: "An H100. One-year contracts: $1.70 (October 2025), $2.35 (March 2026), $2.65 (June 2026); spot $2.42 (June 2026); median of 37 providers $2.95 (May 2026); on demand from AWS $4.90 to $6.88. The range spans contract to on demand.",
  },
  hardware_life: {
    label: "Years of use of a bought GPU",
    short: "years of use",
    amount: ["year", 5, 3, 6, "judged"],
    read: ["2026", "judgement"],
    note: "No source kept; companies write servers off over five to six years.",
  },
});
