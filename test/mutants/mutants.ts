// Changes one line at a time and sees whether a test fails: `npm run mutants`, or with the start of a path for some.
// It works on a copy of the tree; a mutant that lives and is not in the list as such, or is caught and is, ends it with 1.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Mutant, mutants, testsOf } from "./list.ts";

const root = new URL("../../", import.meta.url).pathname;
const [from = ""] = process.argv.slice(2);
/** Milliseconds that the tests of one mutant may take. */
const longest = 180_000;

/** The tree as git sees it, uncommitted changes too, with the installed packages linked. */
function copyOfTree(): string {
  const folder = mkdtempSync(join(tmpdir(), "crux-mutants-"));
  const words = ["ls-files", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", words, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    // What was deleted and not yet committed is still listed.
    cpSync(join(root, file), join(folder, file), { force: true, errorOnExist: false });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

type Verdict = "pass" | "fail" | "too long";

/** What the tests of a file come to. */
function verdictOn(folder: string, file: string): Verdict {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  // In threads, so that one that loops for ever ends with its process; to hang is to be noticed.
  const words = [vitest, "run", "--bail=1", "--project=all", "--pool=threads", ...testsOf(file)];
  const limits = { timeout: longest, killSignal: "SIGKILL" } as const;
  const run = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8", stdio: "pipe", ...limits });
  if (run.signal === limits.killSignal) return "too long";
  if (/No test files found/.test(run.stderr)) throw new Error(`Expected tests of ${file}, found none`);
  return run.status === 0 ? "pass" : "fail";
}

/** A test that fails anyway would catch every mutant. */
function requireGreen(folder: string, files: readonly string[]): void {
  const byTests = new Map(files.map((file) => [testsOf(file).join(" "), file]));
  for (const [tests, file] of byTests) {
    const verdict = verdictOn(folder, file);
    const got = verdict === "fail" ? "a failure" : `nothing in ${longest / 1000} s`;
    if (verdict !== "pass") throw new Error(`Expected ${tests} to pass without a mutant, got ${got}`);
  }
}

/** What the tests of its room come to with the mutant in place. */
function verdictWith(folder: string, { file, from: before, to: after }: Mutant): Verdict {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (text.split(before).length !== 2) throw new Error(`Expected \`${before}\` once in ${file}`);
  writeFileSync(
    path,
    text.replace(before, () => after),
  );
  try {
    return verdictOn(folder, file);
  } finally {
    writeFileSync(path, text);
  }
}

const chosen = mutants.filter(({ file }) => file.startsWith(from));
const folder = copyOfTree();
let caught = 0;
const wrong: string[] = [];
try {
  requireGreen(
    folder,
    chosen.map(({ file }) => file),
  );
  for (const mutant of chosen) {
    const { file, from: before, to: after, lives } = mutant;
    const ended = verdictWith(folder, mutant);
    const found = ended !== "pass";
    if (found) caught++;
    // A machine that is busy may be as slow as a mutant that loops.
    const how = ended === "too long" ? `caught by the limit of ${longest / 1000} s` : "caught";
    const verdict = found ? how : lives ? `lives: ${lives}` : "LIVES";
    process.stdout.write(`${verdict}  ${file}: ${before} → ${after}\n`);
    if (found === (lives !== undefined)) wrong.push(`${file}: ${before} → ${after}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const share = chosen.length === 0 ? 0 : caught / chosen.length;
process.stdout.write(`${caught} of ${chosen.length} caught (${Math.round(100 * share)}%)\n`);
if (wrong.length > 0 || share < 0.9) process.exitCode = 1;
