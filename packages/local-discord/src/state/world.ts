// The whole state of the local Discord, and the stream of what changes in it.

import type { APIApplicationCommand, APIRole, APIUser } from "discord-api-types/v10";
import type { Clock } from "../clock.ts";
import type { ApplicationForm } from "../validate/application.ts";
import type { Change } from "./change.ts";
import type { Channel } from "./channel.ts";
import type { Interaction } from "./interaction.ts";
import type { Attachment, Message } from "./message.ts";

export interface Member {
  readonly userId: string;
  readonly roleIds: readonly string[];
  readonly nick: string | undefined;
  readonly joinedAt: number;
  /** The language of that person's Discord. */
  readonly locale: string;
}

interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Where Discord's own lines about joining stand. */
  systemChannelId?: string;
  readonly locale: string;
}

export interface World {
  readonly clock: Clock;
  /** Makes the next id. */
  readonly nextId: () => string;
  /** Where attachments are served, without a slash at the end. */
  readonly origin: string;
  /** Over how many shards a client is told to spread. */
  readonly shards: number;
  readonly token: string;
  /** The application's id, which is its bot user's id too. */
  readonly applicationId: string;
  /** What the application has changed of itself, the last of each. */
  readonly application: ApplicationForm;
  readonly guild: Guild;
  readonly roles: Map<string, APIRole>;
  readonly users: Map<string, APIUser>;
  readonly members: Map<string, Member>;
  /** Who has the application with them wherever they are. */
  readonly installs: Set<string>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  readonly attachments: Map<string, Attachment>;
  readonly commands: Map<string, APIApplicationCommand>;
  readonly interactions: Map<string, Interaction>;
  readonly listeners: Set<(change: Change) => void>;
}

/** Makes somebody a member, whose Discord is in English. @returns their id. */
export function addMember(
  world: World,
  user: APIUser,
  { roleIds = [], joinedAt = world.clock.now() }: Partial<Pick<Member, "roleIds" | "joinedAt">>,
): string {
  world.users.set(user.id, user);
  world.members.set(user.id, { userId: user.id, roleIds, nick: undefined, joinedAt, locale: "en-US" });
  return user.id;
}

/** Hears of every change until the returned function is called. */
export function subscribe(world: World, listener: (change: Change) => void): () => void {
  world.listeners.add(listener);
  return () => {
    world.listeners.delete(listener);
  };
}

export function emit(world: World, change: Change): void {
  for (const listener of [...world.listeners]) listener(change);
}
