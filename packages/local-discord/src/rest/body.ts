// The body of a request: JSON, or a form with `payload_json` and `files[n]`.

import type { IncomingMessage } from "node:http";
import { limits } from "../validate/limits.ts";
import { apiError } from "./errors.ts";

export interface Upload {
  /** The n of `files[n]`, which `attachments[].id` refers to. */
  readonly slot: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Body {
  readonly json: unknown;
  readonly files: readonly Upload[];
}

/** @throws ApiError 40005 where the body or one file is too large, 50109 where it is not JSON. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await readBytes(request);
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) return readMultipart(bytes, type);
  return { json: bytes.byteLength === 0 ? undefined : parseJson(new TextDecoder().decode(bytes)), files: [] };
}

async function readBytes(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    // The rest is read and let go: a client that is still sending would not see the answer.
    if (size <= limits.request) chunks.push(chunk);
  }
  if (size > limits.request) throw apiError("tooLarge");
  return new Uint8Array(Buffer.concat(chunks));
}

async function readMultipart(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Body> {
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData().catch(() => {
    throw apiError("invalidJson");
  });
  const files: Upload[] = [];
  let json: unknown;
  for (const [name, value] of form) {
    if (typeof value === "string") {
      if (name === "payload_json") json = parseJson(value);
      continue;
    }
    const slot = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (slot === undefined) continue;
    const content = new Uint8Array(await value.arrayBuffer());
    if (content.byteLength > limits.file) throw apiError("tooLarge");
    files.push({ slot, filename: value.name, contentType: value.type || "application/octet-stream", bytes: content });
  }
  return { json, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw apiError("invalidJson");
  }
}
