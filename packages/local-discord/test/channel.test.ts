// Messages, pins, threads and polls over REST, with the permissions they need.

import { expect, test } from "vitest";
import type { LocalDiscord } from "../src/local-discord.ts";
import { createChannel, permit, setThread } from "../src/user/guild.ts";
import { edit, pin, post, remove, startThread, vote } from "../src/user/post.ts";
import { messageOf, messagesOf, pinsOf, threadMembersOf, threadsOf, votersOf } from "../src/user/read.ts";
import { discordForTest, problemOf, type Rest, restFor } from "./rest.ts";

async function started(): Promise<{
  discord: LocalDiscord;
  rest: Rest;
  general: string;
  channel: `/${string}`;
  member: string;
}> {
  const discord = await discordForTest();
  const { general } = discord.places;
  return { discord, rest: restFor(discord), general, channel: `/channels/${general}`, member: discord.people.member };
}

const send = async (rest: Rest, channelId: string, body: object = { content: "x" }) =>
  (await rest.post(`/channels/${channelId}/messages`, { body })) as { id: string };

test("the bot is kept out of what it may not see and may not do", async () => {
  const { discord, rest } = await started();
  const { hidden, readonly } = discord.places;
  expect(await problemOf(send(rest, hidden))).toMatchObject({ status: 403, code: 50001 });
  expect(await problemOf(send(rest, readonly))).toMatchObject({ status: 403, code: 50013 });
  expect(await problemOf(send(rest, "100000000000000000"))).toMatchObject({ status: 404, code: 10003 });
  expect(await problemOf(send(rest, "general"))).toMatchObject({ status: 400, code: 50035 });
});

test.each<[string, "EmbedLinks" | "AttachFiles" | "SendPolls", object]>([
  ["embeds", "EmbedLinks", { body: { embeds: [{ title: "t" }] } }],
  ["files", "AttachFiles", { files: [{ name: "a.txt", data: Buffer.from("a") }] }],
  ["polls", "SendPolls", { body: { poll: { question: { text: "q" }, answers: [{ poll_media: { text: "a" } }] } } }],
])("%s need a permission of their own", async (_name, permission, request) => {
  const { discord, rest, general, channel } = await started();
  await rest.post(`${channel}/messages`, request);
  permit(discord, general, discord.applicationId, { deny: [permission] });
  expect(await problemOf(rest.post(`${channel}/messages`, request))).toMatchObject({ code: 50013 });
});

test("messages are edited and deleted by their author, or deleted by who manages messages", async () => {
  const { discord, rest, general, channel, member } = await started();
  const claim = post(discord, member, general, "a claim");
  expect(await problemOf(rest.patch(`${channel}/messages/${claim.id}`, { body: { content: "x" } }))).toMatchObject({
    code: 50005,
  });
  expect(edit(discord, member, claim.id, "another").edited_timestamp).not.toBeNull();
  permit(discord, general, discord.applicationId, { deny: ["ManageMessages"] });
  expect(await problemOf(rest.delete(`${channel}/messages/${claim.id}`))).toMatchObject({ code: 50013 });
  permit(discord, general, discord.applicationId, {});
  await rest.delete(`${channel}/messages/${claim.id}`);
  expect(await problemOf(rest.get(`${channel}/messages/${claim.id}`))).toMatchObject({ status: 404, code: 10008 });
});

test("a message that a person deleted is unknown to the bot", async () => {
  const { discord, rest, channel, general } = await started();
  const { id } = await send(rest, general);
  expect(() => remove(discord, discord.people.member, id)).toThrow(
    expect.objectContaining({ code: "permission.missing" }),
  );
  remove(discord, discord.people.moderator, id);
  expect(await problemOf(rest.patch(`${channel}/messages/${id}`, { body: { content: "y" } }))).toMatchObject({
    code: 10008,
  });
});

test("pages of messages come newest first", async () => {
  const { discord, rest, channel, general, member } = await started();
  const ids = ["a", "b", "c", "d"].map((content) => post(discord, member, general, content).id);
  const contents = async (query: string) =>
    ((await rest.get(`${channel}/messages?${query}` as `/${string}`)) as { content: string }[]).map(
      ({ content }) => content,
    );
  expect(await contents("")).toEqual(["d", "c", "b", "a"]);
  expect(await contents("limit=2")).toEqual(["d", "c"]);
  expect(await contents(`before=${ids[2]}&limit=1`)).toEqual(["b"]);
  expect(await contents(`after=${ids[0]}&limit=2`)).toEqual(["c", "b"]);
});

test("pins are kept at the old and the new address, and need a permission", async () => {
  const { discord, rest, channel, general } = await started();
  const first = await send(rest, general);
  const second = await send(rest, general);
  await rest.put(`${channel}/messages/pins/${first.id}`);
  await rest.put(`${channel}/pins/${second.id}`);
  expect(pinsOf(discord, general).map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(await rest.get(`${channel}/pins`)).toMatchObject([{ id: second.id, pinned: true }, { id: first.id }]);
  expect(await rest.get(`${channel}/messages/pins?limit=1`)).toMatchObject({
    items: [{ message: { id: second.id } }],
    has_more: true,
  });
  await rest.delete(`${channel}/pins/${second.id}`);
  expect(messageOf(discord, second.id)?.pinned).toBe(false);
  expect(messagesOf(discord, general).filter(({ type }) => type === 6)).toHaveLength(2);
  permit(discord, general, discord.applicationId, { deny: ["PinMessages"] });
  expect(await problemOf(rest.put(`${channel}/messages/pins/${second.id}`))).toMatchObject({ code: 50013 });
  expect(() => pin(discord, discord.people.member, second.id)).toThrow(
    expect.objectContaining({ code: "permission.missing" }),
  );
});

test("the 251st pin is refused with 30003", async () => {
  const { discord, rest, channel, general } = await started();
  const found = discord.channels.get(general);
  if (found === undefined) throw new Error("Expected the channel");
  discord.channels.set(general, { ...found, pins: new Map(Array.from({ length: 250 }, (_, n) => [`${n}`, n])) });
  const { id } = await send(rest, general);
  expect(await problemOf(rest.put(`${channel}/messages/pins/${id}`))).toMatchObject({ status: 400, code: 30003 });
});

test("a thread opens under a message once, with the message's id", async () => {
  const { discord, rest, channel, general, member } = await started();
  const claim = post(discord, member, general, "a claim");
  const open = () => rest.post(`${channel}/messages/${claim.id}/threads`, { body: { name: "Settle" } });
  expect(await open()).toMatchObject({ id: claim.id, type: 11, parent_id: general, owner_id: discord.applicationId });
  expect(await problemOf(open())).toMatchObject({ status: 400, code: 160004 });
  expect(threadsOf(discord, general)).toMatchObject([{ id: claim.id, name: "Settle", message_count: 0 }]);
  await send(rest, claim.id);
  expect(threadsOf(discord, general)).toMatchObject([{ message_count: 1 }]);
  expect(messageOf(discord, claim.id)).toMatchObject({ thread: { id: claim.id } });
});

test("a thread without a message is private unless its type says otherwise, and each kind needs its permission", async () => {
  const { discord, rest, channel, general } = await started();
  const open = (body: object) => rest.post(`${channel}/threads`, { body: { name: "t", ...body } });
  expect(await problemOf(open({}))).toMatchObject({ code: 50013 });
  expect(await open({ type: 11, auto_archive_duration: 60 })).toMatchObject({
    type: 11,
    thread_metadata: { auto_archive_duration: 60 },
  });
  expect(await problemOf(open({ type: 11, auto_archive_duration: 61 }))).toMatchObject({ code: 50035 });
  expect(await problemOf(open({ type: 11, name: "x".repeat(101) }))).toMatchObject({ code: 50035 });
  permit(discord, general, discord.applicationId, { deny: ["CreatePublicThreads"] });
  expect(await problemOf(open({ type: 11 }))).toMatchObject({ code: 50013 });
  const inThread = rest.post(`/channels/${threadsOf(discord, general)[0]?.id}/threads`, {
    body: { name: "t", type: 11 },
  });
  expect(await problemOf(inThread)).toMatchObject({ code: 50024 });
});

test("an archived thread takes no edits, members or pins, and wakes when somebody writes", async () => {
  const { discord, rest, general, member } = await started();
  const id = startThread(discord, member, post(discord, member, general, "a claim").id, "Settle");
  const inside = await send(rest, id);
  await rest.patch(`/channels/${id}`, { body: { archived: true } });
  const archived = { status: 400, code: 50083 };
  expect(await problemOf(rest.patch(`/channels/${id}`, { body: { name: "n" } }))).toMatchObject(archived);
  expect(
    await problemOf(rest.patch(`/channels/${id}/messages/${inside.id}`, { body: { content: "y" } })),
  ).toMatchObject(archived);
  expect(await problemOf(rest.put(`/channels/${id}/thread-members/${discord.people.second}`))).toMatchObject(archived);
  expect(await problemOf(rest.put(`/channels/${id}/messages/pins/${inside.id}`))).toMatchObject(archived);
  await send(rest, id);
  expect(threadsOf(discord, general)).toMatchObject([{ thread_metadata: { archived: false } }]);
});

test("a locked thread is for moderators alone", async () => {
  const { discord, rest, general, member } = await started();
  const id = startThread(discord, member, post(discord, member, general, "a claim").id, "Settle");
  setThread(discord, id, { archived: true, locked: true });
  expect(() => post(discord, member, id, "x")).toThrow(expect.objectContaining({ code: "thread.locked" }));
  await send(rest, id);
  setThread(discord, id, { archived: true });
  permit(discord, general, discord.applicationId, { deny: ["ManageThreads"] });
  expect(await problemOf(send(rest, id))).toMatchObject({ code: 160005 });
  expect(await problemOf(rest.patch(`/channels/${id}`, { body: { archived: false } }))).toMatchObject({ code: 50013 });
});

test("members come and go in a thread, and who writes in it is in it", async () => {
  const { discord, rest, general, member } = await started();
  const { applicationId, people } = discord;
  const id = startThread(discord, member, post(discord, member, general, "a claim").id, "Settle");
  await rest.put(`/channels/${id}/thread-members/@me`);
  await rest.put(`/channels/${id}/thread-members/${people.second}`);
  post(discord, people.moderator, id, "behave");
  expect(threadMembersOf(discord, id)).toEqual([member, applicationId, people.second, people.moderator]);
  await rest.delete(`/channels/${id}/thread-members/${people.second}`);
  expect(threadMembersOf(discord, id)).not.toContain(people.second);
  const gone = rest.get(`/channels/${id}/thread-members/${people.second}`);
  expect(await problemOf(gone)).toMatchObject({ status: 404, code: 10007 });
});

test("a poll takes votes, is not edited, and ends once", async () => {
  const { discord, rest, channel, general, member } = await started();
  const answers = ["For", "Against"].map((text) => ({ poll_media: { text } }));
  const { id } = await send(rest, general, { poll: { question: { text: "Who?" }, answers, duration: 1 } });
  vote(discord, member, id, [1]);
  vote(discord, discord.people.second, id, [1]);
  vote(discord, member, id, [2]);
  expect(votersOf(discord, id, 1)).toEqual([discord.people.second]);
  expect(messageOf(discord, id)?.poll?.results).toMatchObject({
    answer_counts: [
      { id: 1, count: 1 },
      { id: 2, count: 1 },
    ],
  });
  expect(() => vote(discord, member, id, [1, 2])).toThrow(expect.objectContaining({ code: "poll.answers" }));
  expect(await problemOf(rest.patch(`${channel}/messages/${id}`, { body: { content: "x" } }))).toMatchObject({
    code: 520003,
  });
  await rest.post(`${channel}/polls/${id}/expire`);
  expect(await problemOf(rest.post(`${channel}/polls/${id}/expire`))).toMatchObject({ code: 520001 });
  expect(messageOf(discord, id)?.poll?.results?.is_finalized).toBe(true);
});

test("an answer that nobody has chosen has no voters, and one that there is not is unknown", async () => {
  const { rest, channel, general } = await started();
  const answers = ["For", "Against"].map((text) => ({ poll_media: { text } }));
  const { id } = await send(rest, general, { poll: { question: { text: "Who?" }, answers, duration: 1 } });
  expect(await rest.get(`${channel}/polls/${id}/answers/2`)).toEqual({ users: [] });
  expect(await problemOf(rest.get(`${channel}/polls/${id}/answers/3`))).toMatchObject({ code: 10008 });
});

test("a person writes only where they may", async () => {
  const { discord, general } = await started();
  const { silent } = discord.people;
  expect(() => post(discord, silent, general, "x")).toThrow(expect.objectContaining({ code: "permission.missing" }));
  expect(post(discord, silent, createChannel(discord, "open"), "x").content).toBe("x");
});
