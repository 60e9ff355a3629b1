// The discord.js client as Crux runs it: the Guilds intent alone, nothing kept, every listener that discord.js leaves to us; sessions
// within what Discord allows a day; and servers read for their id alone: a thousand are 25 MB of JSON.

import { setTimeout as sleep } from "node:timers/promises";
import {
  Client,
  GatewayDispatchEvents as Event,
  Events,
  GatewayIntentBits,
  type IIdentifyThrottler,
  SimpleIdentifyThrottler,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from "discord.js";
import type { APIGatewaySessionStartLimit } from "discord-api-types/v10";
import type { Logger } from "pino";
import { harmlessRest, restOptions } from "./rest.ts";
import { isNewAt } from "./servers.ts";

/** Which shards of a bot this process runs: all that Discord recommends where nothing is said. */
export interface Shards {
  readonly ids: readonly number[];
  /** Of all processes together. */
  readonly count: number;
}

/** `left` is told how many more sessions may begin today. */
export function newClient(
  apiUrl: string | undefined,
  log: Logger,
  left: (count: number) => void,
  shards?: Shards,
): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: shards?.ids ?? "auto",
    ...(shards && { shardCount: shards.count }),
    allowedMentions: { parse: [] },
    rest: restOptions(apiUrl),
    ws: {
      buildIdentifyThrottler: patientIdentifies(log, left),
      buildStrategy: (manager) => new SparingStrategy(manager),
    },
  });
  client.on(Events.Error, (error) => log.error({ error: error.message }, "client error"));
  client.on(Events.ShardError, (error) => log.warn({ error: error.message }, "connection error"));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, "reconnecting"));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "resumed"));
  client.on(Events.Warn, (message) => log.warn(message));
  harmlessRest(client.rest);
  client.rest.on("rateLimited", ({ route, method, retryAfter, global }) =>
    log.warn({ route, method, retryAfter, global }, "rate limited"),
  );
  keepNothing(client);
  return client;
}

interface Packet {
  readonly t: string;
  readonly d: object;
}

interface Handling {
  handlePacket: (packet: Packet | undefined, shard: unknown) => boolean;
}

/**
 * What Discord sends is also made into objects by the client, and kept: 80 to 100 MB for a thousand servers, of which nothing
 * is ever asked, since every answer is made from the interaction alone, and who follows servers hears the events as they
 * come. So of all events the client gets those of its own session, and no servers with them.
 */
function keepNothing(client: Client): void {
  const ws = client.ws as unknown as Handling;
  const handle = ws.handlePacket.bind(ws);
  ws.handlePacket = (packet, shard) => {
    if (packet?.t === Event.Resumed) return handle(packet, shard);
    if (packet?.t !== Event.Ready) return true;
    return handle({ ...packet, d: { ...packet.d, guilds: [] } }, shard);
  };
}

/** The manager of connections underneath discord.js's own. */
type Manager = Parameters<NonNullable<WebSocketOptions["buildIdentifyThrottler"]>>[0];

type Allowance = Pick<APIGatewaySessionStartLimit, "total" | "remaining" | "reset_after">;

/** Milliseconds, times the square of how often all shards were begun today. */
const step = 10;

/**
 * Milliseconds to wait before one of `shards` begins a session: hardly any for the first few starts of a day, more with each;
 * from half of them on, so long that what is left lasts until Discord counts anew. How often the bot began is what Discord has counted,
 * so that a process which starts afresh knows it too.
 */
export function pauseBefore({ total, remaining, reset_after: rest }: Allowance, shards: number): number {
  const starts = (total - remaining) / Math.max(1, shards);
  const lasting = rest / Math.max(1, remaining);
  return remaining > total / 2 ? Math.min(step * starts ** 2, lasting) : lasting;
}

/** Discord's own pace, after that pause; `left` is told how many more may begin. */
export const patientIdentifies =
  (log: Logger, left: (count: number) => void) =>
  async (manager: Manager): Promise<IIdentifyThrottler> => {
    const { session_start_limit: limit, shards } = await manager.fetchGatewayInformation();
    const inner = new SimpleIdentifyThrottler(limit.max_concurrency);
    /** When a shard may begin: a connection that was closed while it waited does not wait anew. */
    const due = new Map<number, number>();
    return {
      waitForIdentify: async (shard, signal) => {
        // Asked afresh: other processes begin sessions too. Where it cannot be had, the last that was known holds.
        const { session_start_limit: now } = await manager
          .fetchGatewayInformation(true)
          .catch(() => manager.fetchGatewayInformation());
        left(now.remaining);
        const pause = pauseBefore(now, manager.options.shardCount ?? shards);
        const until = due.get(shard) ?? performance.now() + pause;
        due.set(shard, until);
        const wait = Math.max(0, until - performance.now());
        if (wait > 1000) log.warn({ shard, seconds: Math.ceil(wait / 1000), left: now.remaining }, "many starts today");
        await sleep(wait, undefined, { signal });
        await inner.waitForIdentify(shard, signal);
        due.delete(shard);
      },
    };
  };

interface Payload {
  readonly op: number;
  readonly t: string;
  readonly s: number;
  readonly d: { readonly id?: string; readonly guilds?: readonly { readonly id: string }[] };
}

/** How a connection reads a message; none for one that it cannot. */
type Unpack = (data: unknown, isBinary: boolean) => Promise<Payload | null>;

/**
 * Discord's own way of connections, whose messages about servers that were named at the beginning are read for the id alone:
 * making objects of them takes 0.2 s of processor and 15 MB for a thousand.
 */
class SparingStrategy extends SimpleShardingStrategy {
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
