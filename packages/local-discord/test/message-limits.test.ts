// What a message may hold, held to at its place.

import { expect, test } from "vitest";
import type { LocalDiscord } from "../src/local-discord.ts";
import { codesAt, discordForTest, pixel, problemOf, type Rest, restFor } from "./rest.ts";

const text = (length: number) => "x".repeat(length);
const fields = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ name: "n", value: text(length) }));
const button = (customId: string, label = "b") => ({ type: 2, style: 1, custom_id: customId, label });
const row = (...components: object[]) => ({ type: 1, components });
const option = (value: string) => ({ label: value, value });

async function send(discord: LocalDiscord, body: object, rest: Rest = restFor(discord)) {
  return rest.post(`/channels/${discord.places.general}/messages`, { body });
}

test.each<[string, object, string, string]>([
  ["content", { content: text(2001) }, "content", "BASE_TYPE_MAX_LENGTH"],
  ["content that is no text", { content: 5 }, "content", "STRING_TYPE_CONVERT"],
  ["eleven embeds", { embeds: Array(11).fill({ title: "t" }) }, "embeds", "BASE_TYPE_MAX_LENGTH"],
  ["an embed's title", { embeds: [{ title: text(257) }] }, "embeds.0.title", "BASE_TYPE_MAX_LENGTH"],
  ["an embed's description", { embeds: [{ description: text(4097) }] }, "embeds.0.description", "BASE_TYPE_MAX_LENGTH"],
  ["an embed with nothing in it", { embeds: [{}] }, "embeds.0.description", "BASE_TYPE_REQUIRED"],
  ["26 fields", { embeds: [{ fields: fields(26, 1) }] }, "embeds.0.fields", "BASE_TYPE_MAX_LENGTH"],
  ["a field's value", { embeds: [{ fields: fields(1, 1025) }] }, "embeds.0.fields.0.value", "BASE_TYPE_BAD_LENGTH"],
  ["a field without value", { embeds: [{ fields: [{ name: "n" }] }] }, "embeds.0.fields.0.value", "BASE_TYPE_REQUIRED"],
  [
    "a blank field name",
    { embeds: [{ fields: [{ name: " ", value: "v" }] }] },
    "embeds.0.fields.0.name",
    "BASE_TYPE_REQUIRED",
  ],
  ["a footer", { embeds: [{ footer: { text: text(2049) } }] }, "embeds.0.footer.text", "BASE_TYPE_BAD_LENGTH"],
  ["an author", { embeds: [{ author: { name: text(257) } }] }, "embeds.0.author.name", "BASE_TYPE_BAD_LENGTH"],
  ["a colour", { embeds: [{ title: "t", color: 0x1000000 }] }, "embeds.0.color", "NUMBER_TYPE_MAX"],
  ["an address", { embeds: [{ title: "t", url: "ftp://x" }] }, "embeds.0.url", "URL_TYPE_INVALID_SCHEME"],
  [
    "6000 characters over all embeds",
    { embeds: [{ description: text(4000) }, { description: text(2001) }] },
    "embeds.1",
    "MAX_EMBED_SIZE_EXCEEDED",
  ],
  [
    "a picture that was not uploaded",
    { embeds: [{ image: { url: "attachment://chart.png" } }] },
    "embeds.0.image.url",
    "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
  ],
  [
    "an attachment without a file",
    { content: "x", attachments: [{ id: "0" }] },
    "attachments.0",
    "ATTACHMENT_NOT_FOUND",
  ],
  [
    "six rows",
    { components: Array.from({ length: 6 }, (_, n) => row(button(`${n}`))) },
    "components",
    "BASE_TYPE_MAX_LENGTH",
  ],
  [
    "six buttons in a row",
    { components: [row(...Array.from({ length: 6 }, (_, n) => button(`${n}`)))] },
    "components.0.components",
    "BASE_TYPE_BAD_LENGTH",
  ],
  ["an empty row", { components: [row()] }, "components.0.components", "BASE_TYPE_BAD_LENGTH"],
  [
    "a long custom id",
    { components: [row(button(text(101)))] },
    "components.0.components.0.custom_id",
    "BASE_TYPE_BAD_LENGTH",
  ],
  [
    "a long label",
    { components: [row(button("a", text(81)))] },
    "components.0.components.0.label",
    "BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a button that says nothing",
    { components: [row(button("a", ""))] },
    "components.0.components.0.label",
    "BASE_TYPE_REQUIRED",
  ],
  [
    "one custom id twice",
    { components: [row(button("a")), row(button("a"))] },
    "components.1.components.0.custom_id",
    "COMPONENT_CUSTOM_ID_DUPLICATED",
  ],
  [
    "26 options in a menu",
    { components: [row({ type: 3, custom_id: "m", options: Array.from({ length: 26 }, (_, n) => option(`${n}`)) })] },
    "components.0.components.0.options",
    "BASE_TYPE_BAD_LENGTH",
  ],
  [
    "one option twice",
    { components: [row({ type: 3, custom_id: "m", options: [option("a"), option("a")] })] },
    "components.0.components.0.options.1.value",
    "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
  ],
  [
    "a menu beside a button",
    { components: [row({ type: 3, custom_id: "m", options: [option("a")] }, button("b"))] },
    "components.0.components.1",
    "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
  ],
  ["an unknown component", { components: [row({ type: 99 })] }, "components.0.components.0.type", "UNION_TYPE_CHOICES"],
  ["an ephemeral flag in a channel", { content: "x", flags: 64 }, "flags", "BASE_TYPE_CHOICES"],
  ["a long nonce", { content: "x", nonce: text(26) }, "nonce", "BASE_TYPE_MAX_LENGTH"],
  [
    "mentions both parsed and listed",
    { content: "x", allowed_mentions: { parse: ["users"], users: ["100000000000000000"] } },
    "allowed_mentions",
    "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
  ],
  [
    "an unknown reference",
    { content: "x", message_reference: { message_id: "100000000000000000" } },
    "message_reference",
    "REPLIES_UNKNOWN_MESSAGE",
  ],
  [
    "a poll's question",
    { poll: { question: { text: text(301) }, answers: [{ poll_media: { text: "a" } }] } },
    "poll.question.text",
    "BASE_TYPE_BAD_LENGTH",
  ],
  [
    "a poll's answer",
    { poll: { question: { text: "q" }, answers: [{ poll_media: { text: text(56) } }] } },
    "poll.answers.0.poll_media.text",
    "BASE_TYPE_BAD_LENGTH",
  ],
])("%s over the limit is refused at its place", async (_name, body, path, code) => {
  const discord = await discordForTest();
  const problem = await problemOf(send(discord, { content: undefined, ...body }));
  expect(problem).toMatchObject({ status: 400, code: 50035 });
  expect(codesAt(problem.errors, path)).toContain(code);
});

test.each<[string, object]>([
  ["content of 2000", { content: text(2000) }],
  ["a full embed", { embeds: [{ title: text(256), description: text(4096), fields: fields(1, 1024) }] }],
  ["25 fields", { embeds: [{ fields: fields(25, 200) }] }],
  [
    "five rows of five buttons",
    {
      content: "x",
      components: Array.from({ length: 5 }, (_, r) =>
        row(...Array.from({ length: 5 }, (_, c) => button(`${r}.${c}`, text(80)))),
      ),
    },
  ],
  ["a custom id of 100", { content: "x", components: [row(button(text(100)))] }],
  [
    "25 options",
    {
      content: "x",
      components: [row({ type: 3, custom_id: "m", options: Array.from({ length: 25 }, (_, n) => option(`${n}`)) })],
    },
  ],
])("%s is taken", async (_name, body) => {
  const discord = await discordForTest();
  await expect(send(discord, body)).resolves.toMatchObject({ channel_id: discord.places.general });
});

test("an empty message is refused with 50006, and so is one of blanks", async () => {
  const discord = await discordForTest();
  expect(await problemOf(send(discord, {}))).toMatchObject({ code: 50006 });
  expect(await problemOf(send(discord, { content: "  \n" }))).toMatchObject({ code: 50006 });
});

test("a file over ten mebibytes is refused with 40005", async () => {
  const discord = await discordForTest();
  const files = [{ name: "big.bin", data: Buffer.alloc(10 * 1024 * 1024 + 1) }];
  const posted = restFor(discord).post(`/channels/${discord.places.general}/messages`, { files });
  expect(await problemOf(posted)).toMatchObject({ status: 413, code: 40005 });
});

test("eleven files are one too many", async () => {
  const discord = await discordForTest();
  const files = Array.from({ length: 11 }, (_, n) => ({ name: `${n}.txt`, data: Buffer.from("x") }));
  const problem = await problemOf(restFor(discord).post(`/channels/${discord.places.general}/messages`, { files }));
  expect(codesAt(problem.errors, "attachments")).toEqual(["BASE_TYPE_MAX_LENGTH"]);
});

test("a broken body is refused with 50109", async () => {
  const discord = await discordForTest();
  const response = await fetch(`${discord.apiUrl}/v10/channels/${discord.places.general}/messages`, {
    method: "POST",
    headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
    body: "{",
  });
  expect(await response.json()).toEqual({ message: "The request body contains invalid JSON.", code: 50109 });
});

test("an upload with its description is listed and served under its cleaned name", async () => {
  const discord = await discordForTest();
  const message = (await restFor(discord).post(`/channels/${discord.places.general}/messages`, {
    body: { attachments: [{ id: "0", description: "alt" }] },
    files: [{ name: "a (chart).png", data: pixel }],
  })) as { attachments: { url: string }[] };
  expect(message.attachments).toMatchObject([
    { filename: "a_chart.png", description: "alt", size: pixel.length, width: 1, height: 1, content_type: "image/png" },
  ]);
  const served = await fetch(message.attachments[0]?.url ?? "");
  expect(Buffer.from(await served.arrayBuffer()).equals(pixel)).toBe(true);
});
