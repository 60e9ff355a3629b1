// Signed interactions over HTTP: the same answers by another way.

import { generateKeyPairSync, sign } from "node:crypto";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { APIInteraction } from "discord-api-types/v10";
import { expect, onTestFinished, test } from "vitest";
import { harmless } from "../../src/render/markdown.ts";
import { serveHttp } from "../../src/transport/http.ts";
import { contextForTest } from "../commands/context.ts";
import { discordForTest } from "../playground/discord.ts";
import { logForTest } from "./connected.ts";
import { patience } from "./seen.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const hexKey = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");

/** Seconds since 1970, of the context's clock, which stands still. */
const now = String(Math.floor((await contextForTest()).now() / 1000));

async function served(given = patience) {
  const discord = await discordForTest();
  const { log, errors } = logForTest();
  const options = { publicKey: hexKey, token: discord.token, apiUrl: discord.apiUrl, port: 0, log, patience: given };
  const { port, close } = await serveHttp(await contextForTest(), options);
  onTestFinished(close);
  const url = `http://127.0.0.1:${port}`;
  const post = (body: string, headers: Readonly<Record<string, string>>) =>
    fetch(`${url}/interactions`, { method: "POST", body, headers });
  const signed = (interaction: object, timestamp = now) => {
    const body = JSON.stringify(interaction);
    const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString("hex");
    return post(body, { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp });
  };
  return { discord, url, post, signed, errors };
}

let made = 0;

const interaction = (type: number, data: object): Partial<APIInteraction> =>
  ({
    id: String(++made),
    token: "token",
    application_id: "2",
    type,
    data,
    guild_id: "3",
    channel_id: "4",
    channel: { id: "4", type: 0 },
    member: { user: { id: "5", username: "ada", global_name: "Ada" }, permissions: "0", roles: [] },
  }) as unknown as Partial<APIInteraction>;

const help = { id: "6", name: "help", type: 1, options: [] };
const pool = { id: "6", name: "pool", type: 1, options: [] };

test("a ping is answered, and commands are registered at the start", async () => {
  const { discord, signed } = await served();
  expect(await (await signed({ type: 1 })).json()).toEqual({ type: 1 });
  expect([...discord.commands.values()].some(({ name }) => name === "pool")).toBe(true);
});

test("what is not signed, or signed for another body, is refused", async () => {
  const { post, signed } = await served();
  const right = await signed({ type: 1 });
  expect(right.status).toBe(200);
  const forged = { "x-signature-ed25519": "0".repeat(128), "x-signature-timestamp": now };
  for (const headers of [{}, forged, { ...forged, "x-signature-ed25519": "zz" }] as Record<string, string>[]) {
    expect((await post('{"type":1}', headers)).status).toBe(401);
  }
});

test("what was signed more than five minutes ago, or hence, is refused, and so is an interaction that comes again", async () => {
  const { signed } = await served();
  const statusAt = async (seconds: number) => (await signed({ type: 1 }, String(Number(now) + seconds))).status;
  expect(await Promise.all([-301, -299, 299, 301].map(statusAt))).toEqual([401, 200, 200, 401]);
  const once = interaction(2, help);
  expect((await signed(once)).status).toBe(200);
  expect((await signed(once)).status).toBe(409);
  expect((await signed(once, String(Number(now) + 60))).status).toBe(409);
});

test("what is signed but not of Discord's form is refused, and is no bug of ours", async () => {
  const { signed, errors } = await served();
  const field = (custom_id: string, value: unknown = "5%") => ({ type: 18, component: { type: 4, custom_id, value } });
  const form = (components: unknown, custom_id: unknown = "/pool") => interaction(5, { custom_id, components });
  const asked = (options: unknown) => interaction(2, { ...pool, options });
  const message = { id: "9", flags: 0 };
  const press = (data: object) => ({ ...interaction(3, data), message });
  const targeted = (resolved: object, target_id = "7") =>
    interaction(2, { id: "6", name: "Settle this", type: 3, target_id, resolved });
  const shapeless: readonly object[] = [
    [],
    {},
    interaction(99, help),
    interaction(2, []),
    { ...interaction(2, help), id: "../x" },
    { ...interaction(2, help), guild_id: "dm5" },
    { ...interaction(2, help), locale: 5 },
    { ...interaction(2, help), member: undefined },
    { ...interaction(2, help), member: {} },
    { ...interaction(2, help), app_permissions: "all" },
    asked({}),
    asked([null]),
    asked([{ name: "participation", type: 3, value: { toString: 1 } }]),
    asked([{ name: "x".repeat(33), type: 3, value: "5%" }]),
    interaction(3, { custom_id: "/pool", component_type: 2 }),
    press({ custom_id: null, component_type: 2 }),
    press({ custom_id: "/pool", component_type: 3, values: "ab" }),
    press({ custom_id: "x".repeat(101), component_type: 2 }),
    form(null),
    form([null]),
    form([{ type: 18, component: null }]),
    form([field("participation", [])]),
    form([], 5),
    targeted({}),
    targeted({ messages: { 7: {} } }),
    targeted({ messages: {} }, "__proto__"),
  ];
  const statuses = await Promise.all(shapeless.map(async (each) => (await signed(each)).status));
  expect(statuses).toEqual(shapeless.map(() => 400));
  expect(errors()).toEqual([]);
});

test("what is too large is refused, with the connection on which the rest of it would come", async () => {
  const { url, errors } = await served();
  for (const path of ["/interactions", "/events", "/v1/pool"]) {
    const { status, headers } = await fetch(url + path, { method: "POST", body: " ".repeat(1024 * 1024 + 1) });
    expect([status, headers.get("connection")], path).toEqual([413, "close"]);
  }
  expect(errors()).toEqual([]);
});

test("who hangs up in the middle of a post is no bug of ours", async () => {
  const { url, errors } = await served();
  const { port, hostname } = new URL(url);
  for (const path of ["/interactions", "/v1/pool"]) {
    const socket = connect(Number(port), hostname);
    const head = `POST ${path} HTTP/1.1\r\nhost: here\r\ncontent-length: 100\r\n\r\n{`;
    await new Promise<void>((resolve) => socket.write(head, () => resolve()));
    await sleep(100);
    socket.destroy();
  }
  await sleep(100);
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  expect(errors()).toEqual([]);
});

test("an option or a field called like what every object has is one that there is not", async () => {
  const { signed, errors } = await served();
  for (const name of ["constructor", "toString", "__proto__"]) {
    const option = { name, type: 3, value: "5%" };
    const fields = [{ type: 18, component: { type: 4, custom_id: name, value: "5%" } }];
    const asking = [
      interaction(2, { ...pool, options: [option] }),
      interaction(4, { ...pool, options: [{ ...option, focused: true }] }),
      { ...interaction(3, { custom_id: `/pool ${name}: 5%`, component_type: 2 }), message: { id: "9" } },
      interaction(5, { custom_id: "/pool", components: fields }),
      interaction(5, { custom_id: "/nothing", components: fields }),
    ];
    for (const each of asking) expect((await signed(each)).status, name).toBe(200);
  }
  expect(errors()).toEqual([]);
});

test("a command is answered in the response, with its chart where it has one", async () => {
  const { signed, errors } = await served();
  const plain = (await (await signed(interaction(2, help))).json()) as { readonly type: number; readonly data: object };
  expect(plain.type).toBe(4);
  expect(JSON.stringify(plain.data)).toContain("/pool");
  const drawn = await signed(interaction(2, pool));
  const form = await drawn.formData();
  const payload = JSON.parse(form.get("payload_json") as string) as {
    readonly data: { readonly embeds: object[] };
  };
  expect(JSON.stringify(payload.data.embeds)).toContain("attachment://chart.png");
  const png = Buffer.from(await (form.get("files[0]") as File).arrayBuffer());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(errors()).toEqual([]);
});

test("what takes longer is deferred in the response and filled in through the API", async () => {
  const { discord, signed } = await served({ reply: 1, form: 1 });
  const response = await signed(interaction(2, pool));
  expect(await response.json()).toEqual({ type: 5 });
  await expect
    .poll(() => decodeURIComponent(discord.requests.at(-1)?.path ?? ""), { timeout: 4000 })
    .toBe("/webhooks/2/token/messages/@original");
});

test("what is typed and what people are called goes out without characters that hide or turn it", async () => {
  const { discord, signed } = await served();
  const member = { user: { id: "5", username: "ada" }, nick: "Ada\u202Egnol", permissions: "0", roles: [] };
  const typed = "a\u0000b \uD800 \u2066c";
  const options = [{ name: "command", type: 3, value: typed }];
  const whole = await signed({ ...interaction(2, { ...help, options }), member });
  const text = await whole.text();
  // In an echo each is named; whatever else goes out has a mark in its place.
  expect(text).toContain("aU+0000b U+D800 U+2066c");
  expect(harmless({ names: ["Ada\u202Egnol", "\uD800\u0000", "plain\ttext 😀\n"] })).toEqual({
    names: ["Ada\uFFFDgnol", "\uFFFD\uFFFD", "plain\ttext 😀\n"],
  });
  const raw = ["\u0000", "\u202E", "\u2066"];
  const escaped = ["\\u0000", "\\u202e", "\\ud800"];
  for (const character of [...raw, ...escaped]) expect(text).not.toContain(character);
  expect(discord.requests.every(({ body }) => !JSON.stringify(body ?? null).includes("\u202E"))).toBe(true);
});

test("offers are made while typing", async () => {
  const { signed } = await served();
  const options = [{ name: "participation", type: 3, value: "5%", focused: true }];
  const { type, data } = (await (await signed(interaction(4, { ...pool, options }))).json()) as {
    readonly type: number;
    readonly data: { readonly choices: object[] };
  };
  expect(type).toBe(8);
  expect(data.choices.length).toBeGreaterThan(0);
});
