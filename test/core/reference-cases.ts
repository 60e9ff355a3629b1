// How the engine answers each of the published reference cases, by the case's id.

import { type Claim, claimProbability } from "../../src/core/analyses/claim.ts";
import type { Sensitivity } from "../../src/core/analyses/sensitivity.ts";
import type { Distribution } from "../../src/core/distributions/distribution.ts";
import { mean, quantile } from "../../src/core/distributions/quantile.ts";
import { type Estimate, estimate } from "../../src/core/estimate/estimate.ts";
import type { Column } from "../../src/core/evaluation/expression.ts";
import type { Correlation } from "../../src/core/sampling/correlation.ts";
import { read } from "../language/reading-of.ts";
import { apply, draw, gap, minus, model, normal, over, plus, position, range, times, uniform } from "./build.ts";
import { breakEven, crux, firstOrderIndices, totalIndices } from "./in-one.ts";

/** A figure, or figures by name; `null` where there is none. */
export type Answer = number | string | null | readonly number[] | { readonly [name: string]: Answer };

/** What the engine says, in the words of the case's `expected`: in closed form, by sampling, or both. */
export interface Answers {
  readonly closed?: Answer;
  readonly sampled?: Answer;
}

const trials = 2 ** 16;
const claim = (threshold: number): Claim => ({ output: "gap", comparison: ">", threshold });

const of = (quantities: readonly Column[], correlations: readonly Correlation[], sampled: boolean): Estimate => {
  const [found] = estimate(quantities, ["gap"], { correlations, sampled, ...(sampled && { trials }) }).outputs;
  if (found === undefined) throw new Error("Expected an estimate of the gap");
  return found;
};

/** Quantiles and mean as the engine gives them; the deviation of the log-normal, normal or point it says it is. */
function closed(quantities: readonly Column[], correlations: readonly Correlation[] = []): Answer {
  const { law, exact, p5, median, p95, mean } = of(quantities, correlations, false);
  if (!exact || law === undefined) throw new Error(`Expected a closed form, got ${law?.kind}`);
  return { p5, median, p95, mean, ...spread(law) };
}

function spread(law: Distribution): Readonly<Record<string, number>> {
  if (law.kind === "point") return { sd: 0 };
  if (law.kind === "normal") return { sd: law.sd };
  if (law.kind !== "log-normal") throw new Error(`Expected a normal or log-normal, got ${law.kind}`);
  const { mu, sigma } = law;
  return { mu, sigma, sd: Math.exp(mu + sigma ** 2 / 2) * Math.sqrt(Math.expm1(sigma ** 2)) };
}

function sampled(quantities: readonly Column[], correlations: readonly Correlation[] = []): Answer {
  const { p5, median, p95, mean, samples } = of(quantities, correlations, true);
  const values = samples();
  const logarithms = momentsOf(values.map(Math.log));
  return { p5, median, p95, mean, sd: momentsOf(values).sd, mu: logarithms.mean, sigma: logarithms.sd };
}

function momentsOf(values: Float64Array): { readonly mean: number; readonly sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}

const both = (quantities: readonly Column[], correlations: readonly Correlation[] = []): Answers => ({
  closed: closed(quantities, correlations),
  sampled: sampled(quantities, correlations),
});

/** A text of the language as the only assumption. */
function reading(text: string): Answers {
  const law = read(text).distribution as Distribution;
  const [p5, median, p95] = [0.05, 0.5, 0.95].map((p) => quantile(law, p)) as [number, number, number];
  return { closed: { p5, median, p95, mean: mean(law), ...(law.kind !== "truncated" && spread(law)) } };
}

const correlated = (coefficient: number): readonly Correlation[] => [{ between: ["x", "y"], coefficient }];

const inOrder = (ids: readonly string[], { indices }: Sensitivity): readonly number[] =>
  ids.map((id) => indices.find((index) => index.id === id)?.index ?? Number.NaN);

const twice = (answer: (sampled: boolean) => Answer): Answers => ({ closed: answer(false), sampled: answer(true) });

/** Indices of the value; with its logarithm, of a product, those of the logarithm too. */
function indices(quantities: readonly Column[], ids: readonly string[], sampled: boolean, withLogarithm = false) {
  const found = (of: typeof totalIndices, scale: "log" | "value") => {
    const sensitivity = of(quantities, "gap", { scale, sampled });
    if (sensitivity.exact === sampled) throw new Error(`Expected indices that are ${sampled ? "sampled" : "exact"}`);
    return inOrder(ids, sensitivity);
  };
  return {
    first: found(firstOrderIndices, "value"),
    total: found(totalIndices, "value"),
    ...(withLogarithm && { log_shares: found(firstOrderIndices, "log") }),
  };
}

const logNormal = (sigma: number) => draw({ kind: "log-normal", mu: 0, sigma });
const angle = uniform(-Math.PI, Math.PI);
/** The engine has no sine: ten terms of its series, good to 1e-9 up to pi. */
const sine = (x: string) => {
  const terms = Array.from({ length: 10 }, (_, k) => {
    const factorial = Array.from({ length: 2 * k + 1 }, (_, i) => i + 1).reduce((product, i) => product * i, 1);
    return times((-1) ** k / factorial, apply("power", x, 2 * k + 1));
  });
  return plus(...terms);
};
const ishigami = model({
  x1: angle,
  x2: angle,
  x3: angle,
  s1: sine("x1"),
  s2: sine("x2"),
  gap: plus("s1", times(7, "s2", "s2"), times(0.1, apply("power", "x3", 4), "s1")),
});

function disagreement({ A, B }: { readonly A: Record<string, number>; readonly B: Record<string, number> }): Answers {
  const found = crux(gap, claim(1e8), position(A), position(B));
  const share = (id: string) => found.differences.find((difference) => difference.id === id)?.share ?? 0;
  const shares = Object.fromEntries(Object.keys(A).map((id) => [id, share(id)]));
  return {
    closed: {
      log_ratio: found.disagreement,
      ratio: found.outputs.a / found.outputs.b,
      shares,
      crux: found.differences[0]?.id ?? "",
    },
  };
}

const flipOf = (id: string): number => {
  const { atMedians } = breakEven(gap, claim(1e8), id, { support: "positive" });
  return atMedians.kind === "at" ? atMedians.value : Number.NaN;
};

/** What one would pay to know a net benefit before choosing: its gains without its losses, over the better choice. */
function perfectInformation(m: number, sd: number): Answers {
  const net: Distribution = { kind: "normal", mean: m, sd };
  const [found] = estimate(model({ gap: draw(net) }), ["gap"]).outputs;
  const gains: Distribution = { kind: "truncated", low: 0, high: Number.POSITIVE_INFINITY, of: net };
  const gain = claimProbability(claim(0), found as Estimate) * (mean(gains) ?? Number.NaN);
  const seen = of(model({ gap: apply("max", draw(net), 0) }), [], true).mean ?? Number.NaN;
  const better = Math.max(0, m);
  return { closed: { evpi: gain - better }, sampled: { evpi: seen - better } };
}

const yearly = range(1.1, 1.6);

/** By id; `input` is the case's own. */
export const answers: Readonly<Record<string, (input: unknown) => Answers>> = {
  ln1: () => both(gap),
  ln2: () => both(model({ gap: times(range(1, 10), range(1, 10)) })),
  ln3: () => both(model({ gap: over(range(1, 10), range(1, 10)) })),
  ln5: () => both(model({ gap: over(times(3, apply("power", range(2, 5), 2)), range(10, 1000)) })),
  ln6: () => both(model({ x: range(1, 10), y: range(1, 10), gap: times("x", "y") }), correlated(0.5)),
  ln7: () => both(model({ x: range(1, 10), gap: over("x", "x") })),
  n2: () => both(model({ gap: minus(normal(5, 2), normal(10, 3)) })),
  n3: () =>
    both(model({ x: normal(10, 1), y: normal(-4, 2), gap: plus(times(2, "x"), times(3, "y")) }), correlated(-0.6)),
  n4: () => reading("-2 to 4"),
  u2: () => ({ sampled: sampled(model({ gap: times(uniform(0, 1), uniform(0, 1)) })) }),
  m1: () => ({ sampled: sampled(model({ gap: apply("max", uniform(0, 1), uniform(0, 1)) })) }),
  c1: () => ({ sampled: sampled(model({ gap: over(normal(0, 1), normal(0, 1)) })) }),
  i2: () => reading("2 to 5 @ 80%"),
  i3: () => reading("2 to 5 @ 50%"),
  i4: () => reading("lognormal(mean: 5, sd: 2)"),
  i6: () => reading("truncate(normal(0, 1), 0)"),
  i7: () => reading("truncate(normal(3, 5), 0)"),
  i8: () => reading("0.1 +- 0.02"),
  s1: () => twice((sampled) => indices(gap, ["spend", "price", "ratio"], sampled, true)),
  s2: () => {
    const product = model({ x: logNormal(0.5), y: logNormal(1), gap: times("x", "y") });
    return twice((sampled) => indices(product, ["x", "y"], sampled, true));
  },
  s3: () => {
    const { mean, sd } = momentsOf(of(ishigami, [], true).samples());
    const { first, total } = indices(ishigami, ["x1", "x2", "x3"], true);
    const interaction = (total[2] as number) - (first[2] as number);
    return { sampled: { mean, variance: sd ** 2, first, total, second: { "1,3": interaction } } };
  },
  s5: () => {
    const sum = model({ x: normal(0, 1), y: normal(0, 1), gap: plus(times(3, "x"), times(4, "y")) });
    return twice((sampled) => indices(sum, ["x", "y"], sampled));
  },
  d1: () => {
    const [exact, counted] = [false, true].map((forced) => claimProbability(claim(1e8), of(gap, [], forced)));
    return { closed: { probability: exact as number }, sampled: { probability: counted as number } };
  },
  d2: () => ({ closed: Object.fromEntries(["spend", "price", "players", "ratio"].map((id) => [id, flipOf(id)])) }),
  d4: () => perfectInformation(1, 2),
  d5: () => perfectInformation(-3, 5),
  x1: (input) => disagreement(input as Parameters<typeof disagreement>[0]),
  g1: () => both(model({ yearly, gap: times(100, apply("power", "yearly", 5)) })),
  g2: () => both(model({ gap: times(100, ...Array.from({ length: 5 }, () => yearly)) })),
  g3: () => ({
    closed: {
      annual: of(model({ months: 6, gap: apply("power", 2, over(12, "months")) }), [], false).median,
      months: of(model({ annual: 2.5, gap: over(times(12, apply("ln", 2)), apply("ln", "annual")) }), [], false).median,
    },
  }),
};
