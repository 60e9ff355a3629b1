// A claim in words, read: for certain only where every word that says something is accounted for.

import { answerTo, isMet } from "../answer/answer.ts";
import { claimOn, headlineOf, type ModelClaim, type Result, typedComparison } from "../answer/result.ts";
import { type GivenValue, readKept } from "../answer/settings.ts";
import { UserError, unlessMistaken } from "../core/errors.ts";
import type { Correlation } from "../core/sampling/correlation.ts";
import { later, tell, word } from "../core/tell.ts";
import { rangeText } from "../models/ledger/fact.ts";
import { ledger } from "../models/ledger/ledger.ts";
import type { Model } from "../models/model.ts";
import { ownModel } from "../models/own.ts";
import { comparedIds } from "./answered.ts";
import { type Draft, negated } from "./compare.ts";
import type { Scene } from "./drafts.ts";
import { fromGerman } from "./german.ts";
import { namedDraft } from "./named.ts";
import { draftsIn } from "./parts.ts";
import { beside, boundText, sentenceOf } from "./sentence.ts";
import { sentencesOf } from "./spelling.ts";

export interface SaidComparison {
  /** The claim in one plain sentence. */
  readonly sentence: string;
  /** The claim that is true where this one is false, likewise. */
  readonly opposite: string;
  /** What the sentence leaves to what is known, in brackets beside it: who joins, of what day its counts are. */
  readonly counted: string;
  readonly model: Model;
  /** As a model takes it: of a two-sided claim with both ends. */
  readonly claim: ModelClaim;
  /** Of a two-sided claim, between what it is said to lie. */
  readonly within?: { readonly low: number; readonly high: number };
  /** What the words take for granted, in the language, over the preset `evidence`. */
  readonly given: Readonly<Record<string, string>>;
  /** What a side is called that is put together of several, by the quantity that has what they have: no name of one owner. */
  readonly names: Readonly<Record<string, string>>;
  /** Which of these go together: the count of a whole and of a part of it. */
  readonly correlations: readonly Correlation[];
  /** Whether every word is accounted for. */
  readonly sure: boolean;
  /** Whether it is likelier than not; of a two-sided claim, whether the middle of what is known lies within. */
  readonly holds: boolean;
  /** How likely it is, from 0 to 1. */
  readonly chance: number;
  /** The quantity that the claim is about. */
  readonly result: Result;
}

export interface Readings {
  /** The likeliest first, at most four; one where it is certain. */
  readonly readings: readonly SaidComparison[];
  /** What to say of it where nothing, or nothing certain, was read. */
  readonly about: string;
  /** Who is compared that nobody has figures for: it is Crux's business, but not in its ledger. */
  readonly stranger?: string;
}

const subjects = later`Crux argues about who has AI compute: owners, gamers and other crowds, GPUs, watts, rents, prices, workers, training and growth.`;
const inEnglish = later`Crux argues about who has AI compute, and reads claims best in English: say it so, or write a comparison.`;

/**
 * Reads a claim. A reading is sure only where every content word is accounted for; where it is not, or the words are
 * German, up to four are offered; where they are about something else there is none, and `about` says what can be argued
 * about.
 */
export function readClaim(words: string, scene: Scene): Readings {
  const sentences = sentencesOf(words);
  const named = comparedDraft(words, scene.models) ?? namedDraft(sentences, namedModels(scene.models));
  const translated = named ? undefined : fromGerman(words);
  const found = named
    ? { drafts: [named], sure: named.doubt === undefined, doubt: named.doubt, stranger: undefined }
    : draftsIn(translated === undefined ? sentences : sentencesOf(translated), scene);
  const { drafts, stranger } = found;
  // Word by word nobody can be sure of it.
  const sure = found.sure && translated === undefined;
  const doubt = found.doubt ?? (translated === undefined ? undefined : later`it was read word by word`);
  const none = { readings: [], about: word(translated === undefined ? subjects : inEnglish) };
  if (stranger !== undefined) return { readings: [], about: tell`Crux has no figures for "${stranger}".`, stranger };
  if (drafts.length === 0) return none;
  const readings = (sure ? drafts : withOthers(drafts)).flatMap((draft) => readingOf(draft, sure, scene) ?? []);
  const unique = readings
    .filter((one, k) => readings.findIndex((other) => saidOf(other) === saidOf(one)) === k)
    .slice(0, 4);
  if (unique.length === 0) return none;
  return {
    readings: unique,
    about: sure ? "" : tell`Not certain: ${word(doubt ?? later`not every word could be placed`)}.`,
  };
}

/** What a reading says, whatever the width of what was rounded. */
const saidOf = ({ sentence }: SaidComparison): string => sentence.replace(/ \([\d.,]+\S* \S+ [\d.,]+\S*\)/, "");

/** A comparison typed where words are expected is that comparison, whatever words its names hold. */
function comparedDraft(words: string, models: readonly Model[]): Draft | undefined {
  const found = typedComparison(words, models);
  if (found === undefined) return undefined;
  const { output, comparison, threshold: value, text } = found.claim;
  const written = text.slice(text.indexOf(comparison) + comparison.length).trim();
  const threshold = { text: written, value, low: value, high: value };
  return { model: found.model.name, output, sign: comparison, threshold };
}

/** Models that words may call by their names: those that people wrote, and one that was asked about. */
const namedModels = (models: readonly Model[]): readonly Model[] =>
  models.length === 1 ? models : models.filter(({ own }) => own !== undefined);

/** The readings, and after them the first the other way round. */
function withOthers(drafts: readonly Draft[]): readonly Draft[] {
  const [likeliest] = drafts;
  if (likeliest === undefined || likeliest.sign === "~") return drafts;
  return [...drafts.slice(0, 3), { ...likeliest, sign: likeliest.sign.startsWith(">") ? "<" : ">" }];
}

type Judged = Pick<SaidComparison, "holds" | "chance" | "result">;

/** A draft put to its model; nothing where the model has no place for it. */
export function readingOf(draft: Draft, sure: boolean, { models, day }: Scene): SaidComparison | undefined {
  return unlessMistaken(() => {
    const model =
      draft.formula === undefined ? models.find(({ name }) => name === draft.model) : ofFacts(draft, draft.formula);
    if (model === undefined || !model.quantities.has(draft.output)) return undefined;
    const { given = {}, correlations = [] } = draft;
    const option = new Map(Object.entries(given).map(([id, text]) => [id, valueFor(model, id, text)]));
    const { text, low, high } = draft.threshold;
    // Nothing is about nought.
    if (draft.sign === "~" && high <= 0) return undefined;
    const bound =
      draft.sign === "~" ? `>= ${boundText(low, text)} and <= ${boundText(high, text)}` : `${draft.sign} ${text}`;
    const claim = claimOn(model, `${draft.output} ${bound}`);
    // Worked out when it is asked for: an opening wants the claim alone.
    let known: Judged | undefined;
    const judged = (): Judged => {
      if (known) return known;
      const found = answerTo({ model, layers: { preset: "evidence", option }, correlations, claim });
      const result = found.results.get(draft.output) ?? headlineOf(found);
      known = { result, chance: found.claim?.probability ?? Number.NaN, holds: isMet(found) };
      return known;
    };
    return {
      sentence: sentenceOf(draft, model),
      opposite: sentenceOf({ ...draft, sign: negated(draft.sign) }, model),
      counted: beside(draft, model, day),
      ...{ model, claim, given, names: namesOf(draft, option), correlations, sure },
      ...(claim.upTo !== undefined && { within: { low: claim.threshold, high: claim.upTo } }),
      get holds() {
        return judged().holds;
      },
      get chance() {
        return judged().chance;
      },
      get result() {
        return judged().result;
      },
    };
  });
}

function namesOf({ sides }: Draft, given: ReadonlyMap<string, GivenValue>): SaidComparison["names"] {
  const ids = comparedIds.find((pair) => pair.every((id) => given.has(id))) ?? [];
  return Object.fromEntries(
    ids.flatMap((id, k) => {
      const name = sides?.[k]?.name ?? "";
      return !given.get(id)?.reading.name && /^\D/.test(name) ? [[id, name] as const] : [];
    }),
  );
}

function valueFor(model: Model, id: string, text: string): GivenValue {
  const quantity = model.quantities.get(id);
  if (quantity === undefined)
    throw new UserError("claims.given", tell`Expected a quantity of ${model.name}, got ${id}`, {});
  return { reading: readKept(model, quantity, text) };
}

/** A model of the ledger's facts alone, each with its range. */
function ofFacts({ facts = [] }: Draft, formula: string): Model {
  const where = [...new Set(facts)].map((id) => {
    const fact = ledger[id];
    const value = fact?.range ? rangeText(fact.range) : String(fact?.value);
    return `${id} = ${value} ${fact?.unit ?? ""}`.trim();
  });
  return ownModel({ formula: `result = ${formula}`, where: where.join("; ") }, undefined, (_, read) => read());
}
