// The whole argument as files.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import type { View } from "../../src/render/view.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { filesOf } from "./shared/close.ts";

export default defineCommand({
  name: "settle export",
  description: "The whole argument as JSON and Markdown; only you see it",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene): Promise<View> => {
    const found = await findArgument(argument, scene);
    const files = await filesOf(found, scene);
    return {
      title: found.argument.words ?? found.claim.text,
      lead: tell`The whole argument: one file for programs, one for people.`,
      footnote: tell`argument ${found.id}`,
      files,
      private: true,
      data: { argument: found.id, files },
    };
  },
});
