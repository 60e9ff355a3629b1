// What is done to pins.

import { MessageType } from "discord-api-types/v10";
import { apiError } from "../rest/errors.ts";
import { limits } from "../validate/limits.ts";
import type { Channel } from "./channel.ts";
import type { Message } from "./message.ts";
import { keepMessage } from "./messages.ts";
import { emit, type World } from "./world.ts";

/** The messages that are pinned, and when they were, the newest pin first. */
export const newestPins = (world: World, channel: Channel | undefined) =>
  [...(channel?.pins ?? [])].reverse().flatMap(([id, at]) => {
    const message = world.messages.get(id);
    return message ? [{ message, at }] : [];
  });

/** Pins a message and says so in the channel. @throws ApiError 30003 at 250 pins. */
export function pinMessage(world: World, channel: Channel, message: Message, userId: string): void {
  if (channel.pins.has(message.id)) return;
  if (channel.pins.size >= limits.pins) throw apiError("tooManyPins");
  changePins(world, channel, [...channel.pins, [message.id, world.clock.now()]]);
  const replyTo = { channelId: channel.id, messageId: message.id };
  keepMessage(world, channel, { type: MessageType.ChannelPinnedMessage, authorId: userId, replyTo });
}

export function unpinMessage(world: World, channel: Channel, message: Message): void {
  if (!channel.pins.has(message.id)) return;
  changePins(
    world,
    channel,
    [...channel.pins].filter(([id]) => id !== message.id),
  );
}

function changePins(world: World, channel: Channel, pins: readonly (readonly [string, number])[]): void {
  const changed = { ...channel, pins: new Map(pins) };
  world.channels.set(channel.id, changed);
  emit(world, { kind: "pins-changed", channel: changed });
}
