// Claims as people say them: each becomes a comparison, and comes out as computed here from the same numbers by hand.

import { describe, expect, test } from "vitest";
import { readSaid } from "../../../src/answer/said/said.ts";
import { asked, contextForTest, viewOf } from "../context.ts";

const context = await contextForTest();

const fleet = 180e9 / 30e3 / 4;
const pool = 150e6 / 50;
/** Fleets of companies are counted in H100s. */
const perH100 = 150e6 / 38.8;
/** A GPU with its server and site over five years, and its electricity, in dollars a year. */
const owning = 30e3 / 0.4 / 5 + 0.7 * 1.2 * 0.08 * 0.8 * 8766;
const grown = 1.32547 / 3.3;

/** Words, the comparison, and whether it is true with the article's numbers. */
const said: readonly (readonly [words: string, claim: string, isTrue: boolean])[] = [
  ["if 10% of gamers joined they'd match Google", "pool_to_one_hyperscaler >= 1", (perH100 * 0.1) / 5e6 >= 1],
  ["open weights close the gap by 2030", "pool_to_one_hyperscaler_t >= 1", (pool / fleet) * grown ** 4 >= 1],
  [
    "all consumer GPUs together are only 1/25 of one hyperscaler",
    "pool_to_one_hyperscaler <= 0.04",
    pool / fleet <= 0.04,
  ],
  ["Pooling everyone's GPUs would beat all four hyperscalers", "pool_to_all_hyperscalers > 1", pool / fleet / 4 > 1],
  [
    "you'd need at least half of all gamers to match one hyperscaler",
    "breakeven_participation >= 50%",
    fleet / pool >= 0.5,
  ],
  [
    "a hyperscaler has more than 50 million times the compute of a consumer GPU",
    "compute_gap_ratio > 50M",
    fleet * 50 > 50e6,
  ],
  ["The gap is shrinking", "gap_growth < 1", 1 / grown < 1],
  ["distributed compute will never catch up", "gap_growth >= 1", 1 / grown >= 1],
  ["hyperscalers buy more than 5 million GPUs a year", "accelerator_purchases > 5M", fleet * 4 > 5e6],
  ["a single hyperscaler owns more than a million GPUs", "fleet_per_hyperscaler > 1M", fleet > 1e6],
  ["parity is more than 10 years away", "years_to_parity > 10", Math.log(fleet / pool) / Math.log(grown) > 10],
  [
    "the pool would be less than 1% of the hyperscalers combined",
    "pool_to_all_hyperscalers < 1%",
    pool / fleet / 4 < 0.01,
  ],
  ["with 20% efficiency the pool still beats one hyperscaler", "pool_to_one_hyperscaler > 1", (pool * 0.2) / fleet > 1],
  ["Even if everyone joined, gamers couldn’t match Microsoft", "pool_to_one_hyperscaler < 1", perH100 / 3.4e6 < 1],
  [
    "If a tenth of gamers pooled their cards, they would be half of Google",
    "pool_to_one_hyperscaler >= 50%",
    (perH100 * 0.1) / 5e6 >= 0.5,
  ],
  ["10% of gamers would be enough to match Amazon", "breakeven_participation <= 10%", 2.5e6 / perH100 <= 0.1],
  ["one datacenter GPU is worth 50 gaming cards", "dc_to_consumer_ratio >= 50", true],
  ["The ratio is 1:75,000,000", "compute_gap_ratio >= 75M", fleet * 50 >= 75e6],
  ["it would be cheaper to rent", "rent_to_own < 1", (2.5 * 0.8 * 8766) / owning < 1],
  ["Renting costs more than buying", "rent_to_own > 1", (2.5 * 0.8 * 8766) / owning > 1],
  [
    "electricity at home costs more than in a datacenter",
    "power_cost_ratio > 1",
    (50 * 0.17 * 0.1802) / (0.7 * 1.2 * 0.08) > 1,
  ],
  ["1 million gamers could match Microsoft", "pool_to_one_hyperscaler >= 1", 1e6 / 38.8 / 3.4e6 >= 1],
  ["Meta has more compute than all gamers together", "pool_to_one_hyperscaler < 1", perH100 / 1.7e6 < 1],
  ["gamers have more compute than Google", "pool_to_one_hyperscaler > 1", perH100 / 5e6 > 1],
  [
    "gamers together have less than 5% of the hyperscalers' compute",
    "pool_to_all_hyperscalers < 5%",
    pool / fleet / 4 < 0.05,
  ],
  ["the gap doubles every year", "gap_growth >= 2", 1 / grown >= 2],
  ["buying beats renting", "rent_to_own > 1", (2.5 * 0.8 * 8766) / owning > 1],
  ["in 5 years gamers reach parity", "pool_to_one_hyperscaler_t >= 1", (pool / fleet) * grown ** 5 >= 1],
  [
    "by 2028 gamers will have fallen to a tenth of a hyperscaler",
    "pool_to_one_hyperscaler_t <= 10%",
    (pool / fleet) * grown ** 2 <= 0.1,
  ],
  ["a gaming PC is 1/50 of an H100", "dc_to_consumer_ratio >= 50", true],
  [
    "if half of all gamers joined for 8 hours a day they'd beat Amazon",
    "pool_to_one_hyperscaler > 1",
    (perH100 * 0.5 * 8) / 24 / 2.5e6 > 1,
  ],
  ["the gap is bigger than 100 million", "compute_gap_ratio > 100M", fleet * 50 > 100e6],
  ["hyperscalers spend more than $200 billion on accelerators", "accelerator_spend > $200B", 180e9 > 200e9],
  ["consumer GPUs improve faster than data centers", "gap_growth < 1", 1 / grown < 1],
  ["Google alone outweighs all gamers", "pool_to_one_hyperscaler <= 1", perH100 / 5e6 <= 1],
  [
    "owning a GPU is cheaper than renting one if you use it half the time",
    "rent_to_own > 1",
    (2.5 * 0.5 * 8766) / (30e3 / 0.4 / 5 + 0.7 * 1.2 * 0.08 * 0.5 * 8766) > 1,
  ],
  ["renting is cheaper at $1.50 an hour", "rent_to_own < 1", (1.5 * 0.8 * 8766) / owning < 1],
  ["the pool is 2 hyperscalers", "pool_to_one_hyperscaler >= 2", pool / fleet >= 2],
  ["open weights mean anyone can compete", "pool_to_one_hyperscaler >= 1", pool / fleet >= 1],
];

describe("a claim in words", () => {
  test.each(said)("%s: %s", async (words, claim, isTrue) => {
    const outcome = await asked(context, `/settle open claim: ${words}`, {
      id: "shell",
      name: "you",
      manages: true,
      roles: [],
    });
    const { argument } = viewOf(outcome).data as {
      argument: { claim: string; for: { holds: boolean }; against: { holds: boolean } };
    };
    expect(argument.claim).toBe(claim);
    expect([argument.for.holds, argument.against.holds]).toEqual([isTrue, isTrue]);
  });

  test.each(["hello there", "GPUs are nice", "", "42", "@everyone"])("%s is about nothing a model has", (words) => {
    expect(readSaid(words, context.models)).toEqual([]);
  });

  test("is read for the model that was named", () => {
    const project = context.models.filter(({ name }) => name === "project");
    expect(readSaid("the pool would match one hyperscaler", project).map(({ model }) => model.name)).toEqual([]);
    expect(readSaid("the pool in hyperscalers is at least 2", project)[0]?.claim.text).toContain(">= 2");
  });

  test("is offered while the comparison is typed, with what it takes for granted kept apart", async () => {
    const [first] = readSaid("if 10% of gamers joined they'd match Google by 2030", context.models);
    expect(first?.claim.text).toBe("pool_to_one_hyperscaler_t >= 1");
    expect(first?.premises).toEqual({
      participation: "10%",
      fleet_per_hyperscaler: "5M",
      t: "4",
      dc_to_consumer_ratio: "38.8",
    });
  });
});
