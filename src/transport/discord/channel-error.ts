// What Discord says no to in a channel, in words for the person who asked.

import { DiscordAPIError, HTTPError } from "discord.js";
import { Unavailable, UserError } from "../../core/errors.ts";
import { later, tell, word } from "../../core/tell.ts";
import { type Right, rightNames } from "./rights.ts";

/** What was tried, as it reads in a sentence, and the rights that it takes. */
export interface Deed {
  readonly words: string;
  readonly needs: readonly Right[];
}

/** A thread in which Crux may not post is of no use, so that opening one takes all that posting does. */
export const deeds = {
  openThread: {
    words: later`open a thread and post in it`,
    needs: ["ViewChannel", "CreatePublicThreads", "SendMessagesInThreads", "EmbedLinks"],
  },
  openPost: {
    words: later`open a post and write in it`,
    needs: ["ViewChannel", "SendMessages", "SendMessagesInThreads", "EmbedLinks"],
  },
  usePost: { words: later`write in this post`, needs: ["ViewChannel", "SendMessagesInThreads", "EmbedLinks"] },
  look: { words: later`look at the channel`, needs: ["ViewChannel"] },
  post: { words: later`post`, needs: ["ViewChannel", "SendMessages", "EmbedLinks"] },
  edit: { words: later`edit its message`, needs: ["ViewChannel", "EmbedLinks"] },
  pin: { words: later`pin messages`, needs: ["ViewChannel", "PinMessages"] },
  poll: { words: later`open polls`, needs: ["ViewChannel", "SendMessages", "SendPolls"] },
  votes: { words: later`read polls`, needs: ["ViewChannel", "ReadMessageHistory"] },
  addMember: { words: later`add people to threads`, needs: ["ViewChannel", "SendMessagesInThreads"] },
  wake: { words: later`open a locked thread again`, needs: ["ViewChannel", "ManageThreads"] },
  archive: { words: later`close threads`, needs: ["ViewChannel", "ManageThreads"] },
} as const satisfies Readonly<Record<string, Deed>>;

/** By Discord's codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const refused: Readonly<Record<number, string>> = {
  10015: later`Discord no longer waits for this answer`,
  10062: later`Discord no longer waits for this answer`,
  20016: later`the channel's slow mode holds Crux back`,
  30003: later`the channel holds as many pins as Discord allows`,
  40094: later`Discord takes no more messages for one answer here`,
  50024: later`Discord does not allow it in a channel of this kind`,
  50027: later`Discord no longer waits for this answer`,
  50083: later`the thread is archived`,
  160002: later`Crux may not read the channel's history`,
  160005: later`the thread is locked`,
  160006: later`the server holds as many open threads as Discord allows`,
  200000: later`the server's AutoMod stopped it`,
};
const missing: readonly number[] = [50001, 50013];
const gone: Readonly<Record<number, string>> = { 10003: later`channel`, 10004: later`server`, 10008: later`message` };

/** What Crux may not do, with the rights that are missing; where nothing is known of these, with what it takes. */
export function notAllowed({ words, needs }: Deed, missing?: readonly Right[]): UserError {
  const named = (rights: readonly Right[]) => rights.map((right) => word(rightNames[right])).join(", ");
  // Who does not see a channel has no other right there, whatever else is allowed.
  const first = missing?.includes("ViewChannel") ? (["ViewChannel"] as const) : missing;
  const hint =
    first === undefined
      ? tell`It takes ${named(needs)}`
      : first.length > 0
        ? tell`Ask a moderator to allow Crux: ${named(first)}`
        : tell`Ask a moderator what Crux may do here`;
  return new UserError("channel.permission", tell`Expected that Crux may ${word(words)} here, but Discord says no`, {
    hint,
  });
}

/** The error to throw for what a request failed with; a bug stays what it is. */
export function channelError(error: unknown, deed: Deed, lacking?: readonly Right[]): unknown {
  const { words } = deed;
  if (error instanceof UserError || error instanceof Unavailable) return error;
  if (error instanceof DiscordAPIError && error.status < 500) {
    const code = Number(error.code);
    const what = gone[code];
    if (what) return new UserError("channel.gone", tell`Expected a ${word(what)} that exists, but it was deleted`);
    if (missing.includes(code)) return notAllowed(deed, lacking);
    const why = refused[code];
    if (why)
      return new UserError("channel.permission", tell`Expected that Crux may ${word(words)} here, but ${word(why)}`);
    return error;
  }
  const outage = error instanceof DiscordAPIError || error instanceof HTTPError || isNetwork(error);
  return outage ? new Unavailable("Discord", { cause: error, outcome: "unknown" }) : error;
}

const isNetwork = (error: unknown): boolean =>
  error instanceof Error && ("code" in error || "cause" in error || error.name === "AbortError");
