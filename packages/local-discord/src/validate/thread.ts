// The bodies that open or change a thread.

import { ChannelType } from "discord-api-types/v10";
import { z } from "zod";
import { limits } from "./limits.ts";
import { webhookMessage } from "./message.ts";
import { text } from "./text.ts";

const autoArchive = z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10_080)]);
const slowmode = z.int().min(0).max(limits.thread.slowmode).nullish();

export const threadFromMessage = z.object({
  name: text(1, limits.thread.name),
  auto_archive_duration: autoArchive.nullish(),
  rate_limit_per_user: slowmode,
});

const tags = z.array(z.string()).max(limits.thread.tags);

/** What opens a post: its first message is part of it. */
export const forumPost = threadFromMessage.extend({ message: webhookMessage, applied_tags: tags.nullish() });

export const threadAlone = threadFromMessage.extend({
  type: z.union([z.literal(ChannelType.PublicThread), z.literal(ChannelType.PrivateThread)]).nullish(),
  invitable: z.boolean().nullish(),
});

export const threadEdit = z.object({
  name: text(1, limits.thread.name).nullish(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  invitable: z.boolean().nullish(),
  auto_archive_duration: autoArchive.nullish(),
  rate_limit_per_user: slowmode,
  applied_tags: tags.nullish(),
});
