// The end of an argument: asked for, answered, and done.

import { sideOf } from "../../src/core/settle/state.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, isModerator } from "../../src/kit/define.ts";
import { flag, maybeText, unlisted } from "../../src/kit/options.ts";
import { act, fallenEnd } from "./shared/act.ts";
import { argumentOption } from "./shared/argument.ts";
import { refresh } from "./shared/card.ts";
import { askClosing, close } from "./shared/close.ts";
import { inArgument, questionOf, stanceView } from "./shared/stance.ts";

const closed = defineCommand({
  name: "settle close",
  description: "Close the argument with a summary, once somebody of each side says so",
  options: {
    poll: flag("Ask the readers too, in a poll"),
    sure: flag("As a moderator: end what others argue about, without being asked again"),
    argument: argumentOption(),
    to: unlisted(maybeText("What it comes to, as it was shown")),
  },
  examples: [],
  run: async ({ poll, sure, argument, to }, scene) =>
    inArgument(argument, scene, (found) => close(found, { poll: poll ?? false, sure: sure ?? false, to }, scene)),
});

/** The question before an argument is closed by a button. */
const closing = defineCommand({
  name: "settle closing",
  description: "Ask before the argument is closed",
  offered: "button",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) =>
    inArgument(argument, scene, async (found) => askClosing(found, scene, await isModerator(scene))),
});

/** The answer to somebody who would close: there is more to say, and what that may be is asked next. */
const goOn = defineCommand({
  name: "settle continue",
  description: "Go on: somebody would close the argument, and there is more to say",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) =>
    inArgument(argument, scene, async (found) => {
      const after = found.state.ending ? await act(found, [{ kind: "continued" }], scene) : found;
      const problems = await refresh(after, scene);
      const isParty = sideOf(after.state, scene.caller.id) !== undefined;
      const told = fallenEnd(found, after) === undefined ? [] : [tell`All see that you would go on.`];
      const next = isParty ? await questionOf(after, scene) : stanceView(after, scene.caller.id);
      return { ...next, warnings: [...told, ...problems] };
    }),
});

export default [closed, closing, goOn];
