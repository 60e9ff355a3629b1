// The addresses under which uploaded files are served, as a CDN would.

import type { ServerResponse } from "node:http";
import type { World } from "../state/world.ts";

/** A file is shown, never run: it comes from the same address as the page that acts for people. */
const inert = { "content-security-policy": "sandbox; default-src 'none'", "x-content-type-options": "nosniff" };

/** Answers `/attachments/<channel>/<id>/<filename>`. */
export function answerAttachment(world: World, path: string, response: ServerResponse): void {
  const id = path.split("/")[3] ?? "";
  const attachment = world.attachments.get(id);
  if (attachment === undefined || attachment.url !== `${world.origin}${path.split("?")[0]}`) {
    response.writeHead(404, { "content-type": "text/plain" }).end("This content is no longer available.");
    return;
  }
  const { contentType, bytes } = attachment;
  const headers = { "content-type": contentType, "content-length": bytes.byteLength, ...inert };
  response.writeHead(200, headers).end(bytes);
}
