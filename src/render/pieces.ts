// A section as the values of embed fields: each within Discord's length, broken between lines, narrow enough for a phone; and the
// commands that a reply names, as Discord shows them to be tapped.

import { tell } from "../core/tell.ts";
import { cut } from "../language/text/cut.ts";
import { isWhole, markdownWithin, plainText } from "./markdown.ts";
import { type Line, limits, type Part, type Section, type Table, type View } from "./view.ts";

const longest = limits.embed.value;
const fences = "```\n\n```".length;
/** What a phone shows of a code block before it wraps. */
const phone = 34;

/** One field's lines; `whole` tells whether none of them had to be cut. */
export interface Piece {
  readonly lines: readonly string[];
  readonly code: boolean;
  readonly whole: boolean;
}

export function piecesOf({ lines, table, code }: Section): readonly Piece[] {
  const text = code ? packed(lines.map(codeLine), true) : packed(lines.map(markdownLine), false);
  return table ? [...text, ...tablePieces(table)] : text;
}

/** In a fixed width where a phone shows it unbroken, else a line a row. */
function tablePieces(table: Table): readonly Piece[] {
  for (const gap of ["  ", " "]) {
    const rows = alignedRows(table.columns, table.rows, gap);
    if (rows.every((row) => row.length <= phone)) return packed(rows.map(codeLine), true);
  }
  return packed(spelledOut(table).map(markdownLine), false);
}

/** The field's value. */
export const writtenPiece = ({ lines, code }: Piece): string =>
  code ? `\`\`\`\n${lines.join("\n")}\n\`\`\`` : lines.join("\n");

/** The value with as many whole lines as fit, and how many were left out. */
export function shortenedPiece({ lines, code }: Piece, room: number): string {
  const left = room - fences - "… and 000 more".length - 1;
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > left) break;
    kept.push(line);
  }
  return writtenPiece({ lines: [...kept, tell`… and ${lines.length - kept.length} more`], code, whole: false });
}

interface Written {
  readonly text: string;
  readonly whole: boolean;
}

const codeLine = (line: Line): Written => {
  const text = plainText(line).replaceAll("`", "'");
  return { text: cut(text, longest - fences), whole: text.length <= longest - fences };
};

const markdownLine = (line: Line): Written => {
  const text = markdownWithin(line, longest);
  return { text, whole: isWhole(text, line) };
};

/** Lines gathered into as few pieces as hold them. A piece that would show nothing is none. */
function packed(lines: readonly Written[], code: boolean): readonly Piece[] {
  const room = code ? longest - fences : longest;
  const pieces: { lines: string[]; code: boolean; whole: boolean }[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const { text, whole } of lines) {
    const last = pieces.at(-1);
    if (last === undefined || length + 1 + text.length > room) {
      pieces.push({ lines: [text], code, whole });
      length = text.length;
    } else {
      last.lines.push(text);
      last.whole &&= whole;
      length += 1 + text.length;
    }
  }
  return pieces.filter((piece) => piece.lines.some((line) => line.trim() !== ""));
}

/** A table too wide for a phone, a line a row. */
const spelledOut = ({ columns, rows }: Table): readonly Line[] =>
  rows.map(([first = "", ...rest]) => [
    { bold: first },
    ...rest.map((cell, k) => ` · ${columns[k + 1] ?? ""} ${cell}`.trimEnd()),
  ]);

/** Columns padded to their widest cell, numbers flush right. */
export function alignedRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  gap = "  ",
): readonly string[] {
  const all = [columns, ...rows];
  const widths = columns.map((_, k) => Math.max(...all.map((row) => (row[k] ?? "").length)));
  const pad = (cell: string, k: number) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0));
  return all.map((row) => row.map(pad).join(gap).trimEnd());
}

/** Discord's id of each command by its name; subcommands have their command's. */
export type CommandIds = ReadonlyMap<string, string>;

/** What stands between backticks is to be typed as it is, and a word behind a slash may be a command's second one. */
const named = /`[^`]*`|(?<![\w/<])\/([a-z][\w-]*)(?: ([a-z][\w-]*))?/g;

/** The same view with each command in it that Discord knows as one. */
export function withMentions(view: View, ids: CommandIds): View {
  if (ids.size === 0) return view;
  const mentioned = (line: Line): Line => {
    const parts = typeof line === "string" ? [line] : line;
    const split = parts.flatMap((part) => (typeof part === "string" ? partsOf(part, ids) : [part]));
    return split.length === parts.length ? line : split;
  };
  const section = (each: Section): Section => (each.code ? each : { ...each, lines: each.lines.map(mentioned) });
  return {
    ...view,
    lead: mentioned(view.lead),
    ...(view.lines && { lines: view.lines.map(mentioned) }),
    ...(view.sections && { sections: view.sections.map(section) }),
    ...(view.warnings && { warnings: view.warnings.map(mentioned) }),
  };
}

function partsOf(text: string, ids: CommandIds): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: found, 1: word = "", 2: second, index } of text.matchAll(named)) {
    const command = [`${word} ${second}`, word].find((name) => ids.has(name));
    const id = command === undefined ? undefined : ids.get(command);
    if (found.startsWith("`") || command === undefined || id === undefined) continue;
    parts.push(text.slice(from, index), { command, id });
    from = index + 1 + command.length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== "");
}
