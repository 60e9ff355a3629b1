// Which servers Crux is in, as the sessions of a bot's shards name them.

import { EventEmitter } from "node:events";
import { type Client, GatewayDispatchEvents as Event } from "discord.js";
import { expect, test } from "vitest";
import type { Privacy } from "../../../src/kit/ports.ts";
import { watchGuilds } from "../../../src/transport/discord/servers.ts";
import { logForTest } from "../connected.ts";

/** An id that belongs to a shard of two: bit 22 and up count. */
const guildOf = (shard: 0 | 1, number: number): string => String((BigInt(2 * number + shard) << 22n) + 7n);

function watched(shardCount?: number) {
  const ws = new EventEmitter();
  const left: string[] = [];
  const returned: string[] = [];
  const privacy = {
    left: async (guild: string) => void left.push(guild),
    returned: async (guild: string) => void returned.push(guild),
  } as unknown as Privacy;
  const client = { ws, options: { shardCount } } as unknown as Client;
  const count = watchGuilds(client, { privacy }, logForTest().log);
  const ready = (shard: number, ...ids: readonly string[]) =>
    ws.emit(Event.Ready, { guilds: ids.map((id) => ({ id, unavailable: true })) }, shard);
  return { ws, left, returned, count, ready, come: (id: string) => ws.emit(Event.GuildCreate, { id }) };
}

test("a new session of one shard leaves the servers of another as they are", () => {
  const [a, b, c] = [guildOf(0, 1), guildOf(0, 2), guildOf(1, 3)];
  const { left, count, ready, come } = watched(2);
  for (const id of [a, b, c]) come(id);
  ready(0, a, b);
  expect(left).toEqual([]);
  expect(count()).toBe(3);
  // What its own session names no longer has removed Crux meanwhile.
  ready(0, a);
  expect(left).toEqual([b]);
  ready(1);
  expect(left).toEqual([b, c]);
  expect(count()).toBe(1);
});

test("one process without shards follows all servers", () => {
  const { left, returned, ready, come } = watched();
  come(guildOf(0, 1));
  come(guildOf(1, 2));
  ready(0, guildOf(1, 2));
  expect(left).toEqual([guildOf(0, 1)]);
  expect(returned).toEqual([guildOf(0, 1), guildOf(1, 2)]);
});

test("trouble with a server is no removal, and a removal is one", () => {
  const { ws, left, come, count } = watched();
  come("10");
  ws.emit(Event.GuildDelete, { id: "10", unavailable: true });
  ws.emit(Event.GuildCreate, { id: "11", unavailable: true });
  expect([left, count()]).toEqual([[], 1]);
  ws.emit(Event.GuildDelete, { id: "10" });
  expect([left, count()]).toEqual([["10"], 0]);
});
