// What Discord tells signed HTTP of besides interactions: https://discord.com/developers/docs/events/webhook-events

import { setTimeout as sleep } from "node:timers/promises";
import { DiscordAPIError, type REST, Routes } from "discord.js";
import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIRole,
  type APIUser,
  ApplicationWebhookEventType,
  ApplicationWebhookType,
} from "discord-api-types/v10";
import type { Logger } from "pino";
import { z } from "zod";
import type { Context } from "../../kit/define.ts";
import type { Memory } from "../../kit/kept.ts";
import { type Greet, greeter } from "../discord/servers.ts";

/** Milliseconds before each try: the event may come before Crux is let in. */
const pauses = [0, 2000, 10_000] as const;

const shape = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal(ApplicationWebhookType.Ping) }),
  z.looseObject({
    type: z.literal(ApplicationWebhookType.Event),
    event: z.looseObject({
      type: z.string(),
      data: z.looseObject({ guild: z.looseObject({ id: z.string().regex(/^\d+$/) }).optional() }).optional(),
    }),
  }),
]);

export type Event = z.output<typeof shape>;

/** The same, where it is an event; nothing where Crux could not read it. */
export const eventIn = (posted: unknown): Event | undefined => shape.safeParse(posted).data;

/** Takes one event. A server that adds Crux is kept again if it was to be erased, and greeted, as on the gateway. */
export function eventsAt(rest: REST, context: Context, memory: Memory, log: Logger): (event: Event) => void {
  const greet = greeter(context, memory, log);
  return (told) => {
    if (told.type !== ApplicationWebhookType.Event) return;
    const { type, data } = told.event;
    const guild = data?.guild;
    if (type !== ApplicationWebhookEventType.ApplicationAuthorized || guild === undefined) return;
    Promise.all([context.stores.privacy.returned(guild.id), greetAt(rest, guild.id, greet)]).catch((error: unknown) =>
      log.warn({ guild: guild.id, error: String(error) }, "not greeted"),
    );
  };
}

/** The gateway names a server whole; here its parts are asked for. */
async function greetAt(rest: REST, id: string, greet: Greet): Promise<void> {
  const bot = (await rest.get(Routes.user())) as APIUser;
  for (const pause of pauses) {
    await sleep(pause, undefined, { ref: false });
    const member = (await rest.get(Routes.guildMember(id, bot.id)).catch(notYet)) as APIGuildMember | undefined;
    if (member === undefined) continue;
    const [guild, roles, channels] = (await Promise.all([
      rest.get(Routes.guild(id)),
      rest.get(Routes.guildRoles(id)),
      rest.get(Routes.guildChannels(id)),
    ])) as [APIGuild, APIRole[], APIChannel[]];
    const { joined_at } = member;
    return greet({ ...guild, joined_at, roles, channels, members: [member] } as Parameters<Greet>[0], bot.id);
  }
}

/** Crux is no member of that server. */
function notYet(error: unknown): undefined {
  if (!(error instanceof DiscordAPIError && (error.status === 403 || error.status === 404))) throw error;
}
