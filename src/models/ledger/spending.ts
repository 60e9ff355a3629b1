// What hyperscalers spend, and what an accelerator costs to buy or to rent.

import { facts } from "./fact.ts";
import * as sources from "./sources.ts";

/** What one company says it will spend in 2026, by early guidance and after the first quarter. */
const guided = (whose: string, low: number, high: number) =>
  ({
    label: `Capital expenditure of ${whose} in 2026`,
    amount: ["USD/year", Math.sqrt(low * high), low, high],
    read: ["2026", "secondary", sources.particleNews, sources.capexGuidance],
    note: "Not all of it is for AI.",
  }) as const;

export const spending = facts({
  capex_of_google: guided("Google", 1.75e11, 1.85e11),
  capex_of_microsoft: guided("Microsoft", 1.45e11, 1.9e11),
  capex_of_amazon: guided("Amazon", 1.95e11, 2.05e11),
  capex_of_meta: guided("Meta", 1.15e11, 1.35e11),
  hyperscaler_capex_2024: {
    label: "Capital expenditure, four largest hyperscalers",
    short: "capex 2024",
    amount: ["USD/year", 2.26e11, 2.2e11, 2.3e11],
    read: ["2024", "sourced", sources.valueAddCapex, sources.dcPulseCapex],
    note: "224.4 and 226 found; five companies: 256 (visualsforhumans).",
  },
  hyperscaler_capex_2025: {
    label: "Capital expenditure, four largest hyperscalers",
    short: "capex 2025",
    amount: ["USD/year", 4.1e11, 4e11, 4.45e11],
    read: ["2025", "sourced", sources.savvyWealth, sources.visualsForHumans],
    note: "410 for four; 443 for five.",
  },
  hyperscaler_capex_2026: {
    label: "Capital expenditure guidance, hyperscalers",
    short: "capex 2026",
    amount: ["USD/year", 7e11, 6.3e11, 7.6e11],
    read: ["2026", "sourced", sources.particleNews, sources.gpuResource, sources.savvyWealth],
    note: "Four: 630-700 (Feb), 725 (after Q1 2026). 700/410 is +71% for four; the article's +60% fits 443 for five.",
  },
  ai_capex_share: {
    label: "Share of capex that is AI infrastructure",
    short: "AI share of capex",
    share: [0.75, 0.6, 0.85, "judged"],
    read: ["2026", "sourced", sources.gpuResource, sources.qinooGoldman],
    note: "",
  },
  accelerator_share_of_ai_capex: {
    label: "Accelerators as share of AI infrastructure capex",
    short: "chips in AI capex",
    share: [0.4, 0.33, 0.5],
    read: ["2025-2026", "sourced", sources.qinooGoldman, sources.bernsteinGigawatt, sources.dellOro],
    note: "180/450 = 0.40 (Goldman, via post); Bernstein 39% of AI data-centre capex; Dell'Oro about one third of all data-centre capex.",
  },
  accelerator_spend: {
    label: "Accelerator purchases, all hyperscalers together",
    short: "spend on chips",
    amount: ["USD/year", 1.8e11, 1.5e11, 2.5e11],
    read: ["2026", "article + secondary", sources.article, sources.qinooGoldman],
    note: "180 belongs to the $450B AI / about $600B total forecast; with ~$700B the same shares give 210.",
  },
  accelerator_price: {
    label: "Price of one datacenter accelerator",
    short: "chip price",
    amount: ["USD/datacenter_gpu", 30000, 25000, 45000],
    read: ["2026", "sourced", sources.article, sources.aiInfraMap, sources.fetchLogic, sources.fp4Dev],
    note: "H100 about 25-30k, B200 about 40k (aiinframap), 60-70k list estimate (fp4). No list price exists.",
  },
  price_per_h100e: {
    label: "Price of the chips for one H100-equivalent",
    short: "price per H100e",
    amount: ["USD/h100e", 20000, 15000, 30000, "judged"],
    read: ["2026", "derived", sources.epochChipData, sources.aiInfraMap],
    note: "About $40k for a B200 of 2.275 H100-equivalents, 25 to 30k for an H100; by Epoch Microsoft paid 61 billion for 3.15M of NVIDIA's, $19,400 each. Google's and Amazon's own chips cost them a third of that. The range is ours.",
  },
  capex_growth: {
    label: "Growth of hyperscaler capex",
    short: "spending growth",
    amount: ["", 1.6, 1.35, 1.8],
    growth: true,
    read: ["2025-2026", "article + secondary", sources.article, sources.savvyWealth],
    note: "226 -> 410 (+81%), 410 -> 725 (+77%), article 35-60%.",
  },
  datacenter_capex_per_gw: {
    label: "Capex of a 1 GW AI data centre",
    short: "capex per GW",
    amount: ["USD/GW", 3.8e10, 3.5e10, 5e10],
    read: ["2025-2026", "sourced", sources.epochGigawatt, sources.bernsteinGigawatt],
    note: "",
  },
  nvidia_data_centre_revenue: {
    label: "what NVIDIA sells to data centres",
    amount: ["USD/year", 1.937e11, 1.92e11, 1.95e11, "judged"],
    read: ["fiscal 2026", "secondary", sources.nvidiaFiscal2026],
    note: "Year to January 2026. The range is rounding.",
  },
  nvidia_gaming_revenue: {
    label: "what NVIDIA sells for gaming",
    amount: ["USD/year", 1.6e10, 1.58e10, 1.63e10, "judged"],
    read: ["fiscal 2026", "secondary", sources.nvidiaFiscal2026],
    note: "Year to January 2026. The range is rounding.",
  },
});

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
