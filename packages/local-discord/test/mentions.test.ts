// Who is pinged.

import { expect, test } from "vitest";
import { permit } from "../src/user/guild.ts";
import { post } from "../src/user/post.ts";
import { messageOf } from "../src/user/read.ts";
import { discordForTest, restFor } from "./rest.ts";

async function pinged(
  content: (ids: Record<string, string>) => string,
  allowed: object | undefined,
  more: object = {},
) {
  const discord = await discordForTest();
  const { people, places } = discord;
  permit(discord, places.general, discord.applicationId, { allow: ["MentionEveryone"] });
  const role = [...discord.roles.values()].find(({ name }) => name === "moderators")?.id ?? "";
  const claim = post(discord, people.second, places.general, "a claim");
  const body = {
    content: content({ ...people, role }),
    ...(allowed && { allowed_mentions: allowed }),
    ...("reply" in more && { message_reference: { message_id: claim.id } }),
  };
  const { id } = (await restFor(discord).post(`/channels/${places.general}/messages`, { body })) as { id: string };
  const message = messageOf(discord, id);
  return {
    content: message?.content,
    people: message?.mentions.map(({ username }) => username),
    roles: message?.mention_roles.length,
    everyone: message?.mention_everyone,
  };
}

const all = ({ member, role }: Record<string, string>) => `<@${member}> <@&${role}> @everyone`;

test.each<[string, object | undefined, object]>([
  ["nothing given: all of them", undefined, { people: ["ada"], roles: 1, everyone: true }],
  ["parse nothing: nobody", { parse: [] }, { people: [], roles: 0, everyone: false }],
  ["an empty object: nobody", {}, { people: [], roles: 0, everyone: false }],
  ["parse users", { parse: ["users"] }, { people: ["ada"], roles: 0, everyone: false }],
  ["parse everyone", { parse: ["everyone"] }, { people: [], roles: 0, everyone: true }],
])("with %s", async (_name, allowed, expected) => {
  expect(await pinged(all, allowed)).toMatchObject(expected);
});

test("only those listed are pinged, and the text stays as it was sent", async () => {
  const content = ({ member, second }: Record<string, string>) => `<@${member}> and <@${second}>`;
  const outcome = await pinged(content, { users: ["100000000000000000"] });
  expect(outcome).toMatchObject({ people: [], content: expect.stringMatching(/^<@\d+> and <@\d+>$/) });
});

test("what stands in code pings nobody", async () => {
  const content = ({ member }: Record<string, string>) => `\`<@${member}>\` \`\`\`\n@everyone\n\`\`\``;
  expect(await pinged(content, undefined)).toMatchObject({ people: [], everyone: false });
});

test("a reply pings the author it answers unless that is not allowed", async () => {
  const content = () => "an answer";
  expect(await pinged(content, undefined, { reply: true })).toMatchObject({ people: ["ben"] });
  expect(await pinged(content, { parse: [] }, { reply: true })).toMatchObject({ people: [] });
  expect(await pinged(content, { parse: [], replied_user: true }, { reply: true })).toMatchObject({ people: ["ben"] });
});

test("a member cannot ping everyone", async () => {
  const discord = await discordForTest();
  const { people, places } = discord;
  expect(post(discord, people.member, places.general, "@everyone").mention_everyone).toBe(false);
  expect(post(discord, people.moderator, places.general, "@everyone").mention_everyone).toBe(true);
});
