// A View as a Discord embed within Discord's limits.

import { limits } from "./limits.ts";
import type { View } from "./view.ts";
import { type Written, writtenOf } from "./written.ts";

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
  return { embed: { title, description, color: colours[view.tone], fields, ...footer }, whole };
}
