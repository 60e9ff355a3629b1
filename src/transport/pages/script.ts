// What moves the sliders of pages, as one file for a browser: asked for when the first of them is touched.

import { createHash } from "node:crypto";

export interface Script {
  readonly code: string;
  /** Another one whenever the code is. */
  readonly tag: string;
}

let made: Promise<Script> | undefined;

export function whatIfScript(): Promise<Script> {
  made ??= script();
  return made;
}

/** Made here from the sources; in a bundle it was made with it. */
async function script(): Promise<Script> {
  const { whatIfCode } = await import("../../../build/what-if.js");
  const code = await whatIfCode();
  return { code, tag: createHash("sha256").update(code).digest("hex").slice(0, 16) };
}
