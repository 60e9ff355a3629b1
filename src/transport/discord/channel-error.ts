// What Discord says no to in a channel, in words for the person who asked.

import { DiscordAPIError, HTTPError } from "discord.js";
import { Unavailable, UserError } from "../../core/errors.ts";

/** What was tried, as it reads in a sentence, and what Discord calls the permission for it. */
export interface Deed {
  readonly words: string;
  readonly permission: string;
}

export const deeds = {
  openThread: { words: "open threads", permission: "Create Public Threads" },
  post: { words: "post", permission: "Send Messages, Send Messages in Threads and Embed Links" },
  edit: { words: "edit its message", permission: "Send Messages and Embed Links" },
  pin: { words: "pin messages", permission: "Pin Messages" },
  poll: { words: "open polls", permission: "Create Polls" },
  addMember: { words: "add people to threads", permission: "Send Messages in Threads" },
  archive: { words: "close threads", permission: "Manage Threads" },
} as const satisfies Readonly<Record<string, Deed>>;

/** By Discord's codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const refused: Readonly<Record<number, string>> = {
  20016: "the channel's slow mode holds Crux back",
  30003: "the channel holds as many pins as Discord allows",
  50024: "Discord does not allow it in a channel of this kind",
  50083: "the thread is archived",
  160002: "Crux may not read the channel's history",
  160005: "the thread is locked",
  160006: "the server holds as many open threads as Discord allows",
  200000: "the server's AutoMod stopped it",
};
const missing: readonly number[] = [50001, 50013];
const gone: Readonly<Record<number, string>> = { 10003: "channel", 10004: "server", 10008: "message" };

/** The error to throw for what a request failed with; a bug stays what it is. */
export function channelError(error: unknown, { words, permission }: Deed): unknown {
  if (error instanceof DiscordAPIError && error.status < 500) {
    const code = Number(error.code);
    const what = gone[code];
    if (what) return new UserError("channel.gone", `Expected a ${what} that exists, but it was deleted`);
    if (missing.includes(code)) {
      const hint = `Ask a moderator to allow Crux: ${permission}`;
      return new UserError("channel.permission", `Expected that Crux may ${words} here, but Discord says no`, { hint });
    }
    const why = refused[code];
    if (why) return new UserError("channel.permission", `Expected that Crux may ${words} here, but ${why}`);
    return error;
  }
  const outage = error instanceof DiscordAPIError || error instanceof HTTPError || isNetwork(error);
  return outage ? new Unavailable("Discord", { cause: error, outcome: "unknown" }) : error;
}

const isNetwork = (error: unknown): boolean =>
  error instanceof Error && ("code" in error || "cause" in error || error.name === "AbortError");
