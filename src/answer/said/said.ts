// Claims as people say them, put as comparisons on a model's output; shown before anything is opened.

import { UserError } from "../../core/errors.ts";
import type { Model } from "../../models/model.ts";
import { baseYear } from "../../models/project.ts";
import { claimOn, type ModelClaim } from "../claim.ts";
import { amountIn, comparisonIn, mirrored } from "./said-amount.ts";
import { labelTopics } from "./said-label.ts";
import { premisesIn } from "./said-premises.ts";
import { type Topic, topics } from "./said-topics.ts";

export interface Said {
  readonly model: Model;
  readonly claim: ModelClaim;
  /** What the words take for granted, as assumptions in the language: `if 10% joined`. */
  readonly premises: Readonly<Record<string, string>>;
}

/** Readings of a claim in words, the likeliest first; none where the words are about nothing a model has. */
export function readSaid(words: string, models: readonly Model[]): readonly Said[] {
  const text = plain(words);
  const { premises, year, rest } = premisesIn(text);
  const known = topics.filter(({ about }) => about.every((pattern) => pattern.test(text)));
  const found = [...known, ...labelTopics(rest, models)].flatMap((topic) => {
    const dated = year === undefined ? topic : inYear(topic);
    const model = models.find(({ name, quantities }) => name === dated.model && quantities.has(dated.output));
    const claim = model && maybeClaim(model, comparisonOf(dated, text, dated.alone ? text : rest));
    if (model === undefined || claim === undefined) return [];
    const all = dated === topic || year === undefined ? premises : { ...premises, t: String(year - baseYear) };
    const left = [
      dated.output,
      ...(dated.alone ? ["participation"] : []),
      ...(dated.output === "fleet_per_hyperscaler" ? ["dc_to_consumer_ratio"] : []),
    ];
    const own = Object.entries(all).filter(([id]) => model.quantities.has(id) && !left.includes(id));
    return [{ model, claim, premises: Object.fromEntries(own) }];
  });
  return [...new Map(found.map((said) => [`${said.model.name} ${said.claim.text}`, said])).values()];
}

/** A claim is a sentence; of a longer text the beginning is read. */
const longest = 400;

/** One spelling of signs and spaces, in small letters. */
function plain(words: string): string {
  return words
    .slice(0, longest)
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[–—−]/g, "-")
    .replaceAll(/per ?cent\b/g, "%")
    .replaceAll(/(\d)\s+%/g, "$1%")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The outputs of a year to come. */
const later: Readonly<Record<string, string>> = {
  pool_to_one_hyperscaler: "pool_to_one_hyperscaler_t",
  compute_gap_ratio: "compute_gap_ratio_t",
  fleet_per_hyperscaler: "fleet_per_hyperscaler_t",
};

/** The same question about a year to come. */
function inYear(topic: Topic): Topic {
  if (topic.closing) return { ...topic, model: "project", output: "pool_to_one_hyperscaler_t", usual: ">= 1" };
  const output = later[topic.output];
  return output === undefined ? topic : { ...topic, model: "project", output };
}

/** The comparison of a topic: its own sign and number unless the words say others. */
function comparisonOf({ output, usual, fixed, flipped, multiple }: Topic, text: string, rest: string): string {
  const [, usualSign = ">=", usualValue = "1"] = /^(\S+) (.+)$/.exec(usual) ?? [];
  const said = comparisonIn(text);
  const sign = said.sign ?? usualSign;
  const turned = flipped?.test(text) ? mirrored(sign) : sign;
  const signed = said.negated ? negation(turned) : turned;
  const figure = fixed ? undefined : amountIn(rest);
  const amount = multiple ? figure?.replace(/^1\s*\//, "") : figure;
  return `${output} ${fixed ? (said.negated ? negation(usualSign) : usualSign) : signed} ${amount ?? usualValue}`;
}

const negations: Readonly<Record<string, string>> = { ">=": "<", ">": "<=", "<=": ">", "<": ">=" };
const negation = (sign: string): string => negations[sign] ?? sign;

function maybeClaim(model: Model, text: string): ModelClaim | undefined {
  try {
    return claimOn(model, text);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
