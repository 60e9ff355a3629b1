// The route that answers an interaction, once and within three seconds.

import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
  InteractionResponseType as Response,
} from "discord-api-types/v10";
import { z } from "zod";
import { messageJson } from "../json/message.ts";
import { hasPermission } from "../permissions.ts";
import type { Upload } from "../rest/body.ts";
import { ApiError, apiError, formError } from "../rest/errors.ts";
import { readForm } from "../rest/form.ts";
import { done, ok, openRoute } from "../rest/route.ts";
import { type Acknowledgement, acknowledgeWithin, type Interaction } from "../state/interaction.ts";
import { acknowledge } from "../state/interactions.ts";
import type { Message } from "../state/message.ts";
import { editMessage, keepMessage, sendMessage } from "../state/messages.ts";
import type { World } from "../state/world.ts";
import { allowedResponses, choices, deferral } from "../validate/interaction-response.ts";
import { messageEdit, webhookMessage } from "../validate/message.ts";
import { modal } from "../validate/modal.ts";

interface Answering {
  readonly world: World;
  readonly interaction: Interaction;
  readonly data: unknown;
  readonly files: readonly Upload[];
}

interface Answered {
  readonly given: Omit<Acknowledgement, "ms" | "type">;
  /** What becomes "@original". */
  readonly original?: Message | undefined;
}

export const interactionRoutes = [
  openRoute("POST", "/interactions/:interaction/:token/callback", ({ world, params, query, body, files }) => {
    const interaction = world.interactions.get(params.interaction);
    if (interaction === undefined || interaction.token !== params.token) throw apiError("unknownInteraction");
    if (interaction.acknowledgement) throw apiError("alreadyAcknowledged");
    if (interaction.failed || world.clock.now() - interaction.createdAt > acknowledgeWithin) {
      throw apiError("unknownInteraction");
    }
    const { type, data } = readForm(z.object({ type: z.int(), data: z.unknown().optional() }), body);
    const answer = answers[type];
    const allowed = allowedResponses(interaction.type, interaction.sourceId !== undefined);
    if (answer === undefined || !allowed.includes(type)) {
      throw formError(["type"], "BASE_TYPE_CHOICES", `Value must be one of {${allowed.join(", ")}}.`);
    }
    const { given, original } = inData(() => answer({ world, interaction, data: data ?? undefined, files }));
    const answered = acknowledge(world, interaction, { ...given, type }, original?.id);
    return query.get("with_response") === "true" ? ok(callbackJson(world, answered, type)) : done;
  }),
];

const answers: Readonly<Record<number, (answering: Answering) => Answered>> = {
  [Response.ChannelMessageWithSource]: ({ world, interaction, data, files }) => {
    const form = readForm(webhookMessage, data);
    const also = replyFields(world, interaction, form.flags ?? 0);
    const channel = channelOf(world, interaction);
    const original = sendMessage(world, { channel, authorId: world.applicationId, form, files, also });
    return { given: { ephemeral: also.visibleTo !== undefined }, original };
  },
  [Response.DeferredChannelMessageWithSource]: ({ world, interaction, data }) => {
    const { flags } = readForm(deferral, data);
    const also = replyFields(world, interaction, ((flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading);
    const original = keepMessage(world, channelOf(world, interaction), { ...also, authorId: world.applicationId });
    return { given: { ephemeral: also.visibleTo !== undefined }, original };
  },
  [Response.DeferredMessageUpdate]: ({ world, interaction }) => ({
    given: { ephemeral: false },
    original: world.messages.get(interaction.sourceId ?? ""),
  }),
  [Response.UpdateMessage]: ({ world, interaction, data, files }) => {
    const source = world.messages.get(interaction.sourceId ?? "");
    if (source === undefined) throw apiError("unknownMessage");
    const original = editMessage(world, source, { form: readForm(messageEdit, data), files });
    return { given: { ephemeral: original.visibleTo !== undefined }, original };
  },
  [Response.ApplicationCommandAutocompleteResult]: ({ interaction, data }) => {
    const form = readForm(choices(focusedKind(interaction)), data);
    return { given: { ephemeral: true, choices: form.choices as APIApplicationCommandOptionChoice[] } };
  },
  [Response.Modal]: ({ data }) => ({ given: { ephemeral: true, modal: readForm(modal, data) } }),
};

/** Whether the application speaks for somebody, in a place where its bot is no member. */
export const isGuest = ({ payload }: Interaction): boolean => !("0" in payload.authorizing_integration_owners);

/** Where somebody may not use applications of their own before others, only they see what these answer. */
const isHushed = (world: World, interaction: Interaction): boolean => {
  const channel = world.channels.get(interaction.channelId);
  if (channel?.guildId === undefined || !isGuest(interaction)) return false;
  return !hasPermission(world, interaction.userId, channel, "UseExternalApps");
};

/** What every message that answers an interaction carries; an ephemeral one is for one person's eyes. */
export function replyFields(world: World, interaction: Interaction, asked: number) {
  const flags = isHushed(world, interaction) ? asked | MessageFlags.Ephemeral : asked;
  const ephemeral = (flags & MessageFlags.Ephemeral) !== 0;
  const source = interaction.sourceId === undefined ? undefined : world.messages.get(interaction.sourceId);
  return {
    type: replyType(interaction),
    flags,
    interaction: interaction.metadata,
    visibleTo: ephemeral ? interaction.userId : undefined,
    replyTo: source && { channelId: source.channelId, messageId: source.id },
  };
}

export function channelOf(world: World, interaction: Interaction) {
  const channel = world.channels.get(interaction.channelId);
  if (channel === undefined) throw apiError("unknownChannel");
  return channel;
}

function replyType({ payload, sourceId }: Interaction): MessageType {
  if (sourceId !== undefined) return MessageType.Reply;
  if (payload.type !== InteractionType.ApplicationCommand) return MessageType.Default;
  const slash = payload.data.type === ApplicationCommandType.ChatInput;
  return slash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

/** Form errors of the answer stand under `data`, where the answer stood. */
function inData<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ApiError) || error.errors === undefined) throw error;
    throw new ApiError(error.status, error.code, error.message, { data: error.errors });
  }
}

/** Whether the option that is being typed takes text or numbers. */
function focusedKind({ payload }: Interaction): "text" | "number" {
  const { options } = (payload as APIApplicationCommandAutocompleteInteraction).data;
  const flat = (list: readonly APIApplicationCommandInteractionDataOption[]): typeof list =>
    list.flatMap((option) => ("options" in option ? flat(option.options ?? []) : [option]));
  const focused = flat(options as APIApplicationCommandInteractionDataOption[]).find(
    (option) => "focused" in option && option.focused,
  );
  return focused?.type === ApplicationCommandOptionType.String ? "text" : "number";
}

function callbackJson(world: World, interaction: Interaction, type: Response) {
  const original = interaction.originalId === undefined ? undefined : world.messages.get(interaction.originalId);
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: interaction.channelId,
      ...(interaction.payload.guild_id !== undefined && { guild_id: interaction.payload.guild_id }),
      ...(original && {
        response_message_id: original.id,
        response_message_loading: (original.flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: original.visibleTo !== undefined,
      }),
    },
    ...(original && { resource: { type, message: messageJson(world, original) } }),
  };
}
