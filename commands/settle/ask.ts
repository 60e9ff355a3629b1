// Asking a teammate to take a value back: the way on for who was on both sides, and so replaces nobody's.

import { sideOf } from "../../src/core/settle/state.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { text } from "../../src/kit/options.ts";
import { button, plainView } from "../../src/render/view.ts";
import { assumptionCalled } from "../ask/shared/model-options.ts";
import { theShort } from "./replies/text.ts";
import { answered, argumentOption, findArgument, isHidden, toAll } from "./shared/argument.ts";
import { ownSide, threadOf } from "./shared/card.ts";
import { nameOption } from "./shared/named-values.ts";
import { typedText } from "./shared/owners-named.ts";
import { note } from "./shared/past.ts";
import { once } from "./shared/readers.ts";
import { refusal } from "./shared/refusals.ts";

export default defineCommand({
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
