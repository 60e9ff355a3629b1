// The first look at a claim, and the form in which it is changed before it is argued: how it is read, the side and the values are chosen,
// not typed.

import { type Answer, ownClaim } from "../../../src/answer/result.ts";
import { answeredSentence } from "../../../src/claims/answered.ts";
import type { SaidComparison } from "../../../src/claims/read.ts";
import { UserError } from "../../../src/core/errors.ts";
import { otherSide } from "../../../src/core/settle/settle-act.ts";
import { sides } from "../../../src/core/settle/state.ts";
import { capital, figures, tell, word } from "../../../src/core/tell.ts";
import { dayOf, type Scene } from "../../../src/kit/define.ts";
import { cut } from "../../../src/language/text/cut.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import { shortOf } from "../../../src/models/model.ts";
import { presets, presetText } from "../../../src/models/presets.ts";
import { type Field, limits, type Modal, type View } from "../../../src/render/view.ts";
import { allModels } from "../../ask/shared/model-options.ts";
import { recall } from "../../ask/shared/reply.ts";
import { offersView, previewView, readAs, refusedView } from "../replies/preview.ts";
import { claimSentence } from "../replies/text.ts";
import { sideName } from "../words/people.ts";
import { argumentPreset, evidenceFor, sharedTexts } from "./base.ts";
import { keepPreview, keepWords, type Preview } from "./preview.ts";
import { comparisonsIn, helpedReadingsOf, type OpeningAsked, questionOf, questionRead, reversed } from "./question.ts";

/** Characters of a claim: a thread's name and a title have room for these. */
export const longestClaim = 200;
/** Of an address. */
export const longestLink = 300;

interface Opened extends OpeningAsked {
  readonly message?: string | undefined;
}

/** The id of a message, of which a link to it is the usual spelling. @throws UserError `settle.message` */
export function messageId(typed: string): string {
  const id = /^(?:https:\/\/\S*\/)?(\d{1,20})$/.exec(typed.trim())?.[1];
  if (id !== undefined) return id;
  throw new UserError("settle.message", tell`Expected the id of a message or a link to it, got ${quote(typed)}`, {
    field: "message",
    hint: tell`In the message's menu: Copy Message Link, or Apps → Settle this`,
  });
}

/** Where nothing is known yet but words, or an earlier reply. @throws UserError `result.unknown`, `settle.message` */
export async function openingForm({ claim, result, message, given }: Opened, scene: Scene): Promise<Modal> {
  const earlier = result === undefined ? undefined : await recall(result, scene);
  const source = scene.caller.message;
  const under = message === undefined ? source?.id : messageId(message);
  const words = claim ?? (earlier === undefined ? "" : askedSentence(earlier, dayOf(scene)));
  const line = [
    "/settle open",
    ...(result === undefined ? ["look: true"] : [`result: ${result}`]),
    ...(under === undefined ? [] : [`message: ${under}`]),
  ].join(" ");
  return {
    title: tell`Settle this`,
    line,
    fields: [claimField(words), ...(given === undefined ? [] : [givenField(figures(given))]), sideField()],
  };
}

/** What an answer compares, as people say it, else by its labels. */
const askedSentence = (answer: Answer, today: string): string =>
  answeredSentence(answer, today) ?? (answer.claim ? capital(claimSentence(answer.model, answer.claim)) : "");

/** What both sides of a preview start from, as it stands in the form. */
export const startOf = ({ model, base }: Pick<Preview, "model" | "base">): string =>
  [...sharedTexts(base)].map(([id, text]) => `${shortOf(model, id)} = ${figures(text)}`).join("\n");

/** Filled with what was read of the preview with this id. */
export async function changeForm(id: string, preview: Preview, scene: Scene): Promise<Modal> {
  const { words, model, claim, base, said } = preview;
  const models = await allModels(scene);
  const own = models.flatMap((each) => {
    const itsOwn = ownClaim(each);
    return itsOwn ? [{ model: each, claim: itsOwn }] : [];
  });
  const readings = [{ model, claim, sentence: said?.sentence }, ...comparisonsIn(words, models, scene), ...own];
  const choices = readings.map((each) => ({
    label: ("sentence" in each && each.sentence) || capital(claimSentence(each.model, each.claim)),
    value: figures(each.claim.text),
  }));
  const unique = choices.filter(
    ({ value }, k) => value.length <= limits.choice && choices.findIndex((each) => each.value === value) === k,
  );
  return {
    title: tell`Settle this`,
    line: `/settle open preview: ${id} change: true`,
    fields: [
      claimField(words),
      { option: "comparison", label: tell`Read as`, value: figures(claim.text), required: true, choices: unique },
      givenField(startOf(preview)),
      sideField(),
      presetField(base.preset),
    ],
  };
}

/** A phone shows forty characters of a line: whatever may be longer has several. */
const claimField = (words: string): Field => ({
  option: "claim",
  label: tell`The claim, in a sentence`,
  value: cut(words, longestClaim),
  required: true,
  long: true,
});

const givenField = (value: string): Field => ({
  option: "given",
  label: tell`Both sides start from`,
  value,
  long: true,
  placeholder: tell`e.g. ${`${word("who joins")} = ${figures("10%")}`}`,
});

const sideField = (): Field => ({
  option: "side",
  label: tell`Your side`,
  placeholder: tell`Not needed`,
  choices: sides.map((side) => ({ label: sideName(side), value: side })),
});

const presetField = (value: string = argumentPreset): Field => ({
  option: "preset",
  label: tell`All else is`,
  value,
  choices: Object.entries(presets).map(([name, { brief }]) => ({
    label: capital(presetText(name)),
    value: name,
    description: word(brief),
  })),
});

/** A claim in one line. */
export const spelt = (typed: string | undefined): string => typed?.replaceAll(/[\p{C}\s]+/gu, " ").trim() ?? "";

type Said = OpeningAsked & {
  readonly claim: string;
  /** Who said it, where it is a message's. */
  readonly author?: Preview["author"];
  readonly side?: Preview["side"];
};

/** The preview of the words; where they are not sure, what may have been meant. Errors as `questionOf`. */
export async function shownFirst(asked: Said, under: string | undefined, scene: Scene): Promise<View> {
  const { claim: words, author } = asked;
  const models = await allModels(scene);
  const { sure, offered, about } = await helpedReadingsOf(words, models, scene);
  if (sure || asked.comparison !== undefined) {
    const isSaid = (asked.comparison ?? asked.model ?? asked.result) === undefined;
    const question = sure && isSaid ? await questionRead(sure, asked, scene) : await questionOf(asked, scene);
    return shownPreview({ words, under, author, side: asked.side, ...question }, scene);
  }
  const offers = [];
  for (const reading of offered) offers.push(await offerOf(reading, asked, under, scene));
  if (offers.length > 0) return offersView(words, offers);
  return refusedView(await keepWords({ words, under, author }, scene), words, about);
}

/** One way to read the words, kept until it is opened. */
export async function offerOf(reading: SaidComparison, asked: Said, under: string | undefined, scene: Scene) {
  const { claim: words, author, side } = asked;
  const preview: Preview = { words, under, author, side, ...(await questionRead(reading, asked, scene)) };
  return { id: await keepPreview(preview, scene), preview };
}

/** How it was read, kept until it is opened. */
export async function shownPreview(preview: Preview, scene: Scene): Promise<View> {
  const readers = scene.channels !== undefined && scene.caller.guild !== undefined && scene.caller.place !== "guest";
  return previewView(await keepPreview(preview, scene), preview, evidenceFor(preview), readers);
}

/** The claim that is true where this one is false, in its own words: those before said the opposite. */
export function reversedPreview(preview: Preview): Preview {
  const claim = reversed(preview.model, preview.claim);
  const { said, side } = preview;
  const turned = {
    ...preview,
    // Whoever said the opposite has not said this.
    author: undefined,
    claim,
    side: side && otherSide(side),
    said: said && { ...said, sentence: said.opposite, opposite: said.sentence },
  };
  return { ...turned, words: readAs(turned).slice(0, longestClaim) };
}
