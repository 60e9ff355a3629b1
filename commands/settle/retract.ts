// Taking back a value of one's side.

import { defineCommand } from "../../src/kit/define.ts";
import { text } from "../../src/kit/options.ts";
import { act } from "../../src/kit/settle/act.ts";
import { argumentOption, findArgument } from "../../src/kit/settle/argument.ts";
import { movedLines } from "../../src/kit/settle/moved.ts";
import { ownSide, told } from "../../src/kit/settle/shown.ts";
import { labelOf, sideName } from "../../src/render/settle/settle-text.ts";

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
