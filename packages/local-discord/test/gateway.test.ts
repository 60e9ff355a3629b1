// The gateway: sessions, refusals, resumes.

import { once } from "node:events";
import { Client, Events, GatewayIntentBits, type Guild } from "discord.js";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import {
  askToReconnect,
  closeConnections,
  dropConnections,
  gatewayState,
  invalidateSessions,
  loseGuild,
  muteGateway,
  refuseIdentify,
  restoreGuild,
} from "../src/gateway/control.ts";
import type { LocalDiscord } from "../src/local-discord.ts";
import { slash } from "../src/user/slash.ts";
import { botForTest, onSlash } from "./bot.ts";
import { discordForTest, restFor } from "./rest.ts";

const register = async (discord: LocalDiscord) =>
  restFor(discord).put(`/applications/${discord.applicationId}/commands`, {
    body: [{ name: "ping", description: "Answers" }],
  });

test("a client logs in with the Guilds intent and knows its guild, channels and itself", async () => {
  const discord = await discordForTest();
  const client = await botForTest(discord);
  expect(client.user.id).toBe(discord.applicationId);
  expect(client.application.id).toBe(discord.applicationId);
  const guild = client.guilds.cache.get(discord.guild.id);
  expect(guild?.name).toBe("Local Discord");
  expect(guild?.channels.cache.has(discord.places.general)).toBe(true);
  expect(guild?.members.me?.id).toBe(discord.applicationId);
  expect(gatewayState(discord)).toEqual({ sessions: 1, connected: 1 });
});

test("a wrong token ends the login", async () => {
  const discord = await discordForTest();
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  await expect(client.login("not.the.token")).rejects.toMatchObject({ code: "TokenInvalid" });
});

test("intents that do not exist or were not granted are refused with 4013 and 4014", async () => {
  const discord = await discordForTest();
  expect(await identifyClose(discord, { intents: 1 << 30 })).toBe(4013);
  expect(await identifyClose(discord, { intents: GatewayIntentBits.MessageContent })).toBe(4014);
  expect(await identifyClose(discord, { token: "wrong" })).toBe(4004);
  expect(await identifyClose(discord, { shard: [3, 2] })).toBe(4010);
  refuseIdentify(discord, 4011);
  expect(await identifyClose(discord, {})).toBe(4011);
});

test("what cannot be understood is closed with 4002, unknown opcodes with 4001, strangers with 4003", async () => {
  const discord = await discordForTest();
  expect(await closeAfter(discord, "no json")).toBe(4002);
  expect(await closeAfter(discord, JSON.stringify({ op: 99, d: null }))).toBe(4001);
  expect(await closeAfter(discord, JSON.stringify({ op: 3, d: {} }))).toBe(4003);
  expect(await closeAfter(discord, JSON.stringify({ op: 1, d: "x".repeat(5000) }))).toBe(4002);
});

test("a dropped connection is resumed, and what happened meanwhile is replayed", async () => {
  const discord = await discordForTest();
  await register(discord);
  const client = await botForTest(discord);
  onSlash(client, (interaction) => interaction.reply("pong"));
  const resumed = new Promise<number>((resolve) =>
    client.once(Events.ShardResume, (_id, replayed) => resolve(replayed)),
  );
  dropConnections(discord);
  const invocation = slash(discord, discord.people.member, discord.places.general, "ping");
  expect(await resumed).toBeGreaterThanOrEqual(1);
  expect((await invocation.reply()).content).toBe("pong");
  expect(gatewayState(discord)).toEqual({ sessions: 1, connected: 1 });
});

test("opcode 7, a resumable opcode 9 and close code 4000 each end in a resume", async () => {
  const ends = [
    askToReconnect,
    (discord: LocalDiscord) => invalidateSessions(discord, true),
    (discord: LocalDiscord) => closeConnections(discord, 4000),
  ].map(async (disturb) => {
    const discord = await discordForTest();
    const client = await botForTest(discord);
    const resumed = new Promise<void>((resolve) => client.once(Events.ShardResume, () => resolve()));
    disturb(discord);
    await resumed;
    return gatewayState(discord);
  });
  expect(await Promise.all(ends)).toEqual(Array(3).fill({ sessions: 1, connected: 1 }));
});

test("a session that was invalidated cannot be resumed", async () => {
  const discord = await discordForTest();
  const first = await open(discord);
  const ready = await identified(discord, first, {});
  const sessionId = (ready.d as { session_id: string }).session_id;
  invalidateSessions(discord);
  expect(await message(first, 9)).toMatchObject({ op: 9, d: false });
  const second = await open(discord);
  second.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: sessionId, seq: 1 } }));
  expect(await message(second, 9)).toMatchObject({ op: 9, d: false });
});

test("a client that hears nothing gives the connection up, and resumes once the gateway speaks again", async () => {
  const discord = await discordForTest({ heartbeatInterval: 100 });
  const client = await botForTest(discord);
  const lost = new Promise<void>((resolve) => client.once(Events.ShardReconnecting, () => resolve()));
  const resumed = new Promise<void>((resolve) => client.once(Events.ShardResume, () => resolve()));
  muteGateway(discord, true);
  await lost;
  muteGateway(discord, false);
  await resumed;
});

test("an outage of the guild is no removal", async () => {
  const discord = await discordForTest();
  const client = await botForTest(discord);
  const away = new Promise<Guild>((resolve) => client.once(Events.GuildUnavailable, resolve));
  loseGuild(discord, "outage");
  expect((await away).id).toBe(discord.guild.id);
  const back = new Promise<Guild>((resolve) => client.once(Events.GuildAvailable, resolve));
  restoreGuild(discord);
  expect((await back).available).toBe(true);
  const removed = new Promise<Guild>((resolve) => client.once(Events.GuildDelete, resolve));
  loseGuild(discord, "removed");
  expect((await removed).id).toBe(discord.guild.id);
});

interface Payload {
  readonly op: number;
  readonly t: string | null;
  readonly d: unknown;
}

async function open(discord: LocalDiscord): Promise<WebSocket> {
  const socket = new WebSocket(`${discord.url.replace("http", "ws")}/gateway?v=10&encoding=json`);
  await message(socket, 10);
  return socket;
}

function message(socket: WebSocket, op: number, event?: string): Promise<Payload> {
  return new Promise((resolve) => {
    const hear = (raw: unknown) => {
      const payload = JSON.parse(String(raw)) as Payload;
      if (payload.op !== op || (event !== undefined && payload.t !== event)) return;
      socket.off("message", hear);
      resolve(payload);
    };
    socket.on("message", hear);
  });
}

function identified(discord: LocalDiscord, socket: WebSocket, fields: object): Promise<Payload> {
  socket.send(JSON.stringify({ op: 2, d: { token: discord.token, properties: {}, intents: 1, ...fields } }));
  return message(socket, 0, "READY");
}

async function identifyClose(discord: LocalDiscord, fields: object): Promise<number> {
  return closeAfter(
    discord,
    JSON.stringify({ op: 2, d: { token: discord.token, properties: {}, intents: 1, ...fields } }),
  );
}

async function closeAfter(discord: LocalDiscord, text: string): Promise<number> {
  const socket = await open(discord);
  const closed = once(socket, "close") as Promise<[number]>;
  socket.send(text);
  const [code] = await closed;
  return code;
}
