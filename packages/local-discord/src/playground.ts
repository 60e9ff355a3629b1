// The playground as one value: a local Discord with a page on it that acts for the people of its guild.

import { randomBytes } from "node:crypto";
import { type LocalDiscord, startDiscord } from "./local-discord.ts";
import type { Cast, Scene } from "./seed.ts";
import { pageFor } from "./serve/serve.ts";
import { post } from "./user/post.ts";

export interface Playground {
  /** Where the page is, e.g. `http://127.0.0.1:4949`. */
  readonly url: string;
  /** What DISCORD_API_URL must hold for the bot to come here. */
  readonly apiUrl: string;
  /** What the bot logs in with. */
  readonly token: string;
  readonly discord: LocalDiscord;
  /** Where the page opens for whoever comes from now on: a channel, or a thread of it. */
  readonly openOn: (channelId: string) => void;
  /** Has what is none of the page's own answered at the same address: for a bot that shows pages of its own. */
  readonly also: (answer: (request: Request) => Promise<Response>) => void;
  readonly close: () => Promise<void>;
}

export interface PlaygroundOptions extends Scene {
  /** 4949 without it, or any free one where that is taken; 0 takes any free one. */
  readonly port?: number | undefined;
  /** Made anew at each start without it. */
  readonly token?: string | undefined;
  /** As of a local Discord: bits of the privileged intents that the application was granted. */
  readonly grantedIntents?: number;
  /** What stands in the lobby before anybody comes, oldest first. */
  readonly talk?: readonly { readonly by: keyof Cast; readonly text: string }[] | undefined;
}

/**
 * Starts it on loopback. Throws as Node does where the port that was asked for is taken: whoever names one has told it to others.
 * @example const { url, apiUrl, token } = await startPlayground({ name: "Pong", talk: [{ by: "member", text: "Hi!" }] });
 */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const { port, token = newToken(), talk = [], ...rest } = options;
  const page = pageFor();
  const start = (wanted: number) => startDiscord({ ...rest, port: wanted, token, page: page.answer });
  const discord = await start(port ?? 4949).catch((error: NodeJS.ErrnoException) => {
    if (port !== undefined || error.code !== "EADDRINUSE") throw error;
    return start(0);
  });
  for (const { by, text } of talk) post(discord, discord.people[by], discord.places.lobby, text);
  page.open(discord);
  const openOn = (channelId: string) => page.open(discord, channelId);
  return { url: discord.url, apiUrl: discord.apiUrl, token, discord, openOn, also: page.also, close: discord.close };
}

const newToken = (): string => `local-discord.${randomBytes(24).toString("base64url")}`;
