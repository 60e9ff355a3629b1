// What stands in data and passes the catalogue when it is told: names and descriptions, labels and sentences of models.

import { AsyncLocalStorage } from "node:async_hooks";
import { estimateCommand } from "../../commands/ask/shared/estimate.ts";
import { german } from "../../src/catalogue/de/german.ts";
import { rows } from "../../src/claims/quantities.ts";
import { words as sentenceWords } from "../../src/claims/sentence.ts";
import { sideWords } from "../../src/claims/sides.ts";
import type { Distribution } from "../../src/core/distributions/distribution.ts";
import { learn } from "../../src/core/tell.ts";
import { loadCommands } from "../../src/load.ts";
import { months } from "../../src/models/ledger/day.ts";
import { ledger } from "../../src/models/ledger/ledger.ts";
import { owners } from "../../src/models/ledger/owners.ts";
import type { Model } from "../../src/models/model.ts";
import { presets } from "../../src/models/presets.ts";
import { type Printed, printed } from "../../src/models/printed.ts";
import { registrationsOf } from "../../src/transport/discord/registration.ts";
import type { Told } from "./keys.ts";

const { commands, groups, models } = await loadCommands(estimateCommand);

/** What is looked up in a language while something is told in it. */
function lookedUp(work: () => void): readonly string[] {
  const keys = new Set<string>();
  const sentences = new Map<string, string>();
  sentences.get = (key) => {
    keys.add(key);
    return undefined;
  };
  learn([{ ...german, sentences }], new AsyncLocalStorage());
  work();
  learn([german], new AsyncLocalStorage());
  return [...keys];
}

const wordsOf = (model: Model): readonly string[] => [
  model.title,
  model.question,
  ...model.sentences.map(({ text }) => text),
  ...[...model.quantities.values()].flatMap(({ label, short, fact }) => [label, short, fact?.whole ?? ""]),
  ...(model.counted === undefined ? [] : [model.counted.text]),
  ...Object.values(model.published).map(({ remark }) => remark),
  ...(model.timeline ? Object.values(model.timeline.columns) : []),
  ...(model.timeline?.implied ? [model.timeline.implied.text] : []),
];

const figureWords = ({ about, why, inWords, steps = [] }: Printed): readonly string[] => [
  ...[about, why, ...steps.map(([step]) => step)],
  ...(inWords === undefined ? [] : [inWords]),
];

const factWords = Object.values(ledger).flatMap(({ label, short = "", note, date, status }) => [
  ...[label, short, note, status],
  // What begins with a year is put in words as dates are.
  ...(/^\d{4}/.test(date) ? [] : [date]),
]);

/** Kinds of distributions, which replies name. */
const kinds: Record<Exclude<Distribution["kind"], "point" | "scaled" | "truncated">, true> = {
  ...({ normal: true, "log-normal": true, "logit-normal": true, uniform: true, triangular: true, pert: true } as const),
  ...({ beta: true, exponential: true, gamma: true, weibull: true, pareto: true, logistic: true } as const),
  ...({ "student-t": true, poisson: true, binomial: true, metalog: true, mixture: true } as const),
};

/** Signs, numbers and ids need no words. */
const isWords = (key: string): boolean => /[a-z]{2}/i.test(key) && !/^\d+$/.test(key);

export const keysInData: readonly Told[] = [
  ...lookedUp(() => registrationsOf(commands, groups)).map((key) => ({ file: "commands", key })),
  ...models.flatMap(wordsOf).map((key) => ({ file: "src/models", key })),
  ...Object.values(printed)
    .flatMap(figureWords)
    .map((key) => ({ file: "src/models/printed.ts", key })),
  ...Object.values(presets)
    .flatMap(({ about, brief }) => [about, brief])
    .map((key) => ({ file: "src/models/presets.ts", key })),
  ...[
    ...factWords,
    ...owners.map(({ note }) => note),
    ...Object.keys(kinds),
    ...months,
    ...sideWords,
    ...sentenceWords,
    ...rows.flatMap(([, { doubt = "" }]) => doubt),
  ].map((key) => ({
    file: "src/language, src/claims, src/models",
    key,
  })),
].filter(({ key }) => isWords(key));
