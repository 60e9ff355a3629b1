// Claims as people say them: each becomes a comparison, and comes out as computed here from the same numbers by hand.

import { describe, expect, test } from "vitest";
import { readSaid } from "../../../src/claims/said.ts";
import { asked, contextForTest, viewOf } from "../context.ts";

const context = await contextForTest();

const fleet = 180e9 / 30e3 / 4;
const pool = 150e6 / 50;
/** Fleets of companies are counted in H100s. */
const perH100 = 150e6 / 38.8;
/** A GPU with its server and site over five years, and its electricity, in dollars a year. */
const owning = 30e3 / 0.4 / 5 + 0.7 * 1.2 * 0.08 * 0.8 * 8766;
const shell = { id: "shell", name: "you", manages: true, roles: [] };
/** What the name of a company brings along. */
const owned = (fleetOf: string) => ({ fleet_per_hyperscaler: fleetOf, dc_to_consumer_ratio: "38.8" });
const ofBase = (cards: string) => `${cards} consumer_gpu / consumer_gpu_installed_base`;
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
  ["10% of gamers could match Microsoft", "pool_to_one_hyperscaler >= 1", (perH100 * 0.1) / 3.4e6 >= 1],
  ["the pool is 1/25 of a hyperscaler", "pool_to_one_hyperscaler <= 0.04", pool / fleet <= 0.04],
  ["Google has more than 2 million GPUs", "fleet_per_hyperscaler > 2M", 5e6 > 2e6],
  ["Google and Amazon together own more than 8 million GPUs", "fleet_per_hyperscaler > 8M", 7.5e6 > 8e6],
  [
    "if participation was 10% and doubled every year the gap would close by 2030",
    "pool_to_one_hyperscaler_t >= 1",
    ((pool * 0.1) / fleet) * (grown * 2) ** 4 >= 1,
  ],
  ["the gap will not close before 2030", "pool_to_one_hyperscaler_t < 1", (pool / fleet) * grown ** 4 < 1],
  ["open weights spread the power", "pool_to_one_hyperscaler >= 1", pool / fleet >= 1],
  ["if gamers pooled their GPUs they'd match Google", "pool_to_one_hyperscaler >= 1", perH100 / 5e6 >= 1],
  ["nobody can match the hyperscalers", "pool_to_all_hyperscalers < 1", pool / fleet / 4 < 1],
  ["open weights mean anyone can compete", "pool_to_one_hyperscaler >= 1", pool / fleet >= 1],
];

/** Words, the comparison, and what is taken for granted. */
const taken: readonly [words: string, claim: string, premises?: Readonly<Record<string, string>>][] = [
  ["10% of gamers could match Google", "pool_to_one_hyperscaler >= 1", { participation: "10%", ...owned("5M") }],
  ["1% of all gamers match one hyperscaler", "pool_to_one_hyperscaler >= 1", { participation: "1%" }],
  ["half of all gamers would match a hyperscaler", "pool_to_one_hyperscaler >= 1", { participation: "50%" }],
  ["10% of gamers could beat Microsoft", "pool_to_one_hyperscaler > 1", { participation: "10%", ...owned("3.4M") }],
  ["20% of consumer GPUs equal one hyperscaler", "pool_to_one_hyperscaler >= 1", { participation: "20%" }],
  ["one hyperscaler is stronger than half of all gamers", "pool_to_one_hyperscaler < 1", { participation: "50%" }],
  ["more than half of all gamers would have to join to match a hyperscaler", "breakeven_participation > 50%"],
  ["unless 50% of gamers join they won't match a hyperscaler", "breakeven_participation >= 50%"],
  ["less than 5% of gamers would be enough to match Meta", "breakeven_participation < 5%", owned("2.3M")],
  ["5% of gamers wouldn't be enough to match a hyperscaler", "breakeven_participation > 5%"],
  [
    "it would take every gamer to match all four hyperscalers",
    "breakeven_participation >= 100%",
    { target_hyperscalers: "4" },
  ],
  ["renting is more expensive than buying", "rent_to_own > 1"],
  ["it is more expensive to rent", "rent_to_own > 1"],
  ["it's cheaper to own than to rent", "rent_to_own > 1"],
  ["renting is at least twice as expensive as buying", "rent_to_own >= 2"],
  ["renting a GPU costs more than twice as much as owning one", "rent_to_own > 2"],
  ["it costs half as much to rent", "rent_to_own <= 50%"],
  ["renting costs less than half of buying", "rent_to_own < 50%"],
  ["renting is 20% cheaper than buying", "rent_to_own < 0.8"],
  ["buying is twice as expensive as renting", "rent_to_own <= 0.5"],
  ["owning beats renting if GPUs cost $20k", "rent_to_own > 1", { accelerator_price: "$20k" }],
  ["no pool of gamers will ever beat Google", "pool_to_one_hyperscaler <= 1", owned("5M")],
  ["the pool is no match for a hyperscaler", "pool_to_one_hyperscaler < 1"],
  ["the pool is dwarfed by a hyperscaler", "pool_to_one_hyperscaler < 1"],
  [
    "if GPUs were on only 8 hours a day the pool couldn't match one hyperscaler",
    "pool_to_one_hyperscaler < 1",
    { availability: "8/24" },
  ],
  [
    "if less than 10% of gamers join they can't match Google",
    "pool_to_one_hyperscaler < 1",
    { participation: "10%", ...owned("5M") },
  ],
  ["electricity at home is cheaper than in the datacenter", "power_cost_ratio < 1"],
  ["electricity costs at home are lower", "power_cost_ratio < 1"],
  ["datacenter electricity is 20 times cheaper than home electricity", "power_cost_ratio > 20"],
  ["powering the pool costs less than 5 times the datacenter's electricity", "power_cost_ratio < 5"],
  ["the four hyperscalers have more than twice the compute of all gamers", "pool_to_all_hyperscalers < 0.5"],
  ["big tech combined is 10 times bigger than the pool", "pool_to_all_hyperscalers < 0.1"],
  ["by 2028 a hyperscaler will be 10 times the pool", "pool_to_one_hyperscaler_t <= 0.1", { t: "2" }],
  ["by 2030 the pool will have overtaken all four hyperscalers", "pool_to_one_hyperscaler_t > 4", { t: "4" }],
  ["the pool matches two hyperscalers", "pool_to_one_hyperscaler >= 2"],
  ["if half of gamers joined they'd equal two hyperscalers", "pool_to_one_hyperscaler >= 2", { participation: "50%" }],
  ["two hyperscalers are stronger than all gamers", "pool_to_one_hyperscaler < 2"],
  ["the pool is at most 3 hyperscalers", "pool_to_one_hyperscaler <= 3"],
  ["the pool is four times smaller than one hyperscaler", "pool_to_one_hyperscaler < 0.25"],
  ["the pool is 1/25 of a hyperscaler", "pool_to_one_hyperscaler <= 0.04"],
  ["the pool is a mere tenth of a hyperscaler", "pool_to_one_hyperscaler <= 10%"],
  ["the gap grows by 50% every year", "gap_growth >= 1.5"],
  ["consumer GPUs get 30% better every year", "consumer_performance_growth >= 1.3"],
  ["hyperscaler capex grows more than 50% per year", "capex_growth > 1.5"],
  ["the number of gamers shrinks 1% a year", "installed_base_growth <= 0.99"],
  [
    "with a ratio of 10 instead of 50 the pool would beat all four",
    "pool_to_all_hyperscalers > 1",
    { dc_to_consumer_ratio: "10" },
  ],
  [
    "if consumer GPUs were only 10 times slower than datacenter GPUs the pool would beat a hyperscaler",
    "pool_to_one_hyperscaler > 1",
    { dc_to_consumer_ratio: "10" },
  ],
  [
    "if an H100 equals 20 gaming cards the pool beats one hyperscaler",
    "pool_to_one_hyperscaler > 1",
    { dc_to_consumer_ratio: "20" },
  ],
  [
    "if coordination efficiency is 50% and 20% of gamers join, they beat Meta",
    "pool_to_one_hyperscaler > 1",
    { coordination_efficiency: "50%", participation: "20%", ...owned("2.3M") },
  ],
  [
    "suppose 30% of gamers join and 50% are online, they match Meta",
    "pool_to_one_hyperscaler >= 1",
    { participation: "30%", availability: "50%", ...owned("2.3M") },
  ],
  [
    "if datacenter growth slowed to 2x a year the pool would catch up by 2030",
    "pool_to_one_hyperscaler_t >= 1",
    { dc_compute_growth: "2", t: "4" },
  ],
  [
    "if participation doubled every year the pool would match a hyperscaler by 2030",
    "pool_to_one_hyperscaler_t >= 1",
    { participation_growth: "2", t: "4" },
  ],
  ["gamers beat Google and Microsoft together", "pool_to_one_hyperscaler > 1", owned("8.4M")],
  ["Google has more than 2 million GPUs", "fleet_per_hyperscaler > 2M", { fleet_per_hyperscaler: "5M" }],
  ["Microsoft owns at most 3 million GPUs", "fleet_per_hyperscaler <= 3M", { fleet_per_hyperscaler: "3.4M" }],
  ["hyperscalers own 6 million GPUs in total", "fleet_total >= 6M"],
  [
    "the gap will close in three years if 50% of gamers join",
    "pool_to_one_hyperscaler_t >= 1",
    { participation: "50%", t: "3" },
  ],
  ["the gap will not close before 2030", "pool_to_one_hyperscaler_t < 1", { t: "4" }],
  ["the gap will never close", "gap_growth >= 1"],
  ["parity is less than 10 years away", "pool_to_one_hyperscaler_t >= 1", { t: "10" }],
  ["in five years one hyperscaler will equal a billion gaming GPUs", "compute_gap_ratio_t >= 1B", { t: "5" }],
  ["100 million gaming PCs couldn't match one hyperscaler", "compute_gap_ratio > 100M"],
  [
    "with 5% participation the pool is worth less than 100,000 datacenter GPUs",
    "pool_dc_equivalents < 100k",
    { participation: "5%" },
  ],
  ["an RTX 4090 is only 6 times slower than an H100", "dc_to_consumer_ratio <= 6"],
  ["30 gaming cards beat one H100", "dc_to_consumer_ratio < 30"],
  ["a datacenter GPU costs less than $25k", "accelerator_price < $25k"],
  ["there are more than 200 million consumer GPUs", "consumer_gpu_installed_base > 200M"],
  ["the pool can match one hyperscaler only if more than half of gamers join", "breakeven_participation > 50%"],
  [
    "if just 5% of gamers joined, they could take on Meta",
    "pool_to_one_hyperscaler >= 1",
    { participation: "5%", ...owned("2.3M") },
  ],
  [
    "with 300 million consumer GPUs, the pool would match three hyperscalers",
    "pool_to_one_hyperscaler >= 3",
    { consumer_gpu_installed_base: "300M" },
  ],
  ["gaming GPUs don't improve as fast as datacenters", "gap_growth > 1"],
  ["less than 1% of gamers will participate", "participation < 1%"],
  ["Google's fleet is bigger than 4 million H100s", "fleet_per_hyperscaler > 4M", { fleet_per_hyperscaler: "5M" }],
  ["hyperscalers have 25 times more compute than all gamers combined", "pool_to_all_hyperscalers < 0.04"],
  ["the pool won't even be 10% of a hyperscaler in 2030", "pool_to_one_hyperscaler_t < 10%", { t: "4" }],
  ["it will take more than 5 years to reach parity", "years_to_parity > 5"],
  ["hyperscalers will pull ahead of gamers by 2028", "pool_to_one_hyperscaler_t < 1", { t: "2" }],
  ["hyperscaler spending grows slower than 40% annually", "capex_growth < 1.4"],
  ["an H100 is cheaper than $20,000", "accelerator_price < $20k"],
  ["one consumer GPU is 1/75,000,000 of a hyperscaler", "compute_gap_ratio >= 75M"],
  ["gamers own more than 200 million GPUs", "consumer_gpu_installed_base > 200M"],
  ["power is cheaper for hyperscalers", "power_cost_ratio > 1"],
  [
    "with half of gamers online the pool is worth less than one hyperscaler",
    "pool_to_one_hyperscaler < 1",
    { availability: "50%" },
  ],
  ["the pool only matches one hyperscaler if at least 70% of gamers join", "breakeven_participation >= 70%"],
  [
    "should 10% of gamers join, Microsoft would be beaten",
    "pool_to_one_hyperscaler > 1",
    { participation: "10%", ...owned("3.4M") },
  ],
  ["it takes at least 100 million gamers to match a hyperscaler", "compute_gap_ratio >= 100M"],
  ["gamers have a third less compute than one hyperscaler", "pool_to_one_hyperscaler < 0.6666666667"],
  ["none of the hyperscalers can beat the pool", "pool_to_one_hyperscaler >= 1"],
  [
    "if gamers pooled their GPUs they would beat all hyperscalers",
    "pool_to_all_hyperscalers > 1",
    { participation: "100%" },
  ],
  ["one hyperscaler's compute is at most 50% of the pool", "pool_to_one_hyperscaler >= 2"],
  ["gaming GPUs in total have over 3 million H100s worth of compute", "pool_dc_equivalents > 3M"],
  ["the growth of the gap is more than 2x a year", "gap_growth > 2"],
  [
    "if 50 million gamers joined at 40% efficiency they'd match a hyperscaler",
    "pool_to_one_hyperscaler >= 1",
    { participation: ofBase("50M"), coordination_efficiency: "40%" },
  ],
  ["20 million gamers could match a hyperscaler", "pool_to_one_hyperscaler >= 1", { participation: ofBase("20M") }],
];

/** Another language, another company, a premise or a figure that no model has: half a claim is another claim. */
const unread = [
  "wenn 10% der Gamer mitmachen, schlagen sie Google",
  "Gamer werden Google nie einholen",
  "pooling GPUs never beats renting",
  "Google has more compute than Microsoft",
  "OpenAI is stronger than all gamers",
  "millions of gamers could match Google",
  "if it rains, gamers match Google",
  "if 10% of gamers join, renting is cheaper than buying",
  "the gap doubles every two years",
  "one H100 costs as much as 20 gaming GPUs",
  "buying only beats renting if the GPU is used more than 50% of the time",
  "Microsoft and Google each own more than 3 million GPUs",
  "parity is decades away",
  "the gap will double by 2028",
  "the pool needs more than 80% efficiency to match Google",
  "if there were twice as many gamers, the pool would beat Google",
  "gamers beat Google and renting is cheaper than buying",
  "gamers with 12 GB could match 40% of Google at 3 GHz",
  "renting will be cheaper than buying by 2030",
];

const previewed = (words: string) => asked(context, `/settle open claim: ${words}`, shell);

/** Opened as it was read. */
async function opened(words: string) {
  const { preview } = viewOf(await previewed(words)).data as { preview: { open: string } };
  return asked(context, preview.open, shell);
}

describe("a claim in words", () => {
  test.each(taken)("%s: %s, with what it takes for granted", async (words, claim, premises = {}) => {
    const [first] = readSaid(words, context.models);
    expect(first?.claim.text).toBe(claim);
    expect(first?.premises).toEqual(premises);
    const { preview } = viewOf(await previewed(words)).data as { preview: { claim: string; given: object } };
    expect(preview.claim).toBe(claim);
    expect(Object.keys(preview.given).sort()).toEqual(Object.keys(premises).sort());
  });

  test.each(unread)("%s is asked about with readings in words, each of which can be opened", async (words) => {
    const view = viewOf(await previewed(words));
    expect(view.lead).toBe("Which do you mean?");
    const { offers } = (view.data as { preview: { offers: readonly { id: string; claim: string }[] } }).preview;
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.length).toBeLessThanOrEqual(4);
    expect(JSON.stringify(view.lines)).not.toMatch(/[<>]=|_/);
    for (const { id, claim } of offers) {
      const opened = viewOf(await asked(context, `/settle open preview: ${id}`, shell));
      expect(opened.data).toMatchObject({ argument: { claim } });
    }
  });

  test.each(said)("%s: %s", async (words, claim, isTrue) => {
    const outcome = await opened(`${words} preset: article`);
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
