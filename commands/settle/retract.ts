// Taking back a value of one's side.

import { defineCommand } from "../../src/kit/define.ts";
import { text } from "../../src/kit/options.ts";
import { labelOf, sideName } from "./replies/text.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { movedLines } from "./shared/moved.ts";
import { ownSide, told } from "./shared/shown.ts";

export default defineCommand({
  name: "settle retract",
  description: "Take back a value your side has set",
  options: { assumption: text("Which one, e.g. participation"), argument: argumentOption() },
  examples: [],
  run: async ({ assumption: typed, argument }, scene) => {
    const found = await findArgument(argument, scene);
    const side = ownSide(found, scene.caller.id);
    const assumption = typed.trim();
    const after = await act(found, [{ kind: "unset", side, assumption }], scene);
    return told(after, scene, {
      title: `${sideName[side]}, ${scene.caller.name}`,
      lead: `${labelOf(found.model, assumption)} is taken back.`,
      lines: await movedLines(found, after, side),
    });
  },
});
