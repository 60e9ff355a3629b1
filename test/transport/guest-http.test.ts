// The same behind signed HTTP.

import { generateKeyPairSync, sign } from "node:crypto";
import type { APIInteraction } from "discord-api-types/v10";
import { click, slash, subscribe } from "local-discord";
import { expect, onTestFinished, test } from "vitest";
import { serveHttp } from "../../src/transport/http.ts";
import { contextForTest } from "../commands/context.ts";
import { discordForTest } from "../playground/discord.ts";
import { logForTest, slowClock } from "./connected.ts";
import { claim, lineIn, patience, publicIn, textOf } from "./seen.ts";

/** Crux behind signed HTTP: what people do is posted to it, and what it answers is handed to Discord. */
async function served() {
  const discord = await discordForTest({ clock: slowClock() });
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const key = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
  const { log, errors } = logForTest();
  const options = { publicKey: key, token: discord.token, apiUrl: discord.apiUrl, port: 0, log, patience };
  const { port, close } = await serveHttp(await contextForTest(Date.now), options);
  onTestFinished(close);
  const post = async ({ payload }: { readonly payload: APIInteraction }) => {
    const [body, timestamp] = [JSON.stringify(payload), String(Math.floor(Date.now() / 1000))];
    const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString("hex");
    const headers = { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp };
    const answer = await fetch(`http://127.0.0.1:${port}/interactions`, { method: "POST", body, headers });
    const type = answer.headers.get("content-type") ?? "";
    const callback = `${discord.apiUrl}/v10/interactions/${payload.id}/${payload.token}/callback`;
    await fetch(callback, { method: "POST", body: await answer.arrayBuffer(), headers: { "content-type": type } });
  };
  onTestFinished(
    subscribe(discord, (change) => void (change.kind === "interaction-created" && post(change.interaction))),
  );
  return { discord, errors };
}

test("a group chat's argument is opened and argued behind signed HTTP", { timeout: 60_000 }, async () => {
  const all = await served();
  const { discord } = all;
  const { group } = discord.places;
  const told = await slash(discord, discord.people.member, group, "settle open", claim).followup();
  expect([told.flags, textOf(told)]).toEqual([64, expect.stringContaining("An argument is open")]);
  const [card] = publicIn(all, group);
  const pressed = click(discord, discord.people.second, card?.id ?? "", lineIn(card, "percent: 75"));
  expect(textOf(await pressed.followup())).toContain("You: 75%");
  expect(textOf(publicIn(all, group)[0])).toContain("For: Ben");
  expect(publicIn(all, group)).toHaveLength(1);
  expect(all.errors()).toEqual([]);
});
