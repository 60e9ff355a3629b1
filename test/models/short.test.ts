// The short labels: what buttons, charts and moves call a quantity.

import { expect, test } from "vitest";
import { quantityCalled } from "../../src/models/model.ts";
import { contextForTest } from "../commands/context.ts";

const { models } = await contextForTest();

test.each(models.map((model) => [model.name, [...model.quantities.values()]] as const))(
  "every short label of %s fits 20 characters, and no two are alike",
  (_, quantities) => {
    const shorts = quantities.map(({ short }) => short.toLowerCase());
    expect(shorts.filter((short) => short.length === 0 || short.length > 20)).toEqual([]);
    expect(shorts.filter((short, k) => shorts.indexOf(short) !== k)).toEqual([]);
    // A name is looked for among ids and labels too: one word must not mean two things.
    const others = quantities.flatMap(({ id, label }, k) =>
      [id, label].filter((name) => name.toLowerCase() !== shorts[k]),
    );
    expect(shorts.filter((short) => others.some((name) => name.toLowerCase() === short))).toEqual([]);
  },
);

test("a quantity is known by its id, its label and its short label", () => {
  for (const model of models) {
    for (const { id, label, short } of model.quantities.values()) {
      for (const name of [id, label, short, ` ${short.toUpperCase()} `, id.replaceAll("_", " ")]) {
        expect(quantityCalled(model, name)?.id, `${model.name}: ${name}`).toBe(id);
      }
    }
    expect(quantityCalled(model, "nothing of the kind")).toBeUndefined();
  }
});
