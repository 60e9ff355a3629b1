// A real discord.js client against a local Discord, as the tests need it.

import {
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
} from "discord.js";
import { onTestFinished } from "vitest";
import type { LocalDiscord } from "../src/local-discord.ts";

const failures = new WeakMap<Client, unknown[]>();
const failure = "testFailure";

/** What went wrong in the bot's own handlers so far. */
export const failuresOf = (client: Client): readonly unknown[] => failures.get(client) ?? [];

/** The next thing that goes wrong in them. */
export const nextFailure = (client: Client): Promise<unknown> =>
  new Promise((resolve) => client.once(failure, resolve));

const fail = (client: Client, error: unknown): void => {
  failures.get(client)?.push(error);
  client.emit(failure, error);
};

/** A client that has logged in and has its guild; it ends with the test, before the local Discord does. */
export async function botForTest(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...options,
    rest: { api: discord.apiUrl, offset: 0, ...options.rest },
  });
  failures.set(client, []);
  client.on(Events.Error, (error) => fail(client, error));
  onTestFinished(() => client.destroy());
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(discord.token);
  await ready;
  return client as Client<true>;
}

/** Answers interactions with `handle`; what it throws is kept for `failuresOf`. */
export function onInteraction(client: Client, handle: (interaction: Interaction) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => fail(client, error));
  });
}

/** Answers slash commands alone. */
export const onSlash = (client: Client, handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>): void =>
  onInteraction(client, async (interaction) => interaction.isChatInputCommand() && handle(interaction));
