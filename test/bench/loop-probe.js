// Loaded into the bot under measurement: tells over IPC for how long its event loop was held.

import { monitorEventLoopDelay } from "node:perf_hooks";

const resolution = 1;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();

/** Answers `read` with the longest hold since the last `reset`, in milliseconds. */
process.on("message", (question) => {
  if (question === "reset") delay.reset();
  if (question === "read") process.send?.(Math.max(0, delay.max / 1e6 - resolution));
});
process.channel?.unref();
