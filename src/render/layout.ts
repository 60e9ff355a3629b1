// A View as Discord shows it: an embed, or the texts of a message laid out by components, where a line that has a button of
// its own stands beside it.

import { limits } from "./limits.ts";
import type { Button, View } from "./view.ts";
import { unnamed, type Written, writtenOf } from "./written.ts";

/** Headings and those who are told take a few. */
const longest = limits.layout.all - 400;

/** A text, and the button beside it. */
export interface Block {
  readonly text: string;
  readonly button?: Button;
}

export interface Layout {
  readonly blocks: readonly Block[];
  readonly foot: string;
  /** Whether it says all that the view says. */
  readonly whole: boolean;
}

/** `most`: how many lines may have their button beside them. */
export function layoutOf(view: View, most: number): Layout {
  const { title, texts, warnings, fields, foot, whole } = writtenOf(view, longest);
  const beside = new Map<number, Button>();
  for (const action of view.actions ?? []) {
    if (action.kind !== "button" || action.beside === undefined || beside.size === most) continue;
    if (action.beside.at + 1 < texts.length) beside.set(action.beside.at + 1, action);
  }
  const blocks: Block[] = [];
  for (const [k, text] of texts.entries()) {
    const button = beside.get(k);
    const last = blocks.at(-1);
    if (button !== undefined) blocks.push({ text, button });
    else if (last === undefined || last.button !== undefined) blocks.push({ text });
    else blocks[blocks.length - 1] = { text: `${last.text}\n${text}` };
  }
  const sections = fields.map(({ name, value }) => (name === unnamed ? value : `**${name}**\n${value}`));
  const rest = [...warnings, ...sections].join("\n\n");
  const all = [{ text: `### ${title}` }, ...blocks, ...(rest === "" ? [] : [{ text: rest }])];
  return { blocks: all, foot: foot && `-# ${foot}`, whole };
}

/** A few are spared. */
const all = limits.embed.all - 100;

export interface Embed extends Pick<Written, "title" | "fields"> {
  readonly description: string;
  readonly color: number;
  readonly footer?: { readonly text: string };
}

export const colours = { answer: 0x4c9be8, problem: 0xe69f00 } as const;

/** The embed, and whether it says all that the view says. */
export function embedOf(view: View): { readonly embed: Embed; readonly whole: boolean } {
  const { title, texts, warnings, fields, foot, whole } = writtenOf(view, all);
  const description = [texts.join("\n"), ...warnings].join("\n\n");
  const footer = foot && { footer: { text: foot } };
  return { embed: { title, description, color: colours[view.tone ?? "answer"], fields, ...footer }, whole };
}
