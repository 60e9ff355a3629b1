import { expect, test } from "vitest";
import { answer, answerTo, cruxBetween } from "../../src/answer/answer.ts";
import { type Answer, type ModelClaim, ownClaim } from "../../src/answer/result.ts";
import { type GivenLayers, readFor, settingsOf } from "../../src/answer/settings.ts";
import { yearsOf } from "../../src/answer/years.ts";
import { finished } from "../../src/core/kept.ts";
import gap from "../../src/models/gap.ts";
import { checkModel, defineModel, type Model, type Timeline } from "../../src/models/model.ts";
import pool, { pooling } from "../../src/models/pool.ts";
import type { PresetName } from "../../src/models/presets.ts";
import project from "../../src/models/project.ts";

const withPreset = (model: Model, preset: PresetName): Answer =>
  answer({ model, preset, settings: settingsOf(model, { preset }) });
const median = (from: Answer, id: string): number => from.results.get(id)?.median ?? Number.NaN;

const table = [
  ["article", 75e6, 2, 0.5, 0.5, 2881624282.5617833, 0.05205397556778255],
  ["consistent", 75e6, 2, 0.5, 0.5, 2881624282.5617833, 0.05061169682762867],
  [
    "measured",
    128039999.99999999,
    1.1715089034676665,
    0.2928772258669166,
    0.8536,
    4919508975.189476,
    0.02964602672658662,
  ],
  [
    "sceptic",
    422531999.99999994,
    3.77232966970549e-5,
    9.430824174263726e-6,
    79.52645348290075,
    16234379618.12527,
    7.665578969358292e-7,
  ],
  [
    "optimist",
    13950000.000000002,
    0.8389247311827956,
    0.2097311827956989,
    0.11920020507562165,
    68411178.624538,
    0.1710685334662882,
  ],
] as const;

test.each(table)("the preset %s gives its table", (preset, gapRatio, toOne, toAll, breakEven, gap2030, pool2030) => {
  const pooled = withPreset(pool, preset);
  expect(median(withPreset(gap, preset), "compute_gap_ratio") / gapRatio).toBeCloseTo(1, 12);
  expect(median(pooled, "pool_to_one_hyperscaler") / toOne).toBeCloseTo(1, 12);
  expect(median(pooled, "pool_to_all_hyperscalers") / toAll).toBeCloseTo(1, 12);
  expect(median(pooled, "breakeven_participation") / breakEven).toBeCloseTo(1, 12);
  // The published results of 2030 were made with growth factors of more digits than the preset states.
  const last = yearsOf(withPreset(project, preset), project.timeline as Timeline)[4];
  expect((last?.outputs.get("compute_gap_ratio_t")?.median ?? 0) / gap2030).toBeCloseTo(1, 2);
  expect((last?.outputs.get("pool_to_one_hyperscaler_t")?.median ?? 0) / pool2030).toBeCloseTo(1, 2);
});

test("the article's gap is 75,000,000 exactly", () => {
  expect(median(withPreset(gap, "article"), "compute_gap_ratio")).toBe(75_000_000);
});

test("the article's pool is 2.0 of one and 0.5 of all, with a word on the printed 1/25", () => {
  const pooled = withPreset(pool, "article");
  expect(median(pooled, "pool_to_one_hyperscaler")).toBe(2);
  expect(median(pooled, "pool_to_all_hyperscalers")).toBe(0.5);
  expect(pooled.warnings.map(({ text }) => text).join(" ")).toContain("divides datacenter GPUs by gaming cards");
});

test("a formula that divides datacenter GPUs by consumer GPUs and calls it a share is refused", () => {
  const slip = { label: "slip", unit: "", formula: "pool_dc_equivalents / consumer_gpu_installed_base" };
  const literal = { ...pooling, derived: { ...pooling.derived, slip } };
  const rest = { name: "slip", title: "", question: "", sentences: [{ text: "" }], claim: "slip >= 1", examples: [] };
  expect(() => checkModel(defineModel({ ...literal, ...rest, headline: "slip" }))).toThrow(
    /plain number.*datacenter_gpu\/consumer_gpu/,
  );
});

test("a preset's counted fleet stays where the number of hyperscalers is typed, and gives way aloud to spend", () => {
  const typed = (id: string, text: string): Answer => {
    const quantity = pool.quantities.get(id);
    if (quantity === undefined) throw new Error(`Expected the pool to have ${id}`);
    const option = new Map([[id, { reading: readFor(pool, quantity, text) }]]);
    return answer({ model: pool, preset: "measured", settings: settingsOf(pool, { preset: "measured", option }) });
  };
  const five = typed("hyperscaler_count", "5");
  expect(median(five, "pool_to_one_hyperscaler")).toBeCloseTo(150e6 / 38.8 / 3.3e6, 12);
  expect(median(five, "pool_to_all_hyperscalers")).toBeCloseTo(150e6 / 38.8 / 3.3e6 / 5, 12);
  const richer = typed("accelerator_spend", "$300B");
  expect(median(richer, "fleet_per_hyperscaler")).toBe(300e9 / 30e3 / 4);
  expect(richer.warnings.map(({ text }) => text).join(" ")).toContain("3.3M datacenter GPUs per hyperscaler gives way");
});

test("where two positions are compared, a preset's fleet gives way on both sides, so that they differ in what was typed", () => {
  const given = (id: string, text: string) => {
    const quantity = pool.quantities.get(id);
    if (quantity === undefined) throw new Error(`Expected the pool to have ${id}`);
    return { preset: "measured", side: new Map([[id, { reading: readFor(pool, quantity, text) }]]) } as const;
  };
  const [price, fleet] = [given("accelerator_price", "40k"), given("fleet_per_hyperscaler", "2M")];
  const [count, claim] = [given("hyperscaler_count", "5"), ownClaim(pool) as ModelClaim];
  const differing = (mine: GivenLayers, theirs: GivenLayers): readonly string[] => {
    const answered = (layers: GivenLayers, against: GivenLayers) =>
      answerTo({ model: pool, layers, against, correlations: [], claim });
    const crux = finished(cruxBetween(claim, answered(mine, theirs), answered(theirs, mine)));
    return crux.differences.map(({ id }) => id);
  };
  const share = given("participation", "10%");
  expect(differing(price, share).toSorted()).toEqual(["accelerator_price", "participation"]);
  expect(differing(share, price).toSorted()).toEqual(["accelerator_price", "participation"]);
  expect(differing(count, share)).toEqual(["participation"]);
  // What somebody typed stays theirs.
  expect(settingsOf(pool, fleet, price).has("fleet_per_hyperscaler")).toBe(true);
});
