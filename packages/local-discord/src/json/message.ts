// Messages, with their attachments and polls, as Discord's JSON.

import {
  type APIAttachment,
  type APIMessage,
  type APIMessageSnapshotFields,
  type APIPoll,
  type APIThreadChannel,
  type AttachmentFlags,
  MessageFlags,
  MessageReferenceType,
  PollLayoutType,
} from "discord-api-types/v10";
import { partsOf } from "../parts.ts";
import { snowflakeTime } from "../snowflake.ts";
import type { Attachment, Message, Poll } from "../state/message.ts";
import type { World } from "../state/world.ts";
import { channelJson } from "./channel.ts";
import { userJson } from "./user.ts";

/** A message as the application sees it: with its own nonce and votes. */
export function messageJson(world: World, message: Message): APIMessage {
  const { replyTo, interaction, poll, nonce } = message;
  const channel = world.channels.get(message.channelId);
  const thread = world.channels.get(message.id);
  const referenced = replyTo?.messageId === undefined ? undefined : world.messages.get(replyTo.messageId);
  return {
    ...plainMessageJson(world, message),
    pinned: channel?.pins.has(message.id) ?? false,
    ...(nonce !== undefined && { nonce }),
    ...(poll && { poll: pollJson(poll, world) }),
    ...(interaction && { interaction_metadata: interaction, application_id: world.applicationId }),
    ...(interaction && { webhook_id: world.applicationId }),
    ...(thread && { thread: channelJson(world, thread) as APIThreadChannel }),
    ...(replyTo && {
      message_reference: {
        type: message.forwarded ? MessageReferenceType.Forward : MessageReferenceType.Default,
        channel_id: replyTo.channelId,
        ...(replyTo.messageId !== undefined && { message_id: replyTo.messageId }),
        ...(channel?.guildId !== undefined && { guild_id: channel.guildId }),
      },
    }),
    ...(message.forwarded && { message_snapshots: [{ message: snapshotJson(world, message.forwarded) }] }),
    ...(replyTo?.messageId !== undefined &&
      !message.forwarded && {
        referenced_message: referenced ? plainMessageJson(world, referenced) : null,
      }),
  };
}

/** The address under which a file is served. */
export const attachmentJson = (attachment: Attachment, ephemeral: boolean): APIAttachment => ({
  id: attachment.id,
  filename: attachment.filename,
  size: attachment.bytes.byteLength,
  url: attachment.url,
  proxy_url: attachment.url,
  content_type: attachment.contentType,
  flags: 0 as AttachmentFlags,
  ...(attachment.description !== undefined && { description: attachment.description }),
  ...(attachment.width !== undefined && { width: attachment.width }),
  ...(attachment.height !== undefined && { height: attachment.height }),
  ...(ephemeral && { ephemeral }),
});

/** As the application sees it, whose own votes are marked. A poll whose time is over is counted. */
const pollJson = (poll: Poll, { applicationId, clock }: World): APIPoll => ({
  question: { text: poll.question },
  answers: poll.answers.map(({ id, text, emoji }) => ({
    answer_id: id,
    poll_media: { text, ...(emoji && { emoji: { id: emoji.id ?? null, name: emoji.name ?? null } }) },
  })),
  expiry: new Date(poll.endsAt).toISOString(),
  allow_multiselect: poll.multiple,
  layout_type: PollLayoutType.Default,
  results: {
    is_finalized: poll.ended || poll.endsAt <= clock.now(),
    answer_counts: [...poll.votes]
      .filter(([, voters]) => voters.size > 0)
      .map(([id, voters]) => ({ id, count: voters.size, me_voted: voters.has(applicationId) })),
  },
});

/** What a forward shows of a message: neither who wrote it nor where. */
function snapshotJson(world: World, message: Message): APIMessageSnapshotFields {
  const { id, channel_id, author, mention_everyone, pinned, tts, ...said } = plainMessageJson(world, message);
  return said;
}

function plainMessageJson(world: World, message: Message): APIMessage {
  const ephemeral = (message.flags & MessageFlags.Ephemeral) !== 0;
  // A file that an embed or a component shows is not listed a second time below the message.
  const shown = new Set([
    ...message.embeds.flatMap((embed) => [embed.image?.url, embed.thumbnail?.url]),
    ...partsOf(message.components).flatMap(({ part }) => {
      if ("items" in part) return part.items.map(({ media }) => media.url);
      return "media" in part ? [part.media.url] : "file" in part ? [part.file.url] : [];
    }),
  ]);
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    author: userJson(world, message.authorId),
    content: message.content,
    embeds: [...message.embeds],
    attachments: message.attachments
      .filter((attachment) => !shown.has(attachment.url))
      .map((attachment) => attachmentJson(attachment, ephemeral)),
    components: [...message.components],
    flags: message.flags,
    mentions: message.mentions.userIds.map((id) => userJson(world, id)),
    mention_roles: [...message.mentions.roleIds],
    mention_everyone: message.mentions.everyone,
    timestamp: new Date(snowflakeTime(message.id)).toISOString(),
    edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    pinned: false,
    tts: false,
  };
}
