// The discord.js client as Crux runs it: the Guilds intent alone, nothing kept, every listener that discord.js leaves to us.

import { Client, Events, GatewayDispatchEvents, GatewayIntentBits } from "discord.js";
import type { Logger } from "pino";
import { patientIdentifies } from "./identify.ts";
import { SparingStrategy } from "./known-servers.ts";
import { harmlessRest, restOptions } from "./rest.ts";

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
    if (packet?.t === GatewayDispatchEvents.Resumed) return handle(packet, shard);
    if (packet?.t !== GatewayDispatchEvents.Ready) return true;
    return handle({ ...packet, d: { ...packet.d, guilds: [] } }, shard);
  };
}
