// Taking over the other side's value for one assumption, an objection to that, and a value taken back by who set it.

import { z } from "zod";
import { type Act, otherSide, type Side } from "../../src/core/settle/settle-act.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, type Scene, type Values } from "../../src/kit/define.ts";
import { type Choice, completed, offers, text, unlisted } from "../../src/kit/options.ts";
import { assumptionCalled } from "../ask/shared/model-options.ts";
import { cruxButton, isAsShown } from "./replies/actions.ts";
import { acceptedView, moved } from "./replies/move.ts";
import { saidBy, shortOf } from "./replies/text.ts";
import type { Argued } from "./replies/view.ts";
import { act, afterMove, announced } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { ownSide } from "./shared/card.ts";
import { nameOption } from "./shared/named-values.ts";
import { refusal } from "./shared/refusals.ts";

const accept = defineCommand({
  name: "settle accept",
  description: "Accept the other side's value for one assumption, for yourself",
  options: {
    assumption: completed(text("Which one, e.g. who joins"), differences),
    argument: argumentOption(),
    from: unlisted(z.enum(["for", "against"]).optional().describe("Whose value it is")),
  },
  examples: [],
  run: async ({ assumption: typed, argument, from }, scene) => {
    const found = await findArgument(argument, scene);
    const side = ownSide(found, scene.caller.id);
    if (from === side) {
      const hint = tell`The other side can accept it`;
      throw refusal(found, "own", tell`That is your own side's value`, { hint });
    }
    const [name = "", stamp] = typed.trim().split("#");
    const assumption = assumptionCalled(found.model, name);
    if (!found.state.closed && !isAsShown(found.state, side, assumption, stamp)) {
      const hint = tell`Look again, and choose again`;
      throw refusal(found, "changed", tell`The other side's value is no longer the one that was shown`, { hint });
    }
    const theirs = found.state.camps[otherSide(side)].values.get(assumption)?.text ?? null;
    const after = await act(found, [{ kind: "agreed", side, assumption, text: theirs }], scene);
    return announced(after, scene, (shown) => acceptedView(shown, side, scene.caller.name, assumption), afterMove);
  },
});

async function differences(typed: string, scene: Scene, { argument }: Values): Promise<readonly Choice[]> {
  const found = await findArgument(typeof argument === "string" ? argument : undefined, scene);
  const { model, state } = found;
  const standing = await found.standing();
  const named = (standing.crux?.differences ?? []).map(({ id }) => {
    const name = `${shortOf(model, id)}: ${saidBy(standing, state, id)}`;
    return { name, value: shortOf(model, id), searched: `${id} ${name}` };
  });
  return offers(named, typed);
}

interface OnOwnSide {
  readonly name: string;
  readonly description: string;
  readonly actOn: (side: Side, assumption: string, text: string | undefined) => Act;
  readonly told: (who: string, short: string) => string;
}

/** A command by which somebody acts on an assumption of their own side, told to all. */
const onOwnSide = ({ name, description, actOn, told }: OnOwnSide) =>
  defineCommand({
    name,
    description,
    options: { assumption: nameOption(text("Which one, e.g. who joins")), argument: argumentOption() },
    examples: [],
    run: async ({ assumption: typed, argument }, scene) => {
      const found = await findArgument(argument, scene);
      const side = ownSide(found, scene.caller.id);
      const assumption = assumptionCalled(found.model, typed);
      const made = actOn(side, assumption, found.state.camps[side].values.get(assumption)?.text);
      const after = await act(found, [made], scene);
      // Told in the argument's language, not in that of who acts.
      const line = () => told(scene.caller.name, shortOf(found.model, assumption));
      const move = (shown: Argued) => moved(shown, side, line(), [], [cruxButton(after.id)]);
      return announced(after, scene, move, (shown) => afterMove(shown, made.kind === "unset" ? side : undefined));
    },
  });

const retract = onOwnSide({
  name: "settle retract",
  description: "Take back a value that you have set",
  actOn: (side, assumption, own) => ({ kind: "unset", side, assumption, ...(own !== undefined && { text: own }) }),
  told: (who, short) => tell`${who} takes back ${short}`,
});

/** To what somebody of one's own side would accept. */
const object = onOwnSide({
  name: "settle object",
  description: "Object to what another of your side would accept",
  actOn: (side, assumption) => ({ kind: "objected", side, assumption }),
  told: (who, short) => tell`${who} objects: ${short} stays`,
});

export default [accept, retract, object];
