// Random cases of every model, recomputed by plain code of its own: other random numbers, formulas written from what the
// models say they do. `CRUX_CASES=400` runs as many in all; a few of each model otherwise.

import { expect, test } from "vitest";
import { answer, cruxBetween } from "../../src/answer/answer.ts";
import { influences, solvedSteps } from "../../src/answer/break-even.ts";
import { type Answer, headlineOf, ownClaim } from "../../src/answer/result.ts";
import { readFor, settingsOf } from "../../src/answer/settings.ts";
import { finished } from "../../src/core/kept.ts";
import type { Model } from "../../src/models/model.ts";
import { type PresetName, presets } from "../../src/models/presets.ts";
import { contextForTest } from "../commands/context.ts";

type Values = Readonly<Record<string, number>>;

/** The headline of each model, in its own unit, from the values in theirs; a year has 8,766 hours. */
const headlines: Readonly<Record<string, (of: (id: string) => number) => number>> = {
  gap: (of) => fleet(of) * of("dc_to_consumer_ratio"),
  pool: (of) => pooled(of) / fleet(of),
  project: (of) =>
    (pooled(of) / fleet(of)) *
    ((of("consumer_performance_growth") * of("installed_base_growth") * of("participation_growth")) /
      of("dc_compute_growth")) **
      of("t"),
  power: (of) =>
    (of("dc_to_consumer_ratio") * (of("power_card_kw") + of("power_pc_kw")) * of("residential_electricity_price")) /
    (of("power_dc_kw") * of("server_overhead") * of("pue") * of("datacenter_electricity_price")),
  rent: (of) => {
    const hours = 8766 * of("time_in_use");
    const purchase = of("accelerator_price") / of("accelerator_share_of_ai_capex") / of("hardware_life");
    const drawn = of("power_dc_kw") * of("server_overhead") * of("pue") * of("datacenter_electricity_price");
    return (of("rental_price") * hours) / (purchase + drawn * hours);
  },
  crowd: (of) => (joined(of) * of("coordination_efficiency")) / of("consumer_per_h100e") / of("owner_compute"),
  share: (of) => {
    const four = sum(of, ["google", "microsoft", "amazon", "meta"]);
    return four / (four + sum(of, ["oracle", "xai", "china", "others"]));
  },
  workers: (of) => (of("fleet_gpus") * of("tokens_per_gpu")) / of("tokens_per_worker"),
  train: (of) => {
    const seconds = 86_400 * of("training_days");
    const swarm = (joined(of) / of("consumer_per_h100e")) * of("flops_per_h100e");
    return (swarm * of("training_efficiency") * seconds) / of("training_compute");
  },
  watts: (of) => {
    const cards = of("consumer_gpu_installed_base") * of("participation") * of("availability");
    const fleets = 4 * of("h100e_mean_of_four") * of("h100e_kw") * of("server_overhead") * of("pue");
    return (cards * (of("power_card_kw") + of("power_pc_kw"))) / fleets;
  },
  "chip-in": (of) => {
    const card = of("power_card_kw") * of("residential_electricity_price");
    return (card / of("rental_price")) * (of("consumer_per_h100") / of("coordination_efficiency"));
  },
  fit: (of) => (of("model_parameters") * of("bytes_per_parameter")) / of("usable_memory") / (1e9 * of("vram_card")),
  "cost-per-token": (of) => {
    const energy = ((of("power_card_kw") + of("power_pc_kw")) * of("residential_electricity_price")) / 3600;
    const wear = of("card_price") / (of("hardware_life") * 8766 * 3600);
    return ((energy + wear) / of("small_tokens_per_card")) * (1e6 / of("api_price"));
  },
  versus: (of) => of("first_compute") / of("second_compute"),
  "versus-watts": (of) => of("first_power") / of("second_power"),
  "versus-dollars": (of) => of("first_value") / of("second_value"),
};
const sum = (of: (id: string) => number, ids: readonly string[]) => ids.reduce((so, id) => so + of(`${id}_compute`), 0);
const joined = (of: (id: string) => number) =>
  of("consumer_gpu_installed_base") * of("participation") * of("memory_eligible_share") * of("availability");
const pooled = (of: (id: string) => number) =>
  (joined(of) * of("coordination_efficiency")) / of("dc_to_consumer_ratio");
const fleet = (of: (id: string) => number) =>
  Number.isFinite(of("fleet_per_hyperscaler"))
    ? of("fleet_per_hyperscaler")
    : ((of("accelerator_spend") / of("accelerator_price")) * of("stock_to_flow_ratio")) / of("hyperscaler_count");

/** Numbers of its own: a 32-bit generator, and normal scores by the polar method. */
function generator(seed: number) {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => {
    for (;;) {
      const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1];
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  };
  return { uniform, normal };
}

interface Value {
  readonly low: number;
  readonly high: number;
  readonly isShare: boolean;
}
const z95 = 1.6448536269514722;
const logit = (p: number) => Math.log(p / (1 - p));

/** A value at a normal score: log-normal, of a share logit-normal, with its ends at p5 and p95. */
function at({ low, high, isShare }: Value, score: number): number {
  if (low === high) return low;
  const [a, b] = isShare ? [logit(low), logit(high)] : [Math.log(low), Math.log(high)];
  const x = (a + b) / 2 + ((b - a) / 2 / z95) * score;
  return isShare ? 1 / (1 + Math.exp(-x)) : Math.exp(x);
}

const { models: all } = await contextForTest();
const models = all.filter(({ own }) => own === undefined);
const cases = Number(process.env.CRUX_CASES ?? 3 * models.length);
const presetNames = Object.keys(presets) as PresetName[];

interface Case {
  readonly values: ReadonlyMap<string, Value>;
  readonly texts: ReadonlyMap<string, string>;
  readonly preset: PresetName;
}

/** What holds for a model: the preset's, and over it some that are typed. */
function caseOf(model: Model, n: number, isPoint = false): Case {
  const { uniform } = generator(7919 * n + model.name.length);
  const preset = presetNames[n % presetNames.length] as PresetName;
  const values = new Map<string, Value>();
  const texts = new Map<string, string>();
  for (const quantity of model.quantities.values()) {
    const { id, fact, support } = quantity;
    const isShare = support === "share";
    const set = (presets[preset].values as Values)[id];
    if (quantity.kind === "derived") {
      if (set !== undefined) values.set(id, { low: set, high: set, isShare });
      continue;
    }
    const own =
      fact?.range && preset === "evidence" ? fact.range : { low: set ?? quantity.value, high: set ?? quantity.value };
    values.set(id, { ...own, isShare });
    if (id === "t" || id === "start" || uniform() > 0.4) continue;
    const middle = at({ ...(fact?.range ?? own), isShare }, 2 * uniform() - 1);
    const width = isPoint || uniform() < 0.3 ? 1 : 1 + 2 * uniform();
    const [low, high] = (
      isShare
        ? [logit(Math.min(middle, 0.99)) - Math.log(width), logit(Math.min(middle, 0.99)) + Math.log(width)].map(
            (x) => 1 / (1 + Math.exp(-x)),
          )
        : [middle / width, middle * width]
    ).map((end) => Number(end.toPrecision(6))) as [number, number];
    values.set(id, { low, high, isShare });
    texts.set(id, low === high ? String(low) : `${low} to ${high}`);
  }
  // What gives way to a typed price or spend is left out, as the reply says.
  const chain = ["accelerator_spend", "accelerator_price", "stock_to_flow_ratio"];
  if (chain.some((id) => texts.has(id))) values.delete("fleet_per_hyperscaler");
  return { values, texts, preset };
}

function answeredBy(model: Model, { texts, preset }: Case): Answer {
  const option = new Map(
    [...texts].map(([id, text]) => {
      const quantity = model.quantities.get(id);
      if (quantity === undefined) throw new Error(`Expected ${id}`);
      const unit = quantity.support === "share" ? "" : ` ${quantity.unit.symbol}`;
      return [id, { reading: readFor(model, quantity, `${text}${unit}`.trim()) }] as const;
    }),
  );
  return answer({ model, preset, settings: settingsOf(model, { option, preset }) });
}

/** Headlines of so many trials of one's own; `fixed` holds scores that are given. */
function trialsOf(
  model: Model,
  { values }: Case,
  n: number,
  seed: number,
  fixed: ReadonlyMap<string, readonly number[]> = new Map(),
) {
  const { normal } = generator(seed);
  const headline = headlines[model.name];
  if (headline === undefined)
    throw new Error(`Expected a formula for ${model.name}: write it from what the model says`);
  const scores = new Map([...values.keys()].map((id) => [id, fixed.get(id) ?? Array.from({ length: n }, normal)]));
  const outputs = Array.from({ length: n }, (_, k) =>
    headline((id) => {
      const value = values.get(id);
      return value === undefined ? Number.NaN : at(value, scores.get(id)?.[k] ?? 0);
    }),
  );
  return { outputs, scores };
}

/** Four standard errors of a share of `n` trials, and what the engine's own sampling may be off. */
const within = (p: number, n: number) => 4 * Math.sqrt(Math.max(p * (1 - p), 0.002) / n) + 0.004;
const shareOf = (outputs: readonly number[], is: (y: number) => boolean) => outputs.filter(is).length / outputs.length;
const trials = 4000;

test.each(models.map((model) => [model.name, model] as const))(
  "%s, in quantiles, chances and break-evens",
  (_, model) => {
    for (let n = 0; n < Math.ceil(cases / models.length); n++) {
      const about = caseOf(model, n);
      const known = answeredBy(model, about);
      const { p5, median, p95 } = headlineOf(known);
      const { outputs } = trialsOf(model, about, trials, 104_729 + n);
      const what = `${model.name} ${n} ${about.preset} ${JSON.stringify([...about.texts])}`;
      const isSpread = outputs.some((y) => Math.abs(y / (outputs[0] ?? 1) - 1) > 1e-9);
      if (!isSpread) expect(median / (outputs[0] ?? Number.NaN), what).toBeCloseTo(1, 9);
      else {
        for (const [p, end] of [
          [0.05, p5],
          [0.5, median],
          [0.95, p95],
        ] as const) {
          expect(Math.abs(shareOf(outputs, (y) => y < end) - p), `${what} p${100 * p}`).toBeLessThan(within(p, trials));
        }
      }
      const claim = ownClaim(model);
      if (claim === undefined || claim.output !== model.headline) continue;
      const holds = (y: number) =>
        claim.comparison === ">="
          ? y >= claim.threshold
          : claim.comparison === ">"
            ? y > claim.threshold
            : claim.comparison === "<="
              ? y <= claim.threshold
              : y < claim.threshold;
      const chance = known.claim?.probability ?? Number.NaN;
      expect(Math.abs(shareOf(outputs, holds) - chance), `${what} chance`).toBeLessThan(within(chance, trials));
      const solved = finished(solvedSteps(known));
      const even = solved.even;
      if (typeof even !== "number" || !isSpread) continue;
      const moved = new Map(about.values).set(solved.assumption.id, { low: even, high: even, isShare: false });
      const flipped = shareOf(trialsOf(model, { ...about, values: moved }, trials, 15_485_863 + n).outputs, holds);
      // Where the others are points too, it flips at once.
      if (flipped > 0.001 && flipped < 0.999)
        expect(Math.abs(flipped - 0.5), `${what} break-even`).toBeLessThan(within(0.5, trials) + 0.01);
    }
  },
);

test.each(models.map((model) => [model.name, model] as const))("%s, in first-order shares", (_, model) => {
  for (let n = 0; n < Math.ceil(cases / models.length / 3); n++) {
    const about = {
      ...caseOf(model, presetNames.indexOf("evidence") + presetNames.length * n),
      preset: "evidence" as const,
    };
    const found = new Map(influences(answeredBy(model, about)).map(({ id, first }) => [id, first]));
    const { outputs, scores } = trialsOf(model, about, trials, 32_452_843 + n);
    const logs = outputs.map(Math.log);
    const mean = logs.reduce((so, y) => so + y, 0) / trials;
    const variance = logs.reduce((so, y) => so + (y - mean) ** 2, 0) / trials;
    for (const [id, value] of about.values) {
      if (value.low === value.high) continue;
      // The same scores of this one beside new ones of all others: what both runs share is its own part.
      const again = trialsOf(model, about, trials, 49_979_687 + n, new Map([[id, scores.get(id) ?? []]]));
      const others = again.outputs.map(Math.log);
      const other = others.reduce((so, y) => so + y, 0) / trials;
      const shared = logs.reduce((so, y, k) => so + (y - mean) * ((others[k] ?? 0) - other), 0) / trials;
      expect(Math.abs(shared / variance - (found.get(id) ?? 0)), `${model.name} ${n} ${id}`).toBeLessThan(0.08);
    }
  }
});

test.each(models.map((model) => [model.name, model] as const))("%s, in the parts of a disagreement", (_, model) => {
  const claim = ownClaim(model);
  if (claim === undefined || claim.output !== model.headline) return;
  const [mine, theirs] = [1, 1 + presetNames.length].map((n) => caseOf(model, n, true)) as [Case, Case];
  const crux = finished(cruxBetween(claim, answeredBy(model, mine), answeredBy(model, theirs)));
  const headline = headlines[model.name] ?? (() => Number.NaN);
  const ids = [...mine.values.keys()].filter((id) => mine.values.get(id)?.low !== theirs.values.get(id)?.low);
  const value = (from: ReadonlySet<string>) =>
    Math.log(headline((id) => (from.has(id) ? mine : theirs).values.get(id)?.low ?? Number.NaN));
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const parts = ids.map((id) => {
    const rest = ids.filter((other) => other !== id);
    let part = 0;
    for (let mask = 0; mask < 2 ** rest.length; mask++) {
      const set = new Set(rest.filter((_, k) => (mask >> k) & 1));
      const weight = (factorial(set.size) * factorial(ids.length - set.size - 1)) / factorial(ids.length);
      part += weight * (value(new Set([...set, id])) - value(set));
    }
    return [id, part] as const;
  });
  expect(crux.disagreement).toBeCloseTo(
    parts.reduce((so, [, part]) => so + part, 0),
    6,
  );
  for (const [id, part] of parts) {
    const told = crux.differences.find((each) => each.id === id)?.part ?? 0;
    expect(told, `${model.name} ${id}`).toBeCloseTo(part, 6);
  }
});

test("every model has a formula of its own here", () => {
  expect(Object.keys(headlines).toSorted()).toEqual(models.map(({ name }) => name).toSorted());
});
