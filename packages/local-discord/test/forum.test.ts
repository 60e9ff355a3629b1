// Forum and media channels: what they take, and what they refuse.

import { expect, test } from "vitest";
import { messagesOf, permit } from "../src/index.ts";
import { startPost } from "../src/user/post.ts";
import { codesAt, discordForTest, problemOf, restFor } from "./rest.ts";

async function started() {
  const discord = await discordForTest();
  const { forum, media } = discord.places;
  const tags = new Map(discord.channels.get(forum)?.forum?.tags.map(({ name, id }) => [name, id]));
  return { discord, rest: restFor(discord), forum, media, tags };
}

const message = { content: "The first message" };

test("nothing is sent to a forum itself, and a post needs its first message", async () => {
  const { rest, forum, media } = await started();
  for (const channel of [forum, media]) {
    const sent = rest.post(`/channels/${channel}/messages`, { body: message });
    expect(await problemOf(sent)).toMatchObject({ status: 400, code: 50008 });
    const bare = await problemOf(rest.post(`/channels/${channel}/threads`, { body: { name: "x", type: 11 } }));
    expect(bare).toMatchObject({ status: 400, code: 50035 });
    expect(codesAt(bare.errors, "message")).toEqual(["BASE_TYPE_REQUIRED"]);
    const empty = rest.post(`/channels/${channel}/threads`, { body: { name: "x", message: {} } });
    expect((await problemOf(empty)).status).toBe(400);
  }
});

test("a forum that requires a tag takes no post without one, and none with another's", async () => {
  const { rest, forum, media, tags } = await started();
  const post = (channel: string, applied_tags?: readonly (string | undefined)[]) =>
    rest.post(`/channels/${channel}/threads`, { body: { name: "x", message, applied_tags } });
  expect(await problemOf(post(forum))).toMatchObject({ status: 400, code: 40067 });
  expect(codesAt((await problemOf(post(forum, ["123"]))).errors, "applied_tags.0")).toEqual(["INVALID_FORUM_TAG"]);
  const made = (await post(forum, [tags.get("open")])) as { id: string; message: { id: string } };
  expect(made).toMatchObject({ type: 11, parent_id: forum, applied_tags: [tags.get("open")] });
  expect(made.message.id).toBe(made.id);
  expect(await post(media)).toMatchObject({ parent_id: media });
});

test("a moderated tag takes Manage Threads, and tags belong to posts alone", async () => {
  const { discord, rest, forum, tags } = await started();
  const { member } = discord.people;
  const post = startPost(discord, member, forum, { name: "Mine", text: "hello", tags: ["open"] });
  const tagged = (thread: string, name: string) =>
    rest.patch(`/channels/${thread}`, { body: { applied_tags: [tags.get(name)] } });
  expect(await tagged(post, "official")).toMatchObject({ applied_tags: [tags.get("official")] });
  permit(discord, forum, discord.applicationId, { deny: ["ManageThreads"] });
  expect(await problemOf(tagged(post, "settled"))).toMatchObject({ code: 50013 });
  expect(messagesOf(discord, post).map(({ id, content }) => [id, content])).toEqual([[post, "hello"]]);
});
