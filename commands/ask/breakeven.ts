// What one assumption would have to be for a claim to flip.

import { solvedSteps } from "../../src/answer/break-even.ts";
import { defineCommand, unhurried } from "../../src/kit/define.ts";
import { assumed, maybeText, onlyMe } from "../../src/kit/options.ts";
import { answerForm } from "./replies/answer-data.ts";
import { breakEvenView } from "./replies/break-even-view.ts";
import { answerFor, askedOptions, assumptionOption } from "./shared/asked-with.ts";
import { keptAgain } from "./shared/reply.ts";

export default defineCommand({
  name: "breakeven",
  description: "What one assumption would have to be for a claim to hold",
  options: {
    ...askedOptions(),
    claim: assumed(maybeText("e.g. pool_to_one_hyperscaler >= 1; the model's own if not given")),
    solve: assumptionOption("Which assumption, e.g. participation; the one that matters most if not given"),
    private: onlyMe(),
  },
  examples: [
    { model: "pool", claim: "pool_to_one_hyperscaler >= 1", solve: "who joins" },
    { model: "pool", preset: "sceptic", solve: "coordination_efficiency" },
    { model: "gap", assumptions: "speed ratio = 30 to 80", claim: "compute_gap_ratio < 10M" },
  ],
  asks: answerForm,
  run: async ({ solve, private: hidden = false, ...input }, scene) => {
    const answer = await answerFor(input, scene);
    const found = await unhurried(solvedSteps(answer, solve));
    return breakEvenView(answer, found, { id: await keptAgain(answer, input, scene, hidden), private: hidden });
  },
});
