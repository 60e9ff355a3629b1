// Comparisons near to words that could not be read, to be offered where a claim is refused.

import { maybeClaim } from "../answer/claim.ts";
import type { Model } from "../models/model.ts";
import { namedIn } from "./label.ts";
import { figuresIn } from "./numbers.ts";
import { plain } from "./words.ts";

/** What people mean by their words, as a comparison that they can change. */
const suggestions: readonly (readonly [RegExp, string])[] = [
  [/\brent|\bleas(?:e|ing)|\bbuy/, "rent_to_own < 1"],
  [/\belectric|\bpower|\benergy/, "power_cost_ratio > 1"],
  [/\b20[2-9]\d\b|\byears?\b|\bcatch|\bcaught|\bfuture/, "pool_to_one_hyperscaler_t >= 1"],
  [/\bgap\b|\bgrow|\bfaster|\bdoubl|\bshrink/, "gap_growth > 1"],
  [/%|\bjoin|\bparticipa|\bmost\b|\beveryone/, "breakeven_participation <= 50%"],
  [/\bh100|\bdatacenter gpu|\bratio|\btimes\b/, "dc_to_consumer_ratio >= 50"],
  [/\bspen[dt]|\bbillion/, "accelerator_spend >= $100B"],
  [/\bprice|\bcosts?\b|\$/, "accelerator_price >= $30k"],
  [/\bown|\bfleet/, "fleet_per_hyperscaler >= 1M"],
  [
    /\bgame|\bgaming|\bpool|\bpeople|\bhyperscaler|\bgoogle|\bmeta|\bmicrosoft|\bamazon/,
    "pool_to_one_hyperscaler >= 1",
  ],
  [/\bhyperscalers\b|\bbig tech|\ball\b/, "pool_to_all_hyperscalers >= 1"],
  [/\bgpus?\b|\bcards?\b/, "compute_gap_ratio >= 10M"],
];

/** How much of an output's name must be in the words for it to be offered. */
const near = 0.55;
const most = 3;

/** Up to three comparisons on the outputs that the words come nearest to; the models' own question where there is none. */
export function nearSaid(words: string, models: readonly Model[]): readonly string[] {
  const text = plain(words);
  const threshold = figuresIn(text)[0]?.text ?? "1";
  const named = namedIn(text, models)
    .filter(({ score }) => score >= near)
    .map(({ id }) => `${id} >= ${threshold}`);
  const meant = suggestions.filter(([about]) => about.test(text)).map(([, comparison]) => comparison);
  const byOutput = new Map<string, string>();
  for (const comparison of models.length > 1 ? [...meant, ...named] : [...named, ...meant]) {
    const [output = ""] = comparison.split(" ");
    const model = models.find(({ quantities }) => quantities.has(output));
    const claim = model && maybeClaim(model, comparison);
    if (claim && !byOutput.has(output)) byOutput.set(output, claim.text);
  }
  const own = models.find(({ claim }) => claim)?.claim?.text ?? "pool_to_one_hyperscaler >= 1";
  return byOutput.size === 0 ? [own] : [...byOutput.values()].slice(0, most);
}
