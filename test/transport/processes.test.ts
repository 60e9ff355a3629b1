// Several bots on one token and one store, as at every rolling restart: everything is done once.

import { generateKeyPairSync, sign } from "node:crypto";
import { click, slash, threadsOf } from "local-discord";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openStores } from "../../src/store/open.ts";
import { type Gateway, serveGateway } from "../../src/transport/gateway.ts";
import { serveHttp } from "../../src/transport/http.ts";
import type { ServingContext } from "../../src/transport/interaction/desk.ts";
import { contextForTest } from "../commands/context.ts";
import { discordForTest } from "../playground/discord.ts";
import { engineCases, type Server } from "../store/engines.ts";
import { logForTest, slowClock } from "./connected.ts";
import { lineOf, patience } from "./seen.ts";

const comparison = "pool_to_one_hyperscaler >= 1";

/** So many bots, each with a connection of its own to the store; `ended` resolves once none does anything any more. */
async function bots(url: string, count: number) {
  const discord = await discordForTest({ clock: slowClock() });
  const { log, errors } = logForTest();
  const contexts = await Promise.all(Array.from({ length: count }, () => contextOver(url)));
  const started: Gateway[] = [];
  for (const context of contexts) {
    const options = { token: discord.token, apiUrl: discord.apiUrl, log, patience, onFatal: () => undefined };
    started.push(await serveGateway(context, options));
  }
  let open = true;
  const ended = async () => {
    if (open) await Promise.all(started.map(({ close }) => close()));
    open = false;
  };
  onTestFinished(ended);
  return { discord, contexts, errors, ended };
}

async function contextOver(url: string): Promise<ServingContext> {
  const stores = await openStores(url, { limit: 20_000 });
  onTestFinished(stores.close);
  return { ...(await contextForTest(Date.now)), stores, memory: stores.memory };
}

for (const engine of engineCases.filter(({ served }) => served)) {
  describe.skipIf(engine.skipped)(`over ${engine.name}`, { timeout: 120_000 }, () => {
    let server: Pick<Server, "url" | "stop"> | undefined;
    beforeAll(async () => {
      server = await engine.start();
    }, 120_000);
    afterAll(() => server?.stop());

    test.each([2, 4])("%i bots open one thread, and make one change of a default", async (count) => {
      const { discord, contexts, errors, ended } = await bots(server?.url ?? "", count);
      const { moderator } = discord.people;
      const { general } = discord.places;
      const claim = "Everyone together would match a hyperscaler";
      await slash(discord, moderator, general, "settle open", { claim, comparison }).reply();
      const set = { what: "dc_to_consumer_ratio", value: "30 to 80" };
      const shown = await slash(discord, moderator, general, "defaults set", set).reply();
      const save = () => click(discord, moderator, shown.id, lineOf(shown, "Save"));
      const presses = [save(), save()];
      await Promise.all(presses.map((press) => press.acknowledged()));
      await ended();
      const guild = discord.guild.id;
      expect(threadsOf(discord, general)).toHaveLength(1);
      expect(await contexts[0]?.stores.arguments.all(guild)).toHaveLength(1);
      // Each model that has the assumption is changed, all together.
      const changes = (await contexts[0]?.stores.defaults.history({ guild })) ?? [];
      expect(new Set(changes.map(({ value }) => value?.batch)).size).toBe(1);
      expect(new Set(changes.map(({ value }) => value?.of)).size).toBe(changes.length);
      const acknowledged = discord.requests.filter(({ route }) => route?.endsWith("/callback"));
      expect(acknowledged).toHaveLength(4);
      expect(errors()).toEqual([]);
    });

    test("a signed post is taken once, by whichever process it reaches", async () => {
      const discord = await discordForTest({ clock: slowClock() });
      const { log } = logForTest();
      const { publicKey, privateKey } = generateKeyPairSync("ed25519");
      const key = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
      const ports: number[] = [];
      for (let k = 0; k < 3; k++) {
        const options = { publicKey: key, token: discord.token, apiUrl: discord.apiUrl, port: 0, log, patience };
        const { port, close } = await serveHttp(await contextOver(server?.url ?? ""), options);
        onTestFinished(close);
        ports.push(port);
      }
      const user = { id: "5", username: "ada" };
      const data = { id: "6", name: "help", type: 1, options: [] };
      const body = JSON.stringify({ id: "77", token: "t", application_id: "2", type: 2, data, channel_id: "4", user });
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString("hex");
      const headers = { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp };
      const posts = [...ports, ...ports].map((port) =>
        fetch(`http://127.0.0.1:${port}/interactions`, { method: "POST", body, headers }),
      );
      const found = (await Promise.all(posts)).map(({ status }) => status).sort();
      expect(found).toEqual([200, 409, 409, 409, 409, 409]);
    });
  });
}
