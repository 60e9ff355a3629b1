// Makes what the package ships: one file of code with all that it needs, and the types that it speaks of.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { minify } from "terser";

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
  // What a linter wants spelt out costs a kilobyte.
  define: {
    "Number.POSITIVE_INFINITY": "Infinity",
    "Number.NEGATIVE_INFINITY": "-1e999",
    "Number.NaN": "NaN",
    // The same of numbers, and types let nothing else in.
    "Number.isFinite": "isFinite",
    "Number.MIN_VALUE": "5e-324",
  },
});
// One bundler's minifier leaves a hundredth that another one finds. No function here looks at what it was called on or is made
// with `new`, so each may be an arrow.
const bundle = `${here}dist/index.js`;
const { code } = await minify(readFileSync(bundle, "utf8"), {
  module: true,
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
});
if (code === undefined) throw new Error("The minifier gave nothing");
writeFileSync(bundle, code);
execFileSync("npx", ["tsc", "-p", "tsconfig.build.json"], {
  cwd: here,
  stdio: "inherit",
});

const types = `${here}dist/types`;
const named = new Set<string>();
function visit(file: string): void {
  if (named.has(file)) return;
  named.add(file);
  for (const [, from] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)"/g))
    visit(join(dirname(file), from ?? "").replace(/\.ts$/, ".d.ts"));
}
visit(join(types, "packages/crux-compute/index.d.ts"));
for (const file of readdirSync(types, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".d.ts")))
  if (!named.has(join(types, file))) rmSync(join(types, file));
