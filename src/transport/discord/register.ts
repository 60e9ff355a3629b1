// Telling Discord of the commands, at start and only where they changed.

import { type REST, Routes } from "discord.js";
import { type APIApplicationCommand, ApplicationCommandType } from "discord-api-types/v10";
import type { Logger } from "pino";
import type { Context } from "../../kit/define.ts";
import { sameRegistrations } from "../registered.ts";
import { registrationsOf } from "./registration.ts";

const chatInput = ApplicationCommandType.ChatInput;

export interface RegisteredAt {
  readonly applicationId: string;
  /** Registered there alone, for development: changes show at once. */
  readonly guildId?: string | undefined;
}

/** Registers what changed, and notes the id of each command, by which replies mention it. */
export async function registerCommands(
  rest: REST,
  { commands, groups }: Pick<Context, "commands" | "groups">,
  { applicationId, guildId }: RegisteredAt,
  ids: Map<string, string>,
  log: Logger,
): Promise<void> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const all = registrationsOf(commands, groups);
  // A server's own commands are nowhere else.
  const wanted = guildId ? all.map(({ contexts: _, integration_types: __, ...command }) => command) : all;
  const query = new URLSearchParams({ with_localizations: "true" });
  let current = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
  if (!sameRegistrations(current, wanted)) {
    current = (await rest.put(route, { body: wanted })) as readonly APIApplicationCommand[];
    log.info({ commands: wanted.length }, "commands registered");
  }
  for (const { name, offered } of commands) {
    const found = current.find((each) => each.type === chatInput && each.name === name.split(" ")[0]);
    if (offered === "slash" && found) ids.set(name, found.id);
  }
}
