// A local Discord for the tests of the bot's ways in.

import { type LocalDiscord, type LocalDiscordOptions, startDiscord } from "local-discord";
import { onTestFinished } from "vitest";

/** One with the bot as a member, that ends with the test. */
export async function discordForTest(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await startDiscord({ name: "Crux", ...options });
  onTestFinished(() => discord.close());
  return discord;
}
