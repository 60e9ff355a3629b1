// Asking the readers of a closed argument.

import { UserError } from "../../src/core/errors.ts";
import { sideOf } from "../../src/core/settle/state.ts";
import { isModerator } from "../../src/kit/caller.ts";
import { defineCommand } from "../../src/kit/define.ts";
import type { View } from "../../src/render/view.ts";
import { argumentOption, askedKind, findArgument } from "./shared/argument.ts";
import { askReaders } from "./shared/close.ts";

export default defineCommand({
  name: "settle poll",
  description: "Ask the readers of a closed argument, in a poll",
  offered: "button",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene): Promise<View> => {
    const found = await findArgument(argument, scene);
    const { state, entries } = found;
    const { parent } = found.argument;
    if (state.closed === undefined) throw refusal("open", "a closed argument", "an open one", "Close it first");
    const may =
      sideOf(state, scene.caller.id) !== undefined || state.opener === scene.caller.id || (await isModerator(scene));
    if (!may) throw refusal("right", "one of the sides or a moderator", "somebody else", "Ask one of them");
    if (entries.some(({ value }) => value?.kind === askedKind)) {
      throw refusal(
        "same",
        "an argument whose readers were not asked yet",
        "one with a poll",
        "The poll is in the channel",
      );
    }
    if (parent === undefined || scene.channels === undefined) {
      throw refusal("where", "an argument that was opened in a channel", "one without readers", "Open it in a channel");
    }
    await askReaders(found, parent, scene);
    return {
      title: "The readers are asked",
      tone: "answer",
      lead: "The poll is in the channel and runs for a day.",
      sections: [],
      warnings: [],
      private: true,
      data: { argument: found.id },
    };
  },
});

const refusal = (what: string, expected: string, got: string, hint: string): UserError =>
  new UserError(`settle.${what}`, `Expected ${expected}, got ${got}`, { hint });
