// The models of the wider argument against results worked out elsewhere from the same values.

import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { readFor, settingsOf } from "../../src/answer/settings.ts";
import chipIn from "../../src/models/chip-in.ts";
import costPerToken from "../../src/models/cost-per-token.ts";
import crowd from "../../src/models/crowd.ts";
import fit from "../../src/models/fit.ts";
import type { Model } from "../../src/models/model.ts";
import share from "../../src/models/share.ts";
import train from "../../src/models/train.ts";
import { contests } from "../../src/models/versus.ts";
import watts from "../../src/models/watts.ts";
import workers from "../../src/models/workers.ts";

/** The medians of a model with some of its values given, over the article's and the cited points. */
function mediansOf(model: Model, given: Readonly<Record<string, string>> = {}): (id: string) => number {
  const option = new Map(
    Object.entries(given).map(([id, text]) => {
      const quantity = model.quantities.get(id);
      if (quantity === undefined) throw new Error(`Expected ${model.name} to have ${id}`);
      return [id, { reading: readFor(model, quantity, text) }] as const;
    }),
  );
  const { results } = answer({ model, preset: "article", settings: settingsOf(model, { option, preset: "article" }) });
  return (id) => results.get(id)?.median ?? Number.NaN;
}

/** No card left out, none switched off, nothing lost. */
const everyone = { participation: "100%", availability: "100%" };

test("shares of the world at the end of 2025", () => {
  const median = mediansOf(share);
  expect(median("top_1_share")).toBeCloseTo(0.246, 3);
  expect(median("top_4_share")).toBeCloseTo(0.65, 3);
  expect(median("top_5_share")).toBeCloseTo(0.704, 3);
  expect(median("cards_to_world")).toBeCloseTo(0.19, 3);
  expect(median("concentration_index")).toBeCloseTo(1232, -1);
  // 1,702 with xAI at half a million; Epoch counts 554,000, which are no longer among the rest.
  expect(median("concentration_index_upper")).toBeCloseTo(1692, -1);
});

test("workers of the mean fleet, as B200s and as H100s", () => {
  expect(mediansOf(workers)("fleet_workers") / 20.9e6).toBeCloseTo(1, 2);
  const asH100 = mediansOf(workers, { fleet_gpus: "3.3M", tokens_per_gpu: "73.4" });
  expect(asH100("fleet_workers") / 3.4e6).toBeCloseTo(1, 2);
});

test("what 1% of all cards would train in 90 days", () => {
  const joining = { participation: "1%", memory_eligible_share: "61%", availability: "83%" };
  const median = mediansOf(train, { ...joining, training_efficiency: "40%" });
  expect(median("swarm_compute") / 19573).toBeCloseTo(1, 3);
  expect(median("trained_compute") / 6e25).toBeCloseTo(1, 2);
  expect(median("joining_to_match")).toBeCloseTo(0.083, 3);
});

test("watts of the pool and of the four fleets", () => {
  const median = mediansOf(watts, everyone);
  expect(median("pool_power")).toBeCloseTo(25.5, 6);
  expect(median("pool_power_with_pcs")).toBeCloseTo(40.5, 6);
  expect(median("four_fleets_power")).toBeCloseTo(13.7, 1);
});

test("what the pool's electricity would rent", () => {
  const median = mediansOf(chipIn, { ...everyone, coordination_efficiency: "100%" });
  expect(median("pool_bill") / 40.3e9).toBeCloseTo(1, 3);
  expect(median("rented_gpus") / 1.84e6).toBeCloseTo(1, 2);
  expect(median("rented_to_pool")).toBeCloseTo(0.48, 2);
});

test.each([
  ["70B", "12 GB", 4],
  ["405B", "12 GB", 19],
  ["1.6T", "12 GB", 75],
  ["10T", "12 GB", 463],
])("a model of %s parameters in 4 bits on cards of %s", (parameters, memory, cards) => {
  const median = mediansOf(fit, { model_parameters: parameters, vram_card: memory });
  expect(Math.ceil(median("cards_needed"))).toBe(cards);
});

test("a token at home, by hand", () => {
  const perSecond = (0.27 * 0.1802) / 3600 + 400 / 5 / (8766 * 3600);
  expect(mediansOf(costPerToken)("home_token_cost") / ((1e6 * perSecond) / 30)).toBeCloseTo(1, 9);
});

test("a crowd and a contest, by hand", () => {
  const median = mediansOf(crowd, { participation: "10%", owner_compute: "5M" });
  expect(median("crowd_to_owner")).toBeCloseTo((150e6 * 0.1) / 38.8 / 5e6, 12);
  expect(median("breakeven_participation")).toBeCloseTo((5e6 * 38.8) / 150e6, 12);
  expect(mediansOf(contests.compute)("first_to_second")).toBeCloseTo(5 / 3.4, 12);
});
