// Words about to be argued, shown as they were read: for certain, or as the nearest that can be argued.

import { otherSide } from "../../../src/core/settle/settle-act.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { View } from "../../../src/render/view.ts";
import { savedModels } from "../../ask/shared/model-options.ts";
import { offersView, previewView, readAs, refusedView } from "../replies/preview.ts";
import { evidenceFor, keepPreview, keepWords, type Preview } from "./preview.ts";
import { helpedReadingsOf, type OpeningAsked, questionOf, questionRead, reversed } from "./question.ts";

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
  const { claim: words, author, side } = asked;
  const models = [...scene.models, ...(await savedModels(scene))];
  const { sure, offered, about } = await helpedReadingsOf(words, models, scene);
  if (sure || asked.comparison !== undefined) {
    return shownPreview({ words, under, author, side, ...(await questionOf(asked, scene)) }, scene);
  }
  const offers = [];
  for (const reading of offered) {
    const preview = { words, under, author, side, ...(await questionRead(reading, asked, scene)) };
    offers.push({ id: await keepPreview(preview, scene), preview });
  }
  if (offers.length > 0) return offersView(words, offers);
  return refusedView(await keepWords({ words, under, author }, scene), words, about);
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
  return { ...turned, words: readAs(turned).slice(0, 200) };
}
