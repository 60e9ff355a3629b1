// What a reply says beside its number, at the edges of what it is said about.

import { expect, test } from "vitest";
import { answerTo } from "../../src/answer/answer.ts";
import { type GivenLayers, type GivenValue, readKept } from "../../src/answer/settings.ts";
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
