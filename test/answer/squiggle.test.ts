// Answers as Squiggle's models: their engine comes to the same quantiles.

import { run } from "@quri/squiggle-lang";
import { expect, test } from "vitest";
import { squiggleOf } from "../../commands/ask/export.ts";
import { answerTo } from "../../src/answer/answer.ts";
import type { Answer } from "../../src/answer/result.ts";
import { columnsOf } from "../../src/answer/settings.ts";
import { estimate } from "../../src/core/estimate/estimate.ts";
import { ownModel } from "../../src/models/own.ts";
import { type PresetName, presets } from "../../src/models/presets.ts";
import { contextForTest } from "../commands/context.ts";

const { models } = await contextForTest();

/** The 5%, 50% and 95% quantiles as Squiggle works them out, by always the same draws. */
async function quantilesOf(code: string, sampleCount: number): Promise<readonly number[]> {
  const lines = code.trimEnd().split("\n");
  const headline = lines.pop();
  const spread = `SampleSet.fromDist(mixture([${headline}], [1]))`;
  const asked = [...lines, `[0.05, 0.5, 0.95] -> map({|p| quantile(${spread}, p)})`].join("\n");
  const environment = { sampleCount, xyPointLength: 1000, seed: "crux" };
  const { result } = await run(asked, { environment });
  if (!result.ok) throw new Error(`${result.value.toString()}\n${code}`);
  return JSON.parse(result.value.result.toString()) as number[];
}

async function expectAlike(answer: Answer) {
  const { model, settings } = answer;
  const { outputs } = estimate(columnsOf(model, settings), [model.headline], { trials: 2 ** 18 });
  const { p5 = 0, median = 0, p95 = 0 } = outputs[0] ?? {};
  // A quantile of what spans magnitudes takes more draws to be known to 2%.
  const found = await quantilesOf(squiggleOf(answer), p95 / p5 > 100 ? 400_000 : 100_000);
  for (const [k, ours] of [p5, median, p95].entries()) {
    const theirs = found[k] ?? Number.NaN;
    expect(Math.abs(theirs - ours), `${model.name}: ${theirs} for ${ours}`).toBeLessThanOrEqual(0.02 * Math.abs(ours));
  }
}

const cases = models.flatMap((model) =>
  (Object.keys(presets) as PresetName[]).map((preset) => [model.name, preset, model] as const),
);

test.each(cases)(
  "%s of the preset %s",
  async (_, preset, model) => {
    await expectAlike(answerTo({ model, layers: { preset }, correlations: [] }));
  },
  60_000,
);

const values = [
  "5 to 20",
  "-5 to 20",
  "uniform(1, 4)",
  "triangular(1, 2, 6)",
  "pert(1, 2, 6)",
  "beta(2, 5)",
  "exponential(mean = 4)",
  "gamma(2, 3)",
  "weibull(1.5, 4)",
  "pareto(min = 1, alpha = 3)",
  "logistic(10, 2)",
  "student(8)",
  "poisson(12)",
  "binomial(20, 0.3)",
  "{p5: 1, p50: 3, p95: 12}",
  "truncate(10 to 50, 15, 40)",
  "5 (70%) or 9 (30%)",
  "(1 to 4) or (3 to 9)",
];

test.each(values)("a value of %s", async (text) => {
  const model = ownModel({ formula: "30 + 2 * x", where: `x = ${text}` }, "mine", (_, work) => work());
  await expectAlike(answerTo({ model, layers: {}, correlations: [] }));
});

test.each([
  "min(x, y)",
  "max(x, 12)",
  "round(10 * x) + floor(y) - ceil(y)",
  "sqrt(x) + ln(y) + log10(x) + abs(-y)",
  "exp(-x / y) ^ 2",
  "x / (x + y)",
])("the formula %s", async (formula) => {
  const model = ownModel({ formula, where: "x = 5 to 20; y = 8 to 12" }, "mine", (_, work) => work());
  await expectAlike(answerTo({ model, layers: {}, correlations: [] }));
});

test("names that Squiggle keeps for itself get another one, and what it cannot say is said", async () => {
  const where = "if = 5 to 20; B = 8 to 12; corr(if, B) = 0.6";
  const model = ownModel({ formula: "if * B", where }, "mine", (_, work) => work());
  const code = squiggleOf(answerTo({ model, layers: {}, correlations: model.own?.correlations ?? [] }));
  expect(code).toContain("v_if * v_B");
  expect(code).toContain("corr(if, B) = 0.6 is left out");
  expect(await quantilesOf(code, 1000)).toHaveLength(3);
});
