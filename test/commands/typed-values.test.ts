// Values as they reach a model: the offers while typing, names of offers sent back, kept growth, pasted models.

import { describe, expect, test } from "vitest";
import { assumptionChoices, chosenValue } from "../../commands/ask/shared/model-options.ts";
import { readFor, readKept } from "../../src/answer/settings.ts";
import { readClaim } from "../../src/claims/read.ts";
import gap from "../../src/models/gap.ts";
import type { Model } from "../../src/models/model.ts";
import { takenApart } from "../../src/models/own.ts";
import pool from "../../src/models/pool.ts";
import project from "../../src/models/project.ts";
import type { Quantity } from "../../src/models/quantity.ts";
import { asked, contextForTest, dataOf } from "./context.ts";

const context = await contextForTest();

function quantity({ quantities }: Model, id: string): Quantity {
  const found = quantities.get(id);
  if (found === undefined) throw new Error(`Expected ${id}`);
  return found;
}

describe("while typing", () => {
  const price = quantity(gap, "accelerator_price");

  test("each mend is an offer of its own, and reads", () => {
    const choices = assumptionChoices(gap, price, "$30.000");
    expect(choices.map(({ value }) => value)).toEqual(["$30.000", "$30k", "$30 per datacenter GPU"]);
    expect(choices[1]?.name).toBe("✓ $30k → $30k per datacenter GPU");
    // The mend stands before what is cut off.
    expect(choices[0]?.name).toMatch(/^✗ Write \$30k/);
  });

  test("the name of an offer sent as its value is that offer", () => {
    for (const { name, value } of assumptionChoices(gap, price, "")) expect(chosenValue(price, name)).toBe(value);
    expect(chosenValue(price, "✓ $30k → exactly $30k per datacenter GPU")).toBe("$30k");
    expect(chosenValue(price, "25k to 40k → log-normal, median $31.6k per datacenter GPU")).toBe("25k to 40k");
    expect(chosenValue(price, "30k")).toBe("30k");
  });
});

test("growth that is kept reads again as the same factor", () => {
  const growth = quantity(project, "capex_growth");
  const { text, distribution } = readFor(project, growth, "+35-60%");
  expect(text).toBe("1.35 to 1.6");
  expect(readKept(project, growth, text).distribution).toEqual(distribution);
});

test("a size that was kept is not asked about again", () => {
  expect(() => readFor(gap, quantity(gap, "accelerator_price"), "30")).toThrow("Expected a size");
  expect(readKept(gap, quantity(gap, "accelerator_price"), "30").distribution).toEqual({ kind: "point", value: 30 });
});

test("cards are a share of the cards there are", () => {
  expect(readFor(pool, quantity(pool, "participation"), "15M cards").expression).toMatchObject({
    operation: "divide",
    operands: [{ value: 15e6 }, { name: "consumer_gpu_installed_base" }],
  });
});

test("a pasted model comes apart into its values, its formula and its claim", () => {
  expect(takenApart({ formula: "a = 5\nb = 3\na * b > 10", where: "c = 1" })).toEqual({
    formula: "a * b",
    where: "a = 5; b = 3; c = 1",
    claim: "> 10",
  });
});

test("a formula in place of a saved model is one, and so is a whole model", async () => {
  for (const line of ["/estimate model: 3 * (2 + 4)", "/estimate formula: let a = 3; b = 6; a * b"]) {
    expect(dataOf<{ headline: object }>(await asked(context, line)).headline).toMatchObject({ median: 18 });
  }
});

test("a comparison typed as words is that comparison", () => {
  const scene = { models: [pool, project], day: "2026-11-28" };
  const [said] = readClaim("pool_to_one_hyperscaler_t >= 1", scene).readings;
  expect([said?.model.name, said?.claim.text]).toEqual(["project", "pool_to_one_hyperscaler_t >= 1"]);
});
