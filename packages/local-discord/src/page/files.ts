// Pictures and files: only those of the local Discord are loaded, anything elsewhere is named by its address.

import type { APIAttachment } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "./icon.ts";
import { change } from "./state.ts";

/** Where the page gets a file from; undefined for one that is not on this machine. */
function localAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.hostname === "127.0.0.1" && url.pathname.startsWith("/attachments/") ? url.pathname : undefined;
}

interface Shown {
  readonly url: string;
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
  readonly description?: string | undefined;
}

/** A picture that opens in full when clicked. Its alt text is the author's. */
export function picture({ url, width, height, description }: Shown, kind: "image" | "thumbnail"): TemplateResult {
  const source = localAddress(url);
  if (source === undefined) return html`<span class="elsewhere">${icon("out")} ${url}</span>`;
  const alt = description ?? "";
  const sized = (value: number | null | undefined) => value ?? nothing;
  return html`<button type="button" class=${`picture ${kind}`} aria-label=${`Open picture: ${alt || "no description"}`} @click=${() => enlarge(source, alt)}>
    <img src=${source} alt=${alt} title=${alt || nothing} width=${sized(width)} height=${sized(height)} />
  </button>`;
}

export function attachment(file: APIAttachment): TemplateResult {
  if (file.content_type?.startsWith("image/") && localAddress(file.url) !== undefined) return picture(file, "image");
  return fileLink(file.url, file.filename, file.size);
}

/** A file by its name, to be taken away. */
export const fileLink = (url: string, name: string, bytes: number | undefined): TemplateResult =>
  html`<a class="file" href=${localAddress(url) ?? nothing} download=${name}>
    ${icon("file")}<span><span class="file-name">${name}</span>${bytes === undefined ? nothing : html`<span class="hint">${size(bytes)}</span>`}</span>
  </a>`;

function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

/** Shows a picture as large as the window, until Escape or a click. */
function enlarge(source: string, alt: string): void {
  change({ picture: { source, alt } });
}

export const enlarged = ({ source, alt }: { readonly source: string; readonly alt: string }): TemplateResult =>
  html`<dialog class="lightbox" aria-label="Picture" @click=${shrink} @close=${shrink}>
    <img src=${source} alt=${alt} />
    ${alt ? html`<p>${alt}</p>` : nothing}
    <button type="button" class="link" autofocus @click=${shrink}>Close</button>
  </dialog>`;

const shrink = (): void => change({ picture: undefined });

/** A file that somebody chose, as it is sent to the server. */
export async function readFile(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return { filename: file.name, contentType: file.type || "application/octet-stream", base64 };
}
