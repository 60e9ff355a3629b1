// Which servers Crux is in: what is kept of one that removed it is marked for erasure, and kept again once it is back.

import { type Client, GatewayDispatchEvents as Event, type REST, Routes } from "discord.js";
import type { Logger } from "pino";
import type { Stores } from "../../kit/ports.ts";

interface Guild {
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
  client.ws.on(Event.Ready, ({ guilds }: { readonly guilds: readonly Guild[] }, shard: number) => {
    const { shardCount } = client.options;
    const named = new Set(guilds.map(({ id }) => id));
    for (const id of known) if (!named.has(id) && shardOf(id, shardCount ?? 1) === shard) left(id);
  });
  client.ws.on(Event.GuildCreate, ({ id, unavailable }: Guild) => {
    if (unavailable) return;
    if (!known.has(id)) void mark(privacy.returned(id), id);
    known.add(id);
  });
  client.ws.on(Event.GuildDelete, ({ id, unavailable }: Guild) => {
    if (unavailable) log.warn({ guild: id }, "a server is unavailable");
    else left(id);
  });
  return () => known.size;
}

/** https://discord.com/developers/docs/events/gateway#sharding */
const shardOf = (guild: string, shards: number): number => Number((BigInt(guild) >> 22n) % BigInt(shards));

/** How many Discord names at once. */
const page = 200;

/** The ids of all servers that Crux is in, as Discord lists them. Rejects rather than to give a part of them. */
export async function guildsIn(rest: REST): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let after = "0"; ; ) {
    const query = new URLSearchParams({ limit: String(page), after });
    const found = (await rest.get(Routes.userGuilds(), { query })) as readonly Guild[];
    for (const { id } of found) ids.add(id);
    const last = found.at(-1);
    if (last === undefined || found.length < page) return ids;
    after = last.id;
  }
}
