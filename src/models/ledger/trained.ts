// Models that were trained: what people call each, and the arithmetic that it took.

import type { Fact } from "./fact.ts";
import * as sources from "./sources.ts";

/** The label, names in small letters, and floating-point operations. */
const rows: readonly (readonly [label: string, names: readonly string[], flop: number])[] = [
  ["GPT-3", ["gpt-3", "gpt3"], 3.1e23],
  ["GPT-3.5", ["gpt-3.5", "gpt3.5"], 2.6e24],
  ["Llama 2 70B", ["llama 2", "llama 2 70b"], 8.1e23],
  ["Llama 3 70B", ["llama 70b", "llama-70b", "llama 3 70b", "llama 3.1 70b"], 7.9e24],
  [
    "GPT-4",
    [
      "gpt-4",
      "gpt4",
      "gpt 4",
      "chatgpt 4",
      "chatgpt-4",
      "gpt-4 class model*",
      "gpt-4 level model*",
      "gpt-4 class",
      "gpt-4 level",
    ],
    2.1e25,
  ],
  ["GPT-4o", ["gpt-4o", "gpt4o"], 3.8e25],
  ["Llama 3.1 405B", ["llama 3", "llama 3.1", "llama 405b", "llama 3 405b", "llama 3.1 405b"], 3.8e25],
  ["Claude 3 Opus", ["claude 3", "claude 3 opus"], 1.6e25],
  ["Gemini Ultra", ["gemini ultra", "gemini 1 ultra"], 5e25],
  ["DeepSeek V3", ["deepseek v3", "deepseek-v3"], 3.4e24],
];

const idOf = (label: string): string => `training_of_${label.toLowerCase().replaceAll(/\W+/g, "_")}`;

/** `training_of_gpt_4`, and so on. */
export const trainedFacts: Readonly<Record<string, Fact>> = Object.fromEntries(
  rows.map(([label, , flop]) => [
    idOf(label),
    {
      ...{ label: `Arithmetic that ${label} took`, unit: "FLOP", support: "positive", value: flop, date: "2025" },
      ...{ range: { low: flop / 1.5, high: flop * 1.5, judgement: true }, status: "secondary" },
      ...{ sources: [sources.epochModels], note: "Epoch's estimate. The range is ours." },
    } satisfies Fact,
  ]),
);

export const trainedLabels: ReadonlyMap<string, string> = new Map(rows.map(([label]) => [idOf(label), label]));

/** What a model of so many parameters takes: 6 operations for each and each of 20 (Hoffmann 2022) tokens a parameter to 15 trillion tokens (Llama 3). */
export const trainingOf = (parameters: number): { readonly low: number; readonly high: number } => {
  const [one, other] = [120 * parameters ** 2, 9e13 * parameters];
  return { low: Math.min(one, other), high: Math.max(one, other) };
};

/** What people call each, with its fact. */
export const trainedNames: readonly (readonly [name: string, fact: string])[] = rows.flatMap(([label, names]) =>
  names.map((name) => [name, idOf(label)] as const),
);
