// The question before an argument is closed by a button.

import { defineCommand } from "../../src/kit/define.ts";
import type { View } from "../../src/render/view.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";

export default defineCommand({
  name: "settle closing",
  description: "Ask before the argument is closed",
  offered: "button",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene): Promise<View> => {
    const { id, argument: opened, claim } = await findArgument(argument, scene);
    return {
      title: "Close this argument?",
      tone: "answer",
      lead: opened.words ?? claim.text,
      sections: [
        {
          title: "What happens",
          lines: ["A summary goes to the channel, the thread is archived, and nothing can be set any more."],
        },
      ],
      warnings: [],
      footnote: `argument ${id}`,
      actions: [
        { kind: "button", label: "Close it", line: `/settle close argument: ${id}`, style: "danger" },
        { kind: "button", label: "Close it and ask the readers", line: `/settle close argument: ${id} poll: true` },
      ],
      private: true,
      data: { argument: id },
    };
  },
});
