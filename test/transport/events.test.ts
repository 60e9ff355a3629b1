// What Discord tells signed HTTP besides interactions: a server that adds Crux is greeted there too.

import { generateKeyPairSync, sign } from "node:crypto";
import type { APIMessage } from "discord-api-types/v10";
import { loseGuild, messagesOf, restoreGuild, until } from "local-discord";
import { expect, onTestFinished, test } from "vitest";
import { welcomeView } from "../../commands/help/shared/help-view.ts";
import { serveHttp } from "../../src/transport/http.ts";
import { contextForTest } from "../commands/context.ts";
import { discordForTest } from "../playground/discord.ts";
import { setOne } from "../store/one-default.ts";
import { logForTest } from "./connected.ts";
import { expectFitting } from "./spec.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const hexKey = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");

async function served() {
  const discord = await discordForTest();
  const { log, errors, lines } = logForTest();
  const context = { ...(await contextForTest(Date.now)), welcome: welcomeView };
  const { port, close } = await serveHttp(context, { publicKey: hexKey, ...discord, port: 0, log });
  onTestFinished(close);
  const tell = (event: object, key = privateKey) => {
    const [body, timestamp] = [JSON.stringify(event), String(Math.floor(Date.now() / 1000))];
    const signature = sign(null, Buffer.from(timestamp + body), key).toString("hex");
    const headers = { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp };
    return fetch(`http://127.0.0.1:${port}/events`, { method: "POST", body, headers });
  };
  const { id, name } = discord.guild;
  const authorized = {
    version: 1,
    application_id: discord.applicationId,
    type: 1,
    event: {
      type: "APPLICATION_AUTHORIZED",
      timestamp: new Date().toISOString(),
      data: { integration_type: 0, scopes: ["bot"], user: { id: discord.people.moderator }, guild: { id, name } },
    },
  };
  const greetings = (): readonly APIMessage[] =>
    [...discord.channels.keys()].flatMap((channel) =>
      messagesOf(discord, channel).filter(({ embeds }) => embeds[0]?.title === welcomeView().title),
    );
  return { discord, context, tell, authorized, greetings, errors, lines };
}

test("a server that adds Crux is greeted once, however often Discord says so, and is kept again", async () => {
  const { discord, context, tell, authorized, greetings, errors } = await served();
  const { defaults, privacy } = context.stores;
  await setOne(defaults, { guild: discord.guild.id }, "gap.x", "1", { id: discord.people.moderator, name: "Mo" });
  await privacy.left(discord.guild.id);
  loseGuild(discord, "removed");
  restoreGuild(discord);
  expect((await tell(authorized)).status).toBe(204);
  const hello = await until(discord, () => greetings()[0]);
  expect(hello.channel_id).toBe(discord.places.general);
  expect(await privacy.present(new Set())).toEqual([discord.guild.id]);
  const asked = () => discord.requests.filter(({ path }) => path.endsWith("/channels")).length;
  const before = asked();
  await tell(authorized);
  await expect.poll(asked).toBe(before + 1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(greetings()).toHaveLength(1);
  expect(errors()).toEqual([]);
  expectFitting(discord);
});

test("what Discord says before Crux is let in is acted on once it is", { timeout: 15_000 }, async () => {
  const { discord, tell, authorized, greetings } = await served();
  loseGuild(discord, "removed");
  await tell(authorized);
  await expect.poll(() => discord.requests.some(({ status }) => status === 403 || status === 404)).toBe(true);
  expect(greetings()).toEqual([]);
  restoreGuild(discord);
  await expect.poll(() => greetings().length, { timeout: 10_000 }).toBe(1);
});

test("Discord's question whether the address listens is answered, what is forged or no event is refused", async () => {
  const { discord, tell, authorized, greetings } = await served();
  expect((await tell({ version: 1, application_id: discord.applicationId, type: 0 })).status).toBe(204);
  loseGuild(discord, "removed");
  restoreGuild(discord);
  expect((await tell(authorized, generateKeyPairSync("ed25519").privateKey)).status).toBe(401);
  expect((await tell([])).status).toBe(400);
  const { event } = authorized;
  const own = { ...authorized, event: { ...event, data: { ...event.data, integration_type: 1, guild: undefined } } };
  expect((await tell(own)).status).toBe(204);
  expect(greetings()).toEqual([]);
});
