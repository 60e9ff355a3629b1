// Telling Discord of the commands, at start and only where they changed.

import { type REST, Routes } from "discord.js";
import { type APIApplicationCommand, ApplicationCommandType } from "discord-api-types/v10";
import type { Logger } from "pino";
import type { Context } from "../../kit/define.ts";
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

/** Ids, versions, defaults and translations that Discord adds of its own. */
const added: readonly string[] = [
  "id",
  "application_id",
  "guild_id",
  "version",
  "dm_permission",
  "integration_types",
  "contexts",
  "handler",
  "name_localized",
  "description_localized",
];

/** Compares all that can be registered, both ways: what is no longer wanted is a difference too. */
function sameRegistrations(current: readonly object[], wanted: readonly object[]): boolean {
  if (current.length !== wanted.length) return false;
  return wanted.every((registration) => current.some((command) => isSame(command, registration)));
}

function isSame(found: unknown, wanted: unknown): boolean {
  if (isNothing(found) || isNothing(wanted)) return isNothing(found) && isNothing(wanted);
  if (Array.isArray(found) && Array.isArray(wanted)) {
    return found.length === wanted.length && wanted.every((each, k) => isSame(found[k], each));
  }
  if (typeof found !== "object" || typeof wanted !== "object") return found === wanted;
  const [a, b] = [found, wanted] as Readonly<Record<string, unknown>>[];
  const keys = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...keys].every((key) => (added.includes(key) && b?.[key] === undefined) || isSame(a?.[key], b?.[key]));
}

/** False, nothing and an empty list are the same to Discord, and so is a chat command that does not say it is one. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);
