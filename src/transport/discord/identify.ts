// Beginning sessions: Discord allows so many a day, which a bot that crashes again and again must not use up.

import { setTimeout as sleep } from "node:timers/promises";
import { type IIdentifyThrottler, SimpleIdentifyThrottler, type WebSocketOptions } from "discord.js";
import type { APIGatewaySessionStartLimit } from "discord-api-types/v10";
import type { Logger } from "pino";

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
