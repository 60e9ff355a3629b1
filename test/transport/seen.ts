// What people see in a channel, whether in an embed or laid out by components.

import type { APIMessage, APIMessageComponent } from "discord-api-types/v10";
import { messagesOf, partsOf } from "local-discord";
import type { Connected } from "./connected.ts";

export const claim = {
  claim: "Everyone together would match a hyperscaler",
  comparison: "pool_to_one_hyperscaler >= 1",
};
export const patience = { reply: 20_000, form: 20_000 };

const partsIn = (message: APIMessage | undefined): readonly APIMessageComponent[] =>
  partsOf(message?.components ?? []).map(({ part }) => part);

const contentsOf = (message: APIMessage | undefined): readonly string[] =>
  partsIn(message).flatMap((part) => ("content" in part ? [part.content] : []));

/** All it says, as JSON. */
export const textOf = (message: APIMessage | undefined): string =>
  JSON.stringify([...contentsOf(message), ...(message?.embeds ?? [])]);

/** The address of its picture. */
export const pictureOf = (message: APIMessage | undefined): string | undefined =>
  message?.embeds[0]?.image?.url ??
  partsIn(message).flatMap((part) => ("items" in part ? part.items.map(({ media }) => media.url) : []))[0];

/** The command lines of its buttons and menus, and the addresses that buttons lead to. */
export const linesIn = (message: APIMessage | undefined): readonly string[] =>
  partsIn(message).flatMap((part) => ("custom_id" in part ? [part.custom_id] : "url" in part ? [part.url] : []));

/** The first command line that has a part. */
export function lineIn(message: APIMessage | undefined, part: string): string {
  const found = linesIn(message).find((line) => line.includes(part));
  if (found === undefined) throw new Error(`Expected an action with ${part}, got ${linesIn(message).join(", ")}`);
  return found;
}

/** The command line of a button by its label. */
export function lineOf(message: APIMessage | undefined, label: string): string {
  const found = partsIn(message).find((part) => "label" in part && part.label === label);
  if (found !== undefined && "custom_id" in found) return found.custom_id;
  throw new Error(`Expected a button ${label}, got ${textOf(message)}`);
}

/** What all see of Crux's in a channel. */
export const publicIn = ({ discord }: Pick<Connected, "discord">, channel: string): readonly APIMessage[] =>
  messagesOf(discord, channel, discord.people.owner).filter((message) => textOf(message) !== "[]");
