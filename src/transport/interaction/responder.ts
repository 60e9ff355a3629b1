// The ways to answer one interaction: acknowledged once, then edited, followed up or taken back by its token.

import { DiscordAPIError, type RawFile, type REST } from "discord.js";
import { type APIInteraction, type APIInteractionResponse, type APIMessage, Routes } from "discord-api-types/v10";
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
