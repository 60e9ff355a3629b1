// Which servers Crux is in: a newcomer's first minute, one message, never again, from whichever process; and what is kept of one that
// removed Crux is marked for erasure, and kept again once it is back.

import { type Client, GatewayDispatchEvents as Event, type REST, Routes, ShardClientUtil } from "discord.js";
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
import type { Memory } from "../../kit/kept.ts";
import type { Stores } from "../../kit/ports.ts";
import type { View } from "../../render/view.ts";

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

interface SeenGuild {
  readonly id: string;
  /** True while Discord has trouble with the server, which then is no removal. */
  readonly unavailable?: boolean;
}

/** Follows servers by what the gateway says; a new session names them all again. Gives how many there are. */
export function watchGuilds(client: Client, { privacy }: Pick<Stores, "privacy">, log: Logger): () => number {
  const known = new Set<string>();
  const mark = (work: Promise<void>, guild: string) =>
    work.catch((error: unknown) => log.error({ guild, error: String(error) }, "server not marked"));
  const left = (guild: string) => {
    known.delete(guild);
    log.info({ guild }, "left a server");
    void mark(privacy.left(guild), guild);
  };
  client.ws.on(Event.Ready, ({ guilds }: { readonly guilds: readonly SeenGuild[] }, shard: number) => {
    const { shardCount } = client.options;
    const named = new Set(guilds.map(({ id }) => id));
    for (const id of known)
      if (!named.has(id) && ShardClientUtil.shardIdForGuildId(id, shardCount ?? 1) === shard) left(id);
  });
  client.ws.on(Event.GuildCreate, ({ id, unavailable }: SeenGuild) => {
    if (unavailable) return;
    if (!known.has(id)) void mark(privacy.returned(id), id);
    known.add(id);
  });
  client.ws.on(Event.GuildDelete, ({ id, unavailable }: SeenGuild) => {
    if (unavailable) log.warn({ guild: id }, "a server is unavailable");
    else left(id);
  });
  return () => known.size;
}

/** How many Discord names at once. */
const page = 200;

/** The ids of all servers that Crux is in, as Discord lists them. Rejects rather than to give a part of them. */
export async function guildsIn(rest: REST): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let after = "0"; ; ) {
    const query = new URLSearchParams({ limit: String(page), after });
    const found = (await rest.get(Routes.userGuilds(), { query })) as readonly SeenGuild[];
    for (const { id } of found) ids.add(id);
    const last = found.at(-1);
    if (last === undefined || found.length < page) return ids;
    after = last.id;
  }
}
