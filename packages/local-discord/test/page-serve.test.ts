// What the page's server lets through, and what it does for a person.

import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { type Playground, startPlayground } from "../src/playground.ts";
import { sight, viewerOf } from "../src/serve/serve-sight.ts";
import { directMessages, post } from "../src/user/post.ts";
import { slash } from "../src/user/slash.ts";
import { pixel, restFor } from "./rest.ts";

async function playgroundForTest(): Promise<Playground> {
  const playground = await startPlayground({ port: 0 });
  onTestFinished(() => playground.close());
  return playground;
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request with headers that `fetch` would not let through. */
const ask = (url: string, path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Got> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const sent = request(`${url}${path}`, { method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });

const act = async ({ url }: Playground, what: object) =>
  JSON.parse((await ask(url, "/play/act", { "content-type": "application/json" }, what)).text) as { kind: string };

test("the page, its script, style and fonts are served, and nothing may come from elsewhere", async () => {
  const { url } = await playgroundForTest();
  const page = await ask(url, "/");
  expect(page).toMatchObject({ status: 200, headers: { "content-type": expect.stringContaining("text/html") } });
  expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
  const style = await ask(url, "/play/file/style.css");
  const fonts = [...style.text.matchAll(/url\("?\.?\/?([^")]+\.ttf)"?\)/g)].map(([, name]) => name);
  expect(fonts).toHaveLength(4);
  for (const font of fonts) expect((await ask(url, `/play/file/${font}`)).headers["content-type"]).toBe("font/ttf");
  expect((await ask(url, "/play/file/main.js")).headers["content-type"]).toContain("text/javascript");
  expect((await ask(url, "/play/file/..%2f..%2fserve.ts")).status).toBe(404);
});

test("another web page can neither read nor act, whatever name it uses for this machine", async () => {
  const { url } = await playgroundForTest();
  const port = new URL(url).port;
  const json = { "content-type": "application/json" };
  const deed = { do: "direct", as: "1" };
  expect((await ask(url, "/", { host: `evil.example:${port}` })).status).toBe(403);
  expect((await ask(url, "/play/events", { host: "127.0.0.1.evil.example" })).status).toBe(403);
  expect((await ask(url, "/play/act", { ...json, origin: "https://evil.example" }, deed)).status).toBe(403);
  expect((await ask(url, "/play/act", { ...json, origin: "http://localhost:1" }, deed)).status).toBe(403);
  expect((await ask(url, "/play/act", { ...json, origin: "null" }, deed)).status).toBe(403);
  expect((await ask(url, "/play/events", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await ask(url, "/play/act", { ...json, origin: url }, deed)).status).toBe(200);
});

/** The parts that the stream sends until it has said `now` as often as wanted. */
async function partsOf(
  playground: Playground,
  as: string,
  deeds: readonly (() => unknown)[],
  channel = playground.discord.places.general,
): Promise<Map<string, string>[]> {
  const response = await fetch(`${playground.url}/play/events?as=${as}&in=${channel}`);
  const looks: Map<string, string>[] = [];
  let look = new Map<string, string>();
  let text = "";
  for await (const chunk of (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const [, part = "", data = ""] = /^event: (.*)\ndata: (.*)$/.exec(event) ?? [];
      if (part !== "now") look.set(part, data);
      else {
        looks.push(look);
        look = new Map();
        if (looks.length > deeds.length) return looks;
        deeds[looks.length - 1]?.();
      }
    }
  }
  throw new Error("Expected the stream to go on, got its end");
}

test("the stream tells everything at first, and then only what has changed for this person", async () => {
  const playground = await playgroundForTest();
  const { discord } = playground;
  const { general } = discord.places;
  await restFor(discord).put(`/applications/${discord.applicationId}/commands`, {
    body: [{ name: "gap", description: "d" }],
  });
  const say = () => post(discord, discord.people.member, general, "hello");
  const whisper = async () => {
    const { id, record } = slash(discord, discord.people.member, general, "gap");
    const body = { type: 4, data: { content: "for Ada alone", flags: 64 } };
    await restFor(discord).post(`/interactions/${id}/${record().token}/callback`, { body });
  };
  const [first, second] = await partsOf(playground, "ben", [say]);
  expect([...(first?.keys() ?? [])]).toEqual(["you", "guild", "commands", "messages", "pins"]);
  expect([...(second?.keys() ?? [])].sort()).toEqual(["guild", "messages"]);
  expect(second?.get("messages")).toContain("hello");
  await whisper();
  const seen = async (as: string) => (await partsOf(playground, as, []))[0]?.get("messages") ?? "";
  expect(await seen("ben")).not.toContain("for Ada alone");
  expect(await seen("ada")).toContain("for Ada alone");
});

test("whoever and wherever does not exist becomes the member in the lobby", async () => {
  const playground = await playgroundForTest();
  const response = await partsOf(playground, "nobody", []);
  expect(JSON.parse(response[0]?.get("you") ?? "{}")).toMatchObject({ id: playground.discord.people.member });
  const { discord } = playground;
  expect(viewerOf(discord, { as: "sam", in: "1", limit: "9e9" })).toEqual({
    userId: discord.people.silent,
    channelId: discord.places.lobby,
    limit: 5000,
  });
  const others = directMessages(discord, discord.people.member);
  expect(viewerOf(discord, { as: "ben", in: others }).channelId).toBe(discord.places.lobby);
});

test("the page opens where the host says, for those who see it", async () => {
  const playground = await playgroundForTest();
  const { discord, openOn } = playground;
  const channelOf = async (as: string) =>
    JSON.parse((await partsOf(playground, as, [], ""))[0]?.get("you") ?? "{}").channelId;
  expect(await channelOf("ada")).toBe(discord.places.lobby);
  openOn(discord.places.general);
  expect(await channelOf("ada")).toBe(discord.places.general);
  openOn(directMessages(discord, discord.people.member));
  expect(await channelOf("ben")).toBe(discord.places.lobby);
});

test("what a host hands in stands there: the bot's name, the guild, the lobby and what was said in it", async () => {
  const lobby = { name: "planets", topic: "How many are there?" };
  const talk = [
    { by: "second", text: "Nine." },
    { by: "owner", text: "Eight." },
  ] as const;
  const playground = await startPlayground({ port: 0, name: "Orrery", guild: "The Observatory", lobby, talk });
  onTestFinished(() => playground.close());
  const { discord } = playground;
  const { guild, you, messages } = sight(discord, viewerOf(discord, {}));
  expect([guild.name, guild.bot.name]).toEqual(["The Observatory", "Orrery"]);
  expect(guild.roles.map(({ name }) => name)).toContain("Orrery");
  expect(guild.places.find(({ id }) => id === you.channelId)).toMatchObject(lobby);
  expect(messages.list.map(({ author, content }) => [author.username, content])).toEqual([
    ["ben", "Nine."],
    ["olga", "Eight."],
  ]);
});

test("what is no action is refused with 400", async () => {
  const { url } = await playgroundForTest();
  for (const body of [{}, { do: "fly", as: "1" }, { do: "post", as: "1" }, [1]]) {
    expect((await ask(url, "/play/act", { "content-type": "application/json" }, body)).status).toBe(400);
  }
});

test("people are held to what they may do", async () => {
  const playground = await playgroundForTest();
  const { people, places } = playground.discord;
  const said = { do: "post", channelId: places.general, text: "hello" };
  expect(await act(playground, { ...said, as: people.member })).toEqual({ kind: "done" });
  expect(await act(playground, { ...said, as: people.silent })).toMatchObject({
    kind: "refused",
    code: "permission.missing",
  });
  expect(await act(playground, { ...said, as: "1" })).toMatchObject({ kind: "refused" });
  const { id } = post(playground.discord, people.member, places.general, "a claim");
  expect(await act(playground, { do: "edit", as: people.second, messageId: id, text: "mine" })).toMatchObject({
    kind: "refused",
  });
  expect(await act(playground, { do: "pin", as: people.member, messageId: id, pinned: true })).toMatchObject({
    kind: "refused",
  });
  expect(await act(playground, { do: "pin", as: people.moderator, messageId: id, pinned: true })).toEqual({
    kind: "done",
  });
  expect(await act(playground, { do: "open-thread", as: people.member, messageId: id, name: "Ours" })).toEqual({
    kind: "done",
    channelId: id,
  });
  expect(await act(playground, { do: "set-thread", as: people.second, threadId: id, locked: true })).toMatchObject({
    kind: "refused",
  });
  expect(await act(playground, { do: "set-thread", as: people.moderator, threadId: id, locked: true })).toEqual({
    kind: "done",
  });
  expect(await act(playground, { ...said, as: people.member, channelId: id })).toMatchObject({ code: "thread.locked" });
});

test("a command without a bot fails after three seconds", async () => {
  const playground = await playgroundForTest();
  const { discord } = playground;
  await restFor(discord).put(`/applications/${discord.applicationId}/commands`, {
    body: [{ name: "gap", description: "d" }],
  });
  const what = { do: "slash", as: discord.people.member, channelId: discord.places.general, name: "gap", options: {} };
  const outcome = act(playground, what);
  while (discord.interactions.size === 0) await new Promise((resolve) => setImmediate(resolve));
  discord.clock.advance(3000);
  expect(await outcome).toEqual({ kind: "failed" });
});

test("a file is never run as a page of the playground's own", async () => {
  const { discord } = await playgroundForTest();
  const files = [{ name: "page.html", data: new Uint8Array(pixel), contentType: "text/html" }];
  const sent = (await restFor(discord).post(`/channels/${discord.places.general}/messages`, { body: {}, files })) as {
    attachments: { url: string }[];
  };
  const response = await fetch(sent.attachments[0]?.url ?? "");
  expect(response.headers.get("content-security-policy")).toContain("sandbox");
});

test("the token is another one each time, and a port that is taken is an obstacle where it was asked for", async () => {
  const started = async () => {
    const playground = await startPlayground();
    onTestFinished(() => playground.close());
    return playground;
  };
  const [first, second] = [await started(), await started()];
  expect(second.url).not.toBe(first.url);
  expect(second.token).not.toBe(first.token);
  const asked = startPlayground({ port: Number(new URL(first.url).port) });
  await expect(asked).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("the alt text of a chart goes along with the embed that shows it", async () => {
  const { discord } = await playgroundForTest();
  const body = {
    embeds: [{ title: "Gap", image: { url: "attachment://chart.png" } }],
    attachments: [{ id: "0", filename: "chart.png", description: "A density" }],
  };
  const files = [{ name: "chart.png", data: new Uint8Array(pixel) }];
  const sent = await restFor(discord).post(`/channels/${discord.places.general}/messages`, { body, files });
  expect(sent).toMatchObject({ embeds: [{ image: { description: "A density" } }] });
});

test("a person's interactions carry the language that was chosen on the page", async () => {
  const playground = await playgroundForTest();
  const { discord } = playground;
  const { member } = discord.people;
  const localeOf = () => sight(discord, viewerOf(discord, { as: member })).you.locale;
  expect(localeOf()).toBe("en-US");
  expect(await act(playground, { do: "set-locale", as: member, locale: "de" })).toEqual({ kind: "done" });
  expect(localeOf()).toBe("de");
  expect(discord.members.get(member)?.locale).toBe("de");
  expect(
    (
      await ask(
        playground.url,
        "/play/act",
        { "content-type": "application/json" },
        { do: "set-locale", as: member, locale: "xx" },
      )
    ).status,
  ).toBe(400);
});
