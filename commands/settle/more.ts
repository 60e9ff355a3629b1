// All the rest of an argument: who set what, what is known, and who is mentioned.

import { z } from "zod";
import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { text } from "../../src/kit/options.ts";
import { knownView, moreView } from "./replies/more.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { argued } from "./shared/card.ts";
import { assumptionCalled, nameOption } from "./shared/named-values.ts";

/** All the rest of an argument: who set what, and the rarer things to do. */
const more = defineCommand({
  name: "settle more",
  description: "Who set what, and all else that can be done; only you see it",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => moreView(await argued(await findArgument(argument, scene)), scene.caller.id),
});

/** What the ledger has on one assumption of an argument. */
const known = defineCommand({
  name: "settle known",
  description: "What is known of one assumption; only you see it",
  offered: "button",
  options: { about: nameOption(text("Which assumption")), argument: argumentOption() },
  examples: [],
  run: async ({ about, argument }, scene) => {
    const found = await findArgument(argument, scene);
    return knownView(await argued(found), assumptionCalled(found.model, about, "about"));
  },
});

/** Whether one is mentioned when the other side moves. */
const mentions = defineCommand({
  name: "settle mentions",
  description: "Whether you are mentioned when the other side moves",
  options: { wanted: z.boolean().describe("Yes, mention me; or no"), argument: argumentOption() },
  examples: [],
  run: async ({ wanted, argument }, scene) => {
    const after = await act(await findArgument(argument, scene), [{ kind: "mentions", wanted }], scene);
    const lead = wanted
      ? tell`You are mentioned once when the other side moves.`
      : tell`You are not mentioned any more.`;
    return { ...moreView(await argued(after), scene.caller.id), lead };
  },
});

export default [more, known, mentions];
