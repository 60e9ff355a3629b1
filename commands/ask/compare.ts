// Two positions on one claim side by side: the crux between them.

import { z } from "zod";
import { answerToSteps } from "../../src/answer/answer.ts";
import { cruxBetween } from "../../src/answer/disagreement.ts";
import { claimMissing, claimOn, ownClaim } from "../../src/answer/result.ts";
import { withPreset } from "../../src/answer/settings.ts";
import { inField } from "../../src/core/errors.ts";
import { defineCommand, unhurried } from "../../src/kit/define.ts";
import { assumed, maybeText, onlyMe, text } from "../../src/kit/options.ts";
import { answerForm } from "./replies/answer-data.ts";
import { compareView } from "./replies/compare-view.ts";
import { overlaid } from "./shared/asked-with.ts";
import { pasted } from "./shared/given.ts";
import { modelNamed, modelOption } from "./shared/model-named.ts";
import { preset } from "./shared/model-options.ts";
import { keep } from "./shared/reply.ts";

export default defineCommand({
  name: "compare",
  description: "Two positions side by side, and the assumption that they really differ on",
  options: {
    model: modelOption(),
    mine: assumed(text("Your list: participation = 10%; availability = 50%")),
    theirs: assumed(text("Their list, in the same way")),
    claim: assumed(maybeText("What you argue about, e.g. pool_to_one_hyperscaler >= 1; the model's own if not given")),
    preset: preset(),
    private: onlyMe(),
  },
  examples: [
    {
      model: "pool",
      mine: "participation = 60% to 90%; coordination_efficiency = 80%",
      theirs: "participation = 1% to 5%; coordination_efficiency = 20%",
    },
    {
      model: "gap",
      mine: "accelerator_spend = 200B; dc_to_consumer_ratio = 50",
      theirs: "accelerator_spend = 120B; hyperscaler_count = 8; dc_to_consumer_ratio = 20",
      claim: "compute_gap_ratio >= 50M",
    },
  ],
  asks: z.looseObject({
    ...{ model: z.string(), preset: z.string().nullable(), claim: z.string() },
    ...{ mine: answerForm, theirs: answerForm, crux: z.looseObject({}) },
  }),
  run: async (input, scene) => {
    const model = await modelNamed(input.model, scene);
    const typed = input.claim;
    const claim = typed === undefined ? ownClaim(model) : inField("claim", () => claimOn(model, typed));
    if (claim === undefined) throw claimMissing(model);
    const server = await scene.groundOf(model, scene, "server");
    const position = (list: string, field: "mine" | "theirs") => {
      const { values, correlations } = pasted(model, list, field);
      return { layers: { ...withPreset(server.layers, input.preset), side: values }, correlations };
    };
    const [first, second] = [position(input.mine, "mine"), position(input.theirs, "theirs")];
    const answered = (own: typeof first, other: typeof first) =>
      unhurried(
        answerToSteps({
          ...{ model, claim, layers: own.layers, against: other.layers },
          correlations: overlaid(model.own?.correlations ?? [], own.correlations),
        }),
      );
    const mine = await answered(first, second);
    const theirs = await answered(second, first);
    const crux = await unhurried(cruxBetween(claim, mine, theirs));
    const hidden = input.private ?? false;
    const ids = [await keep(mine, scene, hidden), await keep(theirs, scene, hidden)] as const;
    return compareView({ mine, theirs, claim, crux }, ids, hidden);
  },
});
