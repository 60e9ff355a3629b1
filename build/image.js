// Lays what runs into a folder, and nothing else: `node build/image.js /app`. The image is made of it.

import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beside, bundle } from "./bundle.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Expected the folder to lay it into, got none");

const { metafile } = await bundle(`${folder}/crux`);
for (const path of beside) cpSync(root + path, `${folder}/${path}`, { recursive: true });
const { name, version, license, type } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
writeFileSync(`${folder}/package.json`, JSON.stringify({ name, version, license, type }));

// Whose code it is, as their licences ask.
const used = [...Object.keys(metafile.inputs), ...beside].flatMap(
  (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
);
const notices = [
  "LICENSE",
  ...[...new Set(used)].sort().flatMap((path) => ["LICENSE", "LICENSE.md", "LICENCE"].map((file) => `${path}/${file}`)),
];
for (const path of notices.filter((path) => existsSync(root + path)))
  appendFileSync(`${folder}/LICENSES.txt`, `${path}\n\n${readFileSync(root + path, "utf8")}\n\n`);
