// What a start loads: not what only some of those who use it ever need.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundle } from "../../build/bundle.js";

test("what shows a shared page is loaded by whoever looks at one, what makes it by whoever shares", async () => {
  const folder = mkdtempSync(join(tmpdir(), "crux-loaded-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { outputs } = (await bundle(folder)).metafile;
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { kind, path: next } of outputs[path]?.imports ?? []) if (kind === "import-statement") load(next);
  };
  const ways = ["src/main.ts", "src/transport/gateway.ts", "src/transport/http.ts"];
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (ways.includes(entryPoint ?? "")) load(path);
  const files = [...loaded].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
  expect(files).toContain("commands/pages/share.ts");
  expect(files.filter((file) => /render\/page\/|pages\/routes|-sheet\.ts|build\/what-if/.test(file))).toEqual([]);
});
