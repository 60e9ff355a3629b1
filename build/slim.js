// After an install without development's packages: makes the bundle, and leaves of the others what runs and what a bundle
// is made of, so that it can be made again when the sources are newer.

import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { beside } from "./bundle.js";
import { makeBundle } from "./current.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const packages = "node_modules/";

/** What runs as it is, with all that it depends on: the playground, and what makes bundles. */
const running = ["local-discord", "tsx", "esbuild"];
/** What of those nothing reads: types, maps of sources, words. */
const idle = /\.([cm]?ts|map|md)$/;
/** Whose it is, and what it is. */
const always = /\/(licen[cs]e|notice|copying)[^/]*$|\/package\.json$/i;

/** @param {string} path */
const manifestAt = (path) => JSON.parse(readFileSync(`${root}${path}/package.json`, "utf8"));

async function slim() {
  const read = new Set(await makeBundle());
  const whole = withDependencies(running);
  const needed = (/** @type {string} */ path) =>
    read.has(path) ||
    always.test(path) ||
    beside.some((kept) => path === kept || path.startsWith(`${kept}/`)) ||
    (whole.has(packageOf(path)) && !idle.test(path));
  for (const path of inPackages("isFile")) if (!needed(path)) rmSync(root + path);
  const folders = inPackages("isDirectory").sort((a, b) => b.length - a.length);
  for (const path of folders) if (readdirSync(root + path).length === 0) rmdirSync(root + path);
}

/**
 * The names of what is installed of these and of all that they depend on.
 * @param {readonly string[]} names
 */
function withDependencies(names) {
  const found = new Set(names);
  for (const name of found) {
    const { dependencies, optionalDependencies } = manifestAt(packages + name);
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies }))
      if (existsSync(root + packages + next)) found.add(next);
  }
  return found;
}

/** @param {string} path */
const packageOf = (path) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? "";

/**
 * What is in a folder, but for what npm itself keeps; links are to what is ours.
 * @param {"isFile" | "isDirectory"} kind
 * @returns {string[]}
 */
const inPackages = (kind) =>
  readdirSync(root + packages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry[kind]())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((path) => !path.startsWith(`${packages}.`));

const { devDependencies } = manifestAt(".");
if (!Object.keys(devDependencies).every((name) => existsSync(root + packages + name))) await slim();
