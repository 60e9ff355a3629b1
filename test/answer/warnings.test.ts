// What a reply says beside its number, at the edges of what it is said about.

import { expect, test } from "vitest";
import { answerTo } from "../../src/answer/answer.ts";
import { type GivenLayers, type GivenValue, readKept } from "../../src/answer/settings.ts";
import { ownModel } from "../../src/models/own.ts";
import pool from "../../src/models/pool.ts";
import type { Quantity } from "../../src/models/quantity.ts";

const given = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, GivenValue> =>
  new Map(
    Object.entries(texts).map(([id, text]) => [
      id,
      { reading: readKept(pool, pool.quantities.get(id) as Quantity, text) },
    ]),
  );

const warnings = (layers: GivenLayers) =>
  answerTo({ model: pool, layers, correlations: [] }).warnings.map(({ text }) => text);

test.each([
  ["0.1%", "5%", false],
  ["0.0999%", "5.001%", true],
])("a value at either end of the known range lies in it: %s and %s", (low, high, isOutside) => {
  for (const text of [low, high]) {
    const told = warnings({ option: given({ participation: text }) }).filter((each) => each.includes("lies outside"));
    expect(told, text).toHaveLength(isOutside ? 1 : 0);
  }
});

test("what counts for nothing is told to who gave both, and not where another gave it", () => {
  const [direct, idle] = [{ pool_dc_equivalents: "3M" }, { participation: "1%" }];
  const isTold = (layers: GivenLayers) =>
    warnings(layers).some((text) => text.startsWith("participation has no effect"));
  expect(isTold({ option: given({ ...direct, ...idle }) })).toBe(true);
  expect(isTold({ option: given(direct), side: given(idle) })).toBe(false);
});

test.each([
  ["p * (1 - p)", "p = 1.4", "P comes to 140%; it should be a share between 0% and 100%."],
  ["2 * p * 3 * (1 - p)", "p = 0.8 to 1.2", "P is no longer a share between 0% and 100% in 43% of the trials."],
  ["p * (1 - p)", "p = 40%", undefined],
  ["p * (1 - q)", "p = 3; q = 40%", undefined],
  ["sqrt(n^2 + 1) - n", "n = 1e9", "sqrt(n ^ 2 + 1) − n: few of its digits are sure"],
  ["n - n / 2", "n = 1e9", undefined],
])("%s with %s says what it cannot be", (formula, where, said) => {
  const model = ownModel({ formula, where }, undefined, (_, read) => read());
  const texts = answerTo({ model, layers: {}, correlations: [] }).warnings.map(({ text }) => text);
  expect(texts.join()).toMatch(said === undefined ? /^$/ : new RegExp(said.replace(/[()^+.]/g, "\\$&"), "i"));
});
