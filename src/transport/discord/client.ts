// The discord.js client as Crux runs it: the Guilds intent alone, no caches, every listener that discord.js leaves to us.

import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options } from "discord.js";
import type { Logger } from "pino";
import { harmlessRest } from "./harmless.ts";
import { patientIdentifies } from "./identify.ts";
import { restOptions } from "./rest.ts";

/** What nobody asks the client for, since every answer is made from the interaction alone. */
const uncached = {
  ApplicationCommandManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;

/** `left` is told how many more sessions may begin today. */
export function newClient(apiUrl: string | undefined, log: Logger, left: (count: number) => void): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: "auto",
    makeCache: Options.cacheWithLimits(uncached),
    allowedMentions: { parse: [] },
    rest: restOptions(apiUrl),
    ws: { buildIdentifyThrottler: patientIdentifies(log, left) },
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
  keepFromThrowing(client, log);
  return client;
}

interface Handling {
  handlePacket: (packet: { readonly t?: string }, shard: unknown) => boolean;
}

/**
 * What Discord sends is also made into objects by the client, and one of a kind that it does not know yet would end the
 * process. Crux answers interactions itself: these are left out, and with anything else it goes on.
 */
function keepFromThrowing(client: Client, log: Logger): void {
  const ws = client.ws as unknown as Handling;
  const handle = ws.handlePacket.bind(ws);
  ws.handlePacket = (packet, shard) => {
    try {
      return packet?.t === GatewayDispatchEvents.InteractionCreate || handle(packet, shard);
    } catch (error) {
      log.error({ event: packet?.t, error: error instanceof Error ? error.stack : String(error) }, "event not handled");
      return true;
    }
  };
}
