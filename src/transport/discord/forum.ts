// Posts of forum and media channels: opened with their first message, marked by the forum's own tags.

import { type REST, Routes } from "discord.js";
import { type APIChannel, type APIGuildForumTag, ChannelFlags, ChannelType } from "discord-api-types/v10";
import type { PostTag } from "../../kit/ports.ts";
import { limits } from "../../render/limits.ts";

export interface Forum {
  readonly tags: readonly APIGuildForumTag[];
  readonly requiresTag: boolean;
}

const forumTypes: readonly (ChannelType | undefined)[] = [ChannelType.GuildForum, ChannelType.GuildMedia];

/** The channel as a forum; nothing where it is another. */
export async function forumAt(rest: REST, channel: string): Promise<Forum | undefined> {
  const found = (await rest.get(Routes.channel(channel))) as APIChannel;
  if (!forumTypes.includes(found.type) || !("available_tags" in found)) return undefined;
  const requiresTag = ((found.flags ?? 0) & ChannelFlags.RequireTag) !== 0;
  return { tags: found.available_tags, requiresTag };
}

/** The tags of a new post: *open* where the forum has it, else one where one is required. */
export function firstTags({ tags, requiresTag }: Forum): readonly string[] {
  const free = tags.filter(({ moderated }) => !moderated);
  const tag = named(free, "open") ?? (requiresTag ? (free[0] ?? tags[0]) : undefined);
  return tag === undefined ? [] : [tag.id];
}

/** Sets one of Crux's own tags on a post in place of the other, where the forum has it. */
export async function tagPost(rest: REST, post: string, tag: PostTag): Promise<void> {
  const thread = (await rest.get(Routes.channel(post))) as APIChannel & { readonly applied_tags?: readonly string[] };
  if (!("parent_id" in thread) || !thread.parent_id) return;
  const { tags } = (await forumAt(rest, thread.parent_id)) ?? { tags: [] };
  const wanted = named(tags, tag)?.id;
  const other = named(tags, tag === "open" ? "settled" : "open")?.id;
  const before = thread.applied_tags ?? [];
  if (wanted === undefined || before.includes(wanted)) return;
  const kept = before.filter((id) => id !== other).slice(0, limits.thread.tags - 1);
  await rest.patch(Routes.channel(post), { body: { applied_tags: [...kept, wanted] } });
}

const named = (tags: Forum["tags"], name: PostTag) => tags.find((tag) => tag.name.trim().toLowerCase() === name);
