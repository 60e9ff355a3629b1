// Starts Crux from its bundle: `node build/start.js serve`.

import module from "node:module";
import { pathToFileURL } from "node:url";
import { currentBundle } from "./current.js";

const folder = await currentBundle();
// From Node 22 on what was compiled is kept beside it.
module.enableCompileCache?.(`${folder}/compiled`);
await import(pathToFileURL(`${folder}/main.js`).href);
