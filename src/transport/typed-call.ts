// A call as somebody typed it, on Discord or in a shell; and a file that they hand over, as text, never more than one of ours can have.

import { UserError } from "../core/errors.ts";
import { localeNow, tell } from "../core/tell.ts";
import type { Call, Command, Values } from "../kit/define.ts";
import { besideOf } from "../kit/options.ts";
import { typedIn } from "../language/typed.ts";

/** A call whose options somebody typed, with the numbers of its assumptions as that person's locale writes them. */
export function asTyped({ command: name, options }: Call, commands: readonly Command[]): Call {
  const command = commands.find((each) => each.name === name);
  const read = ([option, value]: readonly [string, Values[string]]) =>
    typeof value === "string" && besideOf(command?.options[option]).isAssumed
      ? [option, typedIn(localeNow(), value)]
      : [option, value];
  return { command: name, options: Object.fromEntries(Object.entries(options).map(read)) };
}

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
