// Application commands as an application may register them.

import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from "discord-api-types/v10";
import { z } from "zod";
import { localizations, options, slashName } from "./command-option.ts";
import { limits } from "./limits.ts";
import { complain, list, text } from "./text.ts";

const { applicationCommand: most } = limits;

const common = {
  name_localizations: localizations,
  default_member_permissions: z.union([z.string().regex(/^\d+$/), z.int().transform(String)]).nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: list(z.enum(InteractionContextType), 1, 3).nullish(),
  integration_types: list(z.enum(ApplicationIntegrationType), 1, 2).nullish(),
  nsfw: z.boolean().nullish(),
};

const slash = z.object({
  ...common,
  type: z.literal(ApplicationCommandType.ChatInput).nullish(),
  name: slashName,
  description: text(1, most.description),
  description_localizations: localizations,
  options: options.nullish(),
});

/** A command on a message or user: any case, blanks too, but no description and no options. */
const contextMenu = z.object({
  ...common,
  type: z.union([z.literal(ApplicationCommandType.User), z.literal(ApplicationCommandType.Message)]),
  name: text(1, most.name),
  description: z.literal("", { error: "Context menu commands cannot have description" }).nullish(),
  options: z.array(z.never(), { error: "Context menu commands cannot have options" }).nullish(),
});

export type CommandForm = z.output<typeof slash> | z.output<typeof contextMenu>;

/** The schema for a body by its type; a command's texts together are held to 8000 characters. */
export const commandSchema = (body: unknown): z.ZodType<CommandForm> => {
  const type = (body as { type?: unknown } | null)?.type ?? ApplicationCommandType.ChatInput;
  const isMenu = type === ApplicationCommandType.User || type === ApplicationCommandType.Message;
  const schema: z.ZodType<CommandForm> = isMenu ? contextMenu : slash;
  return schema.superRefine((value, context) => {
    if (commandLength(value) <= most.total) return;
    complain(context, "APPLICATION_COMMAND_TOO_LARGE", `Command exceeds maximum size (${most.total})`);
  });
};

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description?: string | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly value?: string | number;
  readonly choices?: readonly Named[] | null | undefined;
  readonly options?: readonly Named[] | null | undefined;
}

/** The characters that count towards the 8000: of a localised text, the longest. */
function commandLength(command: Named): number {
  const { name, description, value, choices, options: inner } = command;
  const own = longest(name, command.name_localizations) + longest(description ?? "", command.description_localizations);
  const nested = [...(choices ?? []), ...(inner ?? [])].map(commandLength);
  return nested.reduce((sum, length) => sum + length, own + (typeof value === "string" ? value.length : 0));
}

const longest = (text: string, translations: Readonly<Record<string, string>> | null | undefined): number =>
  Math.max(text.length, ...Object.values(translations ?? {}).map((translation) => translation.length));
