// The addresses under which uploaded files are served, as a CDN would.

import type { ServerResponse } from "node:http";
import type { World } from "../state/world.ts";

/** Answers `/attachments/<channel>/<id>/<filename>`. */
export function answerAttachment(world: World, path: string, response: ServerResponse): void {
  const id = path.split("/")[3] ?? "";
  const attachment = world.attachments.get(id);
  if (attachment === undefined || attachment.url !== `${world.origin}${path.split("?")[0]}`) {
    response.writeHead(404, { "content-type": "text/plain" }).end("This content is no longer available.");
    return;
  }
  const { contentType, bytes } = attachment;
  response.writeHead(200, { "content-type": contentType, "content-length": bytes.byteLength }).end(bytes);
}
