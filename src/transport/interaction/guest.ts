// The port of channels where Crux is no member: it speaks in answers alone, by the token of the interaction at hand.

import { type APIInteraction, PermissionFlagsBits } from "discord-api-types/v10";
import { UserError } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import type { Channels } from "../../kit/ports.ts";
import type { View } from "../../render/view.ts";
import { doneBy } from "../discord/channels.ts";
import { inviteUrl, newRights } from "../discord/rights.ts";
import { placeOf } from "./caller.ts";
import type { Desk } from "./desk.ts";
import { messageTo } from "./message.ts";
import { isForOne, sourceOf } from "./privacy.ts";
import type { Voice } from "./responder.ts";

/** Of the five messages that may follow an answer here, one is kept for the answer itself. */
const mostSaid = 4;

export function guestChannels(interaction: APIInteraction, voice: Voice, { log, paint, rights, ids }: Desk): Channels {
  const { application_id: application, guild_id: guild, member } = interaction;
  const { channel: here = "" } = placeOf(interaction);
  const source = sourceOf(interaction);
  const deferral = source ? "update" : "public";
  const done = doneBy(log, newRights());
  const needMember = async (deed: string): Promise<never> => {
    throw new UserError(
      "channel.member",
      tell`Crux must be a member here to ${deed}, and it only came along with somebody`,
      {
        hint: tell`Who manages a server can add it there; a group chat takes no bots`,
        ways: [{ label: tell`Add Crux to a server`, line: inviteUrl(application, guild) }],
      },
    );
  };
  const written = (view: View) => messageTo(here, view, { paint, rights, ids });
  const nothing = async () => undefined;
  return {
    needMember,
    server: guild ?? "@me",
    openThread: async () => {
      const isHushed = member && (BigInt(member.permissions) & PermissionFlagsBits.UseExternalApps) === 0n;
      if (isHushed) return needMember(tell`argue where you may not use your own apps`);
      return { thread: here, isPost: true };
    },
    post: async (_, view) => {
      if (voice.followed() >= mostSaid) {
        const message = tell`Expected at most five messages at once, as many as Discord allows Crux here`;
        throw new UserError("channel.followups", message, { hint: tell`What was done counts` });
      }
      return done("post", here, async () => voice.say(await written(view), deferral));
    },
    edit: async (_, message, view) => {
      if (message !== source?.id || isForOne(source)) {
        throw new UserError("channel.far", tell`Expected a message that is near, got an earlier one`);
      }
      await done("edit", here, async () => {
        await voice.defer(deferral);
        await voice.edit(await written(view));
      });
    },
    poll: () => needMember(tell`poll the readers`),
    votes: () => needMember(tell`count the readers`),
    tag: nothing,
    disarm: nothing,
    disarmAll: nothing,
    pin: nothing,
    addMember: nothing,
    archive: nothing,
  };
}
