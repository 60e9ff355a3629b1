// What Discord's refusal of a connection means, in one sentence.

import { type Client, DiscordAPIError, Events } from "discord.js";

/** By Discord's codes of a closed connection that must not be opened again. */
const closed: Readonly<Record<number, string>> = {
  4004: "Discord refused the token: check DISCORD_TOKEN.",
  4010: "Discord refused the shard: it does not exist.",
  4011: "Discord wants this bot split into more shards.",
  4012: "Discord no longer speaks this version of the gateway: Crux needs an update.",
  4013: "Discord refused the intents: they are not valid.",
  4014: "Discord refused the intents: the application was not granted them.",
};

const invalidForm = 50035;
/** How the client says that a day's sessions are used up; it goes on with when they are counted anew. */
const spent = "Not enough sessions remaining";

/** Resolves with a sentence once the connection is over for good. */
export const endOf = (client: Client): Promise<string> =>
  new Promise((resolve) => {
    client.once(Events.Invalidated, () => resolve("Discord ended the session for good; start again."));
    client.once(Events.ShardDisconnect, ({ code }) =>
      resolve(closed[code] ?? `Discord closed the connection for good, with code ${code}.`),
    );
  });

/** Why the start failed; never with the token. @throws the error itself where neither Discord nor the network made it. */
export function refusalSentence(error: unknown, token: string): string {
  if (error instanceof Error && error.message.startsWith(spent)) {
    return `Discord lets this bot begin no more sessions today${error.message.slice(error.message.lastIndexOf(";"))}.`;
  }
  if (isBug(error)) throw error;
  const { code, message } = error as { readonly code?: unknown; readonly message?: string };
  if (code === "TokenInvalid") return closed[4004] ?? "";
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return closed[4004] ?? "";
    if (error.status === 403 || error.status === 404) {
      return `Discord did not allow it: ${error.message}. Check DISCORD_APPLICATION_ID and DISCORD_GUILD_ID.`;
    }
    if (error.code === invalidForm) return `Discord refused the commands: ${error.message}`.replaceAll("\n", "; ");
  }
  return `Could not connect to Discord: ${(message ?? "unknown").replaceAll(token, "…")}`;
}

/** What Discord's client and the network throw has a code, a status or a cause. */
const isBug = (error: unknown): boolean =>
  error instanceof Error && error.name !== "AbortError" && !["code", "status", "cause"].some((key) => key in error);
