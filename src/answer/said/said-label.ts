// Claims about an output that is called by its name, in any model: saved ones have no topics of their own.

import type { Model } from "../../models/model.ts";
import { figuresIn } from "./said-numbers.ts";
import { amountOf, type Reading, type Sentence } from "./said-topic.ts";

const small = new Set([
  "the",
  "a",
  "an",
  "of",
  "in",
  "to",
  "that",
  "and",
  "is",
  "by",
  "at",
  "as",
  "one",
  "all",
  "would",
  "for",
]);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9%]+/)
    .filter((word) => word.length > 1 && !small.has(word));

const single = (word: string): string => word.replace(/s$/, "");

/** Outputs and assumptions by how many of the words of their names occur, the fullest match first. */
export function namedIn(text: string, models: readonly Model[]) {
  const said = new Set(wordsOf(text).map(single));
  return models
    .flatMap((model) =>
      [...model.quantities.values()].map(({ id, label }) => {
        const matches = [wordsOf(label), wordsOf(id)].map((words) => {
          const met = words.filter((word) => said.has(single(word))).length;
          return words.length === 0 ? 0 : (met / words.length) * Math.min(1, 0.5 + met / 4);
        });
        return { model, id, score: Math.max(...matches) + (id === model.headline ? 0.01 : 0) };
      }),
    )
    .sort((a, b) => b.score - a.score);
}

/** Of a name that matches less than this, something else may be meant. */
const sure = 0.7;

/** Readings of a sentence that calls an output by its name and gives a number. */
export function labelled(sentence: Sentence, models: readonly Model[]): readonly Reading[] {
  if (figuresIn(sentence.words).length !== 1) return [];
  return namedIn(sentence.words, models)
    .filter(({ score }) => score >= sure)
    .slice(0, 5)
    .flatMap(({ model, id }) => amountOf(id, model.name, sentence) ?? []);
}
