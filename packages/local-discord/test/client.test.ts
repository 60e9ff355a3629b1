// What else a real client does with channels, and what it hears of.

import { Events, GatewayIntentBits, type Message, type TextChannel } from "discord.js";
import { expect, test } from "vitest";
import type { LocalDiscord } from "../src/local-discord.ts";
import type { Change } from "../src/state/change.ts";
import { subscribe } from "../src/state/world.ts";
import { directMessages, post, startThread, vote } from "../src/user/post.ts";
import { messagesOf, pinsOf, threadMembersOf, threadsOf } from "../src/user/read.ts";
import { botForTest } from "./bot.ts";
import { discordForTest, pixel } from "./rest.ts";

async function general(discord: LocalDiscord, client: Awaited<ReturnType<typeof botForTest>>): Promise<TextChannel> {
  return (await client.channels.fetch(discord.places.general)) as TextChannel;
}

test("a client posts, opens a thread, adds a member, pins, archives and reads back", async () => {
  const discord = await discordForTest();
  const client = await botForTest(discord);
  const channel = await general(discord, client);
  const { member } = discord.people;
  const claim = await channel.messages.fetch(post(discord, member, channel.id, "a claim").id);
  const thread = await claim.startThread({ name: "Settle", autoArchiveDuration: 1440 });
  await thread.members.add(member);
  const inside = await thread.send({ content: "For or against?", files: [{ attachment: pixel, name: "chart.png" }] });
  await inside.pin();
  expect(pinsOf(discord, thread.id).map(({ id }) => id)).toEqual([inside.id]);
  expect((await thread.messages.fetchPins()).items.map(({ message }) => message.id)).toEqual([inside.id]);
  expect(threadMembersOf(discord, thread.id)).toEqual([client.user.id, member]);
  await thread.setArchived(true);
  await expect(thread.setName("late")).rejects.toMatchObject({ code: 50083 });
  expect(threadsOf(discord, channel.id)).toMatchObject([{ name: "Settle", thread_metadata: { archived: true } }]);
  const alone = await channel.threads.create({ name: "Alone", reason: "a thread without a message" });
  expect(alone.parentId).toBe(channel.id);
});

test("a client opens a poll and ends it", async () => {
  const discord = await discordForTest();
  const client = await botForTest(discord);
  const channel = await general(discord, client);
  const answers = [{ text: "For", emoji: "👍" }, { text: "Against" }];
  const message = await channel.send({
    poll: { question: { text: "Who?" }, answers, duration: 1, allowMultiselect: true },
  });
  vote(discord, discord.people.member, message.id, [1, 2]);
  expect((await message.poll?.answers.get(1)?.voters.fetch())?.map(({ username }) => username)).toEqual(["ada"]);
  const ended = await message.poll?.end();
  expect(ended?.poll?.resultsFinalized).toBe(true);
});

test("a client writes to a person directly", async () => {
  const discord = await discordForTest();
  const client = await botForTest(discord);
  const user = await client.users.fetch(discord.people.second);
  await user.send("psst");
  expect(messagesOf(discord, directMessages(discord, discord.people.second))).toMatchObject([{ content: "psst" }]);
});

test("messages are heard with the intent alone, and read with the content intent alone", async () => {
  const discord = await discordForTest({ grantedIntents: GatewayIntentBits.MessageContent });
  const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;
  const kinds = [[Guilds], [Guilds, GuildMessages], [Guilds, GuildMessages, MessageContent]];
  const clients = await Promise.all(kinds.map((intents) => botForTest(discord, { intents })));
  /** What each heard up to the opening of the thread, the last thing that happens. */
  const listening = clients.map((client) => {
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message: Message) => heard.push(message.content));
    return new Promise<string[]>((resolve) => client.once(Events.ThreadCreate, () => resolve([...heard])));
  });
  post(discord, discord.people.member, discord.places.hidden, "not for the bot");
  const { id } = post(discord, discord.people.member, discord.places.general, "hello");
  startThread(discord, discord.people.member, id, "the end");
  expect(await Promise.all(listening)).toEqual([[], [""], ["hello"]]);
});

test("a thread that a person opens is heard of", async () => {
  const discord = await discordForTest();
  const client = await botForTest(discord);
  const opened = new Promise<string>((resolve) => client.once(Events.ThreadCreate, (thread) => resolve(thread.name)));
  const { member } = discord.people;
  startThread(discord, member, post(discord, member, discord.places.general, "a claim").id, "Ours");
  expect(await opened).toBe("Ours");
});

test("a page hears of every change until it stops listening", async () => {
  const discord = await discordForTest();
  const changes: Change["kind"][] = [];
  const stop = subscribe(discord, ({ kind }) => changes.push(kind));
  post(discord, discord.people.member, discord.places.general, "one");
  stop();
  post(discord, discord.people.member, discord.places.general, "two");
  expect(changes).toEqual(["message-created"]);
});

test("a page answers what is neither the API nor an attachment", async () => {
  const discord = await discordForTest({ page: (request, response) => response.end(`page ${request.url}`) });
  expect(await (await fetch(`${discord.url}/here`)).text()).toBe("page /here");
  expect((await fetch(`${discord.url}/attachments/1/2/x.png`)).status).toBe(404);
});
