// Installed to a person: where commands are offered, in whose name the application speaks, and what it may not do there.

import { expect, test } from "vitest";
import { loseGuild, restoreGuild } from "../src/gateway/control.ts";
import type { LocalDiscord } from "../src/local-discord.ts";
import { click } from "../src/user/component.ts";
import { permit } from "../src/user/guild.ts";
import { install, uninstall } from "../src/user/install.ts";
import { directMessages } from "../src/user/post.ts";
import { offeredCommands } from "../src/user/reach.ts";
import { slash } from "../src/user/slash.ts";
import { discordForTest, problemOf, restFor } from "./rest.ts";

async function withCommands(): Promise<LocalDiscord> {
  const discord = await discordForTest();
  const command = (name: string, integration_types: number[], contexts?: number[]) => ({
    ...{ name, description: "d", integration_types },
    ...(contexts && { contexts }),
  });
  const body = [
    command("everywhere", [0, 1]),
    command("shared", [0, 1], [0, 2]),
    command("server", [0], [0]),
    { name: "plain", description: "d" },
  ];
  await restFor(discord).put(`/applications/${discord.applicationId}/commands`, { body });
  return discord;
}

const names = (discord: LocalDiscord, person: string, channel: string) =>
  offeredCommands(discord, person, channel).map(({ name }) => name);

test("commands are offered by who added the application, and by their contexts", async () => {
  const discord = await withCommands();
  const { member: ada, second: ben } = discord.people;
  const { general, group } = discord.places;
  const all = ["everywhere", "shared", "server", "plain"];
  expect([names(discord, ada, general), names(discord, ben, general)]).toEqual([all, all]);
  expect(names(discord, ben, directMessages(discord, ben))).toEqual(["everywhere", "plain"]);
  expect([names(discord, ada, group), names(discord, ben, group)]).toEqual([["everywhere", "shared"], []]);
  loseGuild(discord, "removed");
  expect([names(discord, ada, general), names(discord, ben, general)]).toEqual([["everywhere", "shared"], []]);
  install(discord, ben);
  uninstall(discord, ada);
  expect([names(discord, ada, general), names(discord, ben, general)]).toEqual([[], ["everywhere", "shared"]]);
  restoreGuild(discord);
  expect(names(discord, ada, general)).toEqual(all);
});

const button = { type: 1, components: [{ type: 2, style: 1, custom_id: "a", label: "A" }] };

/** Answers an interaction with a button, and gives the answer's id. */
async function answered(discord: LocalDiscord, channel: string) {
  const used = slash(discord, discord.people.member, channel, "shared");
  const { id, token, payload } = used.record();
  const body = { type: 4, data: { content: "x", components: [button] } };
  await restFor(discord).post(`/interactions/${id}/${token}/callback`, { body });
  return { payload, token, reply: await used.reply() };
}

test("in a group chat only the interaction's own token speaks, five times after its answer", async () => {
  const discord = await withCommands();
  const { applicationId, places, people } = discord;
  const rest = restFor(discord);
  const { payload, token, reply } = await answered(discord, places.group);
  expect(payload).toMatchObject({
    context: 2,
    authorizing_integration_owners: { "1": people.member },
    app_permissions: String((1n << 14n) | (1n << 15n) | (1n << 17n) | (1n << 49n)),
    channel: { type: 3, name: "Lunch" },
    user: { id: people.member },
  });
  expect("member" in payload || "guild_id" in payload).toBe(false);
  const message = `/channels/${places.group}/messages` as const;
  expect(await problemOf(rest.post(message, { body: { content: "x" } }))).toMatchObject({ status: 403, code: 50001 });
  expect(await problemOf(rest.get(`/channels/${places.group}`))).toMatchObject({ code: 50001 });
  expect(await problemOf(rest.put(`${message}/pins/${reply.id}`))).toMatchObject({ code: 50001 });
  const pressed = click(discord, people.second, reply.id, "a").record().payload;
  expect(pressed.authorizing_integration_owners).toEqual({ "1": people.member });
  const webhook = `/webhooks/${applicationId}/${token}` as const;
  for (let k = 0; k < 5; k += 1)
    await rest.post(webhook, { body: { content: String(k), flags: k % 2 === 0 ? 64 : 0 } });
  expect(await problemOf(rest.post(webhook, { body: { content: "6" } }))).toMatchObject({ status: 400, code: 40094 });
  await rest.patch(`${webhook}/messages/@original`, { body: { content: "still" } });
});

test("where the bot was thrown out the same holds, and where members may not use their own, only they see it", async () => {
  const discord = await withCommands();
  const { people, places, guild } = discord;
  loseGuild(discord, "removed");
  const rest = restFor(discord);
  const { payload, reply } = await answered(discord, places.general);
  expect(payload).toMatchObject({ context: 0, guild_id: guild.id, member: { user: { id: people.member } } });
  expect(payload.authorizing_integration_owners).toEqual({ "1": people.member });
  expect((reply.flags ?? 0) & 64).toBe(0);
  const general = `/channels/${places.general}` as const;
  expect(await problemOf(rest.post(`${general}/messages`, { body: { content: "x" } }))).toMatchObject({ code: 50001 });
  expect(await problemOf(rest.get(`/guilds/${guild.id}`))).toMatchObject({ code: 50001 });
  permit(discord, places.general, guild.id, { deny: ["UseExternalApps", "AttachFiles"] });
  const hushed = await answered(discord, places.general);
  expect((hushed.reply.flags ?? 0) & 64).toBe(64);
  expect(BigInt(hushed.payload.app_permissions) & (1n << 15n)).toBe(0n);
});
