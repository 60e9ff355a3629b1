import { type APIInteraction, InteractionType } from "discord-api-types/v10";
import { directMessages, messageCommand, post, slash, startThread } from "local-discord";
import { expect, test } from "vitest";
import type { Caller } from "../../../src/kit/define.ts";
import { defineCommand } from "../../../src/kit/define.ts";
import { callerOf } from "../../../src/transport/interaction/caller.ts";
import { connected } from "../connected.ts";

async function started() {
  const callers: Caller[] = [];
  const told = { title: "Seen", tone: "answer", lead: "seen", sections: [], warnings: [], private: true, data: null };
  const command = (name: string, offered: "slash" | "message") =>
    defineCommand({
      name,
      description: "Tells who calls",
      offered,
      options: {},
      examples: [],
      run: (_, { caller }) => {
        callers.push(caller);
        return told as never;
      },
    });
  const { discord } = await connected({ commands: [command("who", "slash"), command("Settle this", "message")] });
  const asked = async (user: string, place: string) => {
    await slash(discord, user, place, "who").reply();
    return callers.at(-1);
  };
  return { discord, asked, callers };
}

test("a member and a moderator of a server, in a channel", async () => {
  const { discord, asked } = await started();
  const { people, places, guild } = discord;
  const member = await asked(people.member, places.general);
  expect(member).toEqual({
    id: people.member,
    name: "Ada",
    guild: guild.id,
    channel: places.general,
    manages: false,
    roles: [],
  });
  const moderator = await asked(people.moderator, places.general);
  expect(moderator?.manages).toBe(true);
  expect(moderator?.roles.length).toBe(1);
  expect((await asked(people.owner, places.general))?.manages).toBe(true);
});

test("the language that a server has chosen: a community has one, of any other only what it set", () => {
  const user = { id: "10", username: "ada", discriminator: "0", global_name: null, avatar: null };
  const inServer = (locale: string, features: readonly string[]) =>
    callerOf({
      ...{ type: InteractionType.ApplicationCommand, data: { type: 1, name: "who" }, channel_id: "2", guild_id: "1" },
      ...{ guild: { id: "1", locale, features }, member: { user, permissions: "0", roles: [] } },
    } as unknown as APIInteraction).serverLocale;
  expect([inServer("en-US", []), inServer("en-US", ["COMMUNITY"]), inServer("de", [])]).toEqual([
    undefined,
    "en-US",
    "de",
  ]);
});

test("in a thread the channel is its parent; in direct messages everybody manages", async () => {
  const { discord, asked } = await started();
  const { people, places } = discord;
  const message = post(discord, people.member, places.general, "a claim");
  const thread = startThread(discord, people.member, message.id, "About it");
  expect(await asked(people.member, thread)).toMatchObject({ channel: places.general, thread });
  const alone = await asked(people.member, directMessages(discord, people.member));
  expect(alone?.manages).toBe(true);
  expect(alone).not.toHaveProperty("guild");
});

test("the menu of a message brings the message", async () => {
  const { discord, callers } = await started();
  const { people, places } = discord;
  const claim = post(discord, people.second, places.general, "open weights mean anyone can compete");
  await messageCommand(discord, people.member, claim.id, "Settle this").reply();
  const message = { id: claim.id, text: "open weights mean anyone can compete", author: "Ben", by: people.second };
  expect(callers.at(-1)?.message).toEqual(message);
});
