// Routes that register application commands, global or for one guild.

import { type APIApplicationCommand, ApplicationCommandType } from "discord-api-types/v10";
import { ApiError, apiError, formError } from "../rest/errors.ts";
import { readForm } from "../rest/form.ts";
import { type Answer, created, done, ok, type Route, route } from "../rest/route.ts";
import { emit, type World } from "../state/world.ts";
import { type CommandForm, commandSchema } from "../validate/application-command.ts";
import { limits } from "../validate/limits.ts";
import { pruned, withoutNulls } from "../validate/text.ts";
import { requireApplication, requireGuild } from "./access.ts";

/** The same five routes stand under the application and under each of its guilds. */
const under = (root: "/applications/:application" | "/applications/:application/guilds/:guild"): Route[] => {
  const base = `${root}/commands` as "/applications/:application/guilds/:guild/commands";
  const scope = (world: World, params: { readonly application: string; readonly guild?: string }) => {
    requireApplication(world, params.application);
    if (params.guild !== undefined) requireGuild(world, params.guild);
    return params.guild;
  };
  const find = (world: World, params: { application: string; guild?: string; command: string }) => {
    const guildId = scope(world, params);
    const command = world.commands.get(params.command);
    if (command === undefined || command.guild_id !== guildId) throw apiError("unknownCommand");
    return command;
  };
  return [
    route("GET", base, ({ world, params, query }) => {
      const commands = commandsIn(world, scope(world, params));
      return ok(query.get("with_localizations") === "true" ? commands : commands.map(withoutLocalizations));
    }),
    route("PUT", base, ({ world, params, body }) => replaceAll(world, scope(world, params), body)),
    route("POST", base, ({ world, params, body }) => {
      const guildId = scope(world, params);
      const form = readForm(commandSchema(body), body);
      const existing = sameName(commandsIn(world, guildId), form);
      const command = register(world, guildId, form, existing);
      requireRoom(commandsIn(world, guildId));
      emit(world, { kind: "commands-changed" });
      return existing ? ok(command) : created(command);
    }),
    route("GET", `${base}/:command`, ({ world, params }) => ok(find(world, params))),
    route("PATCH", `${base}/:command`, ({ world, params, body }) => {
      const command = find(world, params);
      const merged = { ...command, ...(body as object), type: command.type };
      const changed = register(world, command.guild_id, readForm(commandSchema(merged), merged), command);
      emit(world, { kind: "commands-changed" });
      return ok(changed);
    }),
    route("DELETE", `${base}/:command`, ({ world, params }) => {
      world.commands.delete(find(world, params).id);
      emit(world, { kind: "commands-changed" });
      return done;
    }),
  ];
};

export const applicationCommandRoutes = [
  ...under("/applications/:application"),
  ...under("/applications/:application/guilds/:guild"),
];

/** Nothing is changed unless every command is right. */
function replaceAll(world: World, guildId: string | undefined, body: unknown): Answer {
  if (!Array.isArray(body)) throw formError([], "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
  const forms = body.map((one: unknown, index) => {
    try {
      return readForm(commandSchema(one), one);
    } catch (error) {
      throw atIndex(error, index);
    }
  });
  for (const [index, form] of forms.entries()) {
    if (sameName(forms.slice(0, index), form) === undefined) continue;
    const message = "Application command names must be unique";
    throw formError([index, "name"], "APPLICATION_COMMANDS_DUPLICATE_NAME", message);
  }
  const before = commandsIn(world, guildId);
  requireRoom(forms);
  for (const { id } of before) world.commands.delete(id);
  const commands = forms.map((form) => register(world, guildId, form, sameName(before, form)));
  emit(world, { kind: "commands-changed" });
  return ok(commands);
}

const commandsIn = (world: World, guildId: string | undefined): APIApplicationCommand[] =>
  [...world.commands.values()].filter((command) => command.guild_id === guildId);

function register(
  world: World,
  guildId: string | undefined,
  form: CommandForm,
  existing: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const command = {
    integration_types: [0],
    contexts: null,
    dm_permission: true,
    ...withoutNulls(form),
    id: existing?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    type: form.type ?? ApplicationCommandType.ChatInput,
    description: form.description ?? "",
    default_member_permissions: form.default_member_permissions ?? null,
    nsfw: form.nsfw ?? false,
    ...(guildId !== undefined && { guild_id: guildId }),
  } as APIApplicationCommand;
  world.commands.set(command.id, command);
  return command;
}

const typeOf = ({ type }: { type?: ApplicationCommandType | null | undefined }) =>
  type ?? ApplicationCommandType.ChatInput;

const sameName = <Command extends { name: string; type?: ApplicationCommandType | null | undefined }>(
  commands: readonly Command[],
  form: CommandForm,
): Command | undefined => commands.find((command) => command.name === form.name && typeOf(command) === typeOf(form));

function requireRoom(commands: readonly { type?: ApplicationCommandType | null | undefined }[]): void {
  const { slash, contextMenu } = limits.applicationCommand;
  for (const [type, most] of [
    [ApplicationCommandType.ChatInput, slash],
    [ApplicationCommandType.User, contextMenu],
    [ApplicationCommandType.Message, contextMenu],
  ] as const) {
    if (commands.filter((command) => typeOf(command) === type).length > most) throw apiError("tooManyCommands");
  }
}

const atIndex = (error: unknown, index: number): unknown =>
  error instanceof ApiError && error.errors
    ? new ApiError(error.status, error.code, error.message, { [index]: error.errors })
    : error;

/** A list tells them only where it is asked to. */
const withoutLocalizations = (command: APIApplicationCommand): APIApplicationCommand =>
  pruned(command, (key, field) => (key.endsWith("_localizations") ? undefined : field));
