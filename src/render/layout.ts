// A View as Discord shows it: an embed, or the texts of a message laid out by components, where a line that has a button of its own
// stands beside it; and page by page, where it is higher than a phone's screen.

import { tell } from "../core/tell.ts";
import { cut } from "../language/text/cut.ts";
import { escapeMarkdown, isWhole, markdownWithin, plainText } from "./markdown.ts";
import { type Piece, piecesOf, shortenedPiece, writtenPiece } from "./pieces.ts";
import { type Action, type Button, button, type Line, limits, type Part, type Section, type View } from "./view.ts";

/** Headings and those who are told take a few. */
const longest = limits.layout.all - 400;

/** A text, and the button beside it. */
export interface Block {
  readonly text: string;
  readonly button?: Button;
}

/** `most`: how many lines may have their button beside them; `whole`: whether it says all that the view says. */
export function layoutOf(view: View, most: number) {
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
  const all: readonly Block[] = [{ text: `### ${title}` }, ...blocks, ...(rest === "" ? [] : [{ text: rest }])];
  return { blocks: all, foot: foot && `-# ${foot}`, whole };
}

/** A few are spared. */
const longestEmbed = limits.embed.all - 100;

export const colours = { answer: 0x4c9be8, problem: 0xe69f00 } as const;

/** The embed, and whether it says all that the view says. */
export function embedOf(view: View) {
  const { title, texts, warnings, fields, foot, whole } = writtenOf(view, longestEmbed);
  const footer = foot && { footer: { text: foot } };
  const color = colours[view.tone ?? "answer"];
  return { embed: { title, color, ...opened(texts, warnings, fields), ...footer }, whole };
}

/** With what has no name told at once, as far as there is room: a field without one has a gap above it. */
function opened(texts: readonly string[], warnings: readonly string[], fields: Written["fields"]) {
  const told = (count: number) =>
    [[...texts, ...fields.slice(0, count).map(({ value }) => value)].join("\n"), ...warnings].join("\n\n");
  const named = [...fields, { name: "" }].findIndex(
    ({ name }, k) => name !== unnamed || told(k + 1).length > limits.embed.description,
  );
  return { description: told(named), fields: fields.slice(named) };
}

/** Of an embed's 4096, so that the sections find room too; as much again where links stand alone. */
const opening = 2000;
const longestFoot = 256;
/** A field that continues the one before has no name of its own, and Discord wants one. */
const unnamed = "\u200b";
const smallest = 80;

interface Written {
  readonly title: string;
  /** The lead in bold, then the lines. */
  readonly texts: readonly string[];
  /** A warning each; for a problem, what mends it. */
  readonly warnings: readonly string[];
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly foot: string;
  /** Whether it says all that the view says. */
  readonly whole: boolean;
}

/** `all` counts every text together. */
function writtenOf(view: View, all: number): Written {
  const title = cut(escapeMarkdown(view.title), limits.embed.title);
  const { texts, warnings, whole: isOpened } = openingOf(view, Math.min(all, 2 * opening));
  const foot = view.footnote === undefined ? "" : cut(view.footnote, longestFoot);
  const said = [title, ...texts, ...warnings, foot].reduce((sum, text) => sum + text.length + 2, 0);
  const { fields, whole } = fieldsOf(view.tone === "problem" ? withCode(view) : view, all - said);
  return { title, texts, warnings, fields, foot, whole: whole && isOpened };
}

function openingOf({ lead: told, lines = [], warnings: further = [], tone }: View, most: number) {
  const isProblem = tone === "problem";
  const [lead, ...warnings] = isProblem ? [told, ...further].map(coded) : [told, ...further];
  const start = boldWithin(lead ?? "", opening / 2);
  const texts = [start];
  const kept: string[] = [];
  let length = start.length;
  let left = most - start.length;
  let whole = plainText(lead ?? "").length <= start.length;
  for (const line of lines) {
    const isLink = typeof line !== "string" && line.length === 1 && line.every(isLinked);
    const text = markdownWithin(line, Math.min(left, isLink ? opening : opening / 4));
    // A link is worth nothing when it is cut.
    const isLost = text === "…" || left <= 0;
    whole &&= !isLost && isWhole(text, line);
    if (isLost) continue;
    texts.push(text);
    left -= text.length + 1;
    if (!isLink) length += text.length + 1;
  }
  for (const [index, warning] of warnings.entries()) {
    const written = `${isProblem ? "→" : "⚠"} ${markdownWithin(warning, opening / 2)}`;
    length += written.length + 2;
    if (length > opening - 24) {
      return { texts, warnings: [...kept, tell`… and ${warnings.length - index} more`], whole: false };
    }
    whole &&= isWhole(written, warning);
    kept.push(written);
  }
  return { texts, warnings: kept, whole };
}

/** What a mistake quotes between backticks shows as code. */
const coded = (line: Line): Line =>
  (typeof line === "string" ? [line] : line).flatMap((part): readonly Part[] =>
    typeof part === "string" ? part.split(/`([^`]+)`/).map((each, k) => (k % 2 === 1 ? { code: each } : each)) : [part],
  );

const withCode = (view: View): View => ({
  ...view,
  sections: (view.sections ?? []).map((each) => (each.code ? each : { ...each, lines: each.lines.map(coded) })),
});

/** All of it in bold, or the parts that say they are. */
function boldWithin(line: Line, room: number): string {
  if (typeof line !== "string" && line.some(isBold)) return markdownWithin(line, room);
  const text = markdownWithin(line, room - 4).trim();
  return text === "" ? unnamed : `**${text}**`;
}

const isLinked = (part: Exclude<Line, string>[number]): boolean => typeof part === "object" && "link" in part;

const isBold = (part: Exclude<Line, string>[number]): part is { readonly bold: string } =>
  typeof part === "object" && "bold" in part;

function fieldsOf({ sections = [] }: View, allowed: number): Pick<Written, "fields"> & { readonly whole: boolean } {
  const fields: { name: string; value: string }[] = [];
  let room = allowed;
  for (const { title, pieces } of sections.map((section) => ({ title: section.title, pieces: piecesOf(section) }))) {
    for (const [index, piece] of pieces.entries()) {
      const name = index === 0 && title.trim() !== "" ? cut(escapeMarkdown(title), limits.embed.name) : unnamed;
      const value = valueWithin(piece, room - name.length);
      if (fields.length === limits.embed.fields || value === undefined) return { fields, whole: false };
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

/** What a line of an embed holds on a phone, in usual letters. */
const perRow = 38;
/** How many such lines a screen has room for; what others have to read too has sixty words. */
const rows = { private: 20, public: 12 } as const;
/** Of those for one alone, what a row of buttons takes: two or three stand in one. */
const buttonRow = { lines: 2, buttons: 3 } as const;
/** A heading has some room above it. */
const heading = 1.5;

const rowsOf = (line: Line): number => Math.max(1, Math.ceil(plainText(line).length / perRow));

/** The view's page `at`, with the ways to its neighbours; the view itself where one page holds it. */
export function pageOf(view: View): View {
  const { pages, lead, lines = [], sections = [], footnote, actions = [] } = view;
  if (pages === undefined) return view;
  const above = [lead, ...lines].reduce((sum, line) => sum + rowsOf(line), 0);
  const below = view.private ? buttonRow.lines * Math.ceil(actions.length / buttonRow.buttons) : 0;
  const all = pagesOf(sections, rows[view.private ? "private" : "public"] - above - below);
  if (all.length < 2) return view;
  const at = Math.min(Math.max(pages.at, 1), all.length);
  const to = (label: string, page: number): readonly Action[] =>
    page < 1 || page > all.length ? [] : [button(label, `${pages.line} page: ${page}`)];
  return {
    ...view,
    sections: all[at - 1] ?? [],
    footnote: [tell`page ${at} of ${all.length}`, ...(footnote === undefined ? [] : [footnote])].join(" · "),
    actions: [...to(tell`Back`, at - 1), ...to(tell`Next`, at + 1), ...actions],
    replaces: true,
  };
}

/** Sections in their order, broken between lines where a page is full; tables stay whole. */
function pagesOf(sections: readonly Section[], room: number): readonly (readonly Section[])[] {
  const pages: Section[][] = [[]];
  let left = room;
  for (const { lines, table, ...section } of sections) {
    let open: Line[] | undefined;
    const begin = (needed: number): void => {
      if (left < needed && pages.at(-1)?.length !== 0) {
        pages.push([]);
        left = room;
        open = undefined;
      }
    };
    for (const line of lines) {
      const size = rowsOf(line);
      begin(size + (open === undefined ? heading : 0));
      if (open === undefined) {
        open = [];
        pages.at(-1)?.push({ ...section, lines: open });
        left -= heading;
      }
      open.push(line);
      left -= size;
    }
    if (table === undefined) continue;
    begin(table.rows.length + heading);
    pages.at(-1)?.push({ ...section, lines: [], table });
    left -= table.rows.length + heading;
  }
  return pages;
}
