// What moves the sliders of pages, as one file for a browser: made once, when the first of them is touched.

import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

export interface Script {
  readonly code: string;
  /** Another one whenever the code is. */
  readonly tag: string;
}

let made: Promise<Script> | undefined;

export function whatIfScript(): Promise<Script> {
  made ??= bundled();
  return made;
}

async function bundled(): Promise<Script> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../render/page/browser/main.ts", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
    plugins: [
      {
        // Nothing of it does anything by being loaded: what is not called, a table of all units, stays out.
        name: "called alone",
        setup: ({ onResolve, resolve }) =>
          onResolve({ filter: /^\.\.?\// }, async ({ path, pluginData, ...where }) => {
            if (pluginData === "resolved") return undefined;
            return { ...(await resolve(path, { ...where, pluginData: "resolved" })), sideEffects: false };
          }),
      },
    ],
  });
  const code = outputFiles[0]?.text ?? "";
  return { code, tag: createHash("sha256").update(code).digest("hex").slice(0, 16) };
}
