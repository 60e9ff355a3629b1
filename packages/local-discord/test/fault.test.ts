// Trouble on demand, and rate limits.

import { REST } from "discord.js";
import { expect, test } from "vitest";
import type { LocalDiscord } from "../src/local-discord.ts";
import { trouble } from "../src/rest/fault.ts";
import { messagesOf } from "../src/user/read.ts";
import { discordForTest, problemOf } from "./rest.ts";

/** discord.js's own REST client: how it takes trouble is what these tests are about. */
const clientFor = (discord: LocalDiscord): REST => new REST({ api: discord.apiUrl }).setToken(discord.token);

test.each([false, true])("a 429 (global: %s) is waited for and tried again", async (global) => {
  const discord = await discordForTest();
  const rest = clientFor(discord);
  trouble(discord.faults, { kind: "rate-limit", retryAfter: 0.05, global }, { route: "/channels/:channel/messages" });
  await rest.post(`/channels/${discord.places.general}/messages`, { body: { content: "x" } });
  expect(discord.requests.map(({ status, fault }) => [status, fault])).toEqual([
    [429, "rate-limit"],
    [200, undefined],
  ]);
  expect(messagesOf(discord, discord.places.general)).toHaveLength(1);
});

test("a bucket that is used up answers 429 with the headers a client waits by", async () => {
  const discord = await discordForTest({ rateLimit: { limit: 1, window: 60_000 } });
  const get = () => fetch(`${discord.apiUrl}/v10/users/@me`, { headers: { authorization: `Bot ${discord.token}` } });
  const first = await get();
  expect(first.status).toBe(200);
  expect(first.headers.get("x-ratelimit-remaining")).toBe("0");
  expect(first.headers.get("x-ratelimit-bucket")).toMatch(/^\w{32}$/);
  const second = await get();
  expect(second.status).toBe(429);
  expect(Number(second.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await second.json()).toMatchObject({ global: false, retry_after: expect.any(Number) });
});

test("a client that respects the headers never meets a 429", async () => {
  const discord = await discordForTest({ rateLimit: { limit: 2, window: 100 } });
  const rest = clientFor(discord);
  for (let n = 0; n < 4; n++) await rest.get("/users/@me");
  expect(discord.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});

test("server errors are tried again, three times at most, and then told", async () => {
  const discord = await discordForTest();
  const rest = clientFor(discord);
  trouble(discord.faults, { kind: "status", status: 503 }, { times: 2 });
  await expect(rest.get("/users/@me")).resolves.toMatchObject({ id: discord.applicationId });
  const end = trouble(discord.faults, { kind: "status", status: 500 }, { times: 100 });
  expect(await problemOf(rest.get("/users/@me"))).toMatchObject({ status: 500 });
  end();
  await rest.get("/users/@me");
});

test("trouble hits only the route and method it is meant for", async () => {
  const discord = await discordForTest();
  trouble(discord.faults, { kind: "status", status: 500 }, { method: "POST", route: "/channels/:channel/messages" });
  await clientFor(discord).get(`/channels/${discord.places.general}/messages`);
  expect(discord.requests.map(({ status }) => status)).toEqual([200]);
});

test("a connection that breaks before anything is done is tried again", async () => {
  const discord = await discordForTest();
  trouble(discord.faults, { kind: "reset" });
  await clientFor(discord).post(`/channels/${discord.places.general}/messages`, { body: { content: "x" } });
  expect(messagesOf(discord, discord.places.general)).toHaveLength(1);
});

test.each([
  [true, 1],
  [false, 2],
])("when the answer is lost, an enforced nonce (%s) leaves %d messages", async (enforced, count) => {
  const discord = await discordForTest();
  trouble(discord.faults, { kind: "lose-answer" });
  const body = { content: "x", nonce: "n1", enforce_nonce: enforced };
  const message = await clientFor(discord).post(`/channels/${discord.places.general}/messages`, { body });
  expect(message).toMatchObject({ nonce: "n1" });
  expect(messagesOf(discord, discord.places.general)).toHaveLength(count);
});

test("a delayed request is overtaken by the next", async () => {
  const discord = await discordForTest();
  trouble(discord.faults, { kind: "delay", ms: 300 }, { route: "/users/@me" });
  const rest = clientFor(discord);
  await Promise.all([rest.get("/users/@me"), rest.get("/gateway/bot")]);
  expect(discord.requests.map(({ route }) => route)).toEqual(["/gateway/bot", "/users/@me"]);
});

test("without the token, or at an address that is none, the answer is Discord's", async () => {
  const discord = await discordForTest();
  const get = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${discord.apiUrl}${path}`, init);
    return [response.status, await response.json()];
  };
  const authorized = { headers: { authorization: `Bot ${discord.token}` } };
  expect(await get("/v10/users/@me")).toEqual([401, { message: "401: Unauthorized", code: 0 }]);
  expect(await get("/v10/nothing", authorized)).toEqual([404, { message: "404: Not Found", code: 0 }]);
  expect(await get("/v9/users/@me", authorized)).toMatchObject([400, { code: 50041 }]);
  const patched = await get("/v10/users/@me", { ...authorized, method: "DELETE" });
  expect(patched).toEqual([405, { message: "405: Method Not Allowed", code: 0 }]);
});
