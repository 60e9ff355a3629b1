// Who a message pings: its text held against its allowed_mentions and the author's permissions.

import { hasPermission } from "./permissions.ts";
import type { Channel } from "./state/channel.ts";
import type { Mentions } from "./state/message.ts";
import type { World } from "./state/world.ts";

interface AllowedMentions {
  readonly parse?: readonly ("users" | "roles" | "everyone")[] | undefined;
  readonly users?: readonly string[] | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly replied_user?: boolean | undefined;
}

interface Sent {
  readonly authorId: string;
  readonly channel: Channel;
  readonly content: string;
  /** Without it everything in the text counts. */
  readonly allowed: AllowedMentions | undefined;
  /** The author of the message this one replies to. */
  readonly repliedTo: string | undefined;
}

/** Only the content counts: embeds never ping, and neither does what stands in code. */
export function mentions(world: World, { authorId, channel, content, allowed, repliedTo }: Sent): Mentions {
  const text = content.replace(/```[\s\S]*?```|``[\s\S]*?``|`[^`]*`/g, "");
  const mayPingAll = channel.guildId !== undefined && hasPermission(world, authorId, channel, "MentionEveryone");
  const covers = (kind: "users" | "roles", id: string) =>
    allowed === undefined || allowed.parse?.includes(kind) || allowed[kind]?.includes(id) || false;

  const userIds = idsIn(text, /<@!?(\d+)>/g).filter((id) => world.users.has(id) && covers("users", id));
  const roleIds = idsIn(text, /<@&(\d+)>/g).filter((id) => {
    const role = world.roles.get(id);
    return role !== undefined && (role.mentionable || mayPingAll) && covers("roles", id);
  });
  const pingsAuthor = repliedTo !== undefined && (allowed === undefined || allowed.replied_user === true);
  const everyone = /@(everyone|here)\b/.test(text) && mayPingAll && (allowed?.parse?.includes("everyone") ?? !allowed);
  return { userIds: [...new Set([...userIds, ...(pingsAuthor ? [repliedTo] : [])])], roleIds, everyone };
}

const idsIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? "")),
];
