// Accepting what somebody else says of one assumption, on whichever side one is; an objection to that; a value taken back by who set it,
// and a teammate asked to.

import { z } from "zod";
import { type Act, otherSide, type Side } from "../../src/core/settle/settle-act.ts";
import { hasSpokenFor, sideOf, sides } from "../../src/core/settle/state.ts";
import { capital, speaking, tell } from "../../src/core/tell.ts";
import { defineCommand, type Scene, type Values } from "../../src/kit/define.ts";
import { type Choice, completed, offers, text, unlisted } from "../../src/kit/options.ts";
import { shortOf } from "../../src/models/model.ts";
import { button, type Line, plainView, type View } from "../../src/render/view.ts";
import { assumptionCalled } from "../ask/shared/model-options.ts";
import { cruxButton, isAsShown, likelyButton } from "./replies/actions.ts";
import { acceptedView, moved, moveView, secondedView, waitLine } from "./replies/move.ts";
import { saidBy, theShort, valueText } from "./replies/text.ts";
import type { Argued } from "./replies/view.ts";
import { act, afterMove, announced } from "./shared/act.ts";
import {
  answered,
  argumentIn,
  argumentOption,
  type FoundArgument,
  findArgument,
  isHidden,
  toAll,
} from "./shared/argument.ts";
import { argued, ownSide, threadOf } from "./shared/card.ts";
import { namedValues, nameOption } from "./shared/named-values.ts";
import { typedText } from "./shared/owners-named.ts";
import { note } from "./shared/past.ts";
import { once, voteLine } from "./shared/readers.ts";
import { overtaken, refusal } from "./shared/refusals.ts";
import { addToThread, inArgument } from "./shared/stance.ts";
import { sideName } from "./words/people.ts";

const accept = defineCommand({
  name: "settle accept",
  description: "Accept what somebody else says of one assumption, for yourself",
  options: {
    assumption: completed(text("Which one, e.g. who joins"), differences),
    argument: argumentOption(),
    from: unlisted(z.enum(sides).optional().describe("Whose value it is")),
    as: unlisted(z.enum(sides).optional().describe("The side to take first, for who is on none")),
  },
  examples: [],
  run: async ({ assumption: typed, argument, from, as }, scene) =>
    inArgument(argument, scene, async (found) => {
      const { state } = found;
      const { id: person, name } = scene.caller;
      const [named = "", stamp] = typed.trim().split("#");
      const about = assumptionCalled(found.model, named);
      const own = sideOf(state, person);
      if (own === undefined && as === undefined && from !== undefined && !state.closed)
        return joinView(await argued(found), { about, from, typed, person, vote: voteLine(found, scene) });
      const side = own ?? as ?? ownSide(found, person);
      if (as !== undefined && as !== side)
        throw overtaken(found, "own", tell`You have changed sides since that was opened`);
      const offer = from ?? otherSide(side);
      if (!state.closed && !isAsShown(state, offer, about, stamp))
        throw overtaken(found, "changed", tell`The value is no longer the one that was shown`);
      const value = state.camps[offer].values.get(about);
      if (offer === side && value?.by === person) {
        const hint = tell`Somebody else can accept it`;
        throw refusal(found, "own", tell`That is your own value`, { hint });
      }
      const taken: Act =
        offer !== side
          ? { kind: "agreed", side, assumption: about, text: value?.text ?? null }
          : value
            ? { kind: "seconded", side, assumption: about, text: value.text }
            : { kind: "set", side, assumption: about, text: await startingText(found, side, about) };
      const isNew = own === undefined;
      const after = await act(found, isNew ? [{ kind: "stance", side }, taken] : [taken], scene);
      const problems = isNew ? await addToThread(after, scene) : [];
      const told = { name, about, isNew };
      const move = (shown: Argued) =>
        taken.kind === "agreed"
          ? acceptedView(shown, side, told)
          : value
            ? secondedView(shown, side, { ...told, value })
            : moveView(shown, { side, name, set: [about] });
      const view = await announced(after, scene, move, (shown) => {
        const told = afterMove(shown);
        return { ...told, lines: [...(told.lines ?? []), ...waitLine(shown, side, about)] };
      });
      return { ...view, warnings: [...(view.warnings ?? []), ...problems] };
    }),
});

/** What a side of which nobody has set a value starts from, as somebody would type it: who goes with that on their own side says so. */
async function startingText(found: FoundArgument, side: Side, about: string): Promise<string> {
  const { answers } = await found.standing();
  const read = speaking(
    undefined,
    () => namedValues(found, valueText(answers[side], about), about).get(about)?.reading,
  );
  if (read === undefined) throw new Error(`Expected a value of ${about}, got none`);
  return read.text.trim();
}

interface Joining {
  readonly about: string;
  readonly from: Side;
  readonly typed: string;
  readonly person: string;
  /** The way to the readers' vote. */
  readonly vote: readonly Line[];
}

/** Who is on no side and would accept a value is told that they take part with it, and for whom, and does both with one tap more. */
function joinView({ id, model, standing, state }: Argued, { about, from, typed, person, vote }: Joining): View {
  // Who has spoken for one side can say so there again, and for the other nothing.
  const isFree = !state.crossed.has(person) && !hasSpokenFor(state, from, person);
  // A button's line has no room for every id.
  const [named = about] = [about, shortOf(model, about)].sort((a, b) => a.length - b.length);
  const shown = typed.replace(/^[^#]*/, () => named);
  const accepts = (side: Side) =>
    button(
      tell`${sideName(side)}, and accept`,
      `/settle accept argument: ${id} from: ${from} as: ${side} assumption: ${shown}`,
    );
  return {
    title: tell`Do you take part?`,
    card: true,
    lead: `${capital(shortOf(model, about))}: ${saidBy(standing, state, about)}`,
    lines: [tell`You follow along so far. Who accepts that is on a side, and all are told.`, ...vote],
    actions: [accepts(from), ...(isFree ? [accepts(otherSide(from))] : []), likelyButton(id)],
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

/** The way on for who was on both sides, and so replaces nobody's value. */
const ask = defineCommand({
  name: "settle ask",
  description: "Ask whoever of your side has set a value to take it back",
  offered: "button",
  options: { about: nameOption(text("Which one, e.g. who joins")), argument: argumentOption() },
  examples: [],
  run: async ({ about: typed, argument }, scene) => {
    const { caller } = scene;
    const found = await findArgument(argument, scene);
    const { id, model, state } = found;
    const side = ownSide(found, caller.id);
    const about = assumptionCalled(model, typed, "about");
    const value = state.camps[side].values.get(about);
    if (state.closed) throw refusal(found, "closed", tell`This argument is closed`);
    // Who has left, or set it themselves, takes nothing back for anybody.
    if (value === undefined || value.by === caller.id || sideOf(state, value.by) !== side)
      throw refusal(found, "nothing", tell`Nobody else of your side can take that back`, { field: about });
    const question = () => ({
      ...plainView(
        tell`${caller.name} would set ${theShort(model, about)}`,
        tell`${value.byName}, would you take back ${typedText(model, value.text)}?`,
        {
          actions: [button(tell`Take it back`, `/settle retract argument: ${id} assumption: ${about}`)],
          mentions: state.quiet.has(value.by) ? [] : [value.by],
          data: { argument: id, about },
        },
      ),
      card: true as const,
      lines: [tell`It is yours; who was on both sides replaces nobody's value.`],
      replaces: false,
    });
    const there = threadOf(found, scene);
    if (there === undefined) return answered(found, scene, isHidden(found, scene), question);
    const of = `${caller.id}.${about}.${value.at.toString(36)}`;
    await once(found, { kind: note.backAsked, of }, scene, async () => ({
      message: await there.channels.post(there.thread, await toAll(found, scene, question)),
    }));
    return plainView(tell`${value.byName} is asked`, tell`Once it is taken back you can set your own.`, {
      private: true,
      data: { argument: id, about },
    });
  },
});

export default [accept, retract, object, ask];
