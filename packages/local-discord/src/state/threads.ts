// What is done to threads: opened, joined, left, archived.

import { ChannelType, MessageType } from "discord-api-types/v10";
import type { Upload } from "../rest/body.ts";
import type { MessageForm } from "../validate/message.ts";
import { type Channel, isForum, isThread, type Thread } from "./channel.ts";
import { openChannel } from "./channels.ts";
import type { Message } from "./message.ts";
import { keepMessage, sendMessage } from "./messages.ts";
import { emit, type World } from "./world.ts";

interface Opening {
  readonly parent: Channel;
  readonly ownerId: string;
  readonly name: string;
  /** Minutes; three days without it. */
  readonly autoArchive?: number | undefined;
  readonly slowmode?: number | undefined;
  readonly isPrivate?: boolean;
  readonly invitable?: boolean | undefined;
  readonly tagIds?: readonly string[] | undefined;
  /** The message it hangs on; the thread then has that message's id. */
  readonly from?: Message;
}

/** Opens a thread with its owner as the first member, and says so as Discord does. */
export function openThread(world: World, opening: Opening): Channel {
  const { parent, ownerId, name, from } = opening;
  const now = world.clock.now();
  const thread = openChannel(world, {
    ...(from && { id: from.id }),
    type: opening.isPrivate ? ChannelType.PrivateThread : ChannelType.PublicThread,
    name,
    guildId: parent.guildId,
    parentId: parent.id,
    slowmode: opening.slowmode ?? 0,
    thread: {
      ownerId,
      archived: false,
      locked: false,
      invitable: opening.invitable ?? true,
      autoArchive: opening.autoArchive ?? 4320,
      archiveChangedAt: now,
      members: new Map([[ownerId, now]]),
      messagesSent: 0,
      tagIds: opening.tagIds ?? [],
    },
  });
  if (from) {
    const replyTo = { channelId: parent.id, messageId: from.id };
    keepMessage(world, thread, { type: MessageType.ThreadStarterMessage, authorId: ownerId, replyTo });
  } else if (!opening.isPrivate && !isForum(parent)) {
    const replyTo = { channelId: thread.id, messageId: undefined };
    keepMessage(world, parent, { type: MessageType.ThreadCreated, authorId: ownerId, content: name, replyTo });
  }
  return world.channels.get(thread.id) ?? thread;
}

interface Posting extends Omit<Opening, "from" | "isPrivate"> {
  readonly form: MessageForm;
  readonly files: readonly Upload[];
}

/** Opens a post in a forum with its first message, which has the post's id. */
export function openPost(world: World, posting: Posting): { readonly post: Channel; readonly first: Message } {
  const { ownerId, form, files } = posting;
  const post = openThread(world, posting);
  const also = { id: post.id };
  const first = sendMessage(world, { channel: post, authorId: ownerId, form, files, also });
  return { post: world.channels.get(post.id) ?? post, first };
}

/** Changes a channel and tells of it. */
export function changeChannel(world: World, channel: Channel, change: Partial<Channel>): Channel {
  const changed = { ...channel, ...change };
  world.channels.set(channel.id, changed);
  emit(world, { kind: "channel-updated", channel: changed });
  return changed;
}

export function changeThread(
  world: World,
  channel: Channel & { readonly thread: Thread },
  change: Partial<Thread>,
): Channel {
  const turned = change.archived !== undefined && change.archived !== channel.thread.archived;
  const archiveChangedAt = turned ? world.clock.now() : channel.thread.archiveChangedAt;
  return changeChannel(world, channel, { thread: { ...channel.thread, ...change, archiveChangedAt } });
}

/** Adds or removes members; whoever already is, or is not, in the thread stays so. */
export function changeThreadMembers(
  world: World,
  channel: Channel & { readonly thread: Thread },
  { add = [], remove = [] }: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
): void {
  const { members } = channel.thread;
  const added = add.filter((id) => !members.has(id));
  const removed = remove.filter((id) => members.has(id));
  if (added.length + removed.length === 0) return;
  const kept = [...members].filter(([id]) => !removed.includes(id));
  const joined = added.map((id): [string, number] => [id, world.clock.now()]);
  const changed: Channel = { ...channel, thread: { ...channel.thread, members: new Map([...kept, ...joined]) } };
  world.channels.set(channel.id, changed);
  emit(world, { kind: "thread-members-changed", channel: changed, added, removed });
}

/** Deletes a channel or thread with all that is in it. */
export function deleteChannel(world: World, channel: Channel): void {
  for (const other of [...world.channels.values()]) {
    if (isThread(other) && other.parentId === channel.id) deleteChannel(world, other);
  }
  for (const message of [...world.messages.values()]) {
    if (message.channelId === channel.id) world.messages.delete(message.id);
  }
  world.channels.delete(channel.id);
  emit(world, { kind: "channel-deleted", channel });
}
