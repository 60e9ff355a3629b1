// Two positions on one claim: it makes no difference which of them is named first.

import { expect, test } from "vitest";
import { answerTo, cruxBetween, disagreementBetween } from "../../src/answer/answer.ts";
import { claimOn, type ModelClaim } from "../../src/answer/result.ts";
import { readKept } from "../../src/answer/settings.ts";
import { finished } from "../../src/core/kept.ts";
import type { Model } from "../../src/models/model.ts";
import pool from "../../src/models/pool.ts";
import type { Quantity } from "../../src/models/quantity.ts";
import rent from "../../src/models/rent.ts";

const position = (model: Model, claim: ModelClaim, texts: Readonly<Record<string, string>>) => {
  const values = Object.entries(texts).map(([id, text]) => {
    const quantity = model.quantities.get(id) as Quantity;
    return [id, { reading: readKept(model, quantity, text) }] as const;
  });
  return answerTo({ model, layers: { preset: "article", option: new Map(values) }, correlations: [], claim });
};

test("the crux is the same one, seen from the other side", () => {
  const claim = claimOn(rent, "rent_to_own >= 1");
  const computed = position(rent, claim, { accelerator_price: "$20k to $60k", hardware_life: "3 to 6 years" });
  const direct = position(rent, claim, { running_cost: "$3k to $9k", accelerator_price: "$25k" });
  const one = finished(cruxBetween(claim, computed, direct));
  const other = finished(cruxBetween(claim, direct, computed));
  expect(one.differences.length).toBeGreaterThan(1);
  expect(one.differences.some(({ remaining }) => Math.abs(remaining.a - remaining.b) > 1e-6)).toBe(true);
  expect(one.disagreement).toBe(-other.disagreement);
  expect(one.outputs).toEqual({ a: other.outputs.b, b: other.outputs.a });
  for (const [k, { id, part, share, remaining }] of one.differences.entries()) {
    const mirrored = other.differences[k];
    expect({ id, part, share }).toEqual({ id: mirrored?.id, part: -(mirrored?.part ?? 0), share: mirrored?.share });
    expect(remaining).toEqual({ a: -(mirrored?.remaining.b ?? 0), b: -(mirrored?.remaining.a ?? 0) });
  }
});

test("a claim that is as likely as not counts as holding, for either side", () => {
  const claim = claimOn(pool, "pool_to_one_hyperscaler >= 1");
  const even = position(pool, claim, { pool_to_one_hyperscaler: "0.5 (50%) or 2 (50%)" });
  const { probability, holds } = finished(disagreementBetween(claim, { for: even, against: even }));
  expect(probability).toEqual({ for: 0.5, against: 0.5 });
  expect(holds).toEqual({ for: true, against: true });
});
