// Charts as they will be met, the plain ones and the awkward ones: the goldens are drawn from these.

import type { Chart, DensityChart, FanChart, Interval, SidesChart, TornadoBar } from "../../../src/render/chart.ts";
import { sampledDensity, scaleOf } from "../../../src/render/chart-data/density-of.ts";
import { known, logNormalSamples, normalSamples } from "./samples.ts";

function intervalOf(samples: Float64Array): Interval {
  const sorted = samples.slice().sort();
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return { p5: at(0.05), median: at(0.5), p95: at(0.95) };
}

function ofSamples(samples: Float64Array, rest: Partial<DensityChart> & { title: string }): DensityChart {
  const scale = scaleOf(known(samples));
  const density = sampledDensity(samples, scale);
  return { kind: "density", unitLabel: "", format: "number", scale, ...intervalOf(samples), density, ...rest };
}

const gap = ofSamples(logNormalSamples(34e6, 165e6), {
  title: "One hyperscaler against one consumer GPU",
  unitLabel: "consumer GPUs",
});

const pool = ofSamples(logNormalSamples(0.11, 9.4), {
  title: "Pool against one hyperscaler",
  unitLabel: "hyperscalers",
  claim: { value: 1, label: "at least one hyperscaler", side: "above", probability: 0.506 },
});

const bars = (
  [
    ["Coordination efficiency", 0.09, 2.6, "2%", "60%"],
    ["Participation", 0.31, 1.9, "5%", "30%"],
    ["Datacenter GPU to consumer GPU", 1.5, 0.42, "30", "100"],
    ["Share with enough memory", 0.4, 1.3, "10%", "33%"],
    ["Availability", 0.45, 1.1, "30%", "75%"],
    ["Accelerator spend", 1.02, 0.63, "$140B", "$230B"],
    ["Accelerator price", 0.66, 0.98, "$25k", "$38k"],
    ["Consumer GPUs in use", 0.68, 0.94, "120M", "190M"],
    ["Years of purchases still running", 0.9, 0.72, "0.9", "1.3"],
    ["Number of hyperscalers", 0.75, 0.88, "4", "5"],
    ["Share of capital expenditure that is for AI", 0.78, 0.83, "60%", "85%"],
    ["Utilisation of the fleet", 0.79, 0.81, "50%", "70%"],
  ] as const
).map(([label, low, high, lowInput, highInput]): TornadoBar => ({ label, low, high, lowInput, highInput }));

const fanYears = (start: number, growth: number, spread: number, count: number): FanChart["series"][number]["years"] =>
  Array.from({ length: count }, (_, index) => {
    const median = start * growth ** index;
    const wide = spread ** Math.sqrt(index + 0.3);
    const narrow = wide ** 0.41;
    return {
      year: 2026 + index,
      p5: median / wide,
      p25: median / narrow,
      median,
      p75: median * narrow,
      p95: median * wide,
    };
  });

const sides = (
  samples: readonly [Float64Array, Float64Array],
  names: readonly [string, string] = ["For", "Against"],
): SidesChart => ({
  kind: "sides",
  title: "Pool against one hyperscaler",
  unitLabel: "hyperscalers",
  format: "number",
  scale: "log",
  sides: [
    { name: names[0], ...intervalOf(samples[0]), density: sampledDensity(samples[0], "log") },
    { name: names[1], ...intervalOf(samples[1]), density: sampledDensity(samples[1], "log") },
  ],
  threshold: { value: 1, label: "parity" },
  crux: [
    { label: "Coordination efficiency", share: 0.68, forValue: "60%", againstValue: "2% to 10%" },
    { label: "Participation", share: 0.21, forValue: "20%", againstValue: "5%" },
    { label: "Datacenter GPU to consumer GPU", share: 0.11, forValue: "30", againstValue: "50" },
    { label: "Availability", share: -0.02, forValue: "50%", againstValue: "55%" },
  ],
});

const interval = (median: number, factor: number): Interval => ({ p5: median / factor, median, p95: median * factor });

const cardSides = sides([logNormalSamples(0.7, 6), logNormalSamples(0.01, 0.25)], ["Ben", "Ada"]).sides;
const card = {
  kind: "card",
  title: "Pool against one hyperscaler",
  unitLabel: "hyperscalers",
  format: "number",
  scale: "log",
  date: "28 November 2026",
  threshold: { value: 1, label: "at least 1 hyperscaler" },
} as const;

/** By the name of the golden file. */
export const gallery: Readonly<Record<string, Chart>> = {
  "density-linear": gap,
  "density-claim": pool,
  "density-claim-long": ofSamples(logNormalSamples(0.11, 9.4), {
    title: "Pool gegen einen Hyperscaler",
    unitLabel: "Hyperscaler",
    claim: {
      value: 1,
      label: "mindestens einen Hyperscaler, wie es behauptet wird",
      side: "above",
      probability: 0.506,
    },
  }),
  "density-claim-far": ofSamples(logNormalSamples(7e-6, 2e-4), {
    title: "Pool against one hyperscaler, sceptic",
    unitLabel: "hyperscalers",
    scale: "log",
    density: sampledDensity(logNormalSamples(7e-6, 2e-4), "log"),
    claim: { value: 1, label: "at least one hyperscaler", side: "above", probability: 0 },
  }),
  "density-narrow": ofSamples(normalSamples(75_000_000, 9000), {
    title: "One hyperscaler against one consumer GPU",
    unitLabel: "consumer GPUs",
  }),
  "density-narrow-claim": ofSamples(normalSamples(75_000_000, 900_000), {
    title: "One hyperscaler against one consumer GPU",
    unitLabel: "consumer GPUs",
    claim: { value: 20e6, label: "at most 20 million", side: "below", probability: 0.0003 },
  }),
  "density-share": ofSamples(logNormalSamples(0.031, 0.17), {
    title: "Break-even participation",
    format: "share",
    claim: { value: 0.1, label: "under one in ten owners", side: "below", probability: 0.71 },
  }),
  "density-usd-negative": ofSamples(normalSamples(-2.1e9, 4.4e9), {
    title: "What the pool saves in a year",
    unitLabel: "USD a year",
    format: "usd",
    claim: { value: 0, label: "a saving", side: "above", probability: 0.32 },
  }),
  "density-twelve-decades": ofSamples(logNormalSamples(3e-5, 4e7), {
    title: "Something nobody knows",
    unitLabel: "GPUs",
  }),
  "density-point": {
    kind: "density",
    title: "One hyperscaler against one consumer GPU",
    unitLabel: "consumer GPUs",
    format: "number",
    scale: "linear",
    p5: 75e6,
    median: 75e6,
    p95: 75e6,
  },
  "density-two-modes": ofSamples(Float64Array.of(...logNormalSamples(1, 3), ...logNormalSamples(40, 90)), {
    title: "A mixture of two views on what a GPU can do for somebody who has one",
    unitLabel: "consumer GPUs per hyperscaler",
  }),
  "tornado-twelve": {
    kind: "tornado",
    title: "What moves the pool",
    unitLabel: "hyperscalers",
    format: "number",
    scale: "log",
    base: 0.8,
    bars,
  },
  "tornado-five": {
    kind: "tornado",
    title: "What moves the pool",
    unitLabel: "hyperscalers",
    format: "number",
    scale: "linear",
    base: 0.8,
    bars: bars.slice(0, 5),
  },
  "tornado-one": {
    kind: "tornado",
    title: "What moves the gap",
    unitLabel: "consumer GPUs",
    format: "number",
    scale: "linear",
    base: 75e6,
    bars: [{ label: "Datacenter GPU to consumer GPU", low: 45e6, high: 120e6, lowInput: "30", highInput: "80" }],
  },
  "tornado-awkward": {
    kind: "tornado",
    title: "What moves the saving",
    unitLabel: "USD a year",
    format: "usd",
    scale: "linear",
    base: -1e9,
    bars: [
      { label: "Both ends do the same", low: 3e9, high: 5e9, lowInput: "1", highInput: "9" },
      { label: 'Price & <power> of "it"', low: -6e9, high: 2e9, lowInput: "0.05 USD/kWh", highInput: "0.30 USD/kWh" },
      { label: "Gives no number at its p95", low: -3e9, high: Number.NaN, lowInput: "10%", highInput: "0%" },
      { label: "Moves nothing", low: -1e9, high: -1e9, lowInput: "1", highInput: "2" },
    ],
  },
  "fan-pair": {
    kind: "fan",
    title: "Pool and fleet of one hyperscaler",
    unitLabel: "datacenter GPUs",
    format: "number",
    scale: "log",
    series: [
      { name: "Pool", years: fanYears(3e6, 1.25, 3, 8) },
      { name: "Fleet", years: fanYears(1.5e6, 1.9, 1.6, 8) },
    ],
  },
  "fan-ratio": {
    kind: "fan",
    title: "Pool against one hyperscaler",
    unitLabel: "hyperscalers",
    format: "number",
    scale: "log",
    series: [{ name: "", years: fanYears(2, 0.6, 2.2, 11) }],
    parity: { value: 1, label: "parity" },
  },
  "fan-one-year": {
    kind: "fan",
    title: "Pool against one hyperscaler",
    unitLabel: "hyperscalers",
    format: "number",
    scale: "log",
    series: [{ name: "Ratio", years: fanYears(0.3, 1, 3, 1) }],
    parity: { value: 1, label: "parity" },
  },
  "sides-crux": sides([logNormalSamples(0.7, 6), logNormalSamples(0.01, 0.25)]),
  "sides-close": sides(
    [logNormalSamples(0.99, 1.01), logNormalSamples(0.98, 1)],
    ["mallory_the_second_of_her_name", "😀"],
  ),
  "card-differ": {
    ...card,
    claim: "All gaming cards together match one hyperscaler, with 1 in 10 joining",
    outcome: "They agree to differ on the speed ratio",
    sides: cardSides,
    crux: { label: "speed ratio", held: ["2 to 4", "30 to 60"] },
  },
  "card-agreed": {
    ...card,
    claim: "If 10% of gamers joined they'd match Google",
    outcome: "Settled: it does not hold",
    sides: [{ ...cardSides[1], name: "Ada and Ben" }],
    crux: { label: "speed ratio" },
  },
  "card-evidence": {
    ...card,
    claim: "OpenAI has at most as much compute as Meta",
    outcome: "They agree to differ on the compute of OpenAI in 2026",
    sides: cardSides,
    evidence: { ...sides([logNormalSamples(0.05, 1), logNormalSamples(0.01, 0.25)]).sides[0], name: "the evidence" },
    crux: { label: "compute of the United States", held: ["$1.70 to $4.90", "2.1M to 5.2M"] },
  },
  "card-awkward": {
    ...card,
    claim:
      "The_longest claim that anybody would ever type into a box that takes two hundred characters of it, so that it has to be cut somewhere near the end of its second line, wherever that may be 😀",
    outcome: "Left open: it hangs on what all the others of their kind together are able to do",
    scale: "linear",
    sides: [
      { name: "mallory_the_second_of_her_name", p5: 3, median: 3, p95: 3 },
      { name: "😀", p5: 3.02, median: 3.02, p95: 3.02 },
    ],
    crux: { label: "datacenter GPU performance", held: ["3 GPUs in every household", "not more than 2"] },
  },
  "sides-bare": { ...sides([logNormalSamples(0.7, 6), logNormalSamples(0.01, 0.25)]), crux: [] },
  "history-four": {
    kind: "history",
    title: "Pool against one hyperscaler",
    unitLabel: "hyperscalers",
    format: "number",
    scale: "log",
    names: ["For", "Against"],
    steps: [
      { label: "Opening", for: interval(3, 2.4), against: interval(0.04, 4) },
      { label: "Availability", for: interval(2.6, 2.2), against: interval(0.06, 3.6) },
      { label: "Participation", for: interval(1.4, 2), against: interval(0.06, 3.6) },
      { label: "Memory share", for: interval(1.1, 1.9), against: interval(0.2, 2.6) },
    ],
    threshold: { value: 1, label: "parity" },
  },
  "history-many": {
    kind: "history",
    title: "Break-even participation",
    unitLabel: "",
    format: "share",
    scale: "linear",
    names: ["For", "Against"],
    steps: Array.from({ length: 23 }, (_, index) => ({
      label: `Change ${index + 1}`,
      for: interval(0.12 + 0.004 * (index % 7), 1.3),
      against: index < 3 ? undefined : interval(0.8 - 0.021 * index, 1.2),
    })),
    threshold: { value: 0.2, label: "one owner in five" },
  },
};
