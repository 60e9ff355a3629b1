// Telling Discord of the commands, at start and only where they changed; and what it shows of the application, set once.

import { type REST, Routes } from "discord.js";
import { type APIApplication, type APIApplicationCommand, ApplicationCommandType } from "discord-api-types/v10";
import type { Logger } from "pino";
import type { Context } from "../../kit/define.ts";
import { registrationsOf } from "./registration.ts";
import { botRest, starting } from "./rest.ts";
import { inviteUrl, wanted } from "./rights.ts";

const chatInput = ApplicationCommandType.ChatInput;

interface RegisteredAt {
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
  const body = guildId ? all.map(({ contexts: _, integration_types: __, ...command }) => command) : all;
  const query = new URLSearchParams({ with_localizations: "true" });
  let current = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
  if (!sameRegistrations(current, body)) {
    current = (await rest.put(route, { body })) as readonly APIApplicationCommand[];
    log.info({ commands: body.length }, "commands registered");
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
function sameRegistrations(current: readonly object[], told: readonly object[]): boolean {
  if (current.length !== told.length) return false;
  return told.every((registration) => current.some((command) => isSame(command, registration)));
}

function isSame(found: unknown, told: unknown): boolean {
  if (isNothing(found) || isNothing(told)) return isNothing(found) && isNothing(told);
  if (Array.isArray(found) && Array.isArray(told)) {
    return found.length === told.length && told.every((each, k) => isSame(found[k], each));
  }
  if (typeof found !== "object" || typeof told !== "object") return found === told;
  const [a, b] = [found, told] as Readonly<Record<string, unknown>>[];
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

/** Discord's limits: 400 characters, five tags of 20. */
const description =
  "Who controls AI compute? Type what you assume and get a number, its 9 in 10 range and what it hangs on. Hold a message, Apps → Settle this, and argue it out with numbers.";
const tags = ["AI", "compute", "debate", "forecasting", "statistics"];

/** By who adds it: 0 a server, where Crux becomes a member; 1 a person, with whom it comes along. */
const installs = {
  "0": { scopes: ["applications.commands", "bot"], permissions: Number(wanted) },
  "1": { scopes: ["applications.commands"], permissions: 0 },
} as const;

/** Sets the application up, and says so with the addresses that add it. @throws Refused with one sentence. */
export const setUpWith = (token: string, apiUrl: string | undefined): Promise<string> =>
  starting(token, () => setUp(botRest(apiUrl, token)));

async function setUp(rest: REST): Promise<string> {
  const found = (await rest.get(Routes.currentApplication())) as APIApplication;
  const isNew = !isSetUp(found);
  if (isNew) await rest.patch(Routes.currentApplication(), { body: form });
  return [
    `${found.name} ${isNew ? "now has" : "has"} its description, tags, install settings and permissions.`,
    `To a server: ${inviteUrl(found.id)}`,
    `To one's own account: https://discord.com/oauth2/authorize?${ownQuery(found.id)}`,
  ].join("\n");
}

const ownQuery = (application: string) =>
  new URLSearchParams({ client_id: application, scope: "applications.commands", integration_type: "1" });

/** As Discord's OpenAPI document has it: texts with their translations, permissions as a number. */
const form = {
  description: { default: description },
  tags,
  integration_types_config: Object.fromEntries(
    Object.entries(installs).map(([by, params]) => [by, { oauth2_install_params: params }]),
  ),
};

function isSetUp(found: APIApplication): boolean {
  const config = (found.integration_types_config ?? {}) as Readonly<
    Record<string, { oauth2_install_params?: { scopes: readonly string[]; permissions: string } }>
  >;
  const isAsked = Object.entries(installs).every(([by, { scopes, permissions }]) => {
    const now = config[by]?.oauth2_install_params;
    return now?.permissions === String(permissions) && haveSame(now.scopes, scopes);
  });
  return isAsked && found.description === description && haveSame(found.tags ?? [], tags);
}

type Texts = readonly (string | undefined)[];

const haveSame = (a: Texts, b: Texts): boolean => [...a].sort().join() === [...b].sort().join();
