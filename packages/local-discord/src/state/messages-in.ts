// The messages of one channel, oldest first.

import type { Message } from "./message.ts";
import type { World } from "./world.ts";

/** With `viewerId`, only what that person sees: other people's ephemeral messages are left out. */
export const messagesIn = (world: World, channelId: string, viewerId?: string): Message[] =>
  [...world.messages.values()].filter(
    (message) =>
      message.channelId === channelId &&
      (viewerId === undefined || message.visibleTo === undefined || message.visibleTo === viewerId),
  );
