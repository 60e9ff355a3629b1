// Claims about an output that is called by its name, in any model: saved ones have no topics of their own.

import type { Model } from "../../models/model.ts";
import { amountIn } from "./said-amount.ts";
import type { Topic } from "./said-topics.ts";

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

/** Outputs of which at least half of the words of the label or the id occur, the fullest match first; a number is needed. */
export function labelTopics(text: string, models: readonly Model[]): readonly Topic[] {
  const amount = amountIn(text);
  if (amount === undefined) return [];
  const said = new Set(wordsOf(text).flatMap((word) => [word, word.replace(/s$/, "")]));
  const scored = models.flatMap((model) =>
    [...model.quantities.values()].map(({ id, label }) => {
      const names = [wordsOf(label), wordsOf(id)].map((words) => {
        const met = words.filter((word) => said.has(word) || said.has(word.replace(/s$/, ""))).length;
        return words.length === 0 ? 0 : (met / words.length) * Math.min(1, 0.5 + met / 4);
      });
      const score = Math.max(...names) + (id === model.headline ? 0.01 : 0);
      return { score, topic: { about: [], model: model.name, output: id, usual: `>= ${amount}` } };
    }),
  );
  return scored
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ topic }) => topic);
}
