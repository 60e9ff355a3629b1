// Opening an argument about a claim.

import { z } from "zod";
import { UserError } from "../../src/core/errors.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { completed, maybeText, result } from "../../src/kit/options.ts";
import { maybeModel } from "../ask/shared/model-named.ts";
import { preset } from "../ask/shared/model-options.ts";
import { keptBase } from "./shared/base.ts";
import { comparisonChoices } from "./shared/comparison-choices.ts";
import { openArgument, openedView, openingActs } from "./shared/open.ts";
import { messageId, openingForm } from "./shared/opening-form.ts";
import { questionOf } from "./shared/question.ts";

/** A thread's name and an embed's title have room for this. */
const longestClaim = 200;

export default defineCommand({
  name: "settle open",
  description: "Open an argument about a claim",
  options: {
    claim: maybeText("The claim in words, e.g. if 10% of gamers joined they'd match Google"),
    comparison: completed(maybeText("As a comparison, e.g. pool_to_one_hyperscaler >= 1"), comparisonChoices),
    model: maybeModel(),
    given: maybeText("Values both sides start from, e.g. participation = 10%"),
    side: z.enum(["for", "against"]).optional().describe("The side you take yourself"),
    for: maybeText("Values For begins with, e.g. availability = 50%"),
    against: maybeText("Values Against begins with, e.g. availability = 10%"),
    preset: preset(),
    result: result(),
    message: maybeText("A message under which to open the thread: a link to it, or its id"),
  },
  examples: [
    { claim: "If 10% of gamers joined they'd match Google" },
    { claim: "All gamers together match one hyperscaler", comparison: "pool_to_one_hyperscaler >= 1" },
  ],
  run: async (input, scene) => {
    const words = input.claim?.replaceAll(/[\p{C}\s]+/gu, " ").trim();
    if (!words) return openingForm(input, scene);
    if (words.length > longestClaim) throw tooLong(words);
    const { model, claim, base } = await questionOf({ ...input, claim: words }, scene);
    const acts = openingActs(model, input);
    const opening = { words, claim: claim.text, model: model.name, base: keptBase(model, base), acts };
    const under = input.message === undefined ? scene.caller.message?.id : messageId(input.message);
    return openedView(await openArgument({ ...opening, under }, scene), scene);
  },
});

function tooLong(words: string): UserError {
  return new UserError("settle.claim", `Expected a claim of at most ${longestClaim} characters, got ${words.length}`, {
    field: "claim",
    hint: "Say it in one sentence",
  });
}
