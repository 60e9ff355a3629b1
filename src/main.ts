// The composition root: what was asked for, and the way in that serves it.

import { loadContext } from "./command/load.ts";
import { ask, prompt } from "./transport/terminal.ts";

const [mode, ...words] = process.argv.slice(2);
const context = await loadContext();

if (mode === "ask") process.exitCode = await ask(words, context);
else await prompt(context);
