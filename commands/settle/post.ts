// The card of a closed argument in another channel, and the question to its readers.

import { z } from "zod";
import { day, isParty } from "../../src/core/settle/state.ts";
import { tell, tellParts } from "../../src/core/tell.ts";
import { defineCommand, isModerator, type Scene } from "../../src/kit/define.ts";
import { linkTo } from "../../src/kit/ports.ts";
import { type Part, plainView, type View } from "../../src/render/view.ts";
import { argumentOption, type FoundArgument, findArgument, renewed, toAll } from "./shared/argument.ts";
import { summaryOf } from "./shared/close.ts";
import { note } from "./shared/past.ts";
import { askReaders, isAsked, once } from "./shared/readers.ts";
import { refusal } from "./shared/refusals.ts";

/** The card of a closed argument, posted to another channel: by somebody of it, where they may write themselves. */
const post = defineCommand({
  name: "settle post",
  description: "Post the card of a closed argument to a channel",
  options: {
    channel: z.string().optional().meta({ picks: "channel" }).describe("Where to; asked if left out"),
    argument: argumentOption(),
  },
  examples: [],
  run: async ({ channel: chosen, argument }, scene): Promise<View> => {
    const found = await findArgument(argument, scene);
    const { id } = found;
    const { channels, caller } = scene;
    await checkTeller(found, scene);
    if (channels === undefined || caller.guild === undefined) throw placeless(found);
    await channels.needMember?.(tell`post to another channel`);
    const ask = {
      kind: "channels",
      placeholder: tell`To which channel?`,
      line: postLine(id),
      option: "channel",
    } as const;
    if (chosen === undefined) {
      const lead = tell`Who can read that channel can read the card. It is posted once, in your name.`;
      return plainView(tell`Post to a channel`, lead, { private: true, actions: [ask], data: { argument: id } });
    }
    const channel = chosen.replaceAll(/\D/g, "");
    if (!caller.writes?.includes(channel)) {
      throw refusal(found, "right", tell`You may not write in that channel`, {
        field: "channel",
        hint: tell`Choose one where you can post yourself`,
        ways: [{ label: tell`Choose another`, line: postLine(id) }],
      });
    }
    const isNew = await once(found, { kind: note.shared, of: channel }, scene, async () => {
      const card = await toAll(found, scene, async () => {
        const view = await summaryOf(await renewed(found, scene), scene);
        return { ...view, lines: [...(view.lines ?? []), tell`Posted by ${caller.name}.`], actions: [] };
      });
      return { message: await channels.post(channel, card) };
    });
    const url = linkTo(channels, caller.guild, channel);
    const lead = isNew ? tell`It is posted.` : tell`It was posted there before.`;
    return plainView(tell`Post to a channel`, [{ bold: lead }, " ", { link: tell`Go there`, url }], {
      private: true,
      data: { argument: id, channel, posted: isNew },
    });
  },
});

const postLine = (id: string): string => `/settle post argument: ${id}`;

/** The card of a closed argument posted, by the name that buttons of older messages have for it. */
const share = { ...post, name: "settle share", offered: "button" as const };

const poll = defineCommand({
  name: "settle poll",
  description: "Ask the readers of a closed argument, in a poll",
  offered: "button",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene): Promise<View> => {
    const found = await findArgument(argument, scene);
    await checkTeller(found, scene);
    if (found.argument.parent === undefined || scene.channels === undefined) throw placeless(found);
    if (isAsked(found, "close")) {
      const hint = tell`The poll is in the channel`;
      throw refusal(found, "same", tell`Its readers were asked already`, { hint });
    }
    await askReaders(found, "close", scene);
    const end = { away: scene.now() + day };
    const lead = tellParts<Part>`The poll is in the channel and ends ${end}. Then the summary says what came of it.`;
    return plainView(tell`The readers are asked`, lead, { private: true, data: { argument: found.id } });
  },
});

export default [post, share, poll];

/** @throws UserError `settle.open`, or `settle.right` for who neither opened it nor was on a side, and is no moderator */
async function checkTeller(found: FoundArgument, scene: Scene): Promise<void> {
  const { state } = found;
  const { id } = scene.caller;
  if (state.closed === undefined) throw refusal(found, "open", tell`This argument is still open`);
  if (state.opener === id || isParty(state, id) || (await isModerator(scene))) return;
  const hint = tell`Ask one of them`;
  throw refusal(found, "right", tell`That is for one of the sides, or for a moderator`, { hint, ways: [] });
}

const placeless = (found: FoundArgument) =>
  refusal(found, "where", tell`This argument has no channel`, { hint: tell`Its files are here` });
