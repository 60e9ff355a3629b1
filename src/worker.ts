// A worker's composition root: the same commands and models as in the process that began it, which keeps stores and channels.

import { parentPort } from "node:worker_threads";
import { estimateCommand } from "../commands/ask/shared/estimate.ts";
import { groundOf } from "../commands/settle/shared/argument.ts";
import { loadCommands } from "./load.ts";
import { checkModel } from "./models/model.ts";
import { workAt } from "./transport/workers/worker.ts";

if (parentPort === null) throw new Error("Expected a worker of Crux, got a process of its own");
const commands = await loadCommands(estimateCommand);
for (const model of commands.models) checkModel(model);
workAt(parentPort, { ...commands, groundOf, now: Date.now });
