// Whose value holds where several gave one.

import { expect, test } from "vitest";
import { type GivenValue, layers, readKept, settingsOf } from "../../src/answer/settings.ts";
import type { Model } from "../../src/models/model.ts";
import type { Quantity } from "../../src/models/quantity.ts";
import { contextForTest } from "../commands/context.ts";

const { models } = await contextForTest();
const pool = models.find(({ name }) => name === "pool") as Model;
const participation = pool.quantities.get("participation") as Quantity;

test("an option is over a side's value, that over the server's, that over the preset's", () => {
  const given = (text: string): ReadonlyMap<string, GivenValue> =>
    new Map([[participation.id, { reading: readKept(pool, participation, text) }]]);
  const all = { option: given("11%"), side: given("12%"), server: given("13%"), preset: "article" } as const;
  const { option: _, ...fromSide } = all;
  const { side: __, ...fromServer } = fromSide;
  const { server: ___, ...fromPreset } = fromServer;
  const from = [all, fromSide, fromServer, fromPreset, {}].map((each) => settingsOf(pool, each).get(participation.id));
  expect(from.map((setting) => setting?.from)).toEqual([...layers]);
  expect(from.slice(0, 3).map((setting) => setting?.reading.text)).toEqual(["11%", "12%", "13%"]);
});
