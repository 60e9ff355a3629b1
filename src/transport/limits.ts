// What the ways in ask of the store: that an interaction acts once, to remember for a while, and to count how much anybody gets, in
// all processes together.

import { createHash } from "node:crypto";
import { type APIInteraction, InteractionType } from "discord-api-types/v10";
import { UserError } from "../core/errors.ts";
import { tell } from "../core/tell.ts";
import type { Context } from "../kit/define.ts";
import type { Limit, Limits, Memory } from "../kit/kept.ts";

/** Far more than somebody taps and types; what a script sends shows. */
const ofPerson: Limit = { name: "person", most: 40, seconds: 10 };
/** Most of what one process answers: a raid of many in one server leaves room for others. */
const ofServer: Limit = { name: "server", most: 400, seconds: 10 };
/** Discord asks for offers with every key. */
const ofTyping: Limit = { name: "typing", most: 150, seconds: 10 };
const ofAddress: Limit = { name: "address", most: 100, seconds: 10 };
/** Kept replies and changes asked for that are not there. */
const ofGuesses: Limit = { name: "guesses", most: 20, seconds: 600 };

/** Milliseconds until this person may ask again. Where the counts cannot be had, nobody is refused for it. */
export async function askingWait(limits: Limits, person: string, server: string | undefined): Promise<number> {
  try {
    const wait = await limits.wait(ofPerson, person);
    // What is refused already takes nothing from the others of the server.
    return wait > 0 || server === undefined ? wait : await limits.wait(ofServer, server);
  } catch {
    return 0;
  }
}

const typingWait = (limits: Limits, person: string): Promise<number> => limits.wait(ofTyping, person).catch(() => 0);

export const addressWait = (limits: Limits, address: string): Promise<number> =>
  limits.wait(ofAddress, address).catch(() => 0);

/** The context for somebody, in which ids of kept replies and changes cannot be tried one after another. */
export function withoutGuesses<Whole extends Context>(context: Whole, limits: Limits, who: string): Whole {
  const { stores } = context;
  const guessed =
    <Found>(get: (id: string) => Promise<Found>) =>
    async (id: string): Promise<Found> => {
      const wait = await limits.wait(ofGuesses, who, 0).catch(() => 0);
      if (wait > 0) throw tooManyGuesses(wait);
      const found = await get(id);
      if (found === undefined) await limits.wait(ofGuesses, who).catch(() => 0);
      return found;
    };
  const results = { ...stores.results, get: guessed(stores.results.get) };
  const drafts = { ...stores.drafts, get: guessed(stores.drafts.get) };
  return { ...context, stores: { ...stores, results, drafts } };
}

const tooManyGuesses = (wait: number): UserError =>
  new UserError("limit.guesses", tell`You asked for too many replies that are not kept`, {
    hint: tell`Wait ${inWords(wait)}`,
  });

/** What somebody is told who asks more than that. */
export const tooOften = (wait: number): UserError =>
  new UserError("limit.asked", tell`You ask faster than Crux answers, so this one was not taken`, {
    hint: tell`Send it again in ${inWords(wait)}`,
  });

/** What somebody is told of whom three wait already, and anybody where all places are taken. */
export const threeWaiting = (): UserError =>
  new UserError("limit.waiting", tell`You have three waiting, so this one was not taken`, {
    hint: tell`Send it again once they are answered`,
  });

export const crowded = (): UserError =>
  new UserError("limit.crowd", tell`Too many ask at this moment, so this one was not taken`, {
    hint: tell`Send it again in a few seconds`,
  });

/** The codes of what was not taken because of how much was asked. */
export const refusals: readonly string[] = ["limit.waiting", "limit.crowd", "limit.asked", "limit.guesses"];

/** Seconds, or from two minutes on minutes. */
function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 120 ? tell`${seconds} s` : tell`${Math.ceil(seconds / 60)} minutes`;
}

/**
 * What arrived is ours to do, was taken already, is a second press of a button that is being answered, or is more than its
 * person may ask: then it says for how many milliseconds.
 */
type Claim = "ours" | "taken" | "double click" | { readonly wait: number };

/** Milliseconds for which an interaction's id is known: the life of its token, and longer than a signed post is taken. */
const life = 15 * 60_000;
/** Milliseconds after which Discord takes no acknowledgement: what got none by then is dropped. */
export const deadline = 3000;
/** Milliseconds after which a button works again whose process ended in the middle. */
const longestPress = 15_000;

/** An interaction, and whether it is ours: known at once, unless the store is slow. */
export interface Arrival<Kind extends APIInteraction = APIInteraction> {
  readonly interaction: Kind;
  readonly claim: Promise<Claim>;
  /** Milliseconds for which its person may not ask, where that was known at once. */
  readonly wait: number;
  /** Of `performance.now()`. */
  readonly at: number;
}

/** Claims an interaction before anything is done for it. */
export async function claimOf(interaction: APIInteraction, memory: Memory, limits: Limits): Promise<Claim> {
  if (!(await memory.claim(`interaction/${interaction.id}`, life))) return "taken";
  const press = pressOf(interaction);
  if (press !== undefined && !(await memory.claim(press, longestPress))) return "double click";
  const wait = await waitOf(interaction, limits);
  return wait > 0 ? { wait } : "ours";
}

function waitOf({ type, member, user, guild_id: server }: APIInteraction, limits: Limits): Promise<number> {
  const person = member?.user.id ?? user?.id ?? "";
  const isTyping = type === InteractionType.ApplicationCommandAutocomplete;
  return isTyping ? typingWait(limits, person) : askingWait(limits, person, server);
}

/** The same button of the same message, pressed by the same person. */
export function pressOf(interaction: APIInteraction): string | undefined {
  if (interaction.type !== InteractionType.MessageComponent) return undefined;
  const { message, data, member, user } = interaction;
  const chosen = "values" in data ? data.values.join(" ") : "";
  const press = `${member?.user.id ?? user?.id} ${message.id} ${data.custom_id} ${chosen}`;
  // Neither who nor what stands in the store.
  return `press/${createHash("sha256").update(press).digest("base64url")}`;
}
