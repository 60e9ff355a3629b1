// Makes what the package ships: one file of code with all that it needs, and its types.

import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL("./", import.meta.url));

rmSync(`${here}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: here,
  entryPoints: ["index.ts"],
  outfile: "dist/index.js",
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "esm",
  target: "es2023",
  platform: "neutral",
  mainFields: ["module", "main"],
  legalComments: "inline",
});
execFileSync("npx", ["tsc", "-p", "tsconfig.build.json"], {
  cwd: here,
  stdio: "inherit",
});
