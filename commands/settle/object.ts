// Objecting to what somebody of one's own side would accept.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { text } from "../../src/kit/options.ts";
import { cruxButton } from "./replies/actions.ts";
import { moved } from "./replies/move.ts";
import { shortOf } from "./replies/text.ts";
import type { Argued } from "./replies/view.ts";
import { act } from "./shared/act.ts";
import { announced } from "./shared/announce.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { afterMove } from "./shared/aside.ts";
import { ownSide } from "./shared/card.ts";
import { assumptionCalled, nameOption } from "./shared/named-values.ts";

export default defineCommand({
  name: "settle object",
  description: "Object to what another of your side would accept",
  options: { assumption: nameOption(text("Which one, e.g. who joins")), argument: argumentOption() },
  examples: [],
  run: async ({ assumption: typed, argument }, scene) => {
    const found = await findArgument(argument, scene);
    const side = ownSide(found, scene.caller.id);
    const assumption = assumptionCalled(found.model, typed);
    const after = await act(found, [{ kind: "objected", side, assumption }], scene);
    const move = (shown: Argued) => {
      const title = tell`${scene.caller.name} objects: ${shortOf(found.model, assumption)} stays`;
      return moved(shown, side, title, [], [cruxButton(after.id)]);
    };
    return announced(after, scene, move, afterMove);
  },
});
