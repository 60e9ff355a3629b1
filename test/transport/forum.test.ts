// Arguments in forum and media channels: in the post where they are opened, or in one of their own.

import { click, messageCommand, messagesOf, permit, pinsOf, post, slash, startPost, threadsOf } from "local-discord";
import { expect, test } from "vitest";
import { type Connected, connected } from "./connected.ts";
import { patience, pictureOf, textOf } from "./seen.ts";
import { expectFitting } from "./spec.ts";

const claim = { claim: "Everyone together would match a hyperscaler", comparison: "pool_to_one_hyperscaler >= 1" };

async function started() {
  const all = await connected({ options: { patience } });
  const { people, places } = all.discord;
  return { ...all, ada: people.member, ben: people.second, forum: places.forum, media: places.media };
}

const tagsOf = ({ discord }: Connected, thread: string): readonly string[] => {
  const channel = discord.channels.get(thread);
  const tags = discord.channels.get(channel?.parentId ?? "")?.forum?.tags ?? [];
  return (channel?.thread?.tagIds ?? []).map((id) => tags.find((tag) => tag.id === id)?.name ?? id);
};

const refused = ({ discord }: Connected) =>
  discord.requests.filter(({ status }) => status >= 400).map(({ method, route, answer }) => [method, route, answer]);

test("in somebody's post the argument lives in the post, and its end is told there", { timeout: 60_000 }, async () => {
  const all = await started();
  const { discord, ada, ben, forum } = all;
  const thread = startPost(discord, ben, forum, { name: "Gamers?", text: "Would they match it?", tags: ["settled"] });
  const told = await slash(discord, ada, thread, "settle open", claim).reply();
  expect(textOf(told)).toContain(thread);
  expect(threadsOf(discord, forum).map(({ id }) => id)).toEqual([thread]);
  expect(textOf(pinsOf(discord, thread)[0])).toContain("How likely do you think it is?");
  expect(tagsOf(all, thread)).toEqual(["open"]);
  const again = await slash(discord, ben, thread, "settle open", claim).reply();
  expect(textOf(again)).toContain("That message or post is argued about already");
  await slash(discord, ada, thread, "settle close").reply();
  const seen = messagesOf(discord, thread, discord.people.moderator).filter((message) => textOf(message) !== "[]");
  expect(textOf(seen.at(-1))).toContain("All gaming cards have at least as much compute");
  expect(seen.length).toBe(2);
  expect(tagsOf(all, thread)).toEqual(["settled"]);
  expect(discord.channels.get(thread)?.thread?.archived).toBe(false);
  await slash(discord, ada, thread, "settle open", claim).reply();
  expect(tagsOf(all, thread)).toEqual(["open"]);
  expect([refused(all), all.errors()]).toEqual([[], []]);
  expectFitting(discord);
});

test("Settle this on a message of a post opens the argument in that post", async () => {
  const all = await started();
  const { discord, ada, ben, media } = all;
  const thread = startPost(discord, ben, media, { name: "A picture", text: "see here" });
  const said = post(discord, ben, thread, "if 10% of gamers joined they'd match Google");
  const read = await messageCommand(discord, ada, said.id, "Settle this").reply();
  const line = JSON.stringify(read.components).match(/\/settle open preview: \w+/)?.[0] ?? "";
  await click(discord, ada, read.id, line).reply();
  expect(threadsOf(discord, media).map(({ id }) => id)).toEqual([thread]);
  expect(pinsOf(discord, thread).length).toBe(1);
  expect([refused(all), all.errors()]).toEqual([[], []]);
});

test.each([
  ["forum", ["open"]],
  ["media", []],
] as const)("from the %s itself a post is opened with the card as its first message", async (place, tags) => {
  const all = await started();
  const { discord, ada } = all;
  const where = discord.places[place];
  await slash(discord, ada, where, "settle open", claim).reply();
  const [thread] = threadsOf(discord, where);
  const messages = messagesOf(discord, thread?.id ?? "");
  expect(messages.map(({ id }) => id)).toEqual([thread?.id]);
  expect(textOf(messages[0])).toContain("How likely do you think it is?");
  expect(pictureOf(messages[0])).toContain("chart.png");
  expect(tagsOf(all, thread?.id ?? "")).toEqual(tags);
  expect([refused(all), all.errors()]).toEqual([[], []]);
  expectFitting(discord);
});

test("a required tag that only moderators give is given where Crux may", async () => {
  const all = await started();
  const { discord, ada, forum } = all;
  const channel = discord.channels.get(forum);
  if (channel?.forum === undefined) throw new Error("Expected a forum");
  discord.channels.set(forum, { ...channel, forum: { ...channel.forum, tags: channel.forum.tags.slice(0, 1) } });
  await slash(discord, ada, forum, "settle open", claim).reply();
  expect(tagsOf(all, threadsOf(discord, forum)[0]?.id ?? "")).toEqual(["official"]);
  expect(all.errors()).toEqual([]);
});

test.each([
  ["SendMessages", "Send Messages"],
  ["SendMessagesInThreads", "Send Messages in Threads"],
] as const)("without %s no post is opened, and the hint names that right alone", async (right, name) => {
  const all = await started();
  const { discord, ada, forum } = all;
  permit(discord, forum, discord.applicationId, { deny: [right] });
  const told = await slash(discord, ada, forum, "settle open", claim).reply();
  expect(threadsOf(discord, forum)).toEqual([]);
  expect(textOf(told)).toContain(`Ask a moderator to allow Crux: ${name}"`);
  expect(all.errors()).toEqual([]);
});
