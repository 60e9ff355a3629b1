// Runs the benchmark from a bundle, as Crux runs: what a loader of TypeScript adds to every function made is not Crux's.

import { bundle } from "../../build/bundle.js";

const made = new URL("../../dist/bench/", import.meta.url);
await bundle(made.pathname, ["test/bench/bench.ts"]);
await import(new URL("bench.js", made).href);
