// Many shards, each in a process of its own: begun one after the other, and begun again where one ends.

import { once } from "node:events";
import { type Shard, ShardingManager } from "discord.js";
import { type RESTGetAPIGatewayBotResult, Routes } from "discord-api-types/v10";
import { Refused } from "../core/errors.ts";
import { botRest, starting } from "./discord/rest.ts";
import { heartbeat, type Metrics, type Readiness, serveHealth } from "./health.ts";
import type { WayInOptions } from "./interaction/desk.ts";

export interface ShardsOptions extends Pick<WayInOptions, "apiUrl" | "log" | "heartbeat"> {
  /** What runs a shard that `SHARDS` and `SHARD_COUNT` name. */
  readonly script: string;
  readonly token: string;
  readonly metrics: Metrics;
  /** Where probes of all together are answered; a shard has the port after it, and so on. */
  readonly port?: number | undefined;
}

/** Milliseconds for one shard to be ready: many starts in a day wait before they begin a session. */
const patience = 10 * 60_000;
/** Milliseconds between the sessions of one bot that Discord lets begin, and a little. */
const pace = 5500;
/** Milliseconds before a shard that ended begins again, doubled each time that it was never ready, up to the last. */
const pauses = { first: 1000, last: 60_000 };

export interface RunningShards {
  /** Resolves when all are ready, and rejects with `Refused` where one does not start. */
  readonly started: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts as many as Discord recommends. @throws Refused with one sentence. */
export async function serveShards(options: ShardsOptions): Promise<RunningShards> {
  const { script, token, apiUrl, log, metrics, port } = options;
  const recommended = await starting(token, () => botRest(apiUrl, token).get(Routes.gatewayBot()));
  const { shards: count, session_start_limit: limit } = recommended as RESTGetAPIGatewayBotResult;
  const manager = new ShardingManager(script, { token, totalShards: count, respawn: false });
  let ending = false;
  const pending = new Set<NodeJS.Timeout>();
  manager.on("shardCreate", (shard) => {
    const own = port === undefined ? {} : { PORT: String(port + 1 + shard.id) };
    shard.env = { ...(shard.env as NodeJS.ProcessEnv), ...own, CRUX_HEARTBEAT: "" };
    let begun = false;
    let pause = pauses.first;
    shard.on("ready", () => {
      begun = true;
      pause = pauses.first;
      log.info({ shard: shard.id, of: count }, "shard ready");
    });
    shard.on("death", () => {
      // One that never was ready ends them all.
      if (ending || !begun) return;
      log.warn({ shard: shard.id, pause }, "shard ended");
      const timer = setTimeout(() => {
        pending.delete(timer);
        shard.spawn(patience).catch((error: unknown) => log.warn({ shard: shard.id, error: String(error) }, "shard"));
      }, pause);
      pending.add(timer);
      pause = Math.min(2 * pause, pauses.last);
    });
  });
  const ready: Readiness = async () => {
    const up = [...manager.shards.values()].filter((shard) => shard.ready).length;
    return up === count ? undefined : `${up} of ${count} shards are connected to Discord`;
  };
  const stopHealth = port === undefined ? undefined : await serveHealth(ready, metrics, port);
  const stopBeating = heartbeat(options.heartbeat, ready, log);
  const close = async (): Promise<void> => {
    ending = true;
    stopBeating();
    stopHealth?.();
    for (const timer of pending) clearTimeout(timer);
    await Promise.all([...manager.shards.values()].map(ended));
  };
  const start = async (): Promise<void> => {
    try {
      await manager.spawn({ delay: pace / limit.max_concurrency, timeout: patience });
    } catch {
      if (ending) return;
      await close();
      throw new Refused("A shard did not start, for the reason above.");
    }
    log.info({ shards: count }, "ready");
  };
  return { started: start(), close };
}

/** Told to end, each finishes what it answers. */
async function ended(shard: Shard): Promise<void> {
  const child = shard.process;
  if (child === null) return;
  const gone = once(child, "exit");
  shard.kill();
  await gone;
}
