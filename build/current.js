// The bundle of the sources as they are now: found by their hash, or made.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const dist = `${root}dist/`;
/** How many are kept: one that still runs may load more of itself. */
const most = 10;

/**
 * The folder in which `main.js` is.
 * @returns {Promise<string>}
 */
export async function currentBundle() {
  const folder = dist + hashOfSources();
  if (!existsSync(folder)) await makeBundle();
  return folder;
}

/** Makes it, and gives what went into it, by path from here. */
export async function makeBundle() {
  const folder = dist + hashOfSources();
  const made = `${folder}.${process.pid}`;
  const { bundle } = await import("./bundle.js");
  const { metafile } = await bundle(made);
  // Whole at once, whoever else makes it in the same moment.
  if (existsSync(folder)) rmSync(made, { recursive: true });
  else renameSync(made, folder);
  forgetOldest();
  return Object.keys(metafile.inputs);
}

/** Of all that goes into a bundle. Reading it takes 10 ms, and no clock or copy can make an old one pass for new. */
function hashOfSources() {
  const files = ["build", "commands", "src"].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length)),
  );
  const hash = createHash("sha256");
  for (const file of ["package.json", "package-lock.json", ...files].sort()) {
    const content = readFileSync(root + file);
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest("hex").slice(0, 16);
}

function forgetOldest() {
  const byAge = readdirSync(dist)
    .map((name) => ({ path: dist + name, made: statSync(dist + name).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  for (const { path } of byAge.slice(most)) rmSync(path, { recursive: true, force: true });
}
