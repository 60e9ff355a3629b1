// HTML in which no text is ever markup: what is put into a template is escaped, unless it comes of a template itself.

import { tell } from "../../core/tell.ts";
import { dayText, timeText } from "../markdown.ts";
import type { Line, Part } from "../view.ts";

export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | undefined | readonly Piece[];

/** A piece with all texts in it escaped, also within the double quotes of an attribute. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  markup: parts.map((part, index) => part + markupOf(pieces[index])).join(""),
});

function markupOf(piece: Piece): string {
  if (piece === undefined) return "";
  if (typeof piece === "string" || typeof piece === "number") return escaped(String(piece));
  return "markup" in piece ? piece.markup : piece.map(markupOf).join("");
}

/** The text with what would be markup written out; control characters, which XML has no place for, become spaces. */
export const escaped = (text: string): string =>
  text
    .replace(/\p{C}+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Data for a script or a program to read; nothing in it can end the element that it stands in. */
export const json = (value: unknown): Markup => ({
  markup: JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029"),
});

/** A line with its bold, code, days and links. */
export const lineHtml = (line: Line): Markup =>
  html`${typeof line === "string" ? line : line.map((part) => partHtml(part))}`;

function partHtml(part: Part): Markup {
  if (typeof part === "string") return html`${part}`;
  if ("bold" in part) return html`<strong>${part.bold}</strong>`;
  if ("small" in part) return html`<small>${part.small}</small>`;
  if ("code" in part) return html`<code>${part.code}</code>`;
  if ("link" in part) return linkHtml(part.link, part.url);
  if ("time" in part) return timeHtml(part.time);
  if ("away" in part) return dayHtml(part.away);
  return "command" in part ? html`<code>/${part.command}</code>` : html`${tell`a role`}`;
}

/** A link to what others have written leads to the web alone, vouches for nothing, and tells nothing of where it stood. */
function linkHtml(text: string, url: string): Markup {
  const { protocol = "", href = "" } = URL.canParse(url) ? new URL(url) : {};
  if (protocol !== "https:" && protocol !== "http:") return html`${text}`;
  return html`<a href="${href}" rel="nofollow noopener noreferrer">${text}</a>`;
}

export const dayHtml = (at: number): Markup =>
  html`<time datetime="${timeText(at).slice(0, 10)}">${dayText(at)}</time>`;

/** A day with its time, to the minute. */
export const timeHtml = (at: number): Markup =>
  html`<time datetime="${timeText(at)}">${dayText(at)}, ${timeText(at).slice(11, 16)}</time>`;
