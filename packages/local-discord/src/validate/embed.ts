// Embeds as a message may carry them.

import { type APIEmbed, EmbedType } from "discord-api-types/v10";
import { z } from "zod";
import { limits } from "./limits.ts";
import { address, atMost, complain, text, withoutNulls } from "./text.ts";

const link = address(["http", "https"], limits.embed.url).nullish();
const picture = z.object({ url: address(["http", "https", "attachment"], limits.embed.url) }).nullish();
const iconUrl = address(["http", "https", "attachment"], limits.embed.url).nullish();

const embed = z
  .object({
    title: atMost(limits.embed.title),
    description: atMost(limits.embed.description),
    url: link,
    timestamp: z.string().nullish(),
    color: z.int().min(0).max(0xff_ff_ff).nullish(),
    footer: z.object({ text: text(1, limits.embed.footer), icon_url: iconUrl }).nullish(),
    image: picture,
    thumbnail: picture,
    author: z.object({ name: text(1, limits.embed.author), url: link, icon_url: iconUrl }).nullish(),
    fields: z
      .array(
        z.object({
          name: text(1, limits.embed.fieldName),
          value: text(1, limits.embed.fieldValue),
          inline: z.boolean().nullish(),
        }),
      )
      .max(limits.embed.fields)
      .nullish(),
  })
  .superRefine((value, context) => {
    const { title, description, timestamp, footer, image, thumbnail, author, fields } = value;
    if (timestamp != null && Number.isNaN(Date.parse(timestamp))) {
      complain(context, "DATE_TIME_TYPE_PARSE", `Could not parse ${timestamp}. Should be ISO8601.`, ["timestamp"]);
    }
    const says = [title, description].some((part) => part != null && part.trim() !== "");
    if (!says && !footer && !image && !thumbnail && !author && !fields?.length) {
      complain(context, "BASE_TYPE_REQUIRED", "This field is required", ["description"]);
    }
  })
  .transform(embedJson);

/** The embeds of one message, held to their common length too. */
export const embeds = z
  .array(embed)
  .max(limits.embeds)
  .superRefine((value, context) => {
    let total = 0;
    for (const [index, one] of value.entries()) {
      total += embedLength(one);
      if (total <= limits.embedsTotal) continue;
      const message = `Embed size exceeds maximum size of ${limits.embedsTotal}`;
      return complain(context, "MAX_EMBED_SIZE_EXCEEDED", message, [index]);
    }
  });

/** The characters that count towards the 6000 of a message. */
const embedLength = ({ title, description, fields, footer, author }: APIEmbed): number =>
  [title, description, footer?.text, author?.name, ...(fields ?? []).flatMap(({ name, value }) => [name, value])]
    .map((part) => part?.length ?? 0)
    .reduce((sum, length) => sum + length, 0);

function embedJson(value: Record<string, unknown>): APIEmbed {
  const kept = withoutNulls(value);
  const fields = (kept.fields as object[] | undefined)?.map((field) => ({ inline: false, ...field }));
  return { type: EmbedType.Rich, ...kept, ...(fields?.length && { fields }) } as APIEmbed;
}
