// Which assumptions a result hangs on.

import { z } from "zod";
import { sensitivitySteps } from "../../src/answer/break-even.ts";
import { defineCommand, unhurried } from "../../src/kit/define.ts";
import { flag, onlyMe, page } from "../../src/kit/options.ts";
import { answerForm } from "./replies/answer-data.ts";
import { sensitivityView } from "./replies/sensitivity-view.ts";
import { answerFor, askedOptions, outputOption } from "./shared/asked-with.ts";
import { keptAgain } from "./shared/reply.ts";

export default defineCommand({
  name: "sensitivity",
  description: "What a result hangs on: which assumption matters, and how much",
  options: {
    ...askedOptions(),
    output: outputOption("Which result, e.g. pool_to_one_hyperscaler; the headline if not given"),
    scale: z
      .enum(["log", "value"])
      .optional()
      .describe("Ratios (log) or differences (value); log where all is above zero"),
    more: flag("All of them, and how to read the numbers"),
    page: page(),
    private: onlyMe(),
  },
  examples: [
    { model: "pool", assumptions: "who joins = 5% to 20%; hours online = 20% to 80%" },
    { model: "pool", preset: "measured" },
    { model: "gap", assumptions: "speed ratio = 30 to 80", output: "fleet_total" },
  ],
  asks: answerForm,
  run: async ({ output, scale, page: at, more = at !== undefined, private: hidden = false, ...input }, scene) => {
    const answer = await answerFor(input, scene);
    const found = await unhurried(sensitivitySteps(answer, output, scale));
    const id = await keptAgain(answer, input, scene, hidden);
    return sensitivityView(answer, found, { id, private: hidden, more, page: at ?? 1 });
  },
});
