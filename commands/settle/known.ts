// What the ledger has on one assumption of an argument.

import { defineCommand } from "../../src/kit/define.ts";
import { text } from "../../src/kit/options.ts";
import { knownView } from "./replies/more.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { argued } from "./shared/card.ts";
import { assumptionCalled, nameOption } from "./shared/named-values.ts";

export default defineCommand({
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
