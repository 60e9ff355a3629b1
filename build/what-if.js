// Makes what moves the sliders of a shared page: one file for a browser, with the core that works it out.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Called so often that their names were a fortieth of the file. */
const named = ["log", "abs", "exp", "min", "max", "sqrt"];
const short = Object.fromEntries(named.map((name, k) => [`Math.${name}`, `$${k}`]));

/**
 * The file's text.
 * @returns {Promise<string>}
 */
export async function whatIfCode() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/render/page/browser/main.ts", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "esm",
    target: "es2022",
    define: { "Number.POSITIVE_INFINITY": "Infinity", "Number.NaN": "NaN", "Number.isFinite": "isFinite", ...short },
    banner: { js: `const{${named.map((name, k) => `${name}:$${k}`)}}=Math;` },
    legalComments: "none",
    logLevel: "silent",
    plugins: [calledAlone],
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * Nothing of it does anything by being loaded: what is not called, such as the table of all units, stays out.
 * @type {import("esbuild").Plugin}
 */
const calledAlone = {
  name: "called alone",
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^\.\.?\// }, async ({ path, pluginData, ...where }) => {
      if (pluginData === calledAlone) return undefined;
      return { ...(await resolve(path, { ...where, pluginData: calledAlone })), sideEffects: false };
    }),
};
