// What people see.

import { expect, test } from "vitest";
import { createChannel, join, permit } from "../src/user/guild.ts";
import { channelsOf, membersOf, messagesOf, visibleTo } from "../src/user/read.ts";
import { slash } from "../src/user/slash.ts";
import { discordForTest, restFor } from "./rest.ts";

test("a person sees the channels they may see, and whoever joins is a member", async () => {
  const discord = await discordForTest();
  const secret = createChannel(discord, "secret");
  permit(discord, secret, discord.guild.id, { deny: ["ViewChannel"] });
  const moderators = [...discord.roles.values()].find(({ name }) => name === "moderators")?.id ?? "";
  permit(discord, secret, moderators, { allow: ["ViewChannel"] });
  const newcomer = join(discord, "Nora", [moderators]);
  const sees = (who: string) => channelsOf(discord, who).some(({ id }) => id === secret);
  expect([discord.people.member, discord.people.owner, newcomer].map(sees)).toEqual([false, true, true]);
  expect(membersOf(discord).map(({ username }) => username)).toContain("nora");
});

test("an ephemeral reply is seen by one person, and not reached through the channel", async () => {
  const discord = await discordForTest();
  const rest = restFor(discord);
  const { general } = discord.places;
  await rest.put(`/applications/${discord.applicationId}/commands`, { body: [{ name: "gap", description: "d" }] });
  const { member, second } = discord.people;
  const { id, record, reply } = slash(discord, member, general, "gap");
  const body = { type: 4, data: { content: "for Ada", flags: 64 } };
  await rest.post(`/interactions/${id}/${record().token}/callback`, { body });
  const message = await reply();
  expect(visibleTo(discord, message.id)).toBe(member);
  expect(messagesOf(discord, general, member)).toHaveLength(1);
  expect(messagesOf(discord, general, second)).toHaveLength(0);
  await expect(rest.get(`/channels/${general}/messages/${message.id}`)).rejects.toMatchObject({ code: 10008 });
});
