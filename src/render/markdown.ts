// Lines as Discord's markdown: what people typed shows as typed, with no markdown, mention or link of its own.

import type { Line, Part } from "./view.ts";

/** A line with its bold, code and links. */
export const markdown = (line: Line): string =>
  typeof line === "string" ? escapeMarkdown(line) : line.map(partMarkdown).join("");

function partMarkdown(part: Part): string {
  if (typeof part === "string") return escapeMarkdown(part);
  if ("bold" in part) return `**${escapeMarkdown(part.bold)}**`;
  if ("role" in part) return `<@&${part.role.replaceAll(/\D/g, "")}>`;
  if ("code" in part) return `\`${part.code.replaceAll("`", "'")}\``;
  // A bracket would end the address early.
  return `[${escapeMarkdown(part.link)}](${part.url.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

/** A line without any form, links as their words alone. */
export const plainText = (line: Line): string =>
  typeof line === "string" ? line : line.map((part) => (typeof part === "string" ? part : partText(part))).join("");

function partText(part: Exclude<Part, string>): string {
  if ("bold" in part) return part.bold;
  if ("code" in part) return part.code;
  return "role" in part ? `role ${part.role}` : part.link;
}

/** What people typed, so that it shows as typed. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\*_~`|>#[\]<@]/g, "\\$&").replaceAll("://", ":\u200b//");
