// A file that somebody hands over, as text: never more of it than a file of ours can have.

import { UserError } from "../core/errors.ts";
import { tell } from "../core/tell.ts";

/** Bytes: an export of all that a server can set has a tenth of it. */
const largest = 64 * 1024;

/** @throws UserError `file.large` */
export function checkSize(bytes: number): void {
  if (bytes <= largest) return;
  throw new UserError("file.large", tell`Expected a file of at most ${largest / 1024} KB, got a larger one`);
}

/** What comes in pieces, as text; the rest of one that is too large is not read. @throws UserError `file.large`, `file.text` */
export async function textIn(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    checkSize(size);
    kept.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(kept));
  } catch {
    throw new UserError("file.text", tell`Expected a text file, got something else`);
  }
}
