// What both sides of an argument start from, kept when it is opened, so that nobody moves the ground under it later; what the sides
// answer, and what they differ in.

import { z } from "zod";
import { answer, type Disagreement, disagreementBetween } from "../../../src/answer/answer.ts";
import type { Answer, ModelClaim } from "../../../src/answer/result.ts";
import {
  columnsOf,
  type GivenLayers,
  type GivenValue,
  readKept,
  type Settings,
  settingsOf,
  valuesKept,
} from "../../../src/answer/settings.ts";
import { cruxSteps } from "../../../src/core/analyses/crux.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import { type Estimate, estimate } from "../../../src/core/estimate/estimate.ts";
import { finished } from "../../../src/core/kept.ts";
import type { Correlation } from "../../../src/core/sampling/correlation.ts";
import { otherSide, type Side, type Value } from "../../../src/core/settle/settle-act.ts";
import type { Settle } from "../../../src/core/settle/state.ts";
import { localeNow, speaking } from "../../../src/core/tell.ts";
import { pause, unhurried } from "../../../src/kit/define.ts";
import type { Json } from "../../../src/kit/kept.ts";
import type { Reading } from "../../../src/language/reading.ts";
import { ownedIn } from "../../../src/models/ledger/owned.ts";
import type { Model } from "../../../src/models/model.ts";
import type { PresetName } from "../../../src/models/presets.ts";
import { presetForm } from "../../ask/shared/model-options.ts";
import { correlationsForm, keptCorrelations, modelAgain, ownTextForm, ownTextOf } from "../../ask/shared/reply.ts";
import { valueText } from "../replies/text.ts";

/** The values under both sides' own: `shared` are part of the question, `server` are the server's defaults. */
export interface Base {
  readonly preset: PresetName;
  readonly shared: ReadonlyMap<string, GivenValue>;
  readonly server: ReadonlyMap<string, GivenValue>;
  readonly correlations: readonly Correlation[];
}

/** What the question itself says of assumptions, as it was typed. */
export const sharedTexts = ({ shared }: Pick<Base, "shared">): ReadonlyMap<string, string> =>
  new Map([...shared].map(([id, { reading }]) => [id, reading.text.trim()]));

/** What both sides start from where nothing else is said. */
export const argumentPreset: PresetName = "evidence";

const value = z.object({
  text: z.string(),
  from: z.enum(["shared", "server"]),
  by: z.string().exactOptional(),
  byName: z.string().exactOptional(),
  name: z.string().exactOptional(),
  at: z.number().exactOptional(),
  scope: z.enum(["channel", "person"]).exactOptional(),
});

const form = z.object({
  preset: presetForm,
  values: z.record(z.string(), value),
  correlations: correlationsForm,
  own: ownTextForm.exactOptional(),
});

/** A value as it is kept: written as English readers do, whoever typed it. */
export function keptText(model: Model, id: string, { text }: Pick<Reading, "text">): string {
  const quantity = model.quantities.get(id);
  const kept =
    localeNow() === undefined || !quantity ? text : speaking(undefined, () => readKept(model, quantity, text).text);
  return kept.trim();
}

/** The base of an argument as it is kept, with the text of a model that may be changed by its author later. */
export function keptBase(model: Model, { preset, shared, server, correlations }: Base): Json {
  const entries = (from: "shared" | "server", values: ReadonlyMap<string, GivenValue>) =>
    [...values].map(([id, { reading, by }]): [string, z.input<typeof value>] => {
      const credit = by && {
        ...(by.id && { by: by.id }),
        byName: by.name,
        at: by.at,
        ...(by.scope && { scope: by.scope }),
      };
      const name = ownedIn(reading.text) === undefined && reading.name;
      return [id, { text: keptText(model, id, reading), from, ...(name && { name }), ...credit }];
    });
  const values = Object.fromEntries([...entries("server", server), ...entries("shared", shared)]);
  const own = ownTextOf(model);
  return { preset, values, correlations: keptCorrelations(correlations), ...(own && { own }) } as Json;
}

/** The model that somebody wrote, as it was when the argument was opened. */
export function maybeOwnModel(kept: Json | undefined): Model | undefined {
  const own = kept === undefined ? undefined : form.parse(kept).own;
  return own && modelAgain(own);
}

/** Reads a kept base; what the model no longer has is left out. */
export function baseOf(model: Model, kept: Json | undefined): Base {
  if (kept === undefined) return { preset: "article", shared: new Map(), server: new Map(), correlations: [] };
  const { preset, values, correlations } = form.parse(kept);
  const layer = (wanted: "shared" | "server") =>
    valuesKept(
      model,
      Object.entries(values).flatMap(([id, { text, from, by, byName: name, at, scope }]) => {
        const isSigned = name !== undefined && at !== undefined;
        const credit = isSigned ? { name, at, ...(by && { id: by }), ...(scope && { scope }) } : undefined;
        return from === wanted ? [[id, text, credit] as const] : [];
      }),
    );
  const names = Object.fromEntries(Object.entries(values).map(([id, { name }]) => [id, name]));
  return { preset, shared: calledBy(layer("shared"), names), server: layer("server"), correlations };
}

/** Values with the names of what they are of, where they are of no one owner. */
export const calledBy = (
  values: ReadonlyMap<string, GivenValue>,
  names: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, GivenValue> =>
  new Map(
    [...values].map(([id, given]) => {
      const name = names[id];
      const isNamed = name === undefined || given.reading.name !== undefined;
      return [id, isNamed ? given : { ...given, reading: { ...given.reading, name } }];
    }),
  );

export function layersOver({ preset, shared, server }: Base, own: ReadonlyMap<string, GivenValue>): GivenLayers {
  return { side: new Map([...shared, ...own]), server, preset };
}

/** What settings hold over a preset, as a base: typed and side's values are shared, the server's stay the server's. */
export function baseFrom(
  preset: PresetName,
  settings: Settings,
  correlations: readonly Correlation[],
  typedBy: GivenValue["by"],
): Base {
  const pick = (from: readonly string[]) => [...settings].filter(([, setting]) => from.includes(setting.from));
  const shared = pick(["option", "side"]).map(([id, { reading, by }]) => {
    const credit = by ?? typedBy;
    return [id, { reading, ...(credit && { by: credit }) }] as const;
  });
  const server = pick(["server"]).map(([id, { reading, by }]) => [id, { reading, ...(by && { by }) }] as const);
  return { preset, shared: new Map(shared), server: new Map(server), correlations };
}

/** Values as a side has set them, read for a model; what the model does not have is left out. */
export const valuesFor = (model: Model, values: ReadonlyMap<string, Value>): ReadonlyMap<string, GivenValue> =>
  valuesKept(
    model,
    [...values].map(([id, { text, by, byName: name, at }]) => [id, text, { id: by, name, at }] as const),
  );

/** What the sides of an argument answer. */
export interface Question {
  readonly model: Model;
  readonly claim: ModelClaim;
  readonly base: Base;
}

/** What comes out with what both sides start from. */
export const evidenceFor = (question: Question): Answer =>
  answered(question, settingsOf(question.model, layersOver(question.base, new Map())));

/** What a side answers with its values, or with others tried over them. */
export const answerOf = (question: Question, state: Settle, side: Side, tried?: GivenLayers["option"]): Answer =>
  answered(question, settingsFor(question, state, side, tried));

const answered = ({ model, claim, base: { preset, correlations } }: Question, settings: Settings): Answer =>
  answer({ model, preset, settings, correlations, claim });

function settingsFor(
  { model, base }: Question,
  { camps }: Settle,
  side: Side,
  option?: GivenLayers["option"],
): Settings {
  const layersOf = (of: Side) => layersOver(base, valuesFor(model, camps[of].values));
  return settingsOf(model, { ...layersOf(side), ...(option && { option }) }, layersOf(otherSide(side)));
}

/** What the two sides differ in most, by points alone: for a list, where curves would cost too much. */
export function cruxOf(question: Question, state: Settle): string | undefined {
  const { model, claim } = question;
  const has = (side: Side) => {
    const settings = settingsFor(question, state, side);
    return { settings, columns: columnsOf(model, settings) };
  };
  const [yes, no] = [has("for"), has("against")];
  const told = ({ settings, columns }: ReturnType<typeof has>, id: string) => {
    const [value] = estimate(columns, [id]).outputs;
    const unit = model.quantities.get(id)?.unit;
    return valueText(
      { model, settings, results: new Map(value && unit ? [[id, { ...endsOf(value), unit }]] : []) },
      id,
    );
  };
  return unlessMistaken(() => {
    const { differences } = finished(cruxSteps(claim, yes.columns, no.columns));
    return differences.find(({ id }) => told(yes, id) !== told(no, id))?.id;
  });
}

const endsOf = ({ p5, median, p95, digits }: Estimate) => ({ p5, median, p95, digits });

/** Where the two sides stand. */
export async function standing(question: Question, state: Settle): Promise<Disagreement> {
  const yes = answerOf(question, state, "for");
  await pause();
  const no = answerOf(question, state, "against");
  await pause();
  return withoutRounding(await unhurried(disagreementBetween(question.claim, { for: yes, against: no })));
}

/** Who says what is known as it is told differs from it by its rounding alone: that divides nobody. */
function withoutRounding(found: Disagreement): Disagreement {
  const { crux, answers } = found;
  const differences = crux?.differences.filter(
    ({ id }) => valueText(answers.for, id) !== valueText(answers.against, id),
  );
  if (crux === undefined || differences?.length === crux.differences.length) return found;
  const isTurnKept = differences?.[0] === crux.differences[0];
  return { ...found, crux: { ...crux, differences: differences ?? [] }, ...(!isTurnKept && { breakEven: {} }) };
}
