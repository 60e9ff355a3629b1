// Claims as people say them, put as comparisons on a model's output; shown before anything is opened.

import type { ModelClaim } from "../answer/claim.ts";
import { maybeClaim } from "../answer/claim.ts";
import { typedComparison } from "../answer/typed-comparison.ts";
import type { Model } from "../models/model.ts";
import { hasLooseCondition, isDoubtful } from "./doubt.ts";
import { labelled } from "./label.ts";
import { figuresIn } from "./numbers.ts";
import { asksCrowd } from "./pool.ts";
import { premisesIn } from "./premises.ts";
import { isDenied } from "./signs.ts";
import { companiesIn } from "./things.ts";
import type { Reading, Sentence } from "./topic.ts";
import { topics } from "./topics.ts";
import { plain } from "./words.ts";
import { yearsTo } from "./years.ts";

export interface Said {
  readonly model: Model;
  readonly claim: ModelClaim;
  /** What the words take for granted, as assumptions in the language: `if 10% joined`. */
  readonly premises: Readonly<Record<string, string>>;
}

/**
 * Readings of a claim in words, the likeliest first. There is none where the words are about nothing a model has, and
 * none that would leave out a figure, a condition or a year: half a claim is another claim.
 */
export function readSaid(words: string, models: readonly Model[]): readonly Said[] {
  const typed = typedComparison(words, models);
  if (typed !== undefined) return [{ ...typed, premises: {} }];
  const text = plain(words);
  return isOfSeveral(text, models) ? [] : readPlain(text, models);
}

/** Two claims in one breath: `gamers beat Google and renting is cheaper`. */
function isOfSeveral(text: string, models: readonly Model[]): boolean {
  const parts = text.split(/,? (?:and|but|while|whereas) |[;.?!] /);
  if (parts.length < 2 || parts.some((part) => opening.test(part))) return false;
  const outputs = parts.flatMap((part) => readPlain(part, models)[0]?.claim.output ?? []);
  return new Set(outputs).size > 1;
}

const opening = /\b(?:if|suppose|assuming|with|given|when|unless|imagine)\b/;

function readPlain(text: string, models: readonly Model[]): readonly Said[] {
  const asks = asksCrowd(text);
  const { premises, implied, year, rest, isOpen } = premisesIn(text, asks);
  if (isOpen || isDoubtful(text) || hasLooseCondition(rest, asks)) return [];
  const sentence: Sentence = {
    ...companiesIn(rest),
    ...{ text, rest, premises, year },
    isConditional: Object.keys(premises).length > implied.length,
    isDenied: isDenied(rest),
    isNamed: implied.length > 0,
  };
  const readings = [...topics.flatMap((topic) => topic(sentence) ?? []), ...labelled(sentence, models)];
  const found = readings.map((reading) => {
    const isWhole = figuresIn(sentence.words).length === reading.figures;
    return isWhole ? fitted(reading, { sentence, implied, models }) : undefined;
  });
  // What the surest reading would leave out, another takes for something else.
  if (readings.length > 0 && models.length > 1 && found[0] === undefined) return [];
  const whole = found.filter((said) => said !== undefined);
  return [...new Map(whole.map((said) => [`${said.model.name} ${said.claim.text}`, said])).values()];
}

/** The outputs of a year to come. */
const later: Readonly<Record<string, string>> = {
  pool_to_one_hyperscaler: "pool_to_one_hyperscaler_t",
  pool_dc_equivalents: "pool_dc_equivalents_t",
  compute_gap_ratio: "compute_gap_ratio_t",
  fleet_per_hyperscaler: "fleet_per_hyperscaler_t",
  participation: "participation_t",
};
/** What holds of every year alike. */
const timeless = /_growth$|^years_to_parity$/;

interface Fit {
  readonly sentence: Sentence;
  readonly implied: readonly string[];
  readonly models: readonly Model[];
}

/** The reading put to its model, with its premises; none where the model has no place for one of them. */
function fitted(reading: Reading, { sentence, implied, models }: Fit): Said | undefined {
  const { year } = sentence;
  const dated =
    year === undefined
      ? undefined
      : (later[reading.output] ?? (/_t$/.test(reading.output) ? reading.output : undefined));
  if (year !== undefined && dated === undefined && !timeless.test(reading.output)) return undefined;
  const output = dated ?? reading.output;
  const name = dated === undefined ? reading.model : "project";
  const model = models.find((each) => each.name === name && each.quantities.has(output));
  const claim = model && maybeClaim(model, `${output} ${reading.comparison}`);
  if (model === undefined || claim === undefined) return undefined;
  const t = reading.years ?? (year !== undefined && dated !== undefined ? yearsTo(year) : undefined);
  const all: Readonly<Record<string, string>> = {
    ...sentence.premises,
    ...reading.premises,
    ...(t !== undefined && { t: String(t) }),
  };
  // Where no fleet is asked about, what goes with a named one is nothing.
  const isFleetless = !model.quantities.has("fleet_per_hyperscaler");
  const own = Object.entries(all).filter(([id]) => model.quantities.has(id) && !(isFleetless && implied.includes(id)));
  const isWhole = Object.keys(all).every((id) => model.quantities.has(id) || implied.includes(id));
  if (!isWhole || (all[output] !== undefined && !implied.includes(output))) return undefined;
  // A fleet that is judged is counted as it is, whatever a card is worth.
  const left = output === "fleet_per_hyperscaler" ? ["dc_to_consumer_ratio"] : [];
  return { model, claim, premises: Object.fromEntries(own.filter(([id]) => !left.includes(id))) };
}
