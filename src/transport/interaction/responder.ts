// The ways to answer one interaction: acknowledged once, by whatever comes first, then edited, followed up or taken back by its
// token.

import { DiscordAPIError, type RawFile, type REST } from "discord.js";
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  MessageFlags,
  Routes,
  InteractionResponseType as Type,
} from "discord-api-types/v10";
import { edited, flagged, type Message } from "./message.ts";

export interface Responder {
  readonly acknowledge: (response: APIInteractionResponse, files?: RawFile[]) => Promise<void>;
  /** These two give the message's id. It is the message that answered, or on which a button was pressed. */
  readonly edit: (message: Message) => Promise<string>;
  readonly followUp: (message: Message, flags: number) => Promise<string>;
  readonly remove: () => Promise<void>;
}

type Addressed = Pick<APIInteraction, "id" | "token" | "application_id">;

/** Everything after the acknowledgement, which is the same for every way in. */
export function laterBy(rest: REST, { token, application_id: application }: Addressed): Omit<Responder, "acknowledge"> {
  const original = Routes.webhookMessage(application, token, "@original");
  return {
    edit: async (message) =>
      idOf(await rest.patch(original, { body: edited(message), files: message.files, auth: false })),
    followUp: async (message, flags) => {
      const { body, files } = flagged(message, flags);
      return idOf(await rest.post(Routes.webhook(application, token), { body, files, auth: false }));
    },
    remove: async () => {
      await rest.delete(original, { auth: false });
    },
  };
}

const idOf = (message: unknown): string => (message as APIMessage).id;

/** Answers over the REST API, as a bot on the gateway does. */
export function restResponder(rest: REST, interaction: Addressed): Responder {
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  return {
    ...laterBy(rest, interaction),
    acknowledge: async (body, files = []) => {
      await rest.post(route, { body, files, auth: false });
    },
  };
}

/** Discord closed the connection before it was answered. */
export class HungUp extends Error {}

/** Discord's own number for what it refused. */
export const refusalOf = (error: unknown): number | undefined =>
  error instanceof DiscordAPIError ? Number(error.code) : undefined;

export type Deferral = "public" | "private" | "update";

const deferred: Readonly<Record<Deferral, APIInteractionResponse>> = {
  public: { type: Type.DeferredChannelMessageWithSource },
  private: { type: Type.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } },
  update: { type: Type.DeferredMessageUpdate },
};

export interface Voice extends Responder {
  /** Acknowledges it so, unless something else was quicker, and gives how it was acknowledged. */
  readonly defer: (how: Deferral) => Promise<Deferral>;
  readonly deferred: () => Deferral | undefined;
  /** Says something to all before the answer itself; gives the message's id. */
  readonly say: (message: Message, how: Deferral) => Promise<string>;
  /** Whether what was to be filled holds something already. */
  readonly isFilled: () => boolean;
  /** How many messages have followed. */
  readonly followed: () => number;
}

export function voiceOf(responder: Responder): Voice {
  let how: Deferral | undefined;
  let acknowledging: Promise<void> | undefined;
  let filled = false;
  let followed = 0;
  const defer = async (wanted: Deferral): Promise<Deferral> => {
    how ??= wanted;
    acknowledging ??= responder.acknowledge(deferred[how]);
    await acknowledging;
    return how;
  };
  const followUp: Responder["followUp"] = async (message, flags) => {
    const id = await responder.followUp(message, flags);
    followed += 1;
    return id;
  };
  return {
    ...responder,
    followUp,
    defer,
    say: async (message, wanted) => {
      if ((await defer(wanted)) !== "public" || filled) return followUp(message, 0);
      filled = true;
      return responder.edit(message);
    },
    deferred: () => how,
    isFilled: () => filled,
    followed: () => followed,
  };
}
