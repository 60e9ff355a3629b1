// What a person does to messages: write, edit, delete, pin, vote.

import { type APIMessage, ChannelType, MessageFlags } from "discord-api-types/v10";
import { messageJson } from "../json/message.ts";
import { hasPermission } from "../permissions.ts";
import { isForum, isThread } from "../state/channel.ts";
import { directChannel } from "../state/channels.ts";
import { deleteMessage, editMessage, sendMessage } from "../state/messages.ts";
import { pinMessage, unpinMessage } from "../state/pins.ts";
import { castVote } from "../state/polls.ts";
import { changeThreadMembers, openPost, openThread } from "../state/threads.ts";
import type { World } from "../state/world.ts";
import { limits } from "../validate/limits.ts";
import { reachAs, reachMessageAs } from "./reach.ts";
import { Refused } from "./refused.ts";

/** Writes a message, as a reply where `replyTo` is given. @throws Refused where the person may not. */
export function post(world: World, userId: string, channelId: string, text: string, replyTo?: string): APIMessage {
  const channel = reachAs(world, userId, channelId, ["SendMessages"]);
  if (isForum(channel)) throw new Refused("channel.kind", "Expected a channel that takes messages, got a forum");
  if (text.trim() === "" || text.length > limits.content) {
    throw new Refused("message.length", `Expected 1 to ${limits.content} characters, got ${text.length}`);
  }
  if (isThread(channel)) {
    if (channel.thread.locked && !hasPermission(world, userId, channel, "ManageThreads")) {
      throw new Refused("thread.locked", `Expected an open thread, got \`${channel.name}\``);
    }
    changeThreadMembers(world, channel, { add: [userId] });
  }
  const also =
    replyTo === undefined ? {} : { replyTo: { channelId, messageId: reachMessageAs(world, userId, replyTo).id } };
  const form = { content: text };
  return messageJson(world, sendMessage(world, { channel, authorId: userId, form, files: [], also }));
}

/** Forwards a message: what it says goes along, who said it does not. @throws Refused where the person may not. */
export function forward(world: World, userId: string, messageId: string, channelId: string): APIMessage {
  const message = reachMessageAs(world, userId, messageId);
  const channel = reachAs(world, userId, channelId, ["SendMessages"]);
  const also = {
    forwarded: message.forwarded ?? message,
    replyTo: { channelId: message.channelId, messageId: message.id },
    flags: MessageFlags.HasSnapshot,
  };
  return messageJson(world, sendMessage(world, { channel, authorId: userId, form: {}, files: [], also }));
}

/** Asks a question with answers to vote on. @throws Refused where the person may not. */
export function askPoll(
  world: World,
  userId: string,
  channelId: string,
  { question, answers }: { readonly question: string; readonly answers: readonly string[] },
): APIMessage {
  const channel = reachAs(world, userId, channelId, ["SendMessages", "SendPolls"]);
  const form = { poll: { question: { text: question }, answers: answers.map((text) => ({ poll_media: { text } })) } };
  return messageJson(world, sendMessage(world, { channel, authorId: userId, form, files: [] }));
}

/** Changes a message of one's own. */
export function edit(world: World, userId: string, messageId: string, text: string): APIMessage {
  const message = reachMessageAs(world, userId, messageId);
  if (message.authorId !== userId) throw new Refused("permission.missing", "Expected a message of one's own");
  return messageJson(world, editMessage(world, message, { form: { content: text }, files: [] }));
}

/** Deletes a message: one's own, anybody's with ManageMessages, or an ephemeral one that is dismissed. */
export function remove(world: World, userId: string, messageId: string): void {
  const message = reachMessageAs(world, userId, messageId);
  const own = message.authorId === userId || message.visibleTo === userId;
  if (!own) reachAs(world, userId, message.channelId, ["ManageMessages"]);
  deleteMessage(world, message);
}

export function pin(world: World, userId: string, messageId: string): void {
  const message = reachMessageAs(world, userId, messageId);
  pinMessage(world, reachAs(world, userId, message.channelId, ["PinMessages"]), message, userId);
}

export function unpin(world: World, userId: string, messageId: string): void {
  const message = reachMessageAs(world, userId, messageId);
  unpinMessage(world, reachAs(world, userId, message.channelId, ["PinMessages"]), message);
}

/** Sets one's answers in a poll by their numbers, none to take them back. @throws Refused `poll.answers`. */
export function vote(world: World, userId: string, messageId: string, answerIds: readonly number[]): void {
  const message = reachMessageAs(world, userId, messageId);
  const known = message.poll?.answers.map(({ id }) => id) ?? [];
  if (!answerIds.every((id) => known.includes(id)) || (answerIds.length > 1 && !message.poll?.multiple)) {
    throw new Refused(
      "poll.answers",
      `Expected answers among ${known.join(", ") || "none"}, got ${answerIds.join(", ")}`,
    );
  }
  castVote(world, message, userId, answerIds);
}

/** Opens a thread under a message. @returns the thread's id, which is the message's. */
export function startThread(world: World, userId: string, messageId: string, name: string): string {
  const from = reachMessageAs(world, userId, messageId);
  const parent = reachAs(world, userId, from.channelId, ["CreatePublicThreads"]);
  if (parent.type !== ChannelType.GuildText) throw new Refused("channel.kind", "Expected a text channel");
  if (world.channels.has(from.id)) throw new Refused("thread.exists", "Expected a message without a thread");
  return openThread(world, { parent, ownerId: userId, name, from }).id;
}

/** Opens a post in a forum or media channel. @returns the post's id, which is its first message's too. */
export function startPost(
  world: World,
  userId: string,
  forumId: string,
  { name, text, tags = [] }: { readonly name: string; readonly text: string; readonly tags?: readonly string[] },
): string {
  const parent = reachAs(world, userId, forumId, ["SendMessages"]);
  if (!isForum(parent)) throw new Refused("channel.kind", "Expected a forum");
  const tagIds = parent.forum.tags.filter((tag) => tags.includes(tag.name)).map(({ id }) => id);
  if (parent.forum.requiresTag && tagIds.length === 0) throw new Refused("post.tag", "Expected a tag of the forum");
  return openPost(world, { parent, ownerId: userId, name, tagIds, form: { content: text }, files: [] }).post.id;
}

/** The channel of direct messages between a person and the bot. @returns its id. */
export const directMessages = (world: World, userId: string): string => directChannel(world, userId).id;
