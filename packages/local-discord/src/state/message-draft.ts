// From a request's form and files to what a message holds: attachments by slot, addresses in embeds, polls.

import type { APIEmbed, APIMessageTopLevelComponent } from "discord-api-types/v10";
import type { Upload } from "../rest/body.ts";
import { formError } from "../rest/errors.ts";
import { limits } from "../validate/limits.ts";
import type { MessageForm, PollForm } from "../validate/message.ts";
import type { Attachment, Poll } from "./message.ts";
import type { World } from "./world.ts";

/**
 * The attachments a message has after a request: those of its own that the form keeps, then the uploads.
 * A form without `attachments` keeps all and takes all.
 * @throws ApiError 50035 where the form names a file that is neither kept nor uploaded.
 */
export function draftAttachments(
  world: World,
  channelId: string,
  {
    form,
    files,
    kept,
  }: { readonly form: MessageForm; readonly files: readonly Upload[]; readonly kept: readonly Attachment[] },
): Attachment[] {
  const named = form.attachments;
  if ((named?.length ?? kept.length + files.length) > limits.attachments) {
    throw formError(["attachments"], "BASE_TYPE_MAX_LENGTH", `Must be ${limits.attachments} or fewer in length.`);
  }
  if (named == null) return [...kept, ...files.map((file) => newAttachment(world, channelId, file, undefined))];
  return named.map(({ id, description }, index) => {
    const file = files.find((upload) => upload.slot === id);
    if (file) return newAttachment(world, channelId, file, description ?? undefined);
    const own = kept.find((attachment) => attachment.id === id);
    if (own) return own;
    throw formError(["attachments", index], "ATTACHMENT_NOT_FOUND", "Attachment data not found");
  });
}

/**
 * Embeds with `attachment://name` turned into the file's address.
 * @throws ApiError 50035 where the message has no such file. Discord shows an empty frame there, which nobody wants.
 */
export function draftEmbeds(embeds: readonly APIEmbed[], attachments: readonly Attachment[]): APIEmbed[] {
  const resolve = (url: string, path: (string | number)[]): string => fileUrl(attachments, url, path);
  return embeds.map((embed, index) => ({
    ...embed,
    ...(embed.image && { image: picture(attachments, resolve(embed.image.url, ["embeds", index, "image", "url"])) }),
    ...(embed.thumbnail && {
      thumbnail: picture(attachments, resolve(embed.thumbnail.url, ["embeds", index, "thumbnail", "url"])),
    }),
    ...(embed.author?.icon_url && {
      author: { ...embed.author, icon_url: resolve(embed.author.icon_url, ["embeds", index, "author", "icon_url"]) },
    }),
    ...(embed.footer?.icon_url && {
      footer: { ...embed.footer, icon_url: resolve(embed.footer.icon_url, ["embeds", index, "footer", "icon_url"]) },
    }),
  }));
}

function fileUrl(attachments: readonly Attachment[], url: string, path: (string | number)[]): string {
  if (!url.startsWith("attachment://")) return url;
  const found = attachments.find(({ filename }) => filename === url.slice("attachment://".length));
  if (found) return found.url;
  const code = "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND";
  throw formError(path, code, `The referenced attachment ${url} was not found`);
}

/** Components with their pictures and files found among the attachments. @throws ApiError 50035 as `draftEmbeds`. */
export function draftLayout(
  components: readonly APIMessageTopLevelComponent[],
  attachments: readonly Attachment[],
): APIMessageTopLevelComponent[] {
  const draft = (value: unknown, path: (string | number)[]): unknown => {
    if (Array.isArray(value)) return value.map((each, at) => draft(each, [...path, at]));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const isMedia = (key === "media" || key === "file") && typeof inner === "object";
        if (!isMedia) return [key, draft(inner, [...path, key])];
        const found = picture(attachments, fileUrl(attachments, inner.url, [...path, key, "url"]));
        const file = attachments.find(({ url }) => url === found.url);
        return [key, { ...found, id: file?.id ?? "0", ...(file && { attachment_id: file.id }) }];
      }),
    );
  };
  return draft(components, ["components"]) as APIMessageTopLevelComponent[];
}

export const draftPoll = (form: PollForm, now: number): Poll => ({
  question: form.question.text,
  answers: form.answers.map(({ poll_media: { text, emoji } }, index) => ({
    id: index + 1,
    text,
    emoji: emoji ?? undefined,
  })),
  multiple: form.allow_multiselect ?? false,
  endsAt: now + (form.duration ?? 24) * 3_600_000,
  ended: false,
  votes: new Map(),
});

/** Keeps an upload under the name Discord would give it, ready to be served. */
export function newAttachment(
  world: World,
  channelId: string,
  file: Omit<Upload, "slot">,
  description: string | undefined,
): Attachment {
  const id = world.nextId();
  const filename = file.filename.replace(/\s+/g, "_").replace(/[^\p{L}\p{N}._-]/gu, "") || "unknown";
  const size = pngSize(file.bytes);
  const attachment: Attachment = {
    id,
    filename,
    description,
    contentType: size && file.contentType === "application/octet-stream" ? "image/png" : file.contentType,
    bytes: file.bytes,
    url: `${world.origin}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`,
    width: size?.width,
    height: size?.height,
  };
  world.attachments.set(id, attachment);
  return attachment;
}

function picture(attachments: readonly Attachment[], url: string) {
  const found = attachments.find((attachment) => attachment.url === url);
  const { width, height, contentType, description } = found ?? {};
  return {
    url,
    proxy_url: url,
    ...(width !== undefined && height !== undefined && { width, height }),
    ...(contentType !== undefined && { content_type: contentType }),
    ...(description !== undefined && { description }),
  };
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The width and height that a PNG states in its first chunk; undefined where the bytes are none. */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (bytes.byteLength < 24 || pngSignature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
