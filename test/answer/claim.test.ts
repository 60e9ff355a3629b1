import { expect, test } from "vitest";
import { claimOn } from "../../src/answer/result.ts";
import { UserError } from "../../src/core/errors.ts";
import gap from "../../src/models/gap.ts";
import { ownModel } from "../../src/models/own.ts";
import pool from "../../src/models/pool.ts";

const hintOf = (text: string, model = gap): string | undefined => {
  try {
    claimOn(model, text);
    return undefined;
  } catch (error) {
    return error instanceof UserError ? error.place.hint : String(error);
  }
};

test.each([
  ["accelerator_spend > $200B", 200e9],
  ["accelerator_spend > 200 billion USD/year", 200e9],
  ["accelerator_price < 30k", 30_000],
  ["accelerator_spend > 20B USD/month", 240e9],
])("%s is completed as a value is", (text, threshold) => expect(claimOn(gap, text).threshold).toBe(threshold));

test.each([
  ["accelerator_spend > 200 billion kW", "Write `accelerator_spend > 200 billion USD/year`"],
  ["fleet_per_hyperscaler >= 2M GPUs", "Write `fleet_per_hyperscaler >= 2M datacenter_gpu/hyperscaler`"],
  ["fleet_per_hyperscaler >= 2M bananas", "Write `fleet_per_hyperscaler >= 2M datacenter_gpu/hyperscaler`"],
])("%s is mended to the unit of the output, with its number", (text, hint) => {
  expect(hintOf(text)).toBe(hint);
  expect(hintOf(hint.slice(7, -1))).toBeUndefined();
});

test("the name of a model that somebody wrote stands for its headline", () => {
  const model = ownModel({ formula: "price * 500", where: "price = $0.2 to $0.4" }, "bill", (_, work) => work());
  expect(claimOn(model, "bill > $150")).toMatchObject({ output: model.headline, threshold: 150 });
  expect(() => claimOn(pool, "gap > 1")).toThrow("Expected an output of pool");
});

test("a quantity is known by its name before the model is", () => {
  const model = ownModel({ formula: "price * 500", where: "price = $0.2 to $0.4" }, "price", (_, work) => work());
  expect(model.headline).not.toBe("price");
  expect(claimOn(model, "price > $0.3")).toMatchObject({ output: "price", threshold: 0.3 });
});
