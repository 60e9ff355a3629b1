// The question of a new argument: which model, which comparison, and what both sides start from; or which of several readings.

import { type Answer, claimOn, type ModelClaim, ownClaim } from "../../../src/answer/result.ts";
import { type GivenValue, valuesKept } from "../../../src/answer/settings.ts";
import { readClaim, type SaidComparison } from "../../../src/claims/read.ts";
import { inField, UserError } from "../../../src/core/errors.ts";
import { localeNow, speaking, tell } from "../../../src/core/tell.ts";
import { dayOf, type Scene } from "../../../src/kit/define.ts";
import { parseClaim, printClaim } from "../../../src/language/claim.ts";
import { mends } from "../../../src/language/text/mistake.ts";
import type { Model } from "../../../src/models/model.ts";
import type { PresetName } from "../../../src/models/presets.ts";
import { pasted } from "../../ask/shared/given.ts";
import { readHelped } from "../../ask/shared/helped.ts";
import { allModels, modelNamed } from "../../ask/shared/model-options.ts";
import { recall } from "../../ask/shared/reply.ts";
import { serverLayer } from "../../defaults/shared/layer.ts";
import { languageHere } from "./argument.ts";
import { argumentPreset, type Base, baseFrom, calledBy, type Question } from "./base.ts";

export interface OpeningAsked {
  readonly claim?: string | undefined;
  readonly comparison?: string | undefined;
  readonly model?: string | undefined;
  /** Values that both sides start from. */
  readonly given?: string | undefined;
  readonly preset?: PresetName | undefined;
  /** The id of an earlier reply. */
  readonly result?: string | undefined;
}

export interface SaidQuestion extends Question {
  /** The claim and its opposite in plain sentences, where its words were read and nothing was put beside them. */
  readonly said?: Said | undefined;
}

type Said = Pick<SaidComparison, "sentence" | "opposite"> & Partial<Pick<SaidComparison, "counted">>;

/**
 * What is asked, from the options and where they are silent from the words.
 * @throws UserError `settle.comparison` where no comparison was given and none can be read from the words
 */
export async function questionOf(asked: OpeningAsked, scene: Scene): Promise<SaidQuestion> {
  const earlier = asked.result === undefined ? undefined : await recall(asked.result, scene);
  const named = asked.model === undefined ? earlier?.model : await modelNamed(asked.model, scene);
  const models = named ? [named] : await allModels(scene);
  const { sure, offered = [] } = asked.claim === undefined ? {} : readingsOf(asked.claim, models, scene);
  const { comparison } = asked;
  if (comparison !== undefined) {
    const model = named ?? modelFor(comparison, models, sure?.model);
    const claim = inField("comparison", () => claimOn(model, comparison));
    const read = [...(sure ? [sure] : []), ...offered];
    const same = read.find((each) => each.model === model && each.claim.text === claim.text);
    return questionOn({ model, claim }, same, { ...asked, earlier }, scene);
  }
  const model = sure?.model ?? named;
  const claim = sure?.claim ?? earlier?.claim ?? (named && ownClaim(named));
  if (model === undefined || claim === undefined) throw unread(offered, models);
  return questionOn({ model, claim }, sure, { ...asked, earlier }, scene);
}

/** What a reading takes for granted and asks, as `questionOf` has it of words that are sure. */
export const questionRead = (reading: SaidComparison, asked: OpeningAsked, scene: Scene): Promise<SaidQuestion> =>
  questionOn(reading, reading, asked, scene);

interface AskedOver extends OpeningAsked {
  readonly earlier?: Answer | undefined;
}

async function questionOn(
  { model, claim }: Omit<Question, "base">,
  reading: SaidComparison | undefined,
  asked: AskedOver,
  scene: Scene,
): Promise<SaidQuestion> {
  return { model, claim, base: await baseFor(model, reading, asked, scene), said: saidBy(reading, asked, scene) };
}

/** The claim in its own words, which do not say what was put beside it. */
function saidBy(
  reading: SaidComparison | undefined,
  { claim: words = "", given, result }: OpeningAsked,
  scene: Scene,
): Said | undefined {
  if (reading === undefined || given !== undefined || result !== undefined) return undefined;
  const { sentence, opposite, counted } = toldToAll(reading, words, scene);
  return { sentence, opposite, counted };
}

/** The same reading in the language of the argument, as all will read it. */
function toldToAll(reading: SaidComparison, words: string, scene: Scene): SaidComparison {
  const locale = languageHere(scene);
  if (locale === localeNow()) return reading;
  const { sure, offered } = speaking(locale, () => readingsOf(words, [reading.model, ...scene.models], scene));
  const all = [...(sure ? [sure] : []), ...offered];
  return (
    all.find(({ claim, model }) => model.name === reading.model.name && claim.text === reading.claim.text) ?? reading
  );
}

/** The model that a comparison is about: the one whose headline it compares, else the first that has the output. */
export function modelFor(comparison: string, models: readonly Model[], preferred?: Model): Model {
  const output = /^\s*([A-Za-z_][\w-]*)/.exec(comparison)?.[1] ?? "";
  const called = models.find(({ name, own }) => own !== undefined && name === output);
  if (called) return called;
  const having = models.filter(({ quantities }) => quantities.has(output));
  const found =
    having.find(({ headline }) => headline === output) ?? having.find((model) => model === preferred) ?? having[0];
  return found ?? preferred ?? (models.find(({ name }) => name === "pool") as Model);
}

/** What both sides start from: what the words take for granted gives way to what is given. */
async function baseFor(
  model: Model,
  premises: SaidComparison | undefined,
  { given, preset, earlier }: AskedOver,
  scene: Scene,
): Promise<Base> {
  const by = { id: scene.caller.id, name: scene.caller.name, at: scene.now() };
  const taken = given === undefined ? premises : undefined;
  const typed = pasted(model, given, "given");
  const texts = Object.entries(taken?.given ?? {}).map(([id, text]) => [id, text, by] as const);
  const read = calledBy(valuesKept(model, texts), taken?.names ?? {});
  const written = [...typed.values].map(([id, { reading }]) => [id, { reading, by }] as const);
  const under = earlier
    ? baseFrom(preset ?? earlier.preset, earlier.settings, earlier.correlations, by)
    : await serverBase(model, preset, scene);
  return {
    ...under,
    shared: new Map<string, GivenValue>([...under.shared, ...read, ...written]),
    correlations: [...under.correlations, ...(taken?.correlations ?? []), ...typed.correlations],
  };
}

async function serverBase(model: Model, preset: PresetName | undefined, scene: Scene): Promise<Base> {
  const server = await serverLayer(model, scene);
  return {
    preset: preset ?? server.preset ?? argumentPreset,
    shared: new Map(),
    server: server.values,
    correlations: model.own?.correlations ?? [],
  };
}

/** Words that cannot be read surely are not read by half; what comes near is offered to be put as the comparison. */
function unread(offered: readonly SaidComparison[], models: readonly Model[]): UserError {
  const near = offered.filter(({ model }) => models.includes(model)).map(({ claim }) => claim.text);
  const own = models.find(({ claim }) => claim)?.claim?.text ?? "pool_to_one_hyperscaler >= 1";
  return new UserError("settle.comparison", tell`Expected a claim that can be put as a comparison, got other words`, {
    field: "comparison",
    hint: `${tell`Say what is compared, as the option comparison.`} ${mends(...new Set(near.length > 0 ? near : [own]))}`,
    ways: [
      { label: tell`Say it another way…`, line: "/settle open" },
      { label: tell`Write your own…`, line: "/settle own" },
    ],
  });
}

interface Readings {
  /** What the words mean for certain. */
  readonly sure?: SaidComparison;
  /** What may have been meant, at most four; none where the words are none of Crux's business. */
  readonly offered: readonly SaidComparison[];
  /** What to say of it where nothing, or nothing certain, was read. */
  readonly about: string;
}

export const readingsOf = (words: string, models: readonly Model[], scene: Pick<Scene, "now">): Readings =>
  sorted(readClaim(words, { models, day: dayOf(scene) }));

/** With what a language model makes of words that are not sure, where the operator has set one. */
export const helpedReadingsOf = async (
  words: string,
  models: readonly Model[],
  scene: Pick<Scene, "now" | "readerUrl">,
): Promise<Readings> => sorted(await readHelped(words, models, scene));

function sorted({ readings, about }: Awaited<ReturnType<typeof readHelped>>): Readings {
  const sure = readings.find((reading) => reading.sure);
  return { ...(sure && { sure }), offered: readings.filter((reading) => !reading.sure), about };
}

/** The readings that a comparison can name: a claim on facts alone has a model of its own. */
export const comparisonsIn = (words: string, models: readonly Model[], scene: Pick<Scene, "now">) =>
  readClaim(words, { models, day: dayOf(scene) }).readings.filter(({ model }) => models.includes(model));

/** The claim that is true where this one is false: `the other way round`. */
export function reversed(model: Model, { text }: ModelClaim): ModelClaim {
  const written = parseClaim(text);
  return claimOn(model, printClaim({ ...written, comparison: opposite[written.comparison] }));
}

const opposite = { ">=": "<", ">": "<=", "<=": ">", "<": ">=" } as const;
