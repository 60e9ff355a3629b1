// Arguing about a claim that no model fits: a guided form makes a model of it, which is saved, and argued about.

import { z } from "zod";
import { ownClaim } from "../../src/answer/result.ts";
import { UserError } from "../../src/core/errors.ts";
import { capital } from "../../src/core/tell.ts";
import { defineCommand, homeOf, type Scene } from "../../src/kit/define.ts";
import { assumed, flag, maybeId, maybeText, unlisted } from "../../src/kit/options.ts";
import type { Model } from "../../src/models/model.ts";
import type { Modal, Reply } from "../../src/render/view.ts";
import { saveModel } from "../saved/shared/save-model.ts";
import { numbersSentence } from "./replies/text.ts";
import { longestClaim, longestLink, messageId, shownPreview, spelt } from "./shared/opening-form.ts";
import { nameFrom, ownModelFrom } from "./shared/own-argument.ts";
import { ownForm, rewriteForm, writtenIn } from "./shared/own-form.ts";
import { keepWords, previewOf, wordsOf } from "./shared/preview.ts";
import { questionOf, reversed } from "./shared/question.ts";

export default defineCommand({
  name: "settle own",
  description: "Argue about a claim that no model fits: write its numbers yourself",
  options: {
    claim: maybeText("The claim, in a sentence", longestClaim),
    numbers: assumed(maybeText("Two to four, with ; between: people = 50k to 60k; pizzas each = 20 to 40")),
    formula: maybeText("How they go together; all multiplied unless told"),
    is: z.enum([">=", ">", "<=", "<"]).optional().describe("What the result is said to be"),
    amount: assumed(maybeText("Of how much, e.g. 1M", 200)),
    first: assumed(maybeText("A range of the first thing that the claim compares, in place of numbers", 60)),
    second: assumed(maybeText("A range of the second", 60)),
    first_of: maybeText("What the first is, e.g. pizzas sold a year; as the claim says it unless told", 60),
    second_of: maybeText("What the second is", 60),
    preview: unlisted(maybeId("What was shown before, by its id")),
    change: unlisted(flag("Change its numbers, in a form")),
    message: maybeText("A message under which to open the thread: a link to it, or its id", longestLink),
  },
  examples: [],
  run: async ({ claim, preview: shown, change = false, message, ...given }, scene): Promise<Reply> => {
    if (change && shown !== undefined && given.numbers === undefined) return rewriting(shown, scene);
    const before = shown === undefined ? undefined : await wordsOf(shown, scene);
    const words = spelt(claim) || (before?.words ?? "");
    const author = words === before?.words ? before.author : undefined;
    const written = words === "" ? undefined : writtenIn(words, given);
    const under = message === undefined ? before?.under : messageId(message);
    if (written === undefined) return ownForm(words, await lineFor({ words, under, author }, scene));
    const model = ownModelFrom(written);
    const name = await saved(model, words, scene);
    const question = await questionOf({ claim: words, model: name, comparison: ownClaim(model)?.text }, scene);
    const said = {
      sentence: words,
      opposite: capital(numbersSentence(question.model, reversed(question.model, question.claim))),
    };
    return shownPreview({ words: words.slice(0, longestClaim), under, author, ...question, said }, scene);
  },
});

/** The form for numbers that were written before. */
async function rewriting(id: string, scene: Scene): Promise<Modal> {
  const { words, model, claim } = await previewOf(id, scene);
  return rewriteForm(words, model, claim, `/settle own preview: ${id} change: true`);
}

/** What the form sends, beside what is filled in: words are longer than a form's id. */
const lineFor = async (said: Parameters<typeof keepWords>[0], scene: Scene): Promise<string> =>
  said.words === ""
    ? `/settle own${said.under === undefined ? "" : ` message: ${said.under}`}`
    : `/settle own preview: ${await keepWords(said, scene)}`;

/** Saves it under a name that is nobody's yet, and gives the name. */
async function saved(model: Model, words: string, scene: Scene): Promise<string> {
  for (let again = 0; ; again++) {
    const name = nameFrom(words, again);
    try {
      if ((await scene.stores.savedModels.get(homeOf(scene.caller), name)) !== undefined && again < 20) continue;
      await saveModel(model, name, scene, "name");
      return name;
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== "model.name" || again >= 20) throw error;
    }
  }
}
