// Where the numbers come from.

import { z } from "zod";
import { answer } from "../../src/answer/answer.ts";
import { headlineOf } from "../../src/answer/result.ts";
import { settingsOf } from "../../src/answer/settings.ts";
import { onceFor } from "../../src/core/kept.ts";
import { capital, tell, word } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { completed, flag, maybeText, offers, onlyMe, page } from "../../src/kit/options.ts";
import { notFound } from "../../src/language/text/nearest.ts";
import type { Fact } from "../../src/models/ledger/fact.ts";
import { ledger } from "../../src/models/ledger/ledger.ts";
import type { Model } from "../../src/models/model.ts";
import { type PresetName, presets } from "../../src/models/presets.ts";
import { ledgerView, type PresetOutcome, sourceView } from "./shared/sources-view.ts";

/** The ledger, and what models call by another name: `fleet_per_hyperscaler` is a fact of the fleets. */
function entriesOf(models: readonly Model[]): Readonly<Record<string, Fact>> {
  const named = models.flatMap(({ quantities }) =>
    [...quantities.values()].flatMap(({ id, fact }) => (fact === undefined ? [] : [[id, fact] as const])),
  );
  return { ...Object.fromEntries(named), ...ledger };
}

/** An entry by its id, its label or its short label. */
function idCalled(entries: Readonly<Record<string, Fact>>, name: string): string | undefined {
  if (Object.hasOwn(entries, name)) return name;
  const wanted = name.toLowerCase();
  return Object.entries(entries).find(
    ([, { label, short }]) => label.toLowerCase() === wanted || short?.toLowerCase() === wanted,
  )?.[0];
}

/** Numbers that never change, by the model: each preset takes a run of it. */
const byPresetOf = onceFor((model: Model): PresetOutcome["byPreset"] => {
  const made = Object.keys(presets).map((preset) => {
    const settings = settingsOf(model, { preset: preset as PresetName });
    const { median, unit, digits } = headlineOf(answer({ model, settings }));
    return [preset, { median, unit, digits }] as const;
  });
  return new Map(made);
});

/** What each preset makes of the headlines that the article is about. */
const outcomesOf = (models: readonly Model[]): readonly PresetOutcome[] =>
  models
    .filter(({ name }) => name === "gap" || name === "pool")
    .map((model) => ({
      label: capital(word(model.quantities.get(model.headline)?.short ?? model.name)),
      byPreset: byPresetOf(model),
    }));

export default defineCommand({
  name: "sources",
  description: "Where the numbers come from: values, ranges, dates, links, and what is judgement",
  options: {
    assumption: completed(maybeText("One of them, e.g. dc_to_consumer_ratio"), (typed, { models }) => {
      const all = Object.entries(entriesOf(models));
      return offers(
        all.map(([id, { label }]) => ({
          name: `${word(label)} (${id})`,
          value: id,
          searched: `${id} ${label} ${word(label)}`,
        })),
        typed,
      );
    }),
    more: flag("All that is kept: presets, every source, notes"),
    page: page(),
    private: onlyMe(),
  },
  examples: [{}, { assumption: "dc_to_consumer_ratio" }, { assumption: "participation" }],
  asks: z.looseObject({
    sources: z.array(z.looseObject({ id: z.string() })).optional(),
    source: z.looseObject({ id: z.string() }).optional(),
  }),
  run: ({ assumption, more = false, page: at = 1, private: hidden = false }, { models }) => {
    const style = { hidden, more, page: at };
    if (assumption === undefined) return ledgerView(entriesOf(models), models, outcomesOf(models), style);
    const entries = entriesOf(models);
    const id = assumption.trim();
    const named = idCalled(entries, id);
    const fact = named === undefined ? undefined : entries[named];
    if (fact) return sourceView(named ?? id, fact, models, style);
    const place = { field: "assumption", hint: tell`/sources shows them all` };
    throw notFound("sources.unknown", tell`an entry of the ledger`, id, Object.keys(entries), place);
  },
});
