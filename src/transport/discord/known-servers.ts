// Servers as a session begins: a thousand are 25 MB of JSON, of which nothing is asked but the id, unless one is new.

import { GatewayDispatchEvents as Event, SimpleShardingStrategy } from "discord.js";
import { isNewAt } from "./welcome.ts";

interface Payload {
  readonly op: number;
  readonly t: string;
  readonly s: number;
  readonly d: { readonly id?: string; readonly guilds?: readonly { readonly id: string }[] };
}

/** How a connection reads a message; none for one that it cannot. */
export type Unpack = (data: unknown, isBinary: boolean) => Promise<Payload | null>;

/**
 * Discord's own way of connections, whose messages about servers that were named at the beginning are read for the id alone:
 * making objects of them takes 0.2 s of processor and 15 MB for a thousand.
 */
export class SparingStrategy extends SimpleShardingStrategy {
  override async spawn(ids: number[]): Promise<void> {
    await super.spawn(ids);
    const { shards } = this as unknown as { readonly shards: ReadonlyMap<number, { unpackMessage: Unpack }> };
    for (const shard of shards.values()) shard.unpackMessage = sparing(shard.unpackMessage.bind(shard));
  }
}

/** `now` in milliseconds, by which a server is new. */
export function sparing(unpack: Unpack, now: () => number = Date.now): Unpack {
  let named: Named = new Map();
  return async (data, isBinary) => {
    const known = typeof data === "string" ? knownIn(data, named, now()) : undefined;
    if (known !== undefined) return known;
    const payload = await unpack(data, isBinary);
    if (payload?.t === Event.Ready) named = new Map(payload.d.guilds?.map(({ id }) => [id, id]));
    return payload;
  };
}

/** By the id as it was read at first: a part of a text would keep the whole text. */
type Named = ReadonlyMap<string, string>;

const head = /^\{(?=[^{]*"s":(\d+),)(?:"t":"GUILD_CREATE",|"s":\d+,|"op":0,){3}"d":\{/;

/**
 * The server by its id alone, where it is one of the `named` and nothing in it is new; undefined where that is not sure. Text
 * that somebody wrote cannot pass for a field: its quotation marks are escaped.
 */
function knownIn(text: string, named: Named, now: number): Payload | undefined {
  const sequence = head.exec(text)?.[1];
  if (sequence === undefined || text.includes('"unavailable":true')) return undefined;
  for (const [, joined = ""] of text.matchAll(/"joined_at":"([^"]*)"/g)) if (isNewAt(joined, now)) return undefined;
  // The server's own id is also that of the role that everybody has.
  const ids = new Set([...text.matchAll(/"id":"(\d+)"/g)].flatMap(([, id = ""]) => named.get(id) ?? []));
  const [id] = ids;
  return ids.size === 1 && id !== undefined
    ? { op: 0, t: Event.GuildCreate, s: Number(sequence), d: { id } }
    : undefined;
}
