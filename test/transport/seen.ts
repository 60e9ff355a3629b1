// What people see of an argument in a channel that Crux is no member of, for tests.

import { type APIMessage, ComponentType } from "discord-api-types/v10";
import { messagesOf } from "local-discord";
import type { Connected } from "./connected.ts";

export const claim = {
  claim: "Everyone together would match a hyperscaler",
  comparison: "pool_to_one_hyperscaler >= 1",
};
export const patience = { reply: 20_000, form: 20_000 };

export const textOf = (message: APIMessage | undefined): string => JSON.stringify(message?.embeds);

export const linesIn = (message: APIMessage | undefined): readonly string[] =>
  (message?.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((each) => ("custom_id" in each ? each.custom_id : "url" in each ? each.url : []))
      : [],
  );

export const lineIn = (message: APIMessage | undefined, part: string): string => {
  const found = linesIn(message).find((line) => line.includes(part));
  if (found === undefined) throw new Error(`Expected an action with ${part}, got ${linesIn(message).join(", ")}`);
  return found;
};

/** What all see in a channel. */
export const publicIn = ({ discord }: Pick<Connected, "discord">, channel: string): readonly APIMessage[] =>
  messagesOf(discord, channel, discord.people.owner).filter(({ embeds }) => embeds.length > 0);
