// What changes the guild around the bot: more people, more channels, other permissions.

import { newUser } from "../json/user.ts";
import { type Permission, permissionBits } from "../permissions.ts";
import { isThread } from "../state/channel.ts";
import { openTextChannel } from "../state/channels.ts";
import { changeChannel, changeThread } from "../state/threads.ts";
import { addMember, emit, type World } from "../state/world.ts";
import { Refused } from "./refused.ts";

/** Somebody joins. @returns the new member's id. */
export function join(world: World, name: string, roleIds: readonly string[] = []): string {
  const id = world.nextId();
  return addMember(world, newUser(id, name.toLowerCase().replace(/\W/g, "_"), name), { roleIds });
}

/** Somebody sets their Discord to another language, which their interactions carry: `de`, `en-US`. */
export function setLocale(world: World, userId: string, locale: string): void {
  const member = world.members.get(userId);
  if (member === undefined) throw new Refused("member.unknown", `Expected a member, got \`${userId}\``);
  world.members.set(userId, { ...member, locale });
  // Commands have other names in another language.
  emit(world, { kind: "commands-changed" });
}

/** @returns the new channel's id. */
export const createChannel = (world: World, name: string): string =>
  openTextChannel(world, { name, topic: "", overwrites: [] }).id;

/** Sets what a person (the bot too) or a role may and may not do in one channel. */
export function permit(
  world: World,
  channelId: string,
  id: string,
  { allow = [], deny = [] }: { readonly allow?: readonly Permission[]; readonly deny?: readonly Permission[] },
): void {
  const channel = world.channels.get(channelId);
  if (channel === undefined) throw new Refused("channel.unknown", `Expected a channel, got \`${channelId}\``);
  const kind = world.roles.has(id) ? "role" : "member";
  const others = channel.overwrites.filter((overwrite) => overwrite.id !== id);
  const overwrite = { id, kind, allow: permissionBits(allow), deny: permissionBits(deny) } as const;
  changeChannel(world, channel, { overwrites: [...others, overwrite] });
}

/** A moderator archives, wakes, locks or unlocks a thread. */
export function setThread(
  world: World,
  threadId: string,
  change: { readonly archived?: boolean; readonly locked?: boolean },
): void {
  const channel = world.channels.get(threadId);
  if (channel === undefined || !isThread(channel)) {
    throw new Refused("channel.unknown", `Expected a thread, got \`${threadId}\``);
  }
  changeThread(world, channel, change);
}
