// Claims about an output that is called by its name, in any model: saved ones have no topics of their own.

import type { Model } from "../models/model.ts";
import { figuresIn } from "./numbers.ts";
import { amountOf, type Reading, type Sentence } from "./topic.ts";

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

/** Whether the words that are said of a name follow each other as they do in it. */
function isRun(name: readonly string[], order: readonly string[]): boolean {
  const met = name.filter((word) => order.includes(word));
  return met.length > 0 && ` ${order.join(" ")} `.includes(` ${met.join(" ")} `);
}

/** Outputs and assumptions by how many of the words of their names occur, the fullest match first. */
export function namedIn(text: string, models: readonly Model[]) {
  const order = wordsOf(text).map(single);
  const said = new Set(order);
  return models
    .flatMap((model) =>
      [...model.quantities.values()].map(({ id, label }) => {
        const names = [wordsOf(label), wordsOf(id)].map((words) => {
          const met = words.filter((word) => said.has(single(word))).length;
          const match = words.length === 0 ? 0 : (met / words.length) * Math.min(1, 0.5 + met / 4);
          return { match, called: isRun(words.map(single), order) ? match : 0 };
        });
        const first = id === model.headline ? 0.01 : 0;
        const score = Math.max(...names.map(({ match }) => match)) + first;
        return { model, id, score, called: Math.max(...names.map(({ called }) => called)) + first };
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
    .filter(({ called }) => called >= sure)
    .slice(0, 5)
    .flatMap(({ model, id }) => amountOf(id, model.name, sentence) ?? []);
}
