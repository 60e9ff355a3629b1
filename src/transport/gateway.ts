// The usual way in: one discord.js client on the gateway.

import {
  type ChatInputCommandInteraction,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Options,
  Routes,
} from "discord.js";
import type { Logger } from "pino";
import type { Context } from "../command/define.ts";
import { registrationsOf } from "../command/registration.ts";
import { run } from "../command/run.ts";
import { embedOf } from "../render/embed.ts";
import { plainText } from "../render/markdown.ts";
import { isForm } from "../render/view.ts";
import { sameRegistrations } from "./registered.ts";

export interface GatewayOptions {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly guildId?: string | undefined;
  readonly log: Logger;
  /** Called when the connection can't come back by itself. */
  readonly onFatal: (sentence: string) => void;
}

/** Connects, registers what changed, and answers. Resolves when ready, with the way to stop. */
export async function serveGateway(
  context: Context,
  options: GatewayOptions,
): Promise<{ readonly close: () => Promise<void> }> {
  const { token, apiUrl, log, onFatal } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    makeCache: Options.cacheWithLimits({ MessageManager: 0, GuildMemberManager: 0, UserManager: 0, ThreadManager: 0 }),
    allowedMentions: { parse: [] },
    ...(apiUrl && { rest: { api: apiUrl } }),
  });
  client.on(Events.Error, (error) => log.error({ error: error.message }, "client error"));
  client.on(Events.ShardError, (error) => log.error({ error: error.message }, "connection error"));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.Invalidated, () => onFatal("Discord ended the session for good; start again."));
  client.on(Events.ShardDisconnect, ({ code }) => onFatal(`Discord refused the connection with code ${code}.`));
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    answerSlash(interaction, context, log).catch((error: unknown) =>
      log.error({ error: String(error) }, "reply failed"),
    );
  });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(token);
  await ready;
  await register(client, context, options);
  log.info({ guilds: client.guilds.cache.size }, "ready");
  return { close: () => client.destroy() };
}

/** Commands are put only when they differ from what Discord has. */
async function register(
  client: Client,
  { commands, groups }: Context,
  { applicationId, guildId, log }: GatewayOptions,
): Promise<void> {
  const application = applicationId ?? client.application?.id ?? "";
  const route = guildId
    ? Routes.applicationGuildCommands(application, guildId)
    : Routes.applicationCommands(application);
  const wanted = registrationsOf(commands, groups);
  const current = (await client.rest.get(route)) as readonly object[];
  if (sameRegistrations(current, wanted)) return;
  await client.rest.put(route, { body: wanted });
  log.info({ commands: wanted.length }, "commands registered");
}

async function answerSlash(interaction: ChatInputCommandInteraction, context: Context, log: Logger): Promise<void> {
  const options = Object.fromEntries(interaction.options.data.map(({ name, value = "" }) => [name, value]));
  const caller = { id: interaction.user.id, name: interaction.user.displayName, manages: false, roles: [] };
  const { kind, reply: view, error } = await run({ command: interaction.commandName, options }, context, caller);
  if (isForm(view)) return;
  if (kind === "bug") log.error({ error: error instanceof Error ? error.stack : String(error) }, plainText(view.lead));
  else log.info({ command: interaction.commandName, kind }, "answered");
  await interaction
    .reply({ embeds: [embedOf(view)], ...(view.private && { flags: MessageFlags.Ephemeral }) })
    .catch((failure: unknown) => {
      // A person who has gone, or an interaction too old, is nobody's mistake.
      if (!(failure instanceof DiscordAPIError)) throw failure;
      log.warn({ code: failure.code }, "reply not accepted");
    });
}
