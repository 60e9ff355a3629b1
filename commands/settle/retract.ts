// Taking back a value of one's own.

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
  name: "settle retract",
  description: "Take back a value that you have set",
  options: { assumption: nameOption(text("Which one, e.g. who joins")), argument: argumentOption() },
  examples: [],
  run: async ({ assumption: typed, argument }, scene) => {
    const found = await findArgument(argument, scene);
    const { id: person, name } = scene.caller;
    const side = ownSide(found, person);
    const assumption = assumptionCalled(found.model, typed);
    const own = found.state.camps[side].values.get(assumption)?.text;
    const after = await act(
      found,
      [{ kind: "unset", side, assumption, ...(own !== undefined && { text: own }) }],
      scene,
    );
    const move = (shown: Argued) => {
      const title = tell`${name} takes back ${shortOf(found.model, assumption)}`;
      return moved(shown, side, title, [], [cruxButton(after.id)]);
    };
    return announced(after, scene, move, (shown) => afterMove(shown, side));
  },
});
