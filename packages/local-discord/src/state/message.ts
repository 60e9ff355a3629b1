// What the local Discord keeps of a message, its files and its poll.

import type {
  APIEmbed,
  APIMessageInteractionMetadata,
  APIMessageTopLevelComponent,
  MessageType,
} from "discord-api-types/v10";

/** One uploaded file; its bytes are served from the attachments address. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly description: string | undefined;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** Who a message pings, as worked out when it was sent or edited. */
export interface Mentions {
  readonly userIds: readonly string[];
  readonly roleIds: readonly string[];
  readonly everyone: boolean;
}

export interface Message {
  readonly id: string;
  readonly type: MessageType;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly attachments: readonly Attachment[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly mentions: Mentions;
  readonly poll: Poll | undefined;
  readonly nonce: string | number | undefined;
  readonly replyTo: { readonly channelId: string; readonly messageId: string | undefined } | undefined;
  /** The message that was forwarded, as it was then. */
  readonly forwarded: Message | undefined;
  readonly editedAt: number | undefined;
  /** Set on what an interaction's webhook sent. */
  readonly interaction: APIMessageInteractionMetadata | undefined;
  /** The one person who sees an ephemeral message. */
  readonly visibleTo: string | undefined;
}

interface PollAnswer {
  readonly id: number;
  readonly text: string;
  readonly emoji: { readonly id?: string; readonly name?: string } | undefined;
}

export interface Poll {
  readonly question: string;
  readonly answers: readonly PollAnswer[];
  readonly multiple: boolean;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
  readonly ended: boolean;
  /** Answer id to the ids of those who chose it. */
  readonly votes: ReadonlyMap<number, ReadonlySet<string>>;
}
