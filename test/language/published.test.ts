// Models that others have published, in one line each, against the same model as a plain loop over draws.

import { describe, expect, test } from "vitest";
import { estimate } from "../../src/core/estimate/estimate.ts";
import { printUnit } from "../../src/language/units/unit-words.ts";
import { ownModel } from "../../src/models/own.ts";

/** Uniform numbers of a generator that is not the engine's: mulberry32. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws by the textbook: Box and Muller for normals, Jöhnk and Marsaglia–Tsang not needed. */
class Draws {
  readonly uniform: () => number;
  constructor(seed: number) {
    this.uniform = uniforms(seed);
  }
  z(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }
  normal = (mean: number, sd: number): number => mean + sd * this.z();
  between = (low: number, high: number): number => low + (high - low) * this.uniform();
  /** Log-normal with 90% between the ends. */
  to = (low: number, high: number): number =>
    Math.exp(Math.log(low * high) / 2 + (Math.log(high / low) / 2 / 1.6448536269514722) * this.z());
  /** Logit-normal with 90% between the ends. */
  share = (low: number, high: number): number => {
    const [a, b] = [low, high].map((end) => Math.log(end / (1 - end))) as [number, number];
    return 1 / (1 + Math.exp(-((a + b) / 2 + ((b - a) / 2 / 1.6448536269514722) * this.z())));
  };
  /** Of whole parameters: the a-th smallest of a + b - 1 uniform numbers. */
  beta = (a: number, b: number): number =>
    Array.from({ length: a + b - 1 }, this.uniform).sort((x, y) => x - y)[a - 1] ?? 0;
}

interface Published {
  readonly name: string;
  readonly formula: string;
  readonly where: string;
  /** What the unit of the result is in words. */
  readonly unit?: string;
  readonly loop: (draw: Draws) => number;
}

const models: readonly Published[] = [
  {
    name: "piano tuners in New York, the first example of Squiggle's documentation",
    formula: "population * with_piano / per_tuner",
    where: "population = 8.1M to 8.4M; with_piano = 0.002 to 0.01; per_tuner = 2k to 50k",
    loop: ({ to }) => (to(8.1e6, 8.4e6) * to(0.002, 0.01)) / to(2e3, 50e3),
  },
  {
    name: "the Drake equation with the log-uniform ranges of Sandberg, Drexler and Ord, all but life's own",
    formula: "stars * planets * habitable * intelligent * detectable * years",
    where:
      "stars = exp(uniform(ln(1), ln(100))); planets = exp(uniform(ln(0.1), ln(1))); " +
      "habitable = exp(uniform(ln(0.1), ln(1))); intelligent = exp(uniform(ln(0.001), ln(1))); " +
      "detectable = exp(uniform(ln(0.01), ln(1))); years = exp(uniform(ln(100), ln(1e10)))",
    loop: ({ between }) => {
      const log = (low: number, high: number) => Math.exp(between(Math.log(low), Math.log(high)));
      return log(1, 100) * log(0.1, 1) * log(0.1, 1) * log(0.001, 1) * log(0.01, 1) * log(100, 1e10);
    },
  },
  {
    name: "Carlsmith's six premises of power-seeking AI, with a range for each",
    formula: "timelines * incentives * harder * exposed * scaled * catastrophe",
    where:
      "timelines = 50% to 80%; incentives = 60% to 90%; harder = 20% to 60%; exposed = 50% to 80%; scaled = 20% to 60%; " +
      "catastrophe = 90% to 99%",
    loop: ({ share }) =>
      share(0.5, 0.8) * share(0.6, 0.9) * share(0.2, 0.6) * share(0.5, 0.8) * share(0.2, 0.6) * share(0.9, 0.99),
  },
  {
    name: "GiveWell's cost of a life saved by nets",
    formula: "net_cost / people_per_net / years_covered / (mortality * reduction)",
    where:
      "net_cost = $4.5 to $6; people_per_net = 1.6 to 2; years_covered = 1.5 to 2.2; mortality = 0.4% to 1.2%; " +
      "reduction = 15% to 25%",
    unit: "USD",
    loop: ({ to, share }) => to(4.5, 6) / to(1.6, 2) / to(1.5, 2.2) / (share(0.004, 0.012) * share(0.15, 0.25)),
  },
  {
    name: "GiveDirectly's gain in logarithmic consumption",
    formula: "years * ln(1 + transfer * invested * returns / consumption)",
    where: "years = 5 to 15; transfer = $1000; invested = 0.3 to 0.5; returns = 8% to 20%; consumption = $200 to $400",
    loop: ({ to, share }) => to(5, 15) * Math.log(1 + (1000 * to(0.3, 0.5) * share(0.08, 0.2)) / to(200, 400)),
  },
  {
    name: "Epoch's training compute by hardware",
    formula: "gpus * peak * utilization * time",
    where: "gpus = 10k to 25k; peak = 312 TFLOP/s; utilization = 30% to 45%; time = 90 to 100 days",
    unit: "FLOP",
    loop: ({ to, share }) => to(10e3, 25e3) * 312e12 * share(0.3, 0.45) * to(90, 100) * 86400,
  },
  {
    name: "Epoch's training compute by parameters and tokens",
    formula: "6 * parameters * tokens",
    where: "parameters = 200B to 2T; tokens = 5T to 15T",
    loop: ({ to }) => 6 * to(200e9, 2e12) * to(5e12, 15e12),
  },
  {
    name: "Cotra's anchors: a brain's FLOP over a lifetime of training",
    formula: "10^brain * lifetime * efficiency",
    where: "brain = normal(15, 1); lifetime = 1e9; efficiency = 10 to 1000",
    loop: ({ normal, to }) => 10 ** normal(15, 1) * 1e9 * to(10, 1000),
  },
  {
    name: "time horizons that double: months until a task of a month",
    formula: "ln(target / horizon) / ln(2) * doubling",
    where: "target = 167 hours; horizon = 50 to 120 min; doubling = 4 to 7 months",
    unit: "month",
    loop: ({ to }) => (Math.log((167 * 60) / to(50, 120)) / Math.log(2)) * to(4, 7),
  },
  {
    name: "electricity of a training run",
    formula: "gpus * power * overhead * time * price",
    where: "gpus = 16k; power = 0.7 kW; overhead = 1.1 to 1.3; time = 54 days; price = $0.05 to $0.10 per kWh",
    unit: "USD",
    loop: ({ to }) => 16e3 * 0.7 * to(1.1, 1.3) * 54 * 24 * to(0.05, 0.1),
  },
  {
    name: "Guesstimate's start-up: users, conversion and what they pay, less the costs",
    formula: "users * conversion * price * 12 - salaries - servers",
    where:
      "users = 5k to 20k; conversion = beta(2, 30); price = $20 to $40; salaries = normal(60k, 10k) * 1 USD; " +
      "servers = $5k to $15k",
    unit: "USD",
    loop: ({ to, beta, normal }) => to(5e3, 20e3) * beta(2, 30) * to(20, 40) * 12 - normal(60e3, 10e3) - to(5e3, 15e3),
  },
  {
    name: "microCOVID's risk of a visit: at least one of several contacts",
    formula: "1 - (1 - prevalence * transmission)^people",
    where: "prevalence = 0.2% to 2%; transmission = 5% to 15%; people = 8",
    loop: ({ share }) => 1 - (1 - share(0.002, 0.02) * share(0.05, 0.15)) ** 8,
  },
  {
    name: "the value of a vote that decides",
    formula: "chance * people * value",
    where: "chance = 1 in 100M to 1 in 10M; people = 330M; value = $100 to $5000",
    unit: "USD",
    loop: ({ to }) => to(1e-8, 1e-7) * 330e6 * to(100, 5000),
  },
  {
    name: "a plan with two ways: the longer of two tasks, with a setback one time in four",
    formula: "max(design, permits) + build + setback",
    where:
      "design = 2 to 5; permits = triangular(1, 3, 9); build = pert(4, 6, 12); setback = 25% chance of (2 to 6), else 0",
    loop: (draw) => {
      const triangle = (low: number, mode: number, high: number) => {
        const u = draw.uniform();
        const cut = (mode - low) / (high - low);
        return u < cut
          ? low + Math.sqrt(u * (high - low) * (mode - low))
          : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
      };
      // pert(4, 6, 12) is 4 + 8 beta(2, 4).
      const build = 4 + 8 * draw.beta(2, 4);
      const setback = draw.uniform() < 0.25 ? draw.to(2, 6) : 0;
      return Math.max(draw.to(2, 5), triangle(1, 3, 9)) + build + setback;
    },
  },
  {
    name: "Squiggle's mixture and its truncation, times a share",
    formula: "mixture(normal(5, 2), 10 to 30, [0.6, 0.4]) * truncateLeft(normal(1, 1), 0)",
    where: "",
    loop: (draw) => {
      const mixed = draw.uniform() < 0.6 ? draw.normal(5, 2) : draw.to(10, 30);
      let cut = -1;
      while (cut < 0) cut = draw.normal(1, 1);
      return mixed * cut;
    },
  },
  {
    name: "two quantities drawn together: revenue less cost, which goes with it",
    formula: "revenue - cost",
    where: "revenue = normal(120, 20); cost = normal(80, 15); corr(revenue, cost) = 0.6",
    loop: (draw) => {
      const first = draw.z();
      return 120 + 20 * first - (80 + 15 * (0.6 * first + 0.8 * draw.z()));
    },
  },
];

const count = 400_000;

/** The quantiles and the mean of a loop. */
function looped(loop: Published["loop"]): readonly [p5: number, median: number, p95: number, mean: number] {
  const draws = new Draws(20261128);
  const values = Float64Array.from({ length: count }, () => loop(draws)).sort();
  const at = (p: number) => values[Math.round(p * (count - 1))] ?? Number.NaN;
  return [at(0.05), at(0.5), at(0.95), values.reduce((sum, value) => sum + value, 0) / count];
}

describe("published models in one line agree with a plain loop within 1%", () => {
  test.each(models)("$name", ({ formula, where, unit, loop }) => {
    const model = ownModel({ formula, where, ...(unit && { unit }) }, undefined, (_, read) => read());
    const columns = [...model.quantities.values()].flatMap((each) => {
      const expression = each.kind === "assumption" ? each.own?.expression : each.expression;
      return expression ? [{ id: each.id, expression }] : [];
    });
    const [found] = estimate(columns, [model.headline], {
      trials: 2 ** 16,
      correlations: model.own?.correlations ?? [],
    }).outputs;
    if (found === undefined) throw new Error("Expected an estimate");
    const result = model.quantities.get(model.headline);
    if (unit) expect(result && printUnit(result.unit)).toBe(unit === "month" ? "months" : unit);
    const [p5, median, p95] = looped(loop);
    // What spreads over many orders, or lies round 0, is compared on the scale of its spread.
    const scale = Math.max(Math.abs(median), p5 < 0 ? p95 - p5 : 0);
    expect(Math.abs(found.median - median)).toBeLessThan(0.01 * scale);
    const isWide = p5 > 0 && p95 / p5 > 1e3;
    const near = (a: number, b: number) =>
      isWide ? Math.abs(Math.log(a / b)) / Math.log(p95 / p5) : Math.abs(a - b) / Math.max(Math.abs(b), scale);
    expect(near(found.p5, p5)).toBeLessThan(0.01);
    expect(near(found.p95, p95)).toBeLessThan(0.01);
  });
});
