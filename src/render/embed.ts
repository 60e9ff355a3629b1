// A View as a Discord embed within Discord's limits; what does not fit is left out, and said to be.

import { cut } from "../language/text/cut.ts";
import { escapeMarkdown, markdownWithin, plainText } from "./markdown.ts";
import { type Piece, piecesOf, shortenedPiece, writtenPiece } from "./pieces.ts";
import type { Line, Part, View } from "./view.ts";

/** Discord's documented limits of an embed, in UTF-16 units; `all` counts every text of it together, of 6000 a few are spared. */
const limits = { title: 256, fields: 25, name: 256, all: 5900 } as const;

/** Of Discord's 4096, so that the sections find room too. */
const description = 2000;
const footer = 256;
/** A field that continues the one before has no name of its own, and Discord wants one. */
const unnamed = "\u200b";
const smallest = 80;

export interface Embed {
  readonly title: string;
  readonly description: string;
  readonly color: number;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
}

const colours = { answer: 0x4c9be8, problem: 0xe69f00 } as const;

/** The embed, and whether it says all that the view says. */
export function embedOf(view: View): { readonly embed: Embed; readonly whole: boolean } {
  const title = cut(escapeMarkdown(view.title), limits.title);
  const opening = openingOf(view);
  const foot = view.footnote === undefined ? "" : cut(view.footnote, footer);
  const room = limits.all - title.length - opening.text.length - foot.length;
  const { fields, whole } = fieldsOf(view, room);
  return {
    embed: {
      title,
      description: opening.text,
      color: colours[view.tone],
      fields,
      ...(foot && { footer: { text: foot } }),
    },
    whole: whole && opening.whole,
  };
}

/** The lead in bold, then the warnings; for a problem, what mends it. */
function openingOf({ lead: told, lines = [], warnings: further, tone }: View): {
  readonly text: string;
  readonly whole: boolean;
} {
  const isProblem = tone === "problem";
  const [lead, ...warnings] = isProblem ? [told, ...further].map(coded) : [told, ...further];
  const start = boldWithin(lead ?? "", description / 2);
  let text = [start, ...lines.map((line) => markdownWithin(line, description / 4))].join("\n");
  let whole = plainText(lead ?? "").length <= start.length;
  for (const [index, warning] of warnings.entries()) {
    const written = `\n\n${isProblem ? "→" : "⚠"} ${markdownWithin(warning, description / 2)}`;
    if (text.length + written.length > description - 24) {
      return { text: `${text}\n\n… and ${warnings.length - index} more`, whole: false };
    }
    whole &&= !written.endsWith("…") || plainText(warning).endsWith("…");
    text += written;
  }
  return { text, whole };
}

/** What a mistake quotes between backticks shows as code. */
const coded = (line: Line): Line =>
  (typeof line === "string" ? [line] : line).flatMap((part): readonly Part[] =>
    typeof part === "string" ? part.split(/`([^`]+)`/).map((each, k) => (k % 2 === 1 ? { code: each } : each)) : [part],
  );

/** All of it in bold, or the parts that say they are. */
function boldWithin(line: Line, room: number): string {
  if (typeof line !== "string" && line.some(isBold)) return markdownWithin(line, room);
  const text = markdownWithin(line, room - 4).trim();
  return text === "" ? unnamed : `**${text}**`;
}

const isBold = (part: Exclude<Line, string>[number]): part is { readonly bold: string } =>
  typeof part === "object" && "bold" in part;

function fieldsOf({ sections }: View, allowed: number): Pick<Embed, "fields"> & { readonly whole: boolean } {
  const fields: { name: string; value: string }[] = [];
  let room = allowed;
  for (const { title, pieces } of sections.map((section) => ({ title: section.title, pieces: piecesOf(section) }))) {
    for (const [index, piece] of pieces.entries()) {
      const name = index === 0 && title.trim() !== "" ? cut(escapeMarkdown(title), limits.name) : unnamed;
      const value = valueWithin(piece, room - name.length);
      if (fields.length === limits.fields || value === undefined) return { fields, whole: false };
      fields.push({ name, value: value.text });
      room -= name.length + value.text.length;
      if (!value.whole) return { fields, whole: false };
    }
  }
  return { fields, whole: true };
}

function valueWithin(piece: Piece, room: number): { readonly text: string; readonly whole: boolean } | undefined {
  const text = writtenPiece(piece);
  if (text.length <= room) return { text, whole: piece.whole };
  return room < smallest ? undefined : { text: shortenedPiece(piece, room), whole: false };
}
