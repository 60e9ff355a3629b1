// What may answer an interaction: which kinds of answer fit which kind of interaction, and their data.

import { InteractionType, InteractionResponseType as Response } from "discord-api-types/v10";
import { z } from "zod";
import { limits } from "./limits.ts";
import { text } from "./text.ts";

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } = Response;

/** A modal's submission may update a message only where a message's component opened the modal. */
export function allowedResponses(type: InteractionType, fromMessage: boolean): readonly Response[] {
  const messages = [ChannelMessageWithSource, DeferredChannelMessageWithSource];
  const updates = [DeferredMessageUpdate, UpdateMessage];
  switch (type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [Response.ApplicationCommandAutocompleteResult];
    case InteractionType.MessageComponent:
      return [...messages, ...updates, Response.Modal];
    case InteractionType.ModalSubmit:
      return fromMessage ? [...messages, ...updates] : messages;
    default:
      return [...messages, Response.Modal];
  }
}

export const deferral = z.object({ flags: z.int().nullish() });

const choice = (value: z.ZodType<string | number>) =>
  z.object({
    name: text(1, limits.autocomplete.name),
    name_localizations: z.record(z.string(), z.string()).nullish(),
    value,
  });

/** The choices for an option that takes text, or one that takes numbers. */
export const choices = (of: "text" | "number") =>
  z.object({
    choices: z
      .array(choice(of === "text" ? text(1, limits.autocomplete.value) : z.number()))
      .max(limits.autocomplete.choices),
  });
