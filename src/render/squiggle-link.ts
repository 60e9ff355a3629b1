// Where Squiggle's own playground opens a model: an address that holds the whole code.

import { deflateSync } from "node:zlib";

/** The code is packed into the part of the address that no browser sends, so that it is kept nowhere. */
export function squiggleLink(code: string): string {
  const text = JSON.stringify({ defaultCode: code });
  const packed = encodeURIComponent(deflateSync(text, { level: 9 }).toString("base64"));
  return `https://www.squiggle-language.com/playground#code=${packed}`;
}
