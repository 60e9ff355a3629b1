// Routes about the messages of a channel, as the bot sends and reads them.

import { MessageType } from "discord-api-types/v10";
import { z } from "zod";
import { messageJson } from "../json/message.ts";
import { userJson } from "../json/user.ts";
import { hasPermission, type Permission } from "../permissions.ts";
import { apiError, formError } from "../rest/errors.ts";
import { readForm } from "../rest/form.ts";
import { done, ok, route } from "../rest/route.ts";
import { type Channel, isForum, isThread } from "../state/channel.ts";
import type { Message } from "../state/message.ts";
import { deleteMessage, editMessage, messagesIn, sendMessage } from "../state/messages.ts";
import { endPoll } from "../state/polls.ts";
import type { World } from "../state/world.ts";
import { channelMessage, type MessageForm, messageEdit } from "../validate/message.ts";
import { reachChannel, reachMessage, requireAwake } from "./access.ts";

export const messageRoutes = [
  route("POST", "/channels/:channel/messages", ({ world, params, body, files }) => {
    const channel = reachChannel(world, params.channel, ["SendMessages"]);
    if (isForum(channel)) throw apiError("notATextChannel");
    const form = readForm(channelMessage, body);
    requireRights(world, channel, form, files.length);
    requireUnlocked(world, channel);
    const { nonce, enforce_nonce: enforced, message_reference: reference } = form;
    if (enforced && nonce != null) {
      const already = messagesIn(world, channel.id).find((message) => message.nonce === nonce);
      if (already) return ok(messageJson(world, already));
    }
    const replyTo = reference ? repliedTo(world, channel, reference) : undefined;
    const also = { ...(nonce != null && { nonce }), replyTo };
    const authorId = world.applicationId;
    return ok(messageJson(world, sendMessage(world, { channel, authorId, form, files, also })));
  }),
  route("GET", "/channels/:channel/messages", ({ world, params, query }) => {
    const channel = reachChannel(world, params.channel);
    if (!hasPermission(world, world.applicationId, channel, "ReadMessageHistory")) return ok([]);
    return ok(page(messagesIn(world, channel.id), query).map((message) => messageJson(world, message)));
  }),
  route("GET", "/channels/:channel/messages/:message", ({ world, params }) => {
    const channel = reachChannel(world, params.channel);
    if (!hasPermission(world, world.applicationId, channel, "ReadMessageHistory")) throw apiError("missingAccess");
    return ok(messageJson(world, reachMessage(world, channel, params.message)));
  }),
  route("PATCH", "/channels/:channel/messages/:message", ({ world, params, body, files }) => {
    const channel = reachChannel(world, params.channel);
    const message = reachMessage(world, channel, params.message);
    const form = readForm(messageEdit, body);
    if (message.authorId !== world.applicationId) throw apiError("notYourMessage");
    if (isSystem(message)) throw apiError("systemMessage");
    requireAwake(channel);
    requireRights(world, channel, form, files.length);
    return ok(messageJson(world, editMessage(world, message, { form, files })));
  }),
  route("DELETE", "/channels/:channel/messages/:message", ({ world, params }) => {
    const channel = reachChannel(world, params.channel);
    const message = reachMessage(world, channel, params.message);
    if (message.authorId !== world.applicationId) reachChannel(world, channel.id, ["ManageMessages"]);
    if (message.type === MessageType.ThreadStarterMessage) throw apiError("systemMessage");
    requireAwake(channel);
    deleteMessage(world, message);
    return done;
  }),
  route("POST", "/channels/:channel/polls/:message/expire", ({ world, params }) => {
    const message = reachMessage(world, reachChannel(world, params.channel), params.message);
    if (message.authorId !== world.applicationId) throw apiError("notYourMessage");
    return ok(messageJson(world, endPoll(world, message)));
  }),
  route("GET", "/channels/:channel/polls/:message/answers/:answer", ({ world, params, query }) => {
    const { poll } = reachMessage(world, reachChannel(world, params.channel), params.message);
    const answer = poll?.answers.find(({ id }) => id === Number(params.answer));
    if (answer === undefined) throw apiError("unknownMessage");
    const after = BigInt(query.get("after") ?? 0);
    const ordered = [...(poll?.votes.get(answer.id) ?? [])]
      .filter((id) => BigInt(id) > after)
      .sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
    const limit = votersPage.parse(query.get("limit") ?? 25);
    return ok({ users: ordered.slice(0, limit).map((id) => userJson(world, id)) });
  }),
];

const ownTypes: readonly MessageType[] = [
  MessageType.Default,
  MessageType.Reply,
  MessageType.ChatInputCommand,
  MessageType.ContextMenuCommand,
];

const isSystem = (message: Message): boolean => !ownTypes.includes(message.type);

/** @throws ApiError 50013 where the bot may not send what the form holds. */
export function requireRights(world: World, channel: Channel, form: MessageForm, files: number): void {
  const needed: readonly (readonly [Permission, boolean])[] = [
    ["EmbedLinks", (form.embeds?.length ?? 0) > 0],
    ["AttachFiles", files > 0],
    ["SendPolls", form.poll != null],
  ];
  reachChannel(
    world,
    channel.id,
    needed.filter(([, needs]) => needs).map(([permission]) => permission),
  );
}

/** A thread that a moderator locked takes no messages; one that merely sleeps wakes. */
function requireUnlocked(world: World, channel: Channel): void {
  if (!isThread(channel) || !channel.thread.locked) return;
  if (!hasPermission(world, world.applicationId, channel, "ManageThreads")) throw apiError("lockedThread");
}

function repliedTo(
  world: World,
  channel: Channel,
  reference: { readonly message_id: string; readonly fail_if_not_exists?: boolean | null | undefined },
): Message["replyTo"] {
  const target = world.messages.get(reference.message_id);
  if (target?.channelId === channel.id && target.visibleTo === undefined) {
    return { channelId: channel.id, messageId: target.id };
  }
  if (reference.fail_if_not_exists === false) return undefined;
  throw formError(["message_reference"], "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
}

const votersPage = z.coerce.number().int().min(1).max(100).catch(25);
const pageSize = z.coerce.number().int().min(1).max(100).catch(50);

/** Newest first, by `before`, `after` or `around` and `limit`; ephemeral messages are left out. */
function page(all: readonly Message[], query: URLSearchParams): Message[] {
  const limit = pageSize.parse(query.get("limit") ?? 50);
  const shared = all.filter((message) => message.visibleTo === undefined);
  const [before, after, around] = ["before", "after", "around"].map((name) => query.get(name));
  if (around) {
    const middle = shared.findIndex(({ id }) => id === around);
    return shared.slice(Math.max(0, middle - Math.floor(limit / 2)), middle + Math.ceil(limit / 2)).reverse();
  }
  if (after)
    return shared
      .filter(({ id }) => BigInt(id) > BigInt(after))
      .slice(0, limit)
      .reverse();
  const older = before ? shared.filter(({ id }) => BigInt(id) < BigInt(before)) : shared;
  return older.slice(-limit).reverse();
}
