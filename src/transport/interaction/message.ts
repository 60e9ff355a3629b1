// A View as the message that shows it: embed, chart, buttons, files. Only who the view says is mentioned.

import type { RawFile } from "discord.js";
import type { APIEmbed, RESTAPIAttachment } from "discord-api-types/v10";
import { altOf } from "../../render/chart/alt.ts";
import { embedOf } from "../../render/embed.ts";
import { harmless } from "../../render/markdown.ts";
import { pageOf } from "../../render/pages.ts";
import { printView } from "../../render/terminal.ts";
import type { View } from "../../render/view.ts";
import { type Row, rowsOf } from "./components.ts";

/** What sends a message or edits one; an edit replaces all of it. */
export interface Message {
  readonly body: {
    /** The mentions; embeds tell nobody. */
    readonly content?: string;
    readonly embeds: APIEmbed[];
    readonly components: Row[];
    readonly attachments: Pick<RESTAPIAttachment, "id" | "filename" | "description">[];
    readonly allowed_mentions: { readonly parse: []; readonly users?: string[] };
  };
  readonly files: RawFile[];
}

const chartName = "chart.png";
/** Discord's limit. */
const mostFiles = 10;
const mostMentions = 100;

/** `png` is the view's chart, painted. What does not fit the embed goes along as a text file. */
export function messageOf(whole: View, png?: Uint8Array): Message {
  const view = pageOf(whole);
  const { embed, whole: isWhole } = embedOf(view);
  const described = png && view.chart ? [{ name: chartName, data: png, alt: altOf(view.chart) }] : [];
  const texts = [...(view.files ?? []), ...(isWhole ? [] : [{ name: "whole-reply.txt", text: printView(view) }])];
  const all: readonly Described[] = [
    ...described,
    ...texts.map(({ name, text }) => ({ name: fileName(name), data: Buffer.from(harmless(text)) })),
  ].slice(0, mostFiles);
  const people = (view.mentions ?? []).filter((id) => /^\d{1,20}$/.test(id)).slice(0, mostMentions);
  return {
    body: {
      ...(people.length > 0 && { content: people.map((id) => `<@${id}>`).join(" ") }),
      embeds: [{ ...embed, fields: [...embed.fields], ...(png && { image: { url: `attachment://${chartName}` } }) }],
      components: rowsOf(view.actions ?? []),
      attachments: all.map(({ name, alt }, id) => ({
        id: String(id),
        filename: name,
        ...(alt && { description: alt }),
      })),
      allowed_mentions: { parse: [], ...(people.length > 0 && { users: people }) },
    },
    files: all.map(({ name, data }) => ({ name, data: Buffer.from(data) })),
  };
}

/** The same where nothing may be attached, with what is missing in words. */
export function withoutFiles({ body, files }: Message): Message {
  const embeds = body.embeds.map(({ image: _, ...embed }) => {
    const text = [embed.footer?.text, files.length > 0 ? unattached : ""].filter(Boolean).join(" · ");
    return { ...embed, ...(text && { footer: { text } }) };
  });
  return { body: { ...body, embeds, attachments: [] }, files: [] };
}

const unattached = "Without its picture or files: Crux may not attach them here (Attach Files)";

interface Described {
  readonly name: string;
  readonly data: Uint8Array;
  readonly alt?: string;
}

/** Discord renames other characters, and the attachment would not be found. */
const fileName = (name: string): string => name.replaceAll(/[^\w.-]+/g, "_").slice(0, 80) || "file.txt";
