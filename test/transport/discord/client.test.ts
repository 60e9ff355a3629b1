// What the client keeps of what Discord sends: its own session, and nothing of servers.

import { once } from "node:events";
import { Events, GatewayDispatchEvents } from "discord.js";
import { directMessages, sendRaw, slash } from "local-discord";
import { expect, onTestFinished, test, vi } from "vitest";
import { newClient } from "../../../src/transport/discord/client.ts";
import { interactionRest } from "../../../src/transport/discord/rest.ts";
import { serveGateway } from "../../../src/transport/gateway.ts";
import { contextForTest } from "../../commands/context.ts";
import { discordForTest } from "../../playground/discord.ts";
import { logForTest, slowClock } from "../connected.ts";

test("it keeps no servers, channels, roles or people, and is told of each all the same", async () => {
  const discord = await discordForTest();
  const client = newClient(discord.apiUrl, logForTest().log, () => undefined);
  onTestFinished(() => client.destroy());
  const heard: string[] = [];
  client.ws.on(GatewayDispatchEvents.GuildCreate, ({ id }: { readonly id: string }) => heard.push(id));
  const ready = once(client, Events.ClientReady);
  await client.login(discord.token);
  await ready;
  const [session] = discord.gateway.sessions.values();
  const guild = session?.sent.find(({ event }) => event === "GUILD_CREATE")?.data as { readonly id: string };
  for (let id = 1; id <= 20; id++) sendRaw(discord, "GUILD_CREATE", { ...guild, id: String(id) });
  await expect.poll(() => heard.length).toBe(21);
  expect(client.user?.id).toBe(discord.applicationId);
  expect([client.guilds.cache.size, client.channels.cache.size, client.users.cache.size]).toEqual([0, 0, 1]);
});

test("of two shards each answers what is its own, once, and commands are registered once", async () => {
  const discord = await discordForTest({ shards: 2, clock: slowClock() });
  const { log, lines, errors } = logForTest();
  for (const id of [0, 1]) {
    const shards = { ids: [id], count: 2 };
    const options = { token: discord.token, apiUrl: discord.apiUrl, shards, log, onFatal: () => undefined };
    const { close } = await serveGateway(await contextForTest(Date.now), options);
    onTestFinished(close);
  }
  expect(
    lines
      .filter(({ msg }) => msg === "ready")
      .map(({ guilds }) => guilds)
      .sort(),
  ).toEqual([0, 1]);
  const { member } = discord.people;
  const places = [discord.places.general, directMessages(discord, member)];
  const asked = places.map((place) => slash(discord, member, place, "help"));
  for (const each of asked) expect((await each.reply()).embeds).toHaveLength(1);
  const routes = discord.requests.map(({ method, route = "" }) => `${method} ${route}`);
  expect(routes.filter((route) => route.endsWith("/callback"))).toHaveLength(2);
  expect(routes.filter((route) => route.startsWith("PUT") && route.endsWith("/commands"))).toHaveLength(1);
  expect(errors()).toEqual([]);
});

test("what was counted of an interaction's token is forgotten within a minute or two", async () => {
  vi.useFakeTimers({ toFake: ["setInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const { apiUrl } = await discordForTest();
  const rest = interactionRest(apiUrl);
  for (let k = 0; k < 5; k++) {
    await rest.get(`/webhooks/10000000000000000${k}/token/messages/@original`, { auth: false }).catch(() => undefined);
  }
  expect(rest.handlers.size).toBe(5);
  vi.advanceTimersByTime(2 * 60_000);
  expect(rest.handlers.size).toBe(0);
});
