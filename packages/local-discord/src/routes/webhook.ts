// Routes under an interaction's token: its reply, and the messages after it, for fifteen minutes.

import { MessageFlags } from "discord-api-types/v10";
import { messageJson } from "../json/message.ts";
import { apiError } from "../rest/errors.ts";
import { readForm } from "../rest/form.ts";
import { done, ok, openRoute } from "../rest/route.ts";
import { type Interaction, tokenLifetime } from "../state/interaction.ts";
import { changeInteraction } from "../state/interactions.ts";
import type { Message } from "../state/message.ts";
import { deleteMessage, editMessage, sendMessage } from "../state/messages.ts";
import type { World } from "../state/world.ts";
import { messageEdit, webhookMessage } from "../validate/message.ts";
import { channelOf, isGuest, replyFields } from "./interaction.ts";

/** How many messages may follow an answer where the bot is no member. */
const guestFollowups = 5;

export const webhookRoutes = [
  openRoute("POST", "/webhooks/:application/:token", ({ world, params, body, files }) => {
    const interaction = reachInteraction(world, params);
    const form = readForm(webhookMessage, body);
    const original = world.messages.get(interaction.originalId ?? "");
    // Straight after a deferral this fills the deferred reply; whether it is ephemeral was settled then.
    if (original && (original.flags & MessageFlags.Loading) !== 0) {
      const flags = (form.flags ?? 0) & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2);
      return ok(messageJson(world, editMessage(world, original, { form: { ...form, flags }, files })));
    }
    if (isGuest(interaction) && interaction.followupIds.length >= guestFollowups) throw apiError("tooManyFollowups");
    const also = replyFields(world, interaction, form.flags ?? 0);
    const replyTo = original && { channelId: original.channelId, messageId: original.id };
    const message = sendMessage(world, {
      channel: channelOf(world, interaction),
      authorId: world.applicationId,
      form,
      files,
      also: { ...also, replyTo },
    });
    changeInteraction(world, interaction, { followupIds: [...interaction.followupIds, message.id] });
    return ok(messageJson(world, message));
  }),
  openRoute("GET", "/webhooks/:application/:token/messages/:message", ({ world, params }) =>
    ok(messageJson(world, reachReply(world, params))),
  ),
  openRoute("PATCH", "/webhooks/:application/:token/messages/:message", ({ world, params, body, files }) => {
    const message = reachReply(world, params);
    return ok(messageJson(world, editMessage(world, message, { form: readForm(messageEdit, body), files })));
  }),
  openRoute("DELETE", "/webhooks/:application/:token/messages/:message", ({ world, params }) => {
    deleteMessage(world, reachReply(world, params));
    return done;
  }),
];

/** @throws ApiError 10015 where nothing was acknowledged under this token, 50027 where its time is over. */
function reachInteraction(world: World, params: { readonly application: string; readonly token: string }): Interaction {
  const interaction = [...world.interactions.values()].find(({ token }) => token === params.token);
  if (params.application !== world.applicationId || !interaction?.acknowledgement) throw apiError("unknownWebhook");
  if (world.clock.now() - interaction.createdAt > tokenLifetime) throw apiError("expiredToken");
  return interaction;
}

/** A message that this token sent, or "@original". @throws ApiError 10008. */
function reachReply(
  world: World,
  params: { readonly application: string; readonly token: string; readonly message: string },
): Message {
  const { originalId, followupIds } = reachInteraction(world, params);
  const id = params.message === "@original" ? originalId : params.message;
  const message = id === originalId || followupIds.includes(id ?? "") ? world.messages.get(id ?? "") : undefined;
  if (message === undefined) throw apiError("unknownMessage");
  return message;
}
