// The local Discord's answers held against Discord's own OpenAPI document.

import * as schemas from "discord-api-spec/zod";
import { expect, test } from "vitest";
import type { ZodMiniType } from "zod/mini";
import type { LocalDiscord } from "../src/local-discord.ts";
import { click } from "../src/user/component.ts";
import { directMessages, post, vote } from "../src/user/post.ts";
import { slash } from "../src/user/slash.ts";
import { codesAt, discordForTest, pixel, problemOf, restFor } from "./rest.ts";

/** Complains with every place where the answer is not what the document says. */
function expectFits(name: string, answer: unknown): void {
  const schema = (schemas as Readonly<Record<string, ZodMiniType>>)[`${name}Schema`];
  if (schema === undefined) throw new Error(`Expected a schema of the document, got \`${name}\``);
  const read = schema.safeParse(answer);
  expect(read.success ? [] : read.error.issues).toEqual([]);
}

const rich = {
  content: "Hello **all**",
  embeds: [
    {
      title: "Gap",
      url: "https://example.com/",
      description: "d",
      color: 0x5865f2,
      timestamp: "2026-01-02T03:04:05.000Z",
      author: { name: "Pong", url: "https://example.com/" },
      footer: { text: "seed 1" },
      fields: [{ name: "a", value: "b", inline: true }],
      image: { url: "attachment://chart.png" },
    },
  ],
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 1, custom_id: "a", label: "Working", emoji: { name: "🔧" } },
        { type: 2, style: 5, url: "https://example.com/", label: "Source" },
      ],
    },
    { type: 1, components: [{ type: 3, custom_id: "m", options: [{ label: "l", value: "v", description: "d" }] }] },
    { type: 1, components: [{ type: 5, custom_id: "u" }] },
  ],
};
const upload = [{ name: "chart.png", data: pixel, contentType: "image/png" }];

async function send(discord: LocalDiscord, body: object, files?: typeof upload): Promise<{ id: string }> {
  const request = files ? { body, files } : { body };
  return (await restFor(discord).post(`/channels/${discord.places.general}/messages`, request)) as { id: string };
}

test.each<[string, (discord: LocalDiscord) => string]>([
  ["GatewayBotResponse", () => "/gateway/bot"],
  ["PrivateApplicationResponse", () => "/applications/@me"],
  ["UserPIIResponse", () => "/users/@me"],
  ["UserResponse", ({ people }) => `/users/${people.member}`],
  ["GuildWithCountsResponse", ({ guild }) => `/guilds/${guild.id}?with_counts=true`],
  ["GuildMemberResponse", ({ guild, people }) => `/guilds/${guild.id}/members/${people.moderator}`],
  ["GuildRoleResponse", ({ guild }) => `/guilds/${guild.id}/roles/${guild.id}`],
  ["GuildChannelResponse", ({ places }) => `/channels/${places.general}`],
  ["ThreadsResponse", ({ guild }) => `/guilds/${guild.id}/threads/active`],
])("%s", async (name, path) => {
  const discord = await discordForTest();
  expectFits(name, await restFor(discord).get(path(discord) as `/${string}`));
});

test("the application as it changed itself", async () => {
  const discord = await discordForTest();
  const install = { scopes: ["bot", "applications.commands"], permissions: 1024 };
  const body = {
    description: { default: "Says pong" },
    tags: ["ping"],
    integration_types_config: { "0": { oauth2_install_params: install }, "1": {} },
  };
  const rest = restFor(discord);
  const changed = await rest.patch("/applications/@me", { body });
  expectFits("PrivateApplicationResponse", changed);
  expect(changed).toMatchObject({ description: "Says pong", tags: ["ping"] });
  expect(await rest.get("/applications/@me")).toEqual(changed);
  const refused = await problemOf(rest.patch("/applications/@me", { body: { tags: ["1", "2", "3", "4", "5", "6"] } }));
  expect(codesAt(refused.errors, "tags")).toEqual(["BASE_TYPE_BAD_LENGTH"]);
});

test("messages: rich, replying, edited, with a poll, in direct messages", async () => {
  const discord = await discordForTest();
  const rest = restFor(discord);
  const claim = post(discord, discord.people.member, discord.places.general, "a claim");
  const first = await send(discord, { ...rich, nonce: "7", message_reference: { message_id: claim.id } }, upload);
  expectFits("MessageResponse", first);
  const path = `/channels/${discord.places.general}/messages` as const;
  expectFits("MessageResponse", await rest.patch(`${path}/${first.id}`, { body: { content: "edited" } }));
  const poll = {
    question: { text: "Who?" },
    answers: [{ poll_media: { text: "For" } }, { poll_media: { text: "Against" } }],
  };
  const polled = await send(discord, { poll });
  vote(discord, discord.people.member, polled.id, [1]);
  expectFits("MessageResponse", await rest.get(`${path}/${polled.id}`));
  expectFits(
    "PollAnswerDetailsResponse",
    await rest.get(`/channels/${discord.places.general}/polls/${polled.id}/answers/1`),
  );
  for (const message of (await rest.get(path)) as unknown[]) expectFits("MessageResponse", message);
  const direct = await rest.post("/users/@me/channels", { body: { recipient_id: discord.people.member } });
  expectFits("PrivateChannelResponse", direct);
  const whispered = await rest.post(`/channels/${directMessages(discord, discord.people.member)}/messages`, {
    body: { content: "x" },
  });
  expectFits("MessageResponse", whispered);
});

test("a message laid out by components", async () => {
  const discord = await discordForTest();
  const open = { type: 2, style: 1, custom_id: "a", label: "Open" };
  const inside = [
    { type: 10, content: "# Card" },
    { type: 9, components: [{ type: 10, content: "text" }], accessory: open },
    {
      type: 9,
      components: [{ type: 10, content: "text" }],
      accessory: { type: 11, media: { url: "attachment://chart.png" } },
    },
    { type: 12, items: [{ media: { url: "attachment://chart.png" } }] },
    { type: 14 },
    { type: 1, components: [{ type: 5, custom_id: "u" }] },
  ];
  const body = {
    flags: 1 << 15,
    components: [
      { type: 17, accent_color: 1, components: inside },
      { type: 10, content: "x" },
    ],
  };
  expectFits("MessageCreateRequest", body);
  expectFits("MessageResponse", await send(discord, body, upload));
});

test("threads, their members and pins", async () => {
  const discord = await discordForTest();
  const rest = restFor(discord);
  const { id } = await send(discord, { content: "x" });
  const general = `/channels/${discord.places.general}` as const;
  const thread = await rest.post(`${general}/messages/${id}/threads`, { body: { name: "Settle" } });
  expectFits("CreatedThreadResponse", thread);
  expectFits("ThreadResponse", await rest.get(`/channels/${id}`));
  expectFits("ThreadMemberResponse", await rest.get(`/channels/${id}/thread-members/@me`));
  expectFits("MessageResponse", await rest.get(`${general}/messages/${id}`));
  await rest.put(`${general}/messages/pins/${id}`);
  expectFits("PinnedMessagesResponse", await rest.get(`${general}/messages/pins`));
  for (const message of (await rest.get(`${general}/messages`)) as unknown[]) expectFits("MessageResponse", message);
  for (const message of (await rest.get(`/channels/${id}/messages`)) as unknown[])
    expectFits("MessageResponse", message);
});

test("application commands, and the answers to interactions", async () => {
  const discord = await discordForTest();
  const rest = restFor(discord);
  const option = { type: 3, name: "range", description: "d", required: true, min_length: 1 };
  const body = [
    { name: "gap", description: "d", options: [option], contexts: [0, 1], integration_types: [0] },
    { type: 3, name: "Settle this" },
  ];
  const commands = await rest.put(`/applications/${discord.applicationId}/commands`, { body });
  for (const command of commands as unknown[]) expectFits("ApplicationCommandResponse", command);

  const answer = async (interaction: { id: string; token: string }, given: object, files?: typeof upload) => {
    const query = new URLSearchParams({ with_response: "true" });
    const request = { body: given, query, ...(files && { files }) };
    return rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, request);
  };
  const used = slash(discord, discord.people.member, discord.places.general, "gap", { range: "1 to 2" });
  expectFits(
    "InteractionCallbackResponse",
    await answer(used.record(), { type: 4, data: { ...rich, flags: 64 } }, upload),
  );
  const { id } = await used.reply();
  const clicked = click(discord, discord.people.member, id, "a").record();
  expectFits("InteractionCallbackResponse", await answer(clicked, { type: 7, data: { content: "updated" } }));
  const webhook = `/webhooks/${discord.applicationId}/${clicked.token}` as const;
  expectFits("MessageResponse", await rest.post(webhook, { body: { content: "after" } }));
  expectFits("MessageResponse", await rest.get(`${webhook}/messages/@original`));
});

test("what the document says of requests, the tests of the limits send too", () => {
  expectFits("MessageCreateRequest", { ...rich, nonce: "7" });
  const tooLong = schemas.MessageCreateRequestSchema.safeParse({ content: "x".repeat(4001) });
  expect(tooLong?.success).toBe(false);
});
