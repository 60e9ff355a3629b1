// A View as a Discord embed within Discord's limits; what is too long is cut with a word on where the rest is.

import { alignedRows } from "./aligned-rows.ts";
import { escapeMarkdown, markdown, plainText } from "./markdown.ts";
import type { Section, View } from "./view.ts";

/** Discord's documented limits of an embed, in UTF-16 units. */
export const limits = {
  title: 256,
  description: 4096,
  fields: 25,
  name: 256,
  value: 1024,
  footer: 2048,
  all: 6000,
} as const;

export interface Embed {
  readonly title: string;
  readonly description: string;
  readonly color: number;
  readonly fields: { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
}

const colours = { answer: 0x4c9be8, problem: 0xe69f00 } as const;

export function embedOf(view: View): Embed {
  const title = cut(escapeMarkdown(view.title), limits.title);
  const warnings = view.warnings.map((warning) => `⚠ ${markdown(warning)}`);
  const description = cut([`**${markdown(view.lead)}**`, ...warnings].join("\n\n"), limits.description / 2);
  const footer = view.footnote === undefined ? undefined : { text: cut(view.footnote, 256) };
  let left = limits.all - title.length - description.length - (footer?.text.length ?? 0);
  const fields: { name: string; value: string }[] = [];
  for (const section of view.sections.slice(0, limits.fields)) {
    const name = cut(escapeMarkdown(section.title), limits.name);
    const room = Math.min(limits.value, left - name.length);
    if (room < 40) break;
    const value = sectionText(section, room);
    if (value === "") continue;
    fields.push({ name, value });
    left -= name.length + value.length;
  }
  return { title, description, color: colours[view.tone], fields, ...(footer && { footer }) };
}

/** Whole lines as long as they fit, then how many were left out. */
function sectionText({ lines, table, code }: Section, room: number): string {
  if (table) return fenced(alignedRows(table.columns, table.rows), room);
  if (code) return fenced(lines.map(plainText), room);
  return fitted(lines.map(markdown), room);
}

const fenced = (lines: readonly string[], room: number): string =>
  `\`\`\`\n${fitted(
    lines.map((line) => line.replaceAll("`", "'")),
    room - 8,
  )}\n\`\`\``;

function fitted(lines: readonly string[], room: number): string {
  const whole = lines.join("\n");
  if (whole.length <= room) return whole;
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length + 1 > room - 24) break;
    kept.push(line);
    length += line.length + 1;
  }
  return kept.length === 0
    ? cut(lines[0] ?? "", room)
    : [...kept, `… and ${lines.length - kept.length} more`].join("\n");
}

/** Cut to a length, never through a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
