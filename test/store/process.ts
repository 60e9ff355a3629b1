// Processes of their own, for what one process cannot show: two bots, a kill, a file that another program holds.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { onTestFinished } from "vitest";

export interface Process {
  /** Every line so far. */
  readonly lines: readonly string[];
  /** Waits for a line that begins so. */
  readonly line: (start: string) => Promise<string>;
  /** Waits until it ended by itself. */
  readonly ended: Promise<void>;
  readonly say: (text: string) => void;
  /** Ends it at once, as a power cut would, and waits for the end. */
  readonly kill: () => Promise<void>;
}

const root = join(import.meta.dirname, "../..");
let compiled: Promise<string> | undefined;

/** `child.ts` in plain JavaScript: starting it through a compiler every time would take ten times as long. */
async function program(): Promise<string> {
  const entryPoints = [join(import.meta.dirname, "child.ts")];
  const how = { bundle: true, minify: true, format: "esm", platform: "node", packages: "external" } as const;
  const { outputFiles } = await build({ entryPoints, ...how, write: false });
  return outputFiles[0]?.text ?? "";
}

/** Starts `child.ts` with these words. */
export async function start(...words: readonly string[]): Promise<Process> {
  compiled ??= program();
  return launch(process.execPath, ["--input-type=module", "--eval", await compiled, "--", ...words]);
}

/** The same, where no file may grow over so many blocks of 1024 bytes. */
export async function startLimited(blocks: number, ...words: readonly string[]): Promise<Process> {
  compiled ??= program();
  const script = `ulimit -f ${blocks} && exec "$0" "$@"`;
  const command = [process.execPath, "--input-type=module", "--eval", await compiled, "--", ...words];
  return launch("bash", ["-c", script, ...command]);
}

function launch(command: string, words: readonly string[]): Process {
  const child = spawn(command, words, { stdio: ["pipe", "pipe", "inherit"], cwd: root });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const reader = createInterface({ input: child.stdout });
  let ended = false;
  const wake = (): void => {
    for (const look of [...waiting]) look();
  };
  reader.on("line", (line) => {
    lines.push(line);
    wake();
  });
  const exit = new Promise<void>((resolve) => {
    child.once("close", () => {
      ended = true;
      wake();
      resolve();
    });
  });
  const line = (start: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.find((text) => text.startsWith(start));
        if (found === undefined && !ended) return;
        waiting.delete(look);
        if (found === undefined) reject(new Error(`Expected a line \`${start}\`, got ${JSON.stringify(lines)}`));
        else resolve(found);
      };
      waiting.add(look);
      look();
    });
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await exit;
  };
  onTestFinished(kill);
  return {
    lines,
    line,
    ended: exit,
    say: (text) => child.stdin.write(`${text}\n`),
    kill,
  };
}
