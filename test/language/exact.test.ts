// A model's own numbers are read as their digits would be.

import { expect, test } from "vitest";
import { exactReading, rangeReading, readText } from "../../src/language/reading.ts";
import { settable } from "../../src/models/model.ts";
import { presets } from "../../src/models/presets.ts";
import { contextForTest } from "../commands/context.ts";

const { models } = await contextForTest();

test.each(models.map((model) => [model.name, model] as const))("%s: as if its values were typed", (_, model) => {
  for (const quantity of settable(model)) {
    const named = Object.values(presets).map(({ values }) => (values as Readonly<Record<string, number>>)[quantity.id]);
    const own = quantity.kind === "assumption" ? quantity.value : undefined;
    for (const value of [own, ...named]) {
      if (value === undefined) continue;
      expect(exactReading(value, quantity)).toEqual(
        readText(String(value), { unit: quantity.unit, support: quantity.support }),
      );
    }
    const range = quantity.fact?.range;
    if (range === undefined || range.low <= 0) continue;
    expect(rangeReading(range, quantity)).toEqual(
      readText(`${range.low} to ${range.high}`, { unit: quantity.unit, support: quantity.support }),
    );
  }
});
