// Taking over the other side's value for one assumption, an objection to that, and a value taken back by who set it.

import { z } from "zod";
import { type Act, otherSide, type Side } from "../../src/core/settle/settle-act.ts";
import { hasSpokenFor, sideOf, sides } from "../../src/core/settle/state.ts";
import { capital, tell } from "../../src/core/tell.ts";
import { defineCommand, type Scene, type Values } from "../../src/kit/define.ts";
import { type Choice, completed, offers, text, unlisted } from "../../src/kit/options.ts";
import { shortOf } from "../../src/models/model.ts";
import { button, type View } from "../../src/render/view.ts";
import { assumptionCalled } from "../ask/shared/model-options.ts";
import { cruxButton, isAsShown, turnButton } from "./replies/actions.ts";
import { acceptedView, moved } from "./replies/move.ts";
import { saidBy } from "./replies/text.ts";
import type { Argued } from "./replies/view.ts";
import { act, afterMove, announced } from "./shared/act.ts";
import { argumentIn, argumentOption, type FoundArgument } from "./shared/argument.ts";
import { argued, ownSide } from "./shared/card.ts";
import { nameOption } from "./shared/named-values.ts";
import { refusal } from "./shared/refusals.ts";
import { addToThread, inArgument } from "./shared/stance.ts";
import { sideName } from "./words/people.ts";

const accept = defineCommand({
  name: "settle accept",
  description: "Accept the other side's value for one assumption, for yourself",
  options: {
    assumption: completed(text("Which one, e.g. who joins"), differences),
    argument: argumentOption(),
    from: unlisted(z.enum(sides).optional().describe("Whose value it is")),
    as: unlisted(z.enum(sides).optional().describe("The side to take first, for who is on none")),
  },
  examples: [],
  run: async ({ assumption: typed, argument, from, as }, scene) =>
    inArgument(argument, scene, async (found) => {
      const { id: person, name: who } = scene.caller;
      const [name = "", stamp] = typed.trim().split("#");
      const assumption = assumptionCalled(found.model, name);
      if (from !== undefined && mayTakeEither(found, person, from))
        return sideView(await argued(found), assumption, from, typed);
      const isNew = as !== undefined && sideOf(found.state, person) === undefined;
      const side = isNew ? as : ownSide(found, person);
      if (from === side || as === otherSide(side)) {
        const hint = tell`The other side can accept it`;
        throw refusal(found, "own", tell`That is your own side's value`, { hint });
      }
      if (!found.state.closed && !isAsShown(found.state, side, assumption, stamp)) {
        const hint = tell`Look again, and choose again`;
        throw refusal(found, "changed", tell`The other side's value is no longer the one that was shown`, { hint });
      }
      const theirs = found.state.camps[otherSide(side)].values.get(assumption)?.text ?? null;
      const agreed: Act = { kind: "agreed", side, assumption, text: theirs };
      const after = await act(found, isNew ? [{ kind: "stance", side }, agreed] : [agreed], scene);
      const problems = isNew ? await addToThread(after, scene) : [];
      const told = { name: who, about: assumption, isNew };
      const view = await announced(after, scene, (shown) => acceptedView(shown, side, told), afterMove);
      return { ...view, warnings: [...(view.warnings ?? []), ...problems] };
    }),
});

/** Whether somebody is on no side, and may yet speak for the other one than a value is from. */
const mayTakeEither = ({ state }: FoundArgument, person: string, from: Side): boolean =>
  sideOf(state, person) === undefined &&
  state.closed === undefined &&
  !state.crossed.has(person) &&
  !hasSpokenFor(state, from, person);

/** Who is on no side and would accept a value is asked for whom, and does both with one tap more. */
function sideView(argued: Argued, about: string, from: Side, typed: string): View {
  const { id, model, standing, state } = argued;
  const side = otherSide(from);
  return {
    title: tell`Which side are you on?`,
    card: true,
    lead: `${capital(shortOf(model, about))}: ${saidBy(standing, state, about)}`,
    lines: [tell`Who accepts that of ${sideName(from)} speaks for ${sideName(side)}.`],
    actions: [
      button(
        tell`${sideName(side)}, and accept`,
        `/settle accept argument: ${id} as: ${side} assumption: ${typed}`,
        "primary",
      ),
      button(tell`${sideName(from)}, as they say`, `/settle join argument: ${id} side: ${from}`),
      turnButton(id),
    ],
    private: true,
    replaces: true,
    data: { argument: id },
  };
}

async function differences(typed: string, scene: Scene, others: Values): Promise<readonly Choice[]> {
  const found = await argumentIn(others, scene);
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
    run: async ({ assumption: typed, argument }, scene) =>
      inArgument(argument, scene, async (found) => {
        const side = ownSide(found, scene.caller.id);
        const assumption = assumptionCalled(found.model, typed);
        const made = actOn(side, assumption, found.state.camps[side].values.get(assumption)?.text);
        const after = await act(found, [made], scene);
        // Told in the argument's language, not in that of who acts.
        const line = () => told(scene.caller.name, shortOf(found.model, assumption));
        const move = (shown: Argued) => moved(shown, side, line(), [], [cruxButton(after.id)]);
        return announced(after, scene, move, (shown) => afterMove(shown, made.kind === "unset" ? side : undefined));
      }),
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
