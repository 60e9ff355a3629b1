// Opening an argument, also on from a closed one; and what is offered for its comparison: what the words suggest, the outputs there are.

import { z } from "zod";
import { isMet } from "../../src/answer/answer.ts";
import { claimOn } from "../../src/answer/result.ts";
import { unlessMistaken } from "../../src/core/errors.ts";
import { forkOf } from "../../src/core/settle/settle.ts";
import type { Act } from "../../src/core/settle/settle-act.ts";
import { sides } from "../../src/core/settle/state.ts";
import { figures, tell } from "../../src/core/tell.ts";
import { defineCommand, type Scene, type Values } from "../../src/kit/define.ts";
import {
  assumed,
  type Choice,
  completed,
  flag,
  maybeId,
  maybeText,
  offers,
  result,
  unlisted,
} from "../../src/kit/options.ts";
import type { Model } from "../../src/models/model.ts";
import { limits, type Modal, type Reply } from "../../src/render/view.ts";
import { allModels, maybeModel, modelNamed, preset } from "../ask/shared/model-options.ts";
import { alonePreview } from "./replies/preview.ts";
import { claimSentence } from "./replies/text.ts";
import { argumentOption, findArgument, isHidden } from "./shared/argument.ts";
import { evidenceFor } from "./shared/base.ts";
import { openArgument, openedView, openingActs } from "./shared/open.ts";
import {
  changeForm,
  longestClaim,
  longestLink,
  messageId,
  openingForm,
  reversedPreview,
  shownFirst,
  shownPreview,
  spelt,
  startOf,
} from "./shared/opening-form.ts";
import { type Preview, previewOf, previewOrWords } from "./shared/preview.ts";
import { comparisonsIn, modelFor, type OpeningAsked, questionOf } from "./shared/question.ts";

/** Opening an argument about a claim: in words it is shown first as it was read, as a comparison it is opened at once. */
const open = defineCommand({
  name: "settle open",
  description: "Open an argument about a claim",
  options: {
    claim: maybeText("The claim in words, e.g. if 10% of gamers joined they'd match Google", longestClaim),
    comparison: completed(assumed(maybeText("As a comparison, e.g. pool_to_one_hyperscaler >= 1")), comparisonChoices),
    model: maybeModel(),
    given: assumed(maybeText("Values both sides start from, e.g. who joins = 10%")),
    side: z.enum(sides).optional().describe("The side you take yourself"),
    for: assumed(maybeText("Values For begins with, if you are For, e.g. hours online = 50%")),
    against: assumed(maybeText("Values Against begins with, if you are Against")),
    preset: preset(),
    result: result(),
    message: maybeText("A message under which to open the thread: a link to it, or its id", longestLink),
    preview: unlisted(maybeId("What was shown before, by its id")),
    reverse: unlisted(flag("The other way round")),
    change: unlisted(flag("Change how it is read, in a form")),
    look: unlisted(flag("Show how it is read before it is opened")),
    evidence: flag("Argue with the evidence"),
    readers: flag("Ask the readers in a poll, now and at the close"),
    private: flag("Only you see it"),
  },
  examples: [
    { claim: "If 10% of gamers joined they'd match Google" },
    { claim: "All gamers together match one hyperscaler", comparison: "pool_to_one_hyperscaler >= 1" },
  ],
  run: async (input, scene): Promise<Reply> => {
    if (input.preview !== undefined) {
      if (input.change && input.claim === undefined) return changing(input.preview, scene);
      const kept = await previewOf(input.preview, scene);
      if (input.claim !== undefined) return changed(kept, input, scene);
      const preview = input.reverse ? reversedPreview(kept) : kept;
      if (!input.reverse && !input.look) return opened(preview, input, scene);
      if (input.evidence) return alonePreview(input.preview, preview);
      return shownPreview(preview, scene);
    }
    const words = spelt(input.claim);
    if (words === "") return openingForm(input, scene);
    const under = input.message === undefined ? scene.caller.message?.id : messageId(input.message);
    const asked = { ...input, claim: words };
    const isSaid = input.comparison === undefined && input.model === undefined && input.result === undefined;
    if (isSaid || input.look) return shownFirst(asked, under, scene);
    return opened({ words, under, ...(await questionOf(asked, scene)) }, input, scene);
  },
});

/** The form for what was read, or for words that nothing was read in. */
async function changing(id: string, scene: Scene): Promise<Modal> {
  const shown = await previewOrWords(id, scene);
  if (!("model" in shown)) return openingForm({ claim: shown.words, message: shown.under }, scene);
  return changeForm(id, shown, scene);
}

/** A list of values in one line, however it was typed. */
const listed = (values: string | undefined): string => spelt(values?.replaceAll(";", "\n"));

/** A preview as somebody changed it: words that were not read yet are read first, and shown. */
async function changed(kept: Preview, input: OpeningAsked & Given, scene: Scene): Promise<Reply> {
  const words = spelt(input.claim);
  const isSame = input.comparison === figures(kept.claim.text);
  const isRead = words !== kept.words && isSame;
  // What stood there already is part of the reading, and no value that somebody gives.
  const given = isSame && listed(input.given) === listed(startOf(kept)) ? undefined : input.given;
  const author = words === kept.words ? kept.author : undefined;
  const { comparison, preset, side } = input;
  const asked = { claim: words, preset, given, ...(!isRead && { comparison, model: kept.model.name }) };
  if (isRead) return shownFirst({ ...asked, side }, kept.under, scene);
  return opened({ words, under: kept.under, author, ...(await questionOf(asked, scene)) }, input, scene);
}

type Given = Parameters<typeof openingActs>[1] & {
  readonly evidence?: boolean | undefined;
  readonly readers?: boolean | undefined;
  readonly private?: boolean | undefined;
};

async function opened(preview: Preview, given: Given, scene: Scene) {
  if (given.readers) await scene.channels?.needMember?.(tell`poll the readers`);
  const evidence: readonly Act[] = given.evidence
    ? [{ kind: "evidence", side: isMet(evidenceFor(preview)) ? "for" : "against" }]
    : [];
  const acts = [...evidence, ...openingActs(preview.model, { ...given, side: given.side ?? preview.side }, scene)];
  const opening = { ...preview, sentence: preview.said?.sentence, acts, hidden: given.private };
  return openedView(await openArgument(opening, scene), scene, given.readers);
}

/** Going on from a closed argument in a new one. */
const fork = defineCommand({
  name: "settle fork",
  description: "Go on from a closed argument in a new one, with both sides' values",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const found = await findArgument(argument, scene);
    const { id, state, claim, model, base } = found;
    const { evidence: side } = state;
    const acts: readonly Act[] = [
      { kind: "forked", ...forkOf(id, state) },
      ...(side ? [{ kind: "evidence", side } as const] : []),
    ];
    const { words = claim.text, sentence } = found.argument;
    // What only one person saw goes on where only they see it.
    const hidden = isHidden(found, scene);
    const opening = { words, sentence, claim, model, base, acts, hidden };
    return openedView(await openArgument(opening, scene), scene);
  },
});

export default [open, fork];

async function comparisonChoices(typed: string, scene: Scene, { claim, model }: Values): Promise<readonly Choice[]> {
  const named = typeof model === "string" && model !== "" ? await modelNamed(model, scene) : undefined;
  const models = named ? [named] : await allModels(scene);
  const said = comparisonsIn(typeof claim === "string" ? claim : "", models, scene);
  const suggested = said.map(({ model: about, claim: read }) => choiceOf(about, read.text));
  const near = typed.trim().toLowerCase();
  if (near === "") return unique([...suggested, ...ownClaims(models)]);
  const begun: Choice[] = [];
  // Each is read as a claim, at every letter: no more than can be shown.
  for (const each of models) if (begun.length < limits.choices) begun.push(...outputsLike(each, near, models));
  return unique([...live(typed, models), ...offers(suggested, typed), ...begun]);
}

const choiceOf = (model: Model, text: string): Choice => ({
  name: `${claimSentence(model, claimOn(model, text))} (${model.name})`,
  value: text,
});

const ownClaims = (models: readonly Model[]): readonly Choice[] =>
  models.flatMap((model) => (model.claim ? [choiceOf(model, model.claim.text)] : []));

/** How what is typed is read, or what is wrong with it. */
function live(typed: string, models: readonly Model[]): readonly Choice[] {
  const model = modelFor(typed, models, models[0]);
  const isBegun = !/[<>=]/.test(typed);
  return unlessMistaken(
    () => [{ ...choiceOf(model, typed), value: typed }],
    ({ message }) => (isBegun ? [] : [{ name: `✗ ${message}`, value: typed }]),
  );
}

/** Outputs by id or label, put as a comparison that can be changed, with the model that it would be put to. */
function outputsLike(model: Model, near: string, models: readonly Model[]): readonly Choice[] {
  return [...model.quantities.values()]
    .filter(({ id, label, kind }) => kind === "derived" && `${id} ${label}`.toLowerCase().includes(near))
    .map(({ id }) => `${id} >= 1`)
    .filter((comparison) => modelFor(comparison, models) === model)
    .map((comparison) => choiceOf(model, comparison));
}

const unique = (choices: readonly Choice[]): readonly Choice[] => [
  ...new Map(choices.map((choice) => [choice.value, choice])).values(),
];
