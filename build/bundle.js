// Makes Crux one folder that runs without its sources: our code and all that is pure JavaScript, by esbuild.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { whatIfCode } from "./what-if.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/** What stays a package: what is native, what is read as a file, and the playground, which is TypeScript. */
const outside = ["@photostructure/sqlite", "@expo-google-fonts/inter", "local-discord", "tsx"];
/** What of those is read beside a bundle, on a machine such as this one. */
export const beside = [
  "@photostructure/sqlite/package.json",
  "@photostructure/sqlite/dist/index.cjs",
  "@photostructure/sqlite/dist/index.mjs",
  `@photostructure/sqlite/prebuilds/${process.platform}-${process.arch}`,
  "node-gyp-build/package.json",
  "node-gyp-build/index.js",
  "node-gyp-build/node-gyp-build.js",
  "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
].map((path) => `node_modules/${path}`);
/** What packages use where it is installed, which it is not. */
const absent = ["bufferutil", "pg-native", "utf-8-validate", "zlib-sync"];

/** What packages of the older kind ask of Node. */
const banner = `import { createRequire as requireAt } from "node:module"; const require = requireAt(import.meta.url);`;

/**
 * Bundles `src/main.ts` and `src/worker.ts` into a folder, as `main.js` and `worker.js` and what both or only some ways in need;
 * or other entries.
 * @param {string} outdir
 * @param {readonly string[]} entries
 */
export const bundle = (outdir, entries = ["src/main.ts", "src/worker.ts"]) =>
  build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    // Half to read at each start; names and the places of the sources stay.
    minifyWhitespace: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: "none",
    metafile: true,
    banner: { js: banner },
    external: [...outside, ...absent],
    // A file without a default export is no command and no model.
    logOverride: { "import-is-undefined": "silent" },
    plugins: [
      instead("what-if", /build\/what-if\.js$/, whatIfText),
      instead("files", /src\/files\.ts$/, files),
      // zod's words in forty languages, of which English is used.
      instead("locales", /zod\/v4\/locales\/index\.js$/, () => `export { default as en } from "./en.js";`),
    ],
  });

/**
 * Has other code stand in a file's place.
 * @param {string} name
 * @param {RegExp} filter
 * @param {() => string | Promise<string>} code
 * @returns {import("esbuild").Plugin}
 */
const instead = (name, filter, code) => ({
  name,
  setup: ({ onLoad }) => onLoad({ filter }, async () => ({ contents: await code() })),
});

/** What moves the sliders of pages, made with the bundle in place of at the first touch. */
const whatIfText = async () => `export const whatIfCode = async () => ${JSON.stringify(await whatIfCode())};`;

/** The commands and models that are there now, in place of looking for them at each start. */
function files() {
  const features = readdirSync(`${root}commands`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const models = typescriptIn("src/models");
  const commands = features.flatMap(({ name }) => typescriptIn(`commands/${name}`));
  const paths = [...models, ...commands];
  const list = (/** @type {readonly string[]} */ some) =>
    some.map((path) => `{ file: "${path.split("/").slice(-2).join("/")}", found: file${paths.indexOf(path)}.default }`);
  return [
    ...paths.map((path, at) => `import * as file${at} from "../${path}";`),
    `export const modelFiles = async () => [${list(models)}];`,
    `export const commandFiles = async () => [${list(commands)}];`,
  ].join("\n");
}

/** @param {string} folder */
const typescriptIn = (folder) =>
  readdirSync(root + folder)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => `${folder}/${file}`);
