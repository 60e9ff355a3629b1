// The question before an argument is closed by a button.

import { settle } from "../../src/core/settle/settle.ts";
import { isModerator } from "../../src/kit/caller.ts";
import { defineCommand } from "../../src/kit/define.ts";
import type { View } from "../../src/render/view.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { outcomeOf } from "./shared/differ.ts";

export default defineCommand({
  name: "settle closing",
  description: "Ask before the argument is closed",
  offered: "button",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene): Promise<View> => {
    const found = await findArgument(argument, scene);
    const { id, argument: opened, claim } = found;
    // Who may not is told so before being asked.
    const data = { moderator: await isModerator(scene), ...(await outcomeOf(found)) };
    const { caller, now } = scene;
    settle(found.state, { kind: "ending", data, by: caller.id, byName: caller.name, at: now() });
    return {
      title: "Close this argument?",
      tone: "answer",
      lead: opened.words ?? claim.text,
      lines: ["It ends when each side that has values says so, or in a day without an answer. The channel is told."],
      sections: [],
      warnings: [],
      actions: [
        { kind: "button", label: "Close it", line: `/settle close argument: ${id}`, style: "danger" },
        { kind: "button", label: "Close it and ask the readers", line: `/settle close argument: ${id} poll: true` },
      ],
      private: true,
      data: { argument: id },
    };
  },
});
