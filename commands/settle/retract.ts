// A value taken back by who set it, and an objection to taking over the other side's.

import type { Act, Side } from "../../src/core/settle/settle-act.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, type Scene } from "../../src/kit/define.ts";
import { text } from "../../src/kit/options.ts";
import { cruxButton } from "./replies/actions.ts";
import { moved } from "./replies/move.ts";
import { shortOf } from "./replies/text.ts";
import type { Argued } from "./replies/view.ts";
import { act, afterMove, announced } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { ownSide } from "./shared/card.ts";
import { assumptionCalled, nameOption } from "./shared/named-values.ts";

const options = { assumption: nameOption(text("Which one, e.g. who joins")), argument: argumentOption() };

interface Asked {
  readonly assumption: string;
  readonly argument?: string | undefined;
}

/** One act on an assumption of one's own side, told to all. */
async function done(
  { assumption: typed, argument }: Asked,
  scene: Scene,
  actOn: (side: Side, assumption: string, text: string | undefined) => Act,
  told: (short: string) => string,
) {
  const found = await findArgument(argument, scene);
  const side = ownSide(found, scene.caller.id);
  const assumption = assumptionCalled(found.model, typed);
  const made = actOn(side, assumption, found.state.camps[side].values.get(assumption)?.text);
  const after = await act(found, [made], scene);
  const move = (shown: Argued) =>
    moved(shown, side, told(shortOf(found.model, assumption)), [], [cruxButton(after.id)]);
  return announced(after, scene, move, (shown) => afterMove(shown, made.kind === "unset" ? side : undefined));
}

/** Taking back a value of one's own. */
const retract = defineCommand({
  name: "settle retract",
  description: "Take back a value that you have set",
  options,
  examples: [],
  run: (asked, scene) =>
    done(
      asked,
      scene,
      (side, assumption, own) => ({ kind: "unset", side, assumption, ...(own !== undefined && { text: own }) }),
      (short) => tell`${scene.caller.name} takes back ${short}`,
    ),
});

/** Objecting to what somebody of one's own side would accept. */
const object = defineCommand({
  name: "settle object",
  description: "Object to what another of your side would accept",
  options,
  examples: [],
  run: (asked, scene) =>
    done(
      asked,
      scene,
      (side, assumption) => ({ kind: "objected", side, assumption }),
      (short) => tell`${scene.caller.name} objects: ${short} stays`,
    ),
});

export default [retract, object];
