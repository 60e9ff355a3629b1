// Everything that can happen in the local Discord, for the gateway, a page and tests to hear of.

import type { RequestRecord } from "../rest/log.ts";
import type { Channel } from "./channel.ts";
import type { Interaction } from "./interaction.ts";
import type { Message } from "./message.ts";

export type Change =
  | { readonly kind: "message-created"; readonly message: Message }
  | { readonly kind: "message-updated"; readonly message: Message }
  | { readonly kind: "message-deleted"; readonly message: Message }
  | { readonly kind: "channel-created"; readonly channel: Channel }
  | { readonly kind: "channel-updated"; readonly channel: Channel }
  | { readonly kind: "channel-deleted"; readonly channel: Channel }
  | {
      readonly kind: "thread-members-changed";
      readonly channel: Channel;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly kind: "pins-changed"; readonly channel: Channel }
  | {
      readonly kind: "vote-changed";
      readonly message: Message;
      readonly answerId: number;
      readonly userId: string;
      readonly added: boolean;
    }
  | { readonly kind: "typing"; readonly channelId: string; readonly userId: string }
  | { readonly kind: "commands-changed" }
  | { readonly kind: "interaction-created"; readonly interaction: Interaction }
  /** Acknowledged, answered again, or failed: the record says which. */
  | { readonly kind: "interaction-changed"; readonly interaction: Interaction }
  /** The guild went: `outage` is Discord's own trouble, otherwise the bot was thrown out. */
  | { readonly kind: "guild-lost"; readonly outage: boolean }
  | { readonly kind: "guild-found" }
  /** The bot's connection to the gateway came up, broke or came back. */
  | { readonly kind: "connection-changed" }
  | { readonly kind: "request"; readonly request: RequestRecord };
