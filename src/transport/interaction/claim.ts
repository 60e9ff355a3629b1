// What the ways in ask of a memory that all processes share: that an interaction acts once, in whichever it arrives.

import { createHash } from "node:crypto";
import { type APIInteraction, InteractionType } from "discord-api-types/v10";
import type { Limits, Memory } from "../limits.ts";
import { askingWait, typingWait } from "../limits.ts";

/**
 * What arrived is ours to do, was taken already, is a second press of a button that is being answered, or is more than its
 * person may ask: then it says for how many milliseconds.
 */
export type Claim = "ours" | "taken" | "double click" | { readonly wait: number };

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
