// The playground as a newcomer finds it: talk in the lobby, and an argument half played by people of its own.

import type { APIMessage } from "discord-api-types/v10";
import {
  click,
  type Invocation,
  install,
  type LocalDiscord,
  messageCommand,
  messagesOf,
  type Playground,
  partsOf,
  post,
  startPlayground,
  submitModal,
  threadsOf,
  until,
} from "local-discord";
import { Refused } from "./core/errors.ts";

/** Milliseconds that the first half may take before the page is shown without it. */
export const patience = 45_000;

/** Starts it, with nobody in it yet but people. Without a port it takes a free one where its own is taken. @throws Refused where the port is. */
export const openPlayground = (port: number | undefined): Promise<Playground> =>
  startPlayground({
    port,
    name: "Crux",
    guild: "The Argument",
    lobby: { name: "ai-policy", topic: "Who controls AI compute?" },
    talk: [
      { by: "second", text: "Open weights mean that anyone can compete with the hyperscalers." },
      { by: "moderator", text: "Only if consumer cards add up to something. How much is that?" },
      { by: "second", text: "If all gamers joined, they'd match one hyperscaler." },
    ],
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE" ? new Refused(`Port ${port} is in use; set PORT to another.`) : error;
  });

/**
 * Plays the first half through the bot, which must be there: Mira opens Ben's claim, Ben takes a side and says why. The
 * page then opens on it; Ben goes along with what the newcomer says, so that one person can play it to its end.
 */
export async function playFirstHalf({ discord, openOn }: Playground): Promise<void> {
  // Whoever the newcomer becomes has it along in the group chat.
  for (const person of Object.values(discord.people)) install(discord, person);
  const { second: ben, moderator: mira } = discord.people;
  const { lobby } = discord.places;
  const [claim = ""] = messagesOf(discord, lobby)
    .map(({ id }) => id)
    .slice(-1);
  messageCommand(discord, mira, claim, "Settle this");
  await tap(discord, mira, lobby, "/settle open preview:");
  const { id: thread } = await until(discord, () => threadsOf(discord, lobby)[0]);
  await tap(discord, ben, thread, "percent: 75");
  const form = await tap(discord, ben, thread, "about: dc_to_consumer_ratio");
  await submitModal(discord, form, { assumptions: "2 to 4", reason: "For small models it's memory, not FLOP." });
  await until(discord, () => offering(discord, thread, "/settle accept"));
  post(discord, mira, thread, "Ada, what do you say? Tap how likely you think it is, then answer Ben.");
  goAlong(discord, ben, thread);
  openOn(thread);
}

interface Offer {
  readonly message: APIMessage;
  /** What is sent with the press. */
  readonly line: string;
}

/** In the newest message of a channel that has such a button, the first one whose command line has a part. */
function offering(discord: LocalDiscord, channel: string, part: string): Offer | undefined {
  const offers = messagesOf(discord, channel).flatMap((message): readonly Offer[] => {
    const parts = partsOf(message.components ?? []).map(({ part }) => part);
    const lines = parts.flatMap((each) => ("custom_id" in each ? [each.custom_id] : []));
    const line = lines.find((each) => each.includes(part));
    return line === undefined ? [] : [{ message, line }];
  });
  return offers.at(-1);
}

/** Presses such a button once there is one. */
async function tap(discord: LocalDiscord, person: string, channel: string, part: string): Promise<Invocation> {
  const { message, line } = await until(discord, () => offering(discord, channel, part));
  return click(discord, person, message.id, line);
}

/** Has somebody accept whatever is said to them, and close whenever they are asked whether both agree, so that nobody waits for them. */
function goAlong(discord: LocalDiscord, person: string, thread: string): void {
  const goOn = async (part: string): Promise<never> => {
    for (let last: string | undefined; ; ) {
      const { message, line } = await until(discord, () => {
        const offer = offering(discord, thread, part);
        const isTold = offer?.message.mentions.some(({ id }) => id === person);
        return isTold && offer?.message.id !== last ? offer : undefined;
      });
      last = message.id;
      try {
        click(discord, person, message.id, line);
      } catch {
        // Somebody was quicker: what is said next is waited for.
      }
    }
  };
  for (const part of ["/settle accept", "/settle close"]) void goOn(part);
}
