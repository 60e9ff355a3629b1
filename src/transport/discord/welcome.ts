// A newcomer's first minute: one message on a server that has just added Crux, never again, from whichever process.

import { type Client, GatewayDispatchEvents as Event } from "discord.js";
import {
  type APITextChannel,
  PermissionFlagsBits as Bits,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  OverwriteType,
} from "discord-api-types/v10";
import type { Logger } from "pino";
import { UserError } from "../../core/errors.ts";
import { speaking } from "../../core/tell.ts";
import type { Context } from "../../kit/define.ts";
import type { View } from "../../render/view.ts";
import type { Memory } from "../limits.ts";

declare module "../../kit/define.ts" {
  interface Context {
    /** What is said once on a server that adds Crux. */
    readonly welcome?: () => View;
  }
}

type Guild = Pick<
  GatewayGuildCreateDispatchData,
  "id" | "joined_at" | "preferred_locale" | "system_channel_id" | "roles" | "channels" | "members"
>;

/** Greets a server that has just added Crux, where it may speak; never a second time. Rejects with `Unavailable`. */
export type Greet = (guild: Guild, bot: string) => Promise<void>;

/** Milliseconds after Crux was added in which a server is new, also to a process that starts meanwhile. */
const fresh = 60 * 60_000;
export const isNewAt = (joined: string, now: number): boolean => now - Date.parse(joined) < fresh;
const needed = Bits.ViewChannel | Bits.SendMessages | Bits.EmbedLinks;

export function greeter({ channels, welcome, now }: Context, memory: Memory, log: Logger): Greet {
  return async (guild, bot) => {
    const places = isNewAt(guild.joined_at, now()) ? placesToSpeak(guild, bot) : [];
    if (channels === undefined || welcome === undefined || places.length === 0) return;
    if (!(await memory.claim(guild.id))) return;
    try {
      for (const place of places) {
        const posted = await speaking(guild.preferred_locale, () => channels.post(place, welcome())).catch(refused);
        if (posted !== undefined) return log.info({ guild: guild.id }, "greeted");
      }
    } catch (error) {
      await memory.forget(guild.id);
      throw error;
    }
  };
}

/** By what the gateway says of each server. */
export function greetNew(client: Client, context: Context, memory: Memory, log: Logger): void {
  const greet = greeter(context, memory, log);
  client.ws.on(Event.GuildCreate, (guild: Guild) => {
    greet(guild, client.user?.id ?? "").catch((error: unknown) =>
      log.warn({ guild: guild.id, error: String(error) }, "not greeted"),
    );
  });
}

/** Where Discord says no, the next place is tried. */
function refused(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}

/** How many places are tried. */
const most = 3;

/** Text channels in which Crux may speak: the system's first, then those in which everybody may, as they are listed. */
function placesToSpeak({ id, system_channel_id: system, roles, channels, members }: Guild, bot: string): string[] {
  const own = members.find(({ user }) => user.id === bot)?.roles ?? [];
  const permissions = new Map(roles.map((role) => [role.id, BigInt(role.permissions)]));
  const may = (channel: APITextChannel, roleIds: readonly string[], person?: string) =>
    (permissionsIn(channel, { permissions, everyone: id, roleIds, person }) & needed) === needed;
  const open = (channels as readonly APITextChannel[])
    .filter((channel) => channel.type === ChannelType.GuildText && may(channel, own, bot))
    .map((channel) => ({
      id: channel.id,
      at: channel.position,
      isFirst: channel.id === system,
      all: may(channel, []),
    }));
  open.sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || Number(b.all) - Number(a.all) || a.at - b.at);
  return open.slice(0, most).map((place) => place.id);
}

interface Who {
  readonly permissions: ReadonlyMap<string, bigint>;
  readonly everyone: string;
  readonly roleIds: readonly string[];
  readonly person: string | undefined;
}

/** https://discord.com/developers/docs/topics/permissions#permission-overwrites */
function permissionsIn(
  { permission_overwrites: overwrites = [] }: APITextChannel,
  { permissions, everyone, roleIds, person }: Who,
): bigint {
  const base = [everyone, ...roleIds].reduce((bits, role) => bits | (permissions.get(role) ?? 0n), 0n);
  if ((base & Bits.Administrator) !== 0n) return ~0n;
  const ranks = [
    overwrites.filter((each) => each.id === everyone),
    overwrites.filter((each) => each.type === OverwriteType.Role && roleIds.includes(each.id)),
    overwrites.filter((each) => each.id === person),
  ];
  return ranks.reduce((bits, rank) => {
    const of = (kind: "allow" | "deny") => rank.reduce((sum, each) => sum | BigInt(each[kind]), 0n);
    return (bits & ~of("deny")) | of("allow");
  }, base);
}
