// The ledger in a few lines: what each preset gives, and the pages that most is read from.

import { answer } from "../../../src/answer/answer.ts";
import { headlineOf, type Result } from "../../../src/answer/result.ts";
import { settingsOf } from "../../../src/answer/settings.ts";
import { onceFor } from "../../../src/core/kept.ts";
import { capital, tell } from "../../../src/core/tell.ts";
import { cutAtWord } from "../../../src/language/text/cut.ts";
import type { Fact, Source } from "../../../src/models/ledger/fact.ts";
import { type Model, shortOf } from "../../../src/models/model.ts";
import { type PresetName, presets, presetText } from "../../../src/models/presets.ts";
import { firstWithinWords } from "../../../src/render/markdown.ts";
import type { Line, Section } from "../../../src/render/view.ts";
import { amountText } from "../../ask/words/result-text.ts";

/** What each preset makes of a headline: numbers that never change, and each takes a run of the model. */
const byPresetOf = onceFor((model: Model): readonly (readonly [name: string, headline: Result])[] =>
  Object.keys(presets).map((preset) => {
    const settings = settingsOf(model, { preset: preset as PresetName });
    return [preset, headlineOf(answer({ model, settings }))];
  }),
);

/** The headlines that the article is about, with what each preset makes of them. */
export const outcomeSections = (models: readonly Model[]): readonly Section[] => [
  { title: tell`What each set of values gives`, lines: outcomeLines(models) },
];

const outcomeLines = (models: readonly Model[]): readonly Line[] =>
  models
    .filter(({ name }) => name === "gap" || name === "pool")
    .map((model) => [
      { bold: capital(shortOf(model, model.headline)) },
      `: ${byPresetOf(model)
        .map(([name, headline]) => `${amountText(headline)} (${presetText(name)})`)
        .join(", ")}`,
    ]);

/** So many pages have room. */
const mostPages = 4;

/** The pages that most entries are read from, the article by its title. */
export function topLines(facts: readonly Fact[]): readonly Line[] {
  const counts = new Map<Source, number>();
  for (const source of facts.flatMap(({ sources }) => sources)) counts.set(source, (counts.get(source) ?? 0) + 1);
  const lines = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostPages)
    .map(([{ title, url }, count]): Line => {
      const short = cutAtWord(title, longestPage);
      return [url === undefined ? short : { link: short, url }, ` (${count})`];
    });
  return firstWithinWords([tell`Most are read from:`, ...lines], []);
}

const longestPage = 60;
