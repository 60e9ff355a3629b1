// A message laid out by its components: containers, sections, texts, galleries, files, lines between them.

import { type APIMessageComponent, ComponentType } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import { button, rowView } from "./components.ts";
import { stripe } from "./embed.ts";
import { fileLink, picture } from "./files.ts";
import { markdown } from "./markdown.ts";

export function layoutView(part: APIMessageComponent, messageId: string): TemplateResult {
  const inside = (parts: readonly APIMessageComponent[]) => parts.map((each) => layoutView(each, messageId));
  switch (part.type) {
    case ComponentType.ActionRow:
      return rowView(part as Parameters<typeof rowView>[0], messageId);
    case ComponentType.Button:
      return button(part, messageId);
    case ComponentType.TextDisplay:
      return html`<div class="text-display">${markdown(part.content)}</div>`;
    case ComponentType.Thumbnail:
      return picture({ ...part.media, description: part.description ?? undefined }, "thumbnail");
    case ComponentType.Section:
      return html`<div class="section">
        <div class="section-text">${inside(part.components)}</div>
        ${layoutView(part.accessory, messageId)}
      </div>`;
    case ComponentType.MediaGallery:
      return html`<div class=${part.items.length > 1 ? "gallery several" : "gallery"}>
        ${part.items.map(({ media, description }) => picture({ ...media, description: description ?? undefined }, "image"))}
      </div>`;
    case ComponentType.File:
      return fileLink(part.file.url, part.name ?? part.file.url.split("/").at(-1) ?? "file", part.size);
    case ComponentType.Separator:
      return html`<div class=${part.divider === false ? "separator bare" : "separator"}></div>`;
    case ComponentType.Container: {
      const style = part.accent_color == null ? nothing : stripe(part.accent_color);
      return html`<div class="container" role="group" aria-label="Card" style=${style}>${inside(part.components)}</div>`;
    }
    default:
      return html``;
  }
}
