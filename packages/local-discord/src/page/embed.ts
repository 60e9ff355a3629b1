// Embeds.

import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import { picture } from "./files.ts";
import { markdown } from "./markdown.ts";
import { messageTime } from "./time.ts";

export function embedView(embed: APIEmbed): TemplateResult {
  const { title, url, description, fields, author, footer, image, thumbnail, color, timestamp } = embed;
  return html`<article class="embed" style=${color ? stripe(color) : nothing} aria-label=${title ?? "Embed"}>
    <div class="embed-body">
      ${author ? html`<div class="embed-author">${author.name}</div>` : nothing}
      ${title ? html`<div class="embed-title" role="heading" aria-level="3">${linked(markdown(title), url)}</div>` : nothing}
      ${description ? html`<div class="embed-description">${markdown(description)}</div>` : nothing}
      ${fields?.length ? html`<div class="embed-fields">${inRows(fields).map(rowView)}</div>` : nothing}
      ${image ? html`<div class="embed-image">${picture(image, "image")}</div>` : nothing}
      ${footer || timestamp ? html`<div class="embed-footer">${footerText(footer?.text, timestamp)}</div>` : nothing}
    </div>
    ${thumbnail ? picture(thumbnail, "thumbnail") : nothing}
  </article>`;
}

/** The colour of an embed or a card at its left edge. */
export const stripe = (colour: number): string => `border-left-color: #${colour.toString(16).padStart(6, "0")}`;

const linked = (title: unknown, url: string | undefined) =>
  url && /^https?:\/\//i.test(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`
    : title;

const footerText = (text: string | undefined, timestamp: string | undefined): string =>
  [text, timestamp && messageTime(Date.parse(timestamp), Date.now())].filter(Boolean).join(" • ");

/** Up to three inline fields beside each other, any other one alone. */
function inRows(fields: readonly APIEmbedField[]): APIEmbedField[][] {
  const rows: APIEmbedField[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.inline && row?.[0]?.inline && row.length < 3) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

const rowView = (row: readonly APIEmbedField[]): TemplateResult =>
  html`<div class="embed-row">
    ${row.map(
      ({ name, value }) =>
        html`<div class="embed-field"><div class="embed-name">${markdown(name)}</div><div>${markdown(value)}</div></div>`,
    )}
  </div>`;
