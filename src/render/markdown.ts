// Lines as Discord's markdown: what people typed shows as typed, with no markdown, mention or link of its own; and the budget of
// a public reply: sixty words, of which the least important lines give way.

import { tell } from "../core/tell.ts";
import type { Action, Line, Part } from "./view.ts";

/** A line with its bold, code and links. */
export const markdown = (line: Line): string =>
  typeof line === "string" ? escapeMarkdown(line) : line.map(partMarkdown).join("");

function partMarkdown(part: Part): string {
  if (typeof part === "string") return escapeMarkdown(part);
  if ("bold" in part) return `**${escapeMarkdown(part.bold)}**`;
  if ("small" in part) return `-# ${escapeMarkdown(part.small)}`;
  if ("role" in part) return `<@&${part.role.replaceAll(/\D/g, "")}>`;
  if ("time" in part) return `${stamp(part.time, "f")} (${stamp(part.time, "R")})`;
  if ("away" in part) return stamp(part.away, "R");
  if ("command" in part) return `</${part.command}:${part.id}>`;
  if ("code" in part) return `\`${part.code.replaceAll("`", "'")}\``;
  // A bracket would end the address early.
  return `[${escapeMarkdown(part.link)}](${part.url.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

/** https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const stamp = (at: number, style: "f" | "R"): string => `<t:${Math.floor(at / 1000)}:${style}>`;

/** A line without any form, links as their words alone. */
export const plainText = (line: Line): string =>
  typeof line === "string" ? line : line.map((part) => (typeof part === "string" ? part : partText(part))).join("");

function partText(part: Exclude<Part, string>): string {
  if ("bold" in part) return part.bold;
  if ("small" in part) return part.small;
  if ("code" in part) return part.code;
  if ("command" in part) return `/${part.command}`;
  if ("role" in part) return `role ${part.role}`;
  if ("link" in part) return part.link;
  return timeText("time" in part ? part.time : part.away)
    .slice(0, 16)
    .replace("T", " ");
}

/** What people typed, so that it shows as typed. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\*_~`|>#[\]<@]/g, "\\$&").replaceAll("://", ":\u200b//");

/** A line as markdown of at most `room` characters: whole parts as long as they fit, then the start of the next. */
export function markdownWithin(line: Line, room: number): string {
  const whole = markdown(line);
  if (whole.length <= room) return whole;
  let kept = "";
  for (const part of typeof line === "string" ? [line] : line) {
    const next = markdown([part]);
    if (kept.length + next.length > room - 1) return `${kept}${startOf(part, room - 1 - kept.length)}…`;
    kept += next;
  }
  return kept;
}

/** Whether `markdownWithin` had room for all of a line. */
export const isWhole = (text: string, line: Line): boolean => !text.endsWith("…") || plainText(line).endsWith("…");

/** Code and links lead nowhere when cut: only plain and bold text is. */
function startOf(part: Part, room: number): string {
  if (typeof part === "string") return escapedWithin(part, room);
  if (!("bold" in part) || room < 6) return "";
  const bold = escapedWithin(part.bold, room - 4).trimEnd();
  return bold === "" ? "" : `**${bold}**`;
}

/** As many characters as fit once they are escaped, so that no escape is cut from its character. */
function escapedWithin(text: string, room: number): string {
  let kept = "";
  for (const character of text) {
    const escaped = escapeMarkdown(character);
    if (kept.length + escaped.length > room) break;
    kept += escaped;
  }
  return kept;
}

/** A moment, milliseconds since 1970, as files write it: `2026-11-28T19:00:00.000Z`. */
export const timeText = (at: number): string => new Date(at).toISOString();

/** Its day in words, in universal time: `28 November 2026`. */
export const dayText = (at: number): string =>
  new Intl.DateTimeFormat(tell`en-GB`, { dateStyle: "long", timeZone: "UTC" }).format(at);

/** Control characters but for new lines and tabs, what turns the direction of what follows, and halves of a character. */
const harmful = /(?![\n\r\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

/** A text, or all texts in a value, with a mark in the place of what would show as something else, or not at all. */
export function harmless<Value>(value: Value): Value {
  if (typeof value === "string") return value.replaceAll(harmful, "\uFFFD") as Value;
  if (Array.isArray(value)) return value.map(harmless) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, harmless(part)])) as Value;
}

/** Read in ten seconds. */
export const mostWords = 60;

/** The words of a text: what has a letter or a digit in it. */
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** How many words lines have. */
export const wordsOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + wordsIn(plainText(line)), 0);

/** What stands on buttons and menus. */
export const labelsOf = (actions: readonly Action[]): readonly string[] =>
  actions.map((action) => (action.kind === "button" ? action.label : action.placeholder));

/** A line, and how soon it gives way, to a shorter one if there is one: the highest goes first; 0 stays. */
export interface Weighed {
  readonly line: Line;
  readonly gives: number;
  readonly shorter?: Line;
}

/**
 * The lines, in their order, that have room beside what is said anyway; `most` words in all. With the words of the buttons, too,
 * only what has a shorter line gives way, and nothing is left out.
 */
export function withinWords(
  lines: readonly Weighed[],
  said: readonly Line[],
  { most = mostWords, actions = [] }: { readonly most?: number; readonly actions?: readonly Action[] } = {},
): readonly Line[] {
  const kept = [...lines];
  const give = (besides: readonly Line[], may: (each: Weighed) => boolean): void => {
    while (wordsOf([...said, ...besides, ...kept.map(({ line }) => line)]) > most) {
      const first = Math.max(0, ...kept.filter(may).map(({ gives }) => gives));
      if (first === 0) return;
      const at = kept.findIndex((each) => each.gives === first && may(each));
      const shorter = kept[at]?.shorter;
      kept.splice(at, 1, ...(shorter === undefined ? [] : [{ line: shorter, gives: 0.5 }]));
    }
  };
  give(labelsOf(actions), ({ shorter }) => shorter !== undefined);
  give([], () => true);
  return kept.map(({ line }) => line);
}

/** As many of the lines as have room beside what is said anyway, the first before all others; the first always has. */
export const firstWithinWords = (lines: readonly Line[], said: readonly Line[]): readonly Line[] =>
  withinWords(lines.map(fading), said);

/** A line that gives way to nothing. */
export const stays = (line: Line): Weighed => ({ line, gives: 0 });

/** A line of a list whose later lines give way sooner. */
export const fading = (line: Line, k: number): Weighed => ({ line, gives: k });
