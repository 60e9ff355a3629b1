// The package as somebody has it who installed its tarball into an empty folder.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = fileURLToPath(new URL("../", import.meta.url));

export interface Installed {
  readonly folder: string;
  /** The names and sizes in bytes of what the tarball holds. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Of the tarball, in bytes. */
  readonly size: number;
  readonly remove: () => Promise<void>;
}

/** Packs the package and installs it; nothing is asked of a registry. */
export async function installed(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), "crux-compute-"));
  const packed = await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: here, maxBuffer: 1e8 });
  const [{ filename, files, size }] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf("["))) as [
    { readonly filename: string } & Pick<Installed, "files" | "size">,
  ];
  await writeFile(join(folder, "package.json"), '{ "type": "module", "private": true }');
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`], { cwd: folder });
  return { folder, files, size, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The example of the README. */
export async function example(): Promise<string> {
  const [, code = ""] = /```js\n(.*?)```/s.exec(await readFile(join(here, "README.md"), "utf8")) ?? [];
  return code;
}

/** What the example says when it is run here by Node. */
export async function saidByNode({ folder }: Installed): Promise<string> {
  await writeFile(join(folder, "example.js"), await example());
  return (await run(process.execPath, ["example.js"], { cwd: folder })).stdout;
}
