// A worker for tests: the bundle's own, as it runs in production.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { currentBundle } from "../../../build/current.js";
import { startWorkers, type Workers } from "../../../src/transport/workers/pool.ts";
import { logForTest } from "../connected.ts";

const bundled = async () => pathToFileURL(join(await currentBundle(), "worker.js"));

/** Workers that end with the test. */
export async function workersForTest(count = 1, script?: URL, patience?: number): Promise<Workers> {
  const workers = startWorkers(script ?? (await bundled()), count, logForTest().log, patience);
  onTestFinished(workers.close);
  return workers;
}

/** The same worker, which ends, or hangs, in the middle of any call that has this text in it. */
export async function fragile(trap: string, how = "process.exit(1)"): Promise<URL> {
  const folder = mkdtempSync(join(tmpdir(), "crux-worker-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "worker.mjs");
  // The worker listens first: what comes before anybody does waits for it.
  const code = `
    import { parentPort } from "node:worker_threads";
    await import(${JSON.stringify((await bundled()).href)});
    parentPort.on("message", (message) => {
      if (message.what === "run" && JSON.stringify(message.given).includes(${JSON.stringify(trap)})) ${how};
    });`;
  writeFileSync(file, code);
  return pathToFileURL(file);
}
