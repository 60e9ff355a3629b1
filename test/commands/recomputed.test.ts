// The commands without options, worked out once more with nothing of the engine: plain loops over the ledger's ranges.

import { expect, test } from "vitest";
import { consumers } from "../../src/models/ledger/consumers.ts";
import { drawn, electricity } from "../../src/models/ledger/electricity.ts";
import { fleets } from "../../src/models/ledger/fleets.ts";
import { hardware } from "../../src/models/ledger/hardware.ts";
import { renting, spending } from "../../src/models/ledger/spending.ts";
import { asked, contextForTest, dataOf } from "./context.ts";
import { draw } from "./trials.ts";

/** So many trials of our own; the engine says how many it made. */
const trials = 200_000;
/** A wrong formula, range or shape is off by far more than so many standard errors. */
const errors = 5;

const fleet = (): number =>
  ((draw(spending.accelerator_spend) / draw(spending.accelerator_price)) * draw(fleets.stock_to_flow_ratio)) /
  draw(fleets.hyperscaler_count);

const pooled = (): number =>
  (draw(consumers.consumer_gpu_installed_base) *
    draw(consumers.participation) *
    draw(consumers.memory_eligible_share) *
    draw(consumers.availability) *
    draw(consumers.coordination_efficiency)) /
  draw(hardware.dc_to_consumer_ratio);

/** The steps of a projection without options. */
const years = 4;

const hoursOfYear = 8766;

/** One trial of each command's headline. */
const headlines: Readonly<Record<string, () => number>> = {
  gap: () => fleet() * draw(hardware.dc_to_consumer_ratio),
  pool: () => pooled() / fleet(),
  project: () => {
    const {
      consumer_performance_growth: speed,
      installed_base_growth: count,
      participation_growth: joining,
    } = consumers;
    const growth = (draw(speed) * draw(count) * draw(joining)) / draw(fleets.dc_compute_growth);
    return (pooled() / fleet()) * growth ** years;
  },
  power: () => {
    const home = draw(hardware.dc_to_consumer_ratio) * (draw(electricity.power_card_kw) + draw(drawn.power_pc_kw));
    const site = draw(electricity.power_dc_kw) * draw(drawn.server_overhead) * draw(electricity.pue);
    const [homePrice, sitePrice] = [
      electricity.residential_electricity_price,
      electricity.datacenter_electricity_price,
    ];
    return (home * draw(homePrice)) / (site * draw(sitePrice));
  },
  rent: () => {
    const use = draw(fleets.datacenter_gpu_utilization);
    const bought =
      draw(spending.accelerator_price) / draw(spending.accelerator_share_of_ai_capex) / draw(renting.hardware_life);
    const powered =
      draw(electricity.power_dc_kw) * draw(electricity.pue) * draw(electricity.datacenter_electricity_price);
    const hours = hoursOfYear * use;
    return (draw(renting.rental_price) * hours) / (bought + powered * hours);
  },
};

/** What each command asks by itself. */
const claims: Readonly<Record<string, (value: number) => boolean>> = {
  gap: (value) => value >= 10e6,
  pool: (value) => value >= 1,
  project: (value) => value >= 1,
  power: (value) => value >= 2,
  rent: (value) => value < 1,
};

interface Said {
  readonly preset: string;
  readonly samples: number;
  readonly headline: { readonly p5: number; readonly median: number; readonly p95: number };
  readonly claim: { readonly probability: number };
}

test.each(Object.keys(headlines))(
  "/%s without options: an interval, whose ends lie where our own trials have them",
  async (name) => {
    const said = dataOf<Said>(await asked(await contextForTest(Date.now), `/${name}`));
    const { p5, median, p95 } = said.headline;
    expect(said.preset).toBe("evidence");
    expect(p5).toBeLessThan(median);
    expect(median).toBeLessThan(p95);
    const own = Float64Array.from({ length: trials }, headlines[name] ?? (() => Number.NaN));
    const share = (holds: (value: number) => boolean) => own.filter(holds).length / trials;
    const isNear = (found: number, chance: number) =>
      Math.abs(found - chance) <=
      errors * Math.sqrt(Math.max(chance * (1 - chance), 1 / said.samples) * (1 / said.samples + 1 / trials));
    for (const [quantile, chance] of [
      [p5, 0.05],
      [median, 0.5],
      [p95, 0.95],
    ] as const) {
      expect([
        name,
        chance,
        isNear(
          share((value) => value < quantile),
          chance,
        ),
      ]).toEqual([name, chance, true]);
    }
    const holds = share(claims[name] ?? (() => false));
    expect([name, said.claim.probability, holds, isNear(holds, said.claim.probability)].at(-1)).toBe(true);
  },
);
