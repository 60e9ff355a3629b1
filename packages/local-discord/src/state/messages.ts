// What is done to messages: sent, edited, deleted; and those of one channel.

import { MessageFlags, MessageType } from "discord-api-types/v10";
import { mentions } from "../mentions.ts";
import { partsOf } from "../parts.ts";
import type { Upload } from "../rest/body.ts";
import { apiError } from "../rest/errors.ts";
import { checkLayout } from "../validate/layout.ts";
import type { MessageForm } from "../validate/message.ts";
import type { Channel } from "./channel.ts";
import type { Message } from "./message.ts";
import { draftAttachments, draftEmbeds, draftLayout, draftPoll } from "./message-draft.ts";
import { emit, type World } from "./world.ts";

interface Sending {
  readonly channel: Channel;
  readonly authorId: string;
  readonly form: MessageForm;
  readonly files: readonly Upload[];
  /** What the sender knows beyond the form. */
  readonly also?: Partial<Message>;
}

const blank = {
  content: "",
  embeds: [],
  attachments: [],
  components: [],
  flags: 0,
  mentions: { userIds: [], roleIds: [], everyone: false },
  poll: undefined,
  nonce: undefined,
  replyTo: undefined,
  forwarded: undefined,
  editedAt: undefined,
  interaction: undefined,
  visibleTo: undefined,
} satisfies Partial<Message>;

/**
 * Sends a message, and wakes the thread it goes to.
 * @throws ApiError 50006 where there is nothing in it, 50035 where a file is missing.
 */
export function sendMessage(world: World, sending: Sending): Message {
  const { channel, authorId, also } = sending;
  const type = also?.replyTo && !also.forwarded ? MessageType.Reply : MessageType.Default;
  const bare: Message = { ...blank, id: world.nextId(), type, channelId: channel.id, authorId, ...also };
  return keepMessage(world, channel, filled(world, bare, sending));
}

/** Puts a message without a form into a channel: a deferred reply, or one of Discord's own lines. */
export function keepMessage(
  world: World,
  channel: Channel,
  message: Partial<Message> & Pick<Message, "type" | "authorId">,
): Message {
  const kept: Message = { ...blank, id: world.nextId(), channelId: channel.id, ...message };
  world.messages.set(kept.id, kept);
  const current = world.channels.get(channel.id) ?? channel;
  const thread = current.thread && {
    ...current.thread,
    messagesSent: current.thread.messagesSent + 1,
    archived: false,
  };
  const woken = current.thread?.archived === true;
  const updated: Channel = { ...current, lastMessageId: kept.id, thread };
  world.channels.set(channel.id, updated);
  if (woken) emit(world, { kind: "channel-updated", channel: updated });
  emit(world, { kind: "message-created", message: kept });
  return kept;
}

/**
 * Changes what the form names and leaves the rest.
 * @throws ApiError 50006 where nothing would be left, 520003 for a message with a poll.
 */
export function editMessage(
  world: World,
  message: Message,
  { form, files }: { readonly form: MessageForm; readonly files: readonly Upload[] },
): Message {
  const channel = world.channels.get(message.channelId);
  if (channel === undefined) throw apiError("unknownChannel");
  const loading = (message.flags & MessageFlags.Loading) !== 0;
  if (message.poll && !loading) throw apiError("pollEdit");
  const filledMessage = filled(world, message, { channel, authorId: message.authorId, form, files });
  // The first content of a deferred reply is no edit in the eyes of a reader.
  const edited = { ...filledMessage, editedAt: loading ? undefined : world.clock.now() };
  return replaceMessage(world, { ...edited, flags: edited.flags & ~MessageFlags.Loading });
}

export function replaceMessage(world: World, message: Message): Message {
  world.messages.set(message.id, message);
  emit(world, { kind: "message-updated", message });
  return message;
}

export function deleteMessage(world: World, message: Message): void {
  world.messages.delete(message.id);
  const channel = world.channels.get(message.channelId);
  if (channel?.pins.has(message.id)) {
    const pins = new Map([...channel.pins].filter(([id]) => id !== message.id));
    world.channels.set(channel.id, { ...channel, pins });
  }
  emit(world, { kind: "message-deleted", message });
}

function filled(world: World, message: Message, { channel, authorId, form, files }: Sending): Message {
  const attachments = draftAttachments(world, channel.id, { form, files, kept: message.attachments });
  const content = form.content === undefined ? message.content : (form.content ?? "").trim();
  const embeds = form.embeds === undefined ? message.embeds : draftEmbeds(form.embeds ?? [], attachments);
  const components =
    form.components === undefined ? message.components : draftLayout(form.components ?? [], attachments);
  const poll = form.poll ? draftPoll(form.poll, world.clock.now()) : message.poll;
  const settable = MessageFlags.SuppressEmbeds;
  const flags = form.flags == null ? message.flags : (message.flags & ~settable) | form.flags;
  checkLayout({ flags, content, embeds, poll, components });
  const laidOut = (flags & MessageFlags.IsComponentsV2) !== 0 && components.length > 0;
  const bare = content === "" && embeds.length === 0 && attachments.length === 0 && poll === undefined;
  if (bare && !laidOut && !message.forwarded) throw apiError("emptyMessage");
  // The answer to an interaction stands under a message without pinging its author.
  const repliedTo = message.interaction ? undefined : world.messages.get(message.replyTo?.messageId ?? "");
  const allowed = form.allowed_mentions ?? undefined;
  const pings =
    form.content === undefined &&
    form.components === undefined &&
    form.allowed_mentions === undefined &&
    message.content !== ""
      ? message.mentions
      : mentions(world, {
          authorId,
          channel,
          content: [content, ...textsIn(components)].join("\n"),
          allowed,
          repliedTo: repliedTo?.authorId,
        });
  return { ...message, content, embeds, attachments, components, poll, flags, mentions: pings };
}

/** What the texts of a layout say, which ping as content does. */
const textsIn = (components: Message["components"]): string[] =>
  partsOf(components).flatMap(({ part }) => ("content" in part ? [part.content] : []));

/** The messages of a channel, oldest first; with `viewerId`, without other people's ephemeral ones. */
export const messagesIn = (world: World, channelId: string, viewerId?: string): Message[] =>
  [...world.messages.values()].filter(
    (message) =>
      message.channelId === channelId &&
      (viewerId === undefined || message.visibleTo === undefined || message.visibleTo === viewerId),
  );
