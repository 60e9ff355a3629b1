// Lines cut to a length, so that what is left still shows as it was meant.

import { escapeMarkdown, markdown } from "./markdown.ts";
import type { Line, Part } from "./view.ts";

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
