// Messages laid out by components, in place of content and embeds.

import { expect, test } from "vitest";
import { click } from "../src/user/component.ts";
import { codesAt, discordForTest, pixel, problemOf, restFor } from "./rest.ts";

const isLayout = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (customId: string) => ({ type: 2, style: 1, custom_id: customId, label: "b" });
const section = (accessory: object) => ({ type: 9, components: [text("s")], accessory });
const container = (...components: object[]) => ({ type: 17, components });
const gallery = { type: 12, items: [{ media: { url: "attachment://chart.png" }, description: "A chart" }] };
const upload = [{ name: "chart.png", data: pixel, contentType: "image/png" }];

async function sent(body: object, files?: typeof upload) {
  const discord = await discordForTest();
  const path = `/channels/${discord.places.general}/messages` as const;
  const post = restFor(discord).post(path, { body, ...(files && { files }) });
  return { discord, path, post: post as Promise<{ id: string; components: object[]; attachments: object[] }> };
}

test("a container comes back numbered, with its picture found, and the button of a section is clicked", async () => {
  const inside = container(
    text("# Card"),
    section(button("/one")),
    gallery,
    { type: 14 },
    { type: 1, components: [button("/two")] },
  );
  const { discord, post } = await sent({ flags: isLayout, components: [inside] }, upload);
  const message = await post;
  expect(message).toMatchObject({
    flags: isLayout,
    content: "",
    attachments: [],
    components: [
      {
        ...{ id: 1, accent_color: null, spoiler: false },
        components: [
          { id: 2, content: "# Card" },
          { id: 3, components: [{ id: 4 }], accessory: { id: 5 } },
          { items: [{ media: { width: 1, content_type: "image/png" }, description: "A chart" }] },
          { divider: true, spacing: 1 },
          { components: [{ custom_id: "/two" }] },
        ],
      },
    ],
  });
  for (const line of ["/one", "/two"])
    expect(() => click(discord, discord.people.member, message.id, line)).not.toThrow();
});

test.each<[string, object, string, string]>([
  [
    "content beside it",
    { content: "x", flags: isLayout, components: [text("t")] },
    "content",
    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
  ],
  [
    "an embed beside it",
    { embeds: [{ title: "t" }], flags: isLayout, components: [text("t")] },
    "embeds",
    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
  ],
  ["a text without the flag", { content: "x", components: [text("t")] }, "components.0", "UNION_TYPE_CHOICES"],
  [
    "more than 4000 characters in all",
    { flags: isLayout, components: [text("x".repeat(2001)), text("x".repeat(2000))] },
    "components",
    "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
  ],
  [
    "41 components",
    { flags: isLayout, components: [container(...Array(40).fill(text("t")))] },
    "components",
    "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
  ],
  [
    "a section of four texts",
    { flags: isLayout, components: [{ ...section(button("a")), components: Array(4).fill(text("t")) }] },
    "components.0.components",
    "BASE_TYPE_BAD_LENGTH",
  ],
  [
    "a section without anything beside it",
    { flags: isLayout, components: [{ type: 9, components: [text("t")] }] },
    "components.0.accessory",
    "BASE_TYPE_REQUIRED",
  ],
  [
    "a container in a container",
    { flags: isLayout, components: [container(container(text("t")))] },
    "components.0.components.0.type",
    "UNION_TYPE_CHOICES",
  ],
  [
    "a picture that was not uploaded",
    { flags: isLayout, components: [gallery] },
    "components.0.items.0.media.url",
    "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
  ],
  [
    "one custom id twice",
    { flags: isLayout, components: [section(button("a")), section(button("a"))] },
    "components.1.accessory.custom_id",
    "COMPONENT_CUSTOM_ID_DUPLICATED",
  ],
])("%s is refused", async (_name, body, path, code) => {
  const problem = await problemOf((await sent(body)).post);
  expect(problem).toMatchObject({ code: 50035 });
  expect(codesAt(problem.errors, path)).toContain(code);
});

test("nothing but the flag is an empty message", async () => {
  await expect((await sent({ flags: isLayout, components: [] })).post).rejects.toMatchObject({ code: 50006 });
});

test("a message of embeds becomes one of components where they are emptied with it, and never goes back", async () => {
  const { discord, path, post } = await sent({ embeds: [{ title: "t" }] });
  const { id } = await post;
  const edit = (body: object) => restFor(discord).patch(`${path}/${id}`, { body });
  const laidOut = { flags: isLayout, components: [text("t")] };
  expect(codesAt((await problemOf(edit(laidOut))).errors, "embeds")).toHaveLength(1);
  expect(await edit({ ...laidOut, content: null, embeds: [] })).toMatchObject({ flags: isLayout, embeds: [] });
  expect(codesAt((await problemOf(edit({ flags: 0, content: "back" }))).errors, "content")).toHaveLength(1);
  expect(await edit({ components: [text("again")] })).toMatchObject({ components: [{ content: "again" }] });
});
