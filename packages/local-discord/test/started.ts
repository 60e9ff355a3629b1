// A local Discord with commands registered and a real client connected, for tests of interactions.

import type { Client } from "discord.js";
import type { LocalDiscord } from "../src/local-discord.ts";
import { botForTest } from "./bot.ts";
import { discordForTest, restFor } from "./rest.ts";

const commands = [
  {
    name: "gap",
    description: "The gap",
    options: [
      { type: 3, name: "range", description: "A range", autocomplete: true },
      { type: 4, name: "count", description: "A count", min_value: 1 },
      { type: 6, name: "whose", description: "A person" },
      { type: 11, name: "sheet", description: "A file" },
    ],
  },
  {
    name: "defaults",
    description: "Server defaults",
    options: [
      {
        type: 1,
        name: "set",
        description: "Sets one",
        options: [{ type: 3, name: "model", description: "Which", required: true }],
      },
    ],
  },
  { type: 3, name: "Settle this" },
  { type: 2, name: "Whose side" },
];

export async function started(): Promise<{
  discord: LocalDiscord;
  client: Client<true>;
  member: string;
  general: string;
}> {
  const discord = await discordForTest();
  await restFor(discord).put(`/applications/${discord.applicationId}/commands`, { body: commands });
  const client = await botForTest(discord);
  return { discord, client, member: discord.people.member, general: discord.places.general };
}
