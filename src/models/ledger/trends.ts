// What no model carries on: how rents and training runs went, who bought Hoppers, which cards gamers have.

import { consumers } from "./consumers.ts";
import { type Fact, facts } from "./fact.ts";
import { ownerById, owners } from "./owners.ts";
import * as sources from "./sources.ts";

export const trends = facts({
  public_compute_growth: {
    label: "Growth of the AI clusters of universities and governments",
    amount: ["", 1.8, 1.5, 2.2, "judged"],
    growth: true,
    read: ["2019-2025", "primary", sources.epochSectors],
    note: "Of all that such institutions own, by Epoch; what companies own grows 2.7 times a year in the same data. The range is ours.",
  },
  frontier_training_growth: {
    label: "Growth of the arithmetic of notable training runs",
    amount: ["", 4.6, 4, 5, "judged"],
    growth: true,
    read: ["2010-2025", "primary", sources.epochTrainingTrend],
    note: "4.6 times a year since 2010, by Epoch. The range is ours.",
  },
  h100_price_growth: {
    label: "Growth of the price of an H100, rented or bought",
    amount: ["", 0.85, 0.6, 1.25, "judged"],
    growth: true,
    read: ["2023-2026", "judgement", sources.semiAnalysisRent, sources.siliconDataRent],
    note: "Our judgement: rents fell for years, to $1.70 in October 2025, and rose to $2.65 by June 2026.",
  },
  h100e_2024: {
    label: "H100-equivalents, Epoch estimate of October 2024",
    amount: ["h100e"],
    values: { google: 1e6, microsoft: 500000 },
    read: ["2024", "sourced", sources.epochOwners2024],
    note: '"over one million", "around 500k".',
  },
  hopper_shipments_2024: {
    label: "Hopper GPUs bought in 2024",
    amount: ["datacenter_gpu", 2e6, 1.6e6, 2.6e6, "judged"],
    values: { microsoft: 485000, meta: 224000, amazon: 196000, google: 169000, bytedance: 230000, tencent: 230000 },
    read: ["2024", "sourced", sources.omdiaHopper],
    note: "Omdia via FT, of the six that bought most; the total is ours. Google also deployed about 1.5M TPUs.",
  },
  rent_october_2025: {
    label: "Rent of an H100 by one-year contracts in October 2025",
    amount: ["USD/datacenter_gpu/hour", 1.7],
    read: ["2025-10", "secondary", sources.semiAnalysisRent],
    note: "By SemiAnalysis.",
  },
  rent_at_aws: {
    label: "Rent of an H100 on demand from AWS",
    amount: ["USD/datacenter_gpu/hour", 5.8, 4.9, 6.88],
    read: ["2026", "secondary", sources.aiMultipleRent],
    note: "$4.90 to $6.88, by the kind of machine.",
  },
  rent_median: {
    label: "Rent of an H100 from the middle one of 37 providers",
    amount: ["USD/datacenter_gpu/hour", 2.95],
    read: ["2026-05", "secondary", sources.aiMultipleRent],
    note: "The median of their prices in May 2026.",
  },
  rent_cheapest: {
    label: "Rent of an H100 where it is cheapest",
    amount: ["USD/datacenter_gpu/hour", 1.7, 1.3, 2.2, "judged"],
    read: ["2026", "derived", sources.semiAnalysisRent],
    note: "One-year contracts were at $1.70 in October 2025; what the cheapest market asks by the hour is our judgement.",
  },
  rent_june_2026: {
    label: "Rent of an H100 by one-year contracts in June 2026",
    amount: ["USD/datacenter_gpu/hour", 2.65],
    read: ["2026-06", "secondary", sources.siliconDataRent],
    note: "By SemiAnalysis.",
  },
});

const { values: buyers = {}, range: _, ...hoppers } = trends.hopper_shipments_2024;
const { values: seen = {}, ...survey } = consumers.steam_gpu_mix;

/** A card's part of all, by a survey or by what the ledger judges there is of it. */
const partOf = (cards: string, value: number, { date, status, sources, note }: Omit<Fact, "unit">): [string, Fact] => [
  `share_of_${cards.toLowerCase().replace(" ", "_").replace(/s$/, "")}`,
  {
    ...{ label: `Share of gaming cards that are ${cards}`, unit: "", support: "share", value },
    ...{ range: { low: 0.6 * value, high: 1.6 * value, judgement: true }, date, status, sources, note },
  },
];

/** `hoppers_of_microsoft` and `share_of_rtx_5070`, and so on. */
export const parts: Readonly<Record<string, Fact>> = Object.fromEntries([
  ...Object.entries(buyers).map(([id, value]): [string, Fact] => {
    const label = `Number of Hopper GPUs that ${ownerById.get(id)?.label} bought in 2024`;
    return [`hoppers_of_${id}`, { ...hoppers, label, value }];
  }),
  ...owners
    .filter(({ id }) => id.startsWith("all_rtx_"))
    .map(({ label, devices, status, sources, note }) =>
      partOf(label.slice("all ".length), (devices?.value ?? 0) / consumers.consumer_gpu_installed_base.value, {
        ...{ label, support: "share", date: "2025", status, sources, note },
      }),
    ),
  ...Object.entries(seen)
    .filter(([card]) => card.startsWith("RTX"))
    .map(([card, value]) => partOf(`${card}s`, value, survey)),
]);
