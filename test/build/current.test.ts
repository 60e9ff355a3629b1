// The bundle that `npm start` and `npm run ask` run: of the sources as they are now, whatever was built before.

import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "crux-build-"));
const run = promisify(execFile);

beforeAll(() => {
  for (const name of ["build", "commands", "src", "package.json", "package-lock.json"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What it prints, and with which code it ends. */
async function ask(line: string): Promise<{ readonly said: string; readonly code: number }> {
  const env = { PATH: process.env.PATH, CRUX_STORE: "sqlite://:memory:" };
  const words = ["--enable-source-maps", "build/start.js", "ask", line];
  return run(process.execPath, words, { cwd: folder, env }).then(
    ({ stdout }) => ({ said: stdout, code: 0 }),
    ({ stdout, stderr, code }) => ({ said: stdout + stderr, code }),
  );
}

const bundles = () => readdirSync(join(folder, "dist")).sort();

test("it is made once, by however many start at a time, and found again", async () => {
  const answers = await Promise.all([ask("/pool preset: article"), ask("/gap preset: article")]);
  expect(answers.map(({ code }) => code)).toEqual([0, 0]);
  expect(answers[0]?.said).toContain("The article");
  const made = bundles();
  expect(made).toHaveLength(1);
  expect((await ask("/gap")).code).toBe(0);
  expect(bundles()).toEqual(made);
});

test("one new file is a new command, and a file that is gone is none", async () => {
  const file = join(folder, "commands/ask/hello.ts");
  expect((await ask("/hello")).code).toBe(1);
  writeFileSync(
    file,
    `import { defineCommand } from "../../src/kit/define.ts";
     const lead = "Good morning";
     const view = { title: "Hello", tone: "answer", lead, sections: [], warnings: [], private: false, data: {} } as const;
     export default defineCommand({ name: "hello", description: "Greets", options: {}, examples: [{}], run: () => view });`,
  );
  expect((await ask("/hello")).said).toContain("Good morning");
  rmSync(file);
  expect((await ask("/hello")).code).toBe(1);
});

test("a stack names the line of the source", async () => {
  mkdirSync(join(folder, "commands/broken"));
  writeFileSync(join(folder, "commands/broken/broken.ts"), "const why: string = 'broken';\n\nthrow new Error(why);\n");
  expect((await ask("/gap")).said).toMatch(/commands\/broken\/broken\.ts:3/);
});
