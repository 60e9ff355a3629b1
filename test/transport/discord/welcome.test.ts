// A newcomer's first minute: one message on a server that adds Crux, where it may speak, and never again.

import type { APIMessage } from "discord-api-types/v10";
import { click, loseGuild, messagesOf, permit, restoreGuild, slash, submitModal, until } from "local-discord";
import { expect, test } from "vitest";
import { welcomeView } from "../../../commands/help/shared/help-view.ts";
import { serveGateway } from "../../../src/transport/gateway.ts";
import { type Connected, connected } from "../connected.ts";
import { lineOf, patience } from "../seen.ts";
import { expectFitting } from "../spec.ts";

const started = () => connected({ options: { patience }, over: (context) => ({ ...context, welcome: welcomeView }) });

function addedAgain({ discord }: Connected): void {
  loseGuild(discord, "removed");
  restoreGuild(discord);
}

/** Where it was said, in the order of the channels. */
const greetings = ({ discord }: Connected): readonly APIMessage[] =>
  [...discord.channels.keys()].flatMap((channel) =>
    messagesOf(discord, channel).filter(({ embeds }) => embeds[0]?.title === welcomeView().title),
  );

const greeted = (all: Connected): Promise<APIMessage> => until(all.discord, () => greetings(all)[0]);

/** All that was under way is done once a later interaction is answered. */
async function settled({ discord }: Connected): Promise<void> {
  await slash(discord, discord.people.member, discord.places.lobby, "help", { private: true }).reply();
  await new Promise((resolve) => setTimeout(resolve, 100));
}

test("a server that has had Crux for a while is not greeted; one that adds it is, once, in its system channel", async () => {
  const all = await started();
  await settled(all);
  expect(greetings(all)).toEqual([]);
  addedAgain(all);
  const hello = await greeted(all);
  expect(hello.channel_id).toBe(all.discord.places.general);
  addedAgain(all);
  await settled(all);
  expect(greetings(all)).toHaveLength(1);
  // A process that starts within the hour sees a new server too.
  const other = await serveGateway({ ...all.context, welcome: welcomeView }, all.options);
  await settled(all);
  await other.close();
  expect(greetings(all)).toHaveLength(1);
  expect(all.errors()).toEqual([]);
  expectFitting(all.discord);
});

test("two processes greet once", async () => {
  const all = await started();
  const other = await serveGateway({ ...all.context, welcome: welcomeView }, all.options);
  addedAgain(all);
  await greeted(all);
  await settled(all);
  await other.close();
  expect(greetings(all)).toHaveLength(1);
});

test("where Crux may not speak in the system channel, the first channel in which everybody may is taken", async () => {
  const all = await started();
  const { discord } = all;
  const { general, lobby, readonly } = discord.places;
  permit(discord, general, discord.applicationId, { deny: ["SendMessages"] });
  // Crux may speak here, and nobody else.
  permit(discord, readonly, discord.guild.id, { deny: ["SendMessages"] });
  permit(discord, readonly, discord.applicationId, { allow: ["SendMessages"] });
  addedAgain(all);
  expect((await greeted(all)).channel_id).toBe(lobby);
  expect(discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
});

test("where it may speak nowhere it says nothing, and greets once it may", async () => {
  const all = await started();
  const { discord } = all;
  const everywhere = Object.values(discord.places).filter((place) => place !== discord.places.group);
  for (const place of everywhere) permit(discord, place, discord.applicationId, { deny: ["EmbedLinks"] });
  addedAgain(all);
  await settled(all);
  expect(greetings(all)).toEqual([]);
  permit(discord, discord.places.general, discord.applicationId, {});
  addedAgain(all);
  expect((await greeted(all)).channel_id).toBe(discord.places.general);
});

test("its buttons ask, show how to settle a message, and let managers set a number", async () => {
  const all = await started();
  const { discord, context } = all;
  const { member, moderator } = discord.people;
  addedAgain(all);
  const hello = await greeted(all);
  const pressed = async (person: string, label: string) => {
    const used = click(discord, person, hello.id, lineOf(hello, label));
    const shown = await used.reply();
    expect(used.isEphemeral()).toBe(true);
    return JSON.stringify(shown.embeds);
  };
  expect(await pressed(member, "Can gamers beat Google?")).toContain("against Google");
  expect(await pressed(member, "Settle a message")).toContain(
    "Hold a message, or right-click it, then Apps → Settle this.",
  );
  expect(await pressed(member, "Set this server's numbers")).toContain("Everybody may see them");
  const form = click(discord, moderator, hello.id, lineOf(hello, "Set this server's numbers"));
  const proposed = await (
    await submitModal(discord, form, { what: ["dc_to_consumer_ratio"], value: "30 to 80" })
  ).reply();
  await click(discord, moderator, proposed.id, lineOf(proposed, "Save")).reply();
  const guild = discord.guild.id;
  const [change] = await context.stores.defaults.history({ guild });
  expect(change?.value).toMatchObject({ by: moderator, to: "30 to 80" });
  expect(all.errors()).toEqual([]);
  expectFitting(discord);
});

test("what is kept of a server goes with its erasure, the greeting too", async () => {
  const all = await started();
  const { discord, context } = all;
  const { id } = discord.guild;
  addedAgain(all);
  await greeted(all);
  expect(await context.memory.claim(id)).toBe(false);
  await context.stores.privacy.eraseGuild(id);
  expect(await context.memory.claim(id)).toBe(true);
});
