// Every figure that the article prints, with the formula that its own inputs and the ledger give for it.

/** One figure, as data: what it comes to is computed when it is asked for. */
export interface Printed {
  readonly printed: string;
  /** What it is said of, in our words. */
  readonly about: string;
  /** The figure in `unit`, a unit of the language; `low` is the other end where it prints a range. */
  readonly value?: number;
  readonly low?: number;
  readonly unit: string;
  /** Whether it is printed as one over the value: `1/50` of 50. */
  readonly inverse?: true;
  /** Whether only a direction is printed: more than `value`. */
  readonly over?: true;
  /** Whether it is counted one by one, so that nothing near it would hold, either. */
  readonly count?: true;
  /** Over the quantities of the models with the article's values, and the ledger. */
  readonly formula: string;
  /** How the figure was got, where that is not the formula: the units of this must not fit `unit`. */
  readonly shortcut?: string;
  /** The same for somebody who does not read formulas. */
  readonly inWords?: string;
  /** A ledger entry within whose range the figure must lie, or the formula's result where only words are printed. */
  readonly within?: string;
  /** What is counted on the way, for somebody who has never thought of it. */
  readonly steps?: readonly PrintedStep[];
  readonly why: string;
  /** The command that reproduces the formula's result; `{id}` stands for a value of the ledger. */
  readonly command: string;
}

export type PrintedStep = readonly [about: string, formula: string, unit: string];

export const printed: Readonly<Record<string, Printed>> = {
  pool_share: {
    printed: "1/25",
    about: "All gaming cards together, as a part of one hyperscaler",
    value: 1 / 25,
    unit: "hyperscaler",
    formula: "pool_dc_equivalents / fleet_per_hyperscaler",
    shortcut: "pool_dc_equivalents / compute_gap_ratio",
    steps: [
      ["All gaming cards, counted in datacenter GPUs", "pool_dc_equivalents", "datacenter_gpu"],
      ["One hyperscaler, counted in datacenter GPUs", "fleet_per_hyperscaler", "datacenter_gpu/hyperscaler"],
      ["So the pool, datacenter GPUs by datacenter GPUs", "pool_dc_equivalents / fleet_per_hyperscaler", "hyperscaler"],
      ["All gaming cards, counted in gaming cards", "effective_gpus", "consumer_gpu"],
      ["One hyperscaler, counted in gaming cards", "compute_gap_ratio", "consumer_gpu/hyperscaler"],
      ["So the pool, gaming cards by gaming cards", "effective_gpus / compute_gap_ratio", "hyperscaler"],
    ],
    inWords:
      "3 million datacenter GPUs divided by 75 million gaming cards: a gaming card is counted as though it were a datacenter GPU.",
    why: "These are two different things, as if a road of 3 kilometres were held against one of 75 miles by dividing 3 by 75. Count both in either, and the pool comes to 2 hyperscalers: the factor of 50 between the two GPUs was left out, and 2 became 1/25. The conclusion must stand on other legs: how few would join, what is lost, and how fast the fleets grow.",
    command: "/pool preset: article",
  },
  fleet: {
    printed: "1.5 million",
    about: "Datacenter GPUs that one hyperscaler operates",
    value: 1.5e6,
    unit: "datacenter_gpu",
    formula: "1.5e6",
    within: "gpus_mean_of_four",
    steps: [
      [
        "Bought in one year by one hyperscaler",
        "accelerator_purchases / hyperscaler_count",
        "datacenter_gpu/year/hyperscaler",
      ],
      ["Owned by the mean of the four, end of 2025", "h100e_mean_of_four", "h100e"],
      ["The same in B200s", "h100e_mean_of_four / h100e_per_datacenter_gpu", "datacenter_gpu"],
    ],
    why: "It is got from what the spending of one year buys, and a fleet is what was bought in all years so far. As a number it fits: 1.5 million B200s are 3.4 million H100-equivalents, which the mean of the four owned at the end of 2025. As H100s it would be less than half of that.",
    command: "/gap preset: measured",
  },
  growth_together: {
    printed: "up 60% … ~3.3x per year",
    about: "What more a dollar would have to buy each year, if compute grows 3.3 times and spending 60%",
    unit: "",
    formula: "dc_compute_growth / capex_growth",
    within: "accelerator_price_performance_growth",
    steps: [
      ["Growth of compute a year", "dc_compute_growth", ""],
      ["Growth of spending a year", "capex_growth", ""],
      ["So a dollar buys more by", "dc_compute_growth / capex_growth", ""],
      ["What the ledger has for it", "accelerator_price_performance_growth", ""],
    ],
    why: "Compute grows by more money and by more compute for the money: the second would have to double every year. The 3.3 is of all AI compute in the world, the 60% of a few companies.",
    command: "/estimate formula: compute / money where: compute = {dc_compute_growth}; money = {capex_growth}",
  },
  gap: {
    printed: "1:75,000,000",
    about: "One gaming card against one hyperscaler",
    value: 75e6,
    unit: "consumer_gpu/hyperscaler",
    formula: "fleet_per_hyperscaler * dc_to_consumer_ratio",
    why: "It follows from the article's own inputs. Two of these are contested: the fleet is one year's purchases, and the 50.",
    command: "/gap preset: article",
  },
  gap_footnote: {
    printed: "1.5M × 50 ≈ 75 million",
    about: "The same in the footnote, as a multiplication",
    value: 75e6,
    unit: "consumer_gpu",
    formula: "1.5e6 * 50",
    why: "The multiplication is right.",
    command: "/gap preset: article",
  },
  pool_size: {
    printed: "3 million",
    about: "All gaming cards, counted in datacenter GPUs",
    value: 3e6,
    unit: "datacenter_gpu",
    formula: "consumer_gpu_installed_base / dc_to_consumer_ratio",
    why: "It follows from the article's own inputs, if every card joins, is always on, and nothing is lost.",
    command: "/pool preset: article",
  },
  ratio: {
    printed: "1/50",
    about: "A gaming card as a part of a datacenter GPU, an H100 or a B200",
    value: 50,
    inverse: true,
    unit: "",
    formula: "flops_h100_bf16 / flops_rtx3060_fp16_fp32acc",
    within: "dc_to_consumer_ratio",
    why: "By the arithmetic of their data sheets an RTX 3060 is 1/38.8 of an H100 and 1/88 of a B200: 1/50 lies between, and inside the ledger's range. But it depends on the card and on what is counted: an RTX 4090 is 1/6 of an H100, by memory bandwidth an RTX 3060 is 1/9.3, by measured single answers an RTX 4090 is about 1/1.4. It is the largest uncertainty of all.",
    command:
      "/estimate formula: h100 / rtx3060 where: h100 = {flops_h100_bf16}; rtx3060 = {flops_rtx3060_fp16_fp32acc}",
  },
  installed: {
    printed: "150 million",
    about: "Discrete gaming cards in the world",
    value: 150e6,
    unit: "consumer_gpu",
    formula: "150e6",
    within: "consumer_gpu_installed_base",
    why: "The ledger's sources count 152 million boards in desktops; laptops come on top, old cards come off.",
    command: "/sources assumption: consumer_gpu_installed_base",
  },
  hyperscalers: {
    printed: "four",
    about: "Major hyperscalers",
    value: 4,
    count: true,
    unit: "hyperscaler",
    formula: "hyperscaler_count",
    why: "Others count five, with Oracle.",
    command: "/sources assumption: hyperscaler_count",
  },
  capex: {
    printed: "~$700 billion",
    about: "What hyperscalers spend on AI infrastructure in 2026",
    value: 700e9,
    unit: "USD/year",
    formula: "hyperscaler_capex_2026 * ai_capex_share",
    steps: [
      ["Capital spending announced for 2026", "hyperscaler_capex_2026", "USD/year"],
      ["The part of it that is AI", "hyperscaler_capex_2026 * ai_capex_share", "USD/year"],
    ],
    why: "$700 billion is the guidance for all their capital spending. About three quarters of that is for AI.",
    command: "/estimate formula: all * ai where: all = {hyperscaler_capex_2026}; ai = {ai_capex_share}",
  },
  capex_growth: {
    printed: "up 60%",
    about: "Growth of that spending from 2025",
    value: 1.6,
    unit: "",
    formula: "hyperscaler_capex_2026 / hyperscaler_capex_2025",
    within: "capex_growth",
    why: "For its four companies it is 71%; the printed figure fits five companies in 2025, and is inside the ledger's range.",
    command: "/estimate formula: now / before where: now = {hyperscaler_capex_2026}; before = {hyperscaler_capex_2025}",
  },
  capex_growth_footnote: {
    printed: "35-60%",
    about: "Growth of capital spending a year, in the footnote",
    value: 1.6,
    low: 1.35,
    unit: "",
    formula: "(hyperscaler_capex_2026 / hyperscaler_capex_2024) ^ 0.5",
    within: "capex_growth",
    why: "Inside the ledger's range, at its lower end: the mean of two years, 2024 to 2026, is 76%.",
    command:
      "/estimate formula: (now / then)^0.5 where: now = {hyperscaler_capex_2026}; then = {hyperscaler_capex_2024}",
  },
  compute_growth: {
    printed: "~3.3x per year",
    about: "Growth of all available AI compute",
    value: 3.3,
    unit: "",
    formula: "3.3",
    within: "dc_compute_growth",
    why: "It is the source's own figure, for the world and not for one hyperscaler.",
    command: "/sources assumption: dc_compute_growth",
  },
  accelerator_spend: {
    printed: "~$180B",
    about: "What hyperscalers spend on accelerators in 2026",
    value: 180e9,
    unit: "USD/year",
    formula: "hyperscaler_capex_2026 * ai_capex_share * accelerator_share_of_ai_capex",
    within: "accelerator_spend",
    why: "The shares of the ledger, applied to the $700 billion. The printed figure belongs to a smaller total, about $600 billion, and is inside the ledger's range.",
    command:
      "/estimate formula: a * b * c where: a = {hyperscaler_capex_2026}; b = {ai_capex_share}; c = {accelerator_share_of_ai_capex}",
  },
  accelerator_price: {
    printed: "~$30K",
    about: "The price of one datacenter GPU",
    value: 30_000,
    unit: "USD/datacenter_gpu",
    formula: "30000",
    within: "accelerator_price",
    why: "It is the price of an H100. A B200 costs more, about $40,000.",
    command: "/sources assumption: accelerator_price",
  },
  growing: {
    printed: "growing",
    about: "Growth of the gap a year, since gaming cards improve more slowly; over 1 if it grows",
    value: 1,
    over: true,
    unit: "",
    formula: "dc_compute_growth / consumer_performance_growth",
    why: "It holds with the sourced growth rates. No figure is printed here, only the direction.",
    command: "/estimate formula: fleet / card where: fleet = {dc_compute_growth}; card = {consumer_performance_growth}",
  },
  employees: {
    printed: "a million full-time employees",
    about: "AI workers that one hyperscaler could run at once, more than that",
    value: 1e6,
    over: true,
    unit: "worker",
    formula: "gpus_mean_of_four * tokens_per_gpu / tokens_per_worker",
    why: "At the tokens a second of a B200 and of one worker the mean fleet of the four employs some twenty million, with all of it at that work. The pool would employ people, too: /world workers has both.",
    command: "/world workers",
  },
  makers: {
    printed: "a handful of companies",
    about: "Share of the AI chips that the largest maker alone makes, more than half",
    value: 0.5,
    over: true,
    unit: "",
    formula: "largest_maker_share",
    why: "NVIDIA alone makes two thirds of the AI chips, and with Google, AMD, Amazon and Huawei it is nearly all. No figure is printed.",
    command: "/sources assumption: largest_maker_share",
  },
  countries: {
    printed: "a handful of countries",
    about: "Share of GPU clusters that one country alone has, more than half",
    value: 0.5,
    over: true,
    unit: "",
    formula: "largest_country_share",
    why: "The United States have about three quarters of the performance of GPU clusters, China 15%. No figure is printed.",
    command: "/sources assumption: largest_country_share",
  },
  in_use: {
    printed: "Most … being used",
    about: "Share of the time in which a gaming card plays, more than half",
    value: 0.5,
    over: true,
    unit: "",
    formula: "gaming_hours_share",
    why: "A gaming card plays for 5.8% of the time; other tasks are not counted. Most PCs are off for the rest, which is no help to a pool, either: what counts is how long they are on and free.",
    command: "/sources assumption: gaming_hours_share",
  },
  bandwidth: {
    printed: "50x … higher memory bandwidth",
    about: "Memory bandwidth of an H100 over an RTX 3060's, the footnote's first reason for the 50",
    value: 50,
    unit: "",
    formula: "bandwidth_h100 / bandwidth_rtx3060",
    why: "By memory bandwidth, which limits single answers, it is nine cards and not fifty. The 50 is about arithmetic.",
    command: "/estimate formula: h100 / rtx3060 where: h100 = {bandwidth_h100}; rtx3060 = {bandwidth_rtx3060}",
  },
  overhead: {
    printed: "significant latency and communication overhead",
    about: "Training at the frontier over the largest run on the internet, more than one",
    value: 1,
    over: true,
    unit: "",
    formula: "largest_decentralized_training_gap",
    why: "The largest runs over the internet are a thousand times smaller than the frontier. Of the work kept the ledger has 10% to 90%, since nobody measured it on home cards. No figure is printed.",
    command: "/sources assumption: coordination_efficiency",
  },
};
