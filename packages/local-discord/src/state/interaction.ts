// What the local Discord keeps of an interaction between its creation and the end of its token.

import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
} from "discord-api-types/v10";

export interface Acknowledgement {
  readonly type: InteractionResponseType;
  /** Milliseconds from the interaction's creation. */
  readonly ms: number;
  readonly ephemeral: boolean;
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
  readonly modal?: APIModalInteractionResponseCallbackData;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly createdAt: number;
  readonly userId: string;
  readonly channelId: string;
  /** What the application was sent. */
  readonly payload: APIInteraction;
  /** What messages that answer it will carry. */
  readonly metadata: APIMessageInteractionMetadata;
  /** The message whose component was used. */
  readonly sourceId: string | undefined;
  readonly acknowledgement: Acknowledgement | undefined;
  /** "@original": the reply, or the message that was updated. */
  readonly originalId: string | undefined;
  readonly followupIds: readonly string[];
  /** True once three seconds have passed without an acknowledgement. */
  readonly failed: boolean;
}

/** How long an application has for its first answer, in milliseconds. */
export const acknowledgeWithin = 3_000;

/** How long an interaction's token works, in milliseconds. */
export const tokenLifetime = 15 * 60_000;
