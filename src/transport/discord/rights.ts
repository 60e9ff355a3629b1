// What Crux itself may do in a channel, as the latest interaction from there says, known before anything is tried; and what Discord
// says no to, in words for the person who asked.

import { DiscordAPIError, HTTPError } from "discord.js";
import { type APIInteraction, PermissionFlagsBits as Bits } from "discord-api-types/v10";
import { Unavailable, UserError } from "../../core/errors.ts";
import { later, tell, word } from "../../core/tell.ts";
import { placeOf } from "../interaction/caller.ts";

/** Each as Discord's settings call it. */
const rightNames = {
  ViewChannel: later`View Channels`,
  SendMessages: later`Send Messages`,
  CreatePublicThreads: later`Create Public Threads`,
  SendMessagesInThreads: later`Send Messages in Threads`,
  EmbedLinks: later`Embed Links`,
  AttachFiles: later`Attach Files`,
  PinMessages: later`Pin Messages`,
  SendPolls: later`Create Polls`,
  ManageThreads: later`Manage Threads`,
  ReadMessageHistory: later`Read Message History`,
} as const satisfies Partial<Readonly<Record<keyof typeof Bits, string>>>;

/** What Crux asks for where it is added. */
export const wanted = Object.keys(rightNames).reduce((bits, right) => bits | Bits[right as Right], 0n);

/** The address that adds Crux to a server: to this one, or to one of the reader's choice. */
export function inviteUrl(application: string, guild?: string): string {
  const query = { client_id: application, scope: "bot applications.commands", permissions: String(wanted) };
  return `https://discord.com/oauth2/authorize?${new URLSearchParams({ ...query, ...(guild && { guild_id: guild }) })}`;
}

type Right = keyof typeof rightNames;

export interface Rights {
  readonly note: (interaction: APIInteraction) => void;
  /** A thread just opened has its channel's. */
  readonly inherit: (thread: string, channel: string) => void;
  /** Those of these that are missing in a channel; nothing where it is not known. */
  readonly missing: Lacking;
  /** The same once Discord has said no: those too of which nobody told. */
  readonly suspected: Lacking;
}

type Lacking = (channel: string, needed: readonly Right[]) => readonly Right[] | undefined;

interface Noted {
  readonly permissions: bigint;
  /** Of which the interaction said nothing. */
  readonly untold: bigint;
  readonly isThread: boolean;
}

/** How many channels are remembered, the latest. */
const most = 2000;

export function newRights(): Rights {
  const noted = new Map<string, Noted>();
  const keep = (channel: string, what: Noted) => {
    noted.delete(channel);
    noted.set(channel, what);
    const [oldest] = noted.keys();
    if (noted.size > most && oldest !== undefined) noted.delete(oldest);
  };
  const lacking =
    (held: (found: Noted) => bigint): Lacking =>
    (channel, needed) => {
      const found = noted.get(channel);
      return found && needed.filter((right) => (held(found) & Bits[needs(right, found)]) === 0n);
    };
  return {
    note: (interaction) => {
      const { channel, thread } = placeOf(interaction);
      const { app_permissions: said } = interaction;
      if (channel === undefined || said === undefined) return;
      const permissions = BigInt(said);
      if (thread !== undefined) keep(thread, { permissions, untold: 0n, isThread: true });
      // From inside a thread nothing is known of sending outside it.
      keep(channel, { permissions, untold: thread === undefined ? 0n : Bits.SendMessages, isThread: false });
    },
    inherit: (thread, channel) => {
      const parent = noted.get(channel);
      if (parent) keep(thread, { ...parent, isThread: true });
    },
    missing: lacking(({ permissions, untold }) => permissions | untold),
    suspected: lacking(({ permissions, untold }) => permissions & ~untold),
  };
}

/** In a thread another right rules what is sent. */
const needs = (right: Right, { isThread }: Noted): Right =>
  right === "SendMessages" && isThread ? "SendMessagesInThreads" : right;

/** What was tried, as it reads in a sentence, and the rights that it takes. */
interface Deed {
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
