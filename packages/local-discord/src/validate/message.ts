// The bodies that send or edit a message, each with the flags it may set.

import { MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import { embeds } from "./embed.ts";
import { layout } from "./layout.ts";
import { limits } from "./limits.ts";
import { atMost, complain, emoji, list, snowflake, text } from "./text.ts";

const allowedMentions = z
  .object({
    parse: z.array(z.enum(["users", "roles", "everyone"])).nullish(),
    users: z.array(snowflake).max(limits.mentions).nullish(),
    roles: z.array(snowflake).max(limits.mentions).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    for (const kind of ["users", "roles"] as const) {
      if (!value.parse?.includes(kind) || !value[kind]?.length) continue;
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      complain(context, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message);
    }
  })
  .transform(({ parse, users, roles, replied_user: repliedUser }) => ({
    parse: parse ?? [],
    users: users ?? [],
    roles: roles ?? [],
    replied_user: repliedUser ?? false,
  }));

/** Bits that are not allowed are an error here, where Discord drops them unseen: then the slip shows. */
const flags = (allowed: number) =>
  z
    .int()
    .nullish()
    .superRefine((value, context) => {
      const extra = (value ?? 0) & ~allowed;
      if (extra !== 0) complain(context, "BASE_TYPE_CHOICES", `Flags ${extra} cannot be set on this message.`);
    });

const answer = z.object({ poll_media: z.object({ text: text(1, limits.poll.answer), emoji: emoji.nullish() }) });

const poll = z.object({
  question: z.object({ text: text(1, limits.poll.question) }),
  answers: list(answer, 1, limits.poll.answers),
  duration: z.int().min(1).max(limits.poll.hours).nullish(),
  allow_multiselect: z.boolean().nullish(),
  layout_type: z.literal(1).nullish(),
});

export type PollForm = z.output<typeof poll>;

const common = {
  content: atMost(limits.content),
  embeds: embeds.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  components: layout.nullish(),
  attachments: z
    .array(
      z.object({
        id: z.union([z.string(), z.int()]).transform(String),
        filename: z.string().nullish(),
        description: atMost(limits.attachmentDescription),
      }),
    )
    .max(limits.attachments)
    .nullish(),
  poll: poll.nullish(),
};

const { Ephemeral, IsComponentsV2, SuppressEmbeds, SuppressNotifications } = MessageFlags;

/** POST to a channel. */
export const channelMessage = z.object({
  ...common,
  tts: z.boolean().nullish(),
  flags: flags(SuppressEmbeds | SuppressNotifications | IsComponentsV2),
  nonce: z.union([z.string().max(limits.nonce), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .object({
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      fail_if_not_exists: z.boolean().nullish(),
      type: z.literal(0).nullish(),
    })
    .nullish(),
});

/** The reply to an interaction, or a message sent after it. */
export const webhookMessage = z.object({
  ...common,
  tts: z.boolean().nullish(),
  flags: flags(Ephemeral | SuppressEmbeds | SuppressNotifications | IsComponentsV2),
});

/** PATCH of any message: what is left out stays as it is. */
export const messageEdit = z.object({ ...common, flags: flags(SuppressEmbeds | IsComponentsV2) });

export type MessageForm =
  | z.output<typeof channelMessage>
  | z.output<typeof webhookMessage>
  | z.output<typeof messageEdit>;
