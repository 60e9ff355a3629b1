// A View as the message that shows it: an embed or a card, chart, buttons, files. Only who the view says is mentioned.

import type { RawFile } from "discord.js";
import {
  type APIComponentInContainer,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RESTAPIAttachment,
} from "discord-api-types/v10";
import { tell } from "../../core/tell.ts";
import { altOf } from "../../render/chart/alt.ts";
import { type Block, colours, embedOf, layoutOf, pageOf } from "../../render/layout.ts";
import { harmless } from "../../render/markdown.ts";
import { type CommandIds, withMentions } from "../../render/pieces.ts";
import { printView } from "../../render/terminal.ts";
import { inItsLanguage, limits, type View } from "../../render/view.ts";
import type { Rights } from "../discord/rights.ts";
import { buttonOf, isFitting, rowsOf } from "./modal.ts";

/** What sends a message; what edits one is `edited`. */
export interface Message {
  readonly body: {
    /** The mentions; embeds tell nobody. */
    readonly content?: string;
    readonly embeds?: APIEmbed[];
    readonly components: APIMessageTopLevelComponent[];
    readonly flags?: MessageFlags;
    readonly attachments: Pick<RESTAPIAttachment, "id" | "filename" | "description">[];
    readonly allowed_mentions: { readonly parse: []; readonly users?: string[] };
  };
  readonly files: RawFile[];
}

const chartName = "chart.png";

/** `png` is the view's chart, painted. What does not fit goes along as a text file. */
export const messageOf = (view: View, png?: Uint8Array): Message =>
  inItsLanguage(view, () => written(pageOf(view), png));

function written(view: View, png: Uint8Array | undefined): Message {
  const { shown, whole: isWhole } = view.card ? cardOf(view, png !== undefined) : embeddedOf(view, png !== undefined);
  const described = png && view.chart ? [{ name: chartName, data: png, alt: altOf(view.chart) }] : [];
  const texts = [...(view.files ?? []), ...(isWhole ? [] : [{ name: "whole-reply.txt", text: printView(view) }])];
  const all: readonly Described[] = [
    ...described,
    ...texts.map(({ name, text }) => ({ name: fileName(name), data: Buffer.from(harmless(text)) })),
  ].slice(0, limits.files);
  const people = (view.mentions ?? []).filter((id) => /^\d{1,20}$/.test(id)).slice(0, limits.mentions);
  const told = people.map((id) => `<@${id}>`).join(" ");
  const attached = view.card ? all.slice(described.length).map(({ name }) => fileOf(name)) : [];
  return {
    body: {
      ...shown,
      ...(told && !view.card && { content: told }),
      components: [...(told && view.card ? [textOf(told)] : []), ...shown.components, ...attached],
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

interface Shown {
  readonly shown: Pick<Message["body"], "embeds" | "components" | "flags">;
  readonly whole: boolean;
}

function embeddedOf(view: View, pictured: boolean): Shown {
  const { embed, whole } = embedOf(view);
  const image = pictured && { image: { url: `attachment://${chartName}` } };
  const embeds = [{ ...embed, fields: [...embed.fields], ...image }];
  return { shown: { embeds, components: rowsOf(view.actions ?? []) }, whole };
}

/** Lines that may have a button beside them, unless there are too many components then. */
const mostBeside = 5;
/** Without those who are told and the files. */
const mostComponents = limits.layout.components - 10;

function cardOf(view: View, pictured: boolean, most = mostBeside): Shown {
  const actions = (view.actions ?? []).filter(isFitting);
  const { blocks, foot, whole } = layoutOf({ ...view, actions }, most);
  const beside = blocks.flatMap(({ button }) => button ?? []);
  const rows = rowsOf(actions.filter((action) => !beside.some((each) => each === action)));
  const media = { url: `attachment://${chartName}` };
  const alt = view.chart && { description: altOf(view.chart) };
  const components: APIComponentInContainer[] = [
    ...blocks.map(blockOf),
    ...(pictured ? [{ type: ComponentType.MediaGallery as const, items: [{ media, ...alt }] }] : []),
    ...(foot ? [textOf(foot)] : []),
    ...rows,
  ];
  const count = components.length + 2 * beside.length + rows.reduce((sum, row) => sum + row.components.length, 1);
  if (count > mostComponents && most > 0) return cardOf(view, pictured, 0);
  const container = {
    type: ComponentType.Container as const,
    accent_color: colours[view.tone ?? "answer"],
    components,
  };
  return { shown: { flags: MessageFlags.IsComponentsV2, components: [container] }, whole };
}

const textOf = (content: string) => ({ type: ComponentType.TextDisplay as const, content });

const fileOf = (name: string) => ({ type: ComponentType.File as const, file: { url: `attachment://${name}` } });

const blockOf = ({ text, button }: Block): APIComponentInContainer =>
  button === undefined
    ? textOf(text)
    : {
        type: ComponentType.Section,
        components: [textOf(text)],
        accessory: buttonOf({ ...button, ...button.beside }, button.line),
      };

/** What edits a message to say this: one of embeds is emptied where it becomes a card, which it then stays. */
export const edited = ({ body }: Message) => (body.flags === undefined ? body : { ...body, content: null, embeds: [] });

export const flagged = ({ body, files }: Message, flags: number): Message => ({
  body: { ...body, flags: flags | (body.flags ?? 0) },
  files,
});

/** Whether it is laid out by components, and can be nothing else any more. */
export const isCard = (message: APIMessage | undefined): boolean =>
  ((message?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;

/** The same where nothing may be attached, with what is missing in words. */
export function withoutFiles({ body, files }: Message): Message {
  const missing = files.length > 0 ? unattached() : "";
  const embeds = body.embeds?.map(({ image: _, ...embed }) => {
    const text = [embed.footer?.text, missing].filter(Boolean).join(" · ");
    return { ...embed, ...(text && { footer: { text } }) };
  });
  const components = body.components.flatMap((each): APIMessageTopLevelComponent[] => {
    if (each.type === ComponentType.File) return [];
    if (each.type !== ComponentType.Container) return [each];
    const inside = each.components.filter(({ type }) => type !== ComponentType.MediaGallery);
    return [{ ...each, components: [...inside, ...(missing ? [textOf(`-# ${missing}`)] : [])] }];
  });
  return { body: { ...body, ...(embeds && { embeds }), components, attachments: [] }, files: [] };
}

export interface Writing {
  readonly paint: (view: View) => Promise<Uint8Array | undefined>;
  readonly rights: Pick<Rights, "missing">;
  readonly ids: CommandIds;
}

/** What says this in a channel, with its picture, or in words alone where nothing may be attached. */
export async function messageTo(channel: string, view: View, { paint, rights, ids }: Writing): Promise<Message> {
  const message = messageOf(withMentions(view, ids), await paint(view));
  return rights.missing(channel, ["AttachFiles"])?.length ? withoutFiles(message) : message;
}

const unattached = (): string => tell`Without its picture or files: Crux may not attach them here (Attach Files)`;

interface Described {
  readonly name: string;
  readonly data: Uint8Array;
  readonly alt?: string;
}

/** Discord renames other characters, and the attachment would not be found. */
const fileName = (name: string): string => name.replaceAll(/[^\w.-]+/g, "_").slice(0, 80) || "file.txt";
