// Rights before deeds: what Crux may not do is known before it is tried, and told by the name of the right.

import type { APIMessage } from "discord-api-types/v10";
import { click, messagesOf, permit, pinsOf, slash, threadsOf } from "local-discord";
import { expect, test } from "vitest";
import { connected } from "../connected.ts";
import { lineIn, patience, pictureOf, textOf } from "../seen.ts";
import { expectFitting } from "../spec.ts";

const claim = { claim: "Everyone together would match a hyperscaler", comparison: "pool_to_one_hyperscaler >= 1" };

async function started() {
  const all = await connected({ options: { patience } });
  const { people, places, applicationId } = all.discord;
  return { ...all, ada: people.member, general: places.general, bot: applicationId };
}

test.each([
  ["SendMessagesInThreads", "Send Messages in Threads"],
  ["CreatePublicThreads", "Create Public Threads"],
  ["EmbedLinks", "Embed Links"],
  ["ViewChannel", "View Channels"],
] as const)("without %s no thread is opened, and the hint names that right alone", async (right, name) => {
  const { discord, ada, general, bot, errors } = await started();
  permit(discord, general, bot, { deny: [right] });
  const told = await slash(discord, ada, general, "settle open", claim).reply();
  expect(threadsOf(discord, general)).toEqual([]);
  expect(discord.requests.filter(({ route }) => route?.endsWith("/threads"))).toEqual([]);
  expect(textOf(told)).toMatch(new RegExp(`Ask a moderator to allow Crux: ${name}"`));
  expect(errors()).toEqual([]);
});

test("without Attach Files the card is posted and edited without its picture, and says why", async () => {
  const { discord, ada, general, bot, errors } = await started();
  permit(discord, general, bot, { deny: ["AttachFiles"] });
  await slash(discord, ada, general, "settle open", claim).reply();
  const [thread] = threadsOf(discord, general);
  const card = () => pinsOf(discord, thread?.id ?? "")[0] as APIMessage;
  expect(pictureOf(card())).toBeUndefined();
  expect(textOf(card())).toContain("(Attach Files)");
  await click(discord, ada, card().id, lineIn(card(), "percent: 75")).reply();
  expect(textOf(card())).toContain("For: Ada");
  expect(pictureOf(card())).toBeUndefined();
  expect(errors()).toEqual([]);
  expect(discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
  expectFitting(discord);
});

test("a right that is given back counts from the next press on", async () => {
  const { discord, ada, general, bot } = await started();
  permit(discord, general, bot, { deny: ["SendMessagesInThreads"] });
  await slash(discord, ada, general, "settle open", claim).reply();
  expect(threadsOf(discord, general)).toEqual([]);
  permit(discord, general, bot, {});
  await slash(discord, ada, general, "settle open", claim).reply();
  expect(threadsOf(discord, general).length).toBe(1);
});

test("what may not be pinned is posted all the same, and the person is told which right is missing", async () => {
  const { discord, ada, general, bot } = await started();
  permit(discord, general, bot, { deny: ["PinMessages"] });
  const told = await slash(discord, ada, general, "settle open", claim).reply();
  const [thread] = threadsOf(discord, general);
  expect(messagesOf(discord, thread?.id ?? "").length).toBe(1);
  expect(textOf(told)).toContain("Ask a moderator to allow Crux: Pin Messages.");
  expect(textOf(told)).not.toContain("Send Messages");
});

test("what Discord refuses outside the thread in which was pressed is the right of which nobody told", async () => {
  const { discord, ada, general, bot, errors } = await started();
  await slash(discord, ada, general, "settle open", claim).reply();
  const [thread] = threadsOf(discord, general);
  permit(discord, general, bot, { deny: ["SendMessages"] });
  const told = await slash(discord, ada, thread?.id ?? "", "settle close").reply();
  expect(textOf(told)).toContain("The summary could not be posted");
  expect(textOf(told)).toMatch(/Ask a moderator to allow Crux: Send Messages\./);
  expect(errors()).toEqual([]);
});
