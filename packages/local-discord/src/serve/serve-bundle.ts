// The page's own files: its script, styles and fonts, bundled in memory when the playground starts.

import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { getMimeType } from "hono/utils/mime";

export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

let bundle: Promise<ReadonlyMap<string, PageFile>> | undefined;

/** The files by name: `main.js`, `style.css` and the fonts. Bundled once in a process. */
export function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  bundle ??= bundlePage();
  return bundle;
}

async function bundlePage(): Promise<ReadonlyMap<string, PageFile>> {
  const { outputFiles } = await build({
    entryPoints: ["main.ts", "style.css"].map((name) => fileURLToPath(new URL(`../page/${name}`, import.meta.url))),
    bundle: true,
    write: false,
    outdir: "/play",
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
    loader: { ".ttf": "file" },
  });
  return new Map(
    outputFiles.map(({ path, contents }) => {
      const type = getMimeType(path) ?? "application/octet-stream";
      return [basename(path), { type, body: new Uint8Array(contents) }];
    }),
  );
}
