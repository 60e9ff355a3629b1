// The playground as one value: a local Discord with a page on it that acts for the people of its guild.

import { randomBytes } from "node:crypto";
import { type LocalDiscord, startDiscord } from "./local-discord.ts";
import { pageFor } from "./serve/serve.ts";
import { post } from "./user/post.ts";

export interface Playground {
  /** Where the page is, e.g. `http://127.0.0.1:4949`. */
  readonly url: string;
  /** What DISCORD_API_URL must hold for the bot to come here. */
  readonly apiUrl: string;
  /** The bot's token, made anew at each start. */
  readonly token: string;
  readonly discord: LocalDiscord;
  readonly close: () => Promise<void>;
}

/** Something to argue about. */
function talk(discord: LocalDiscord): void {
  const { people, places } = discord;
  post(discord, people.second, places.policy, "Open weights mean that anyone can compete with the hyperscalers.");
  post(discord, people.moderator, places.policy, "Only if consumer cards add up to something. How much is that?");
}

/** Starts it on loopback. Where `port` is taken, any free one serves. */
export async function startPlayground({
  port = 4949,
}: {
  readonly port?: number | undefined;
} = {}): Promise<Playground> {
  const token = `playground.${randomBytes(24).toString("base64url")}`;
  const page = pageFor();
  const start = (wanted: number) => startDiscord({ port: wanted, token, page: page.answer });
  const discord = await start(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return start(0);
  });
  talk(discord);
  page.open(discord);
  return { url: discord.url, apiUrl: discord.apiUrl, token, discord, close: discord.close };
}
