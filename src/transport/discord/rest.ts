// The client for Discord's REST API: back-off where Discord or the network stumbles, and no more than what may be repeated; and what
// its refusal of a connection means.

import { setTimeout as sleep } from "node:timers/promises";
import {
  type Client,
  DefaultRestOptions,
  DiscordAPIError,
  Events,
  REST,
  type RESTOptions,
  RequestMethod,
  Routes,
} from "discord.js";
import { Refused } from "../../core/errors.ts";
import { harmless } from "../../render/markdown.ts";

/** Milliseconds before each further try. */
const pauses = [150, 400, 1000, 2500] as const;

/** What never reached Discord may be sent again, whatever it was. */
const unsent: readonly string[] = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"];
/** What broke on the way may have been done: only what does no more when it is repeated is sent again. */
const broken: readonly string[] = ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ETIMEDOUT"];

/** Discord takes these twice without doing them twice: acknowledgements, posts with a nonce, threads under a message. */
const repeatable = /\/callback(\?|$)|\/channels\/\d+\/messages(\/\d+\/threads)?(\?|$)/;

/** A second thread could not be told from the first, and nobody would take it away. */
const never = /\/channels\/\d+\/threads$/;

/** One request, tried again with growing pauses; its time limit is the client's own for all tries together. */
const patientRequest: RESTOptions["makeRequest"] = async (url, init) => {
  const path = new URL(url).pathname;
  const mayRepeat = init.method !== "POST" || repeatable.test(path);
  for (const pause of pauses) {
    try {
      const response = await DefaultRestOptions.makeRequest(url, init);
      if (response.status < 500 || (init.method === "POST" && never.test(path))) return response;
      // Unread, it would hold its connection.
      await response.arrayBuffer();
    } catch (error) {
      const code = codeOf(error);
      if (!unsent.includes(code) && !(mayRepeat && broken.includes(code))) throw error;
    }
    await sleep(pause, undefined, init.signal ? { signal: init.signal } : {});
  }
  return DefaultRestOptions.makeRequest(url, init);
};

function codeOf(error: unknown): string {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  return typeof code === "string" ? code : cause === undefined ? "" : codeOf(cause);
}

/** Options of every REST client. Tries are counted here, not by discord.js, which repeats at once. */
export const restOptions = (apiUrl: string | undefined) => ({
  makeRequest: patientRequest,
  retries: 0,
  ...(apiUrl && { api: apiUrl.replace(/\/+$/, "") }),
});

/** A client for what the bot itself asks. */
export const botRest = (apiUrl: string | undefined, token: string): REST =>
  harmlessRest(new REST(restOptions(apiUrl))).setToken(token);

/** Milliseconds after which a client forgets what it has counted of tokens that nobody uses just now. */
const forgetting = 60_000;

/**
 * A client for what goes by an interaction's own token: outside the bot's limit of requests, and without its token. It counts
 * requests by the token, of which each interaction brings another, and discord.js would keep them all for an hour.
 */
export const interactionRest = (apiUrl: string | undefined): REST =>
  harmlessRest(
    new REST({
      ...restOptions(apiUrl),
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      handlerSweepInterval: forgetting,
    }),
  );

/** Milliseconds since 1970 by Discord's clock, to the second. */
export async function timeAt(rest: REST): Promise<number> {
  const request = { method: RequestMethod.Get, fullRoute: Routes.gateway(), auth: false } as const;
  const response = await rest.queueRequest(request);
  // Unread, it would hold its connection.
  await response.arrayBuffer();
  const time = Date.parse(response.headers.get("date") ?? "");
  if (Number.isNaN(time)) throw new Error("Expected the time in Discord's answer, got none");
  return time;
}

/** The client, through which nothing leaves that people typed or are called to deceive. */
export function harmlessRest(rest: REST): REST {
  const request = rest.request.bind(rest);
  rest.request = ({ body, ...rest }) => request({ ...rest, ...(body !== undefined && { body: harmless(body) }) });
  return rest;
}

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

/** What a start comes to. @throws Refused with a sentence where it fails; and as `refusalSentence`. */
export async function starting<T>(token: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Refused(refusalSentence(error, token));
  }
}

/** Why the start failed; never with the token. @throws the error itself where neither Discord nor the network made it. */
function refusalSentence(error: unknown, token: string): string {
  if (error instanceof Error && error.message.startsWith(spent)) {
    return `Discord lets this bot begin no more sessions today${error.message.slice(error.message.lastIndexOf(";"))}.`;
  }
  if (isBug(error)) throw error;
  const { code, message } = error as { readonly code?: unknown; readonly message?: string };
  if (code === "TokenInvalid") return closed[4004] ?? "";
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return closed[4004] ?? "";
    // Discord's own refusals have a number.
    if (error.status === 404 && !error.code)
      return "What answers at DISCORD_API_URL is not Discord's API, which ends in /api.";
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
