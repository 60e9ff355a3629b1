// Telling Discord of the commands, at start and only where they changed.

import { type REST, Routes } from "discord.js";
import type { Logger } from "pino";
import type { Context } from "../../kit/define.ts";
import { sameRegistrations } from "../registered.ts";
import { registrationsOf } from "./registration.ts";

export interface RegisteredAt {
  readonly applicationId: string;
  /** Registered there alone, for development: changes show at once. */
  readonly guildId?: string | undefined;
}

export async function registerCommands(
  rest: REST,
  { commands, groups }: Pick<Context, "commands" | "groups">,
  { applicationId, guildId }: RegisteredAt,
  log: Logger,
): Promise<void> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const all = registrationsOf(commands, groups);
  // A server's own commands are nowhere else.
  const wanted = guildId ? all.map(({ contexts: _, integration_types: __, ...command }) => command) : all;
  const current = (await rest.get(route)) as readonly object[];
  if (sameRegistrations(current, wanted)) return;
  await rest.put(route, { body: wanted });
  log.info({ commands: wanted.length }, "commands registered");
}
