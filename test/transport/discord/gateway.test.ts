// The connection: lost and found again, refused, and what it tells of servers.

import {
  closeConnections,
  dropConnections,
  gatewayState,
  invalidateSessions,
  loseGuild,
  refuseIdentify,
  registeredCommands,
  restoreGuild,
  sendRaw,
  slash,
} from "local-discord";
import { expect, test } from "vitest";
import { defineCommand } from "../../../src/kit/define.ts";
import { serveGateway } from "../../../src/transport/gateway.ts";
import type { ServingContext } from "../../../src/transport/interaction/desk.ts";
import { contextForTest } from "../../commands/context.ts";
import { discordForTest } from "../../playground/discord.ts";
import { connected, logForTest } from "../connected.ts";
import { patience } from "../seen.ts";

const helped = async ({ discord }: Awaited<ReturnType<typeof connected>>) =>
  slash(discord, discord.people.member, discord.places.general, "help").reply();

test("commands are registered at the first start, and left alone at the next", async () => {
  const { discord, context, options } = await connected();
  const names = registeredCommands(discord, "global").map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["gap", "help", "pool", "project", "read"]));
  const puts = () => discord.requests.filter(({ method, route }) => method === "PUT" && route?.endsWith("/commands"));
  expect(puts().length).toBe(1);
  const again = await serveGateway(context, options);
  await again.close();
  expect(puts().length).toBe(1);
});

test("a guild for development gets the commands in place of everybody", async () => {
  const discord = await discordForTest();
  const { log } = logForTest();
  const options = { token: discord.token, apiUrl: discord.apiUrl, guildId: discord.guild.id, log, onFatal: () => {} };
  const { close } = await serveGateway(await contextForTest(), options);
  expect(registeredCommands(discord, "global")).toEqual([]);
  expect(registeredCommands(discord, "guild").length).toBeGreaterThan(0);
  await close();
});

test("after a broken connection the session is resumed, and what was asked meanwhile is answered", async () => {
  const all = await connected();
  const { discord, fatal, errors } = all;
  dropConnections(discord);
  const asked = slash(discord, discord.people.member, discord.places.general, "help");
  expect((await asked.reply()).embeds.length).toBe(1);
  await expect.poll(() => gatewayState(discord)).toEqual({ sessions: 1, connected: 1 });
  closeConnections(discord, 4000);
  await expect.poll(() => gatewayState(discord).connected).toBe(1);
  await helped(all);
  expect(fatal).toEqual([]);
  expect(errors()).toEqual([]);
}, 20_000);

test("after a session that is not resumable the bot identifies again and answers", async () => {
  const all = await connected();
  invalidateSessions(all.discord);
  await expect.poll(() => gatewayState(all.discord).connected, { timeout: 15_000 }).toBe(1);
  await helped(all);
  expect(all.fatal).toEqual([]);
}, 20_000);

test("what makes no sense is logged, and the bot goes on", async () => {
  const all = await connected();
  const event = "INTERACTION_CREATE";
  const base = { id: "1", token: "t", type: 2, version: 1, application_id: "2" };
  for (const data of [
    null,
    base,
    { ...base, id: "2", data: null },
    { ...base, id: "3", user: { id: "5", username: "x" }, data: { name: "pool", type: 1, options: {} } },
    { ...base, id: "4", type: 3, user: { id: "5", username: "x" }, data: { custom_id: "/gap", component_type: 2 } },
    { ...base, id: "5", type: 5, user: { id: "5", username: "x" }, data: { custom_id: "/gap", components: null } },
  ]) {
    sendRaw(all.discord, event, data);
  }
  sendRaw(all.discord, "MESSAGE_CREATE", null);
  sendRaw(all.discord, "SOMETHING_NEW", { a: 1 });
  expect((await helped(all)).embeds.length).toBe(1);
  expect(all.fatal).toEqual([]);
});

test("an interaction that is delivered twice is carried out once", async () => {
  const all = await connected({ options: { patience } });
  const { discord } = all;
  const asked = slash(discord, discord.people.member, discord.places.general, "settle open", {
    claim: "Everyone together would match a hyperscaler",
    comparison: "pool_to_one_hyperscaler >= 1",
  });
  const [session] = discord.gateway.sessions.values();
  const sent = session?.sent.findLast(({ event }) => event === "INTERACTION_CREATE");
  sendRaw(discord, "INTERACTION_CREATE", sent?.data);
  await asked.reply();
  await helped(all);
  expect(discord.requests.filter(({ method, route }) => method === "POST" && route?.endsWith("/threads"))).toHaveLength(
    1,
  );
});

test("commands that Discord has with more than is wanted are registered again", async () => {
  const { discord, context, options } = await connected();
  const puts = () => discord.requests.filter(({ method, route }) => method === "PUT" && route?.endsWith("/commands"));
  const read = [...discord.commands.values()].find(({ name }) => name === "read") as { nsfw?: boolean };
  read.nsfw = true;
  await (await serveGateway(context, options)).close();
  expect(puts().length).toBe(2);
});

test.each([
  [4004, /token/],
  [4010, /shard/],
  [4014, /intents/],
])("refused with %i, it says why in a sentence", async (code, sentence) => {
  const discord = await discordForTest();
  refuseIdentify(discord, code);
  const { log } = logForTest();
  const options = { token: discord.token, apiUrl: discord.apiUrl, log, onFatal: () => {} };
  await expect(serveGateway(await contextForTest(), options)).rejects.toThrow(sentence);
});

test("a wrong token, and an address where nobody is, are told without the token", async () => {
  const discord = await discordForTest();
  const { log, lines } = logForTest();
  const context = await contextForTest();
  const options = { token: "not.the.token", apiUrl: discord.apiUrl, log, onFatal: () => {} };
  await expect(serveGateway(context, options)).rejects.toThrow(/token/);
  const nowhere = serveGateway(context, { ...options, apiUrl: "http://127.0.0.1:9/api" });
  await expect(nowhere).rejects.toThrow(/^Could not connect to Discord/);
  expect(JSON.stringify(lines)).not.toContain("not.the.token");
}, 20_000);

test("a connection that is refused later ends in a sentence too", async () => {
  const { discord, fatal } = await connected();
  refuseIdentify(discord, 4004);
  invalidateSessions(discord);
  await expect.poll(() => fatal, { timeout: 15_000 }).toEqual(["Discord refused the token: check DISCORD_TOKEN."]);
}, 20_000);

test("an outage of a server is no removal; a removal is marked, and taken back once Crux is invited again", async () => {
  const marks: string[] = [];
  const over = (context: ServingContext): ServingContext => {
    const note = (what: string) => async (guild: string) => {
      marks.push(`${what} ${guild}`);
    };
    const privacy = { ...context.stores.privacy, left: note("left"), returned: note("returned") };
    return { ...context, stores: { ...context.stores, privacy } };
  };
  const { discord } = await connected({ over });
  const { id } = discord.guild;
  expect(marks).toEqual([`returned ${id}`]);
  loseGuild(discord, "outage");
  restoreGuild(discord);
  loseGuild(discord, "removed");
  await expect.poll(() => marks).toEqual([`returned ${id}`, `left ${id}`]);
  restoreGuild(discord);
  await expect.poll(() => marks).toEqual([`returned ${id}`, `left ${id}`, `returned ${id}`]);
});

test("closing waits for what is being answered", async () => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  let begun = () => {};
  const running = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const slow = defineCommand({
    name: "slow",
    description: "Takes its time",
    options: {},
    examples: [],
    run: async () => {
      begun();
      await held;
      return { title: "Done", tone: "answer", lead: "done", sections: [], warnings: [], private: false, data: null };
    },
  });
  const { discord, close } = await connected({ commands: [slow] });
  const asked = slash(discord, discord.people.member, discord.places.general, "slow");
  await running;
  const closed = close();
  go();
  await closed;
  expect(asked.original()?.embeds[0]?.title).toBe("Done");
  expect(gatewayState(discord).connected).toBe(0);
});
