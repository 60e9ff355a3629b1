// The program as `npm start` runs it without a token, for tests and pictures.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface Program {
  /** The address that it prints. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts it on a free port with a store of its own. */
export async function startProgram(): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), "crux-start-"));
  const { DISCORD_TOKEN: _token, DISCORD_API_URL: _api, ...env } = process.env;
  const child = spawn(process.execPath, ["build/start.js"], {
    env: { ...env, PORT: "0", CRUX_STORE: `sqlite://${join(folder, "crux.db")}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
  const address = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = /http:\/\/\S+/.exec(line)?.[0];
      if (found) resolve(found);
    });
  });
  const url = await Promise.race([address, gone]);
  if (url !== undefined) return { url, stop };
  await stop();
  throw new Error("Expected an address, got the end of the program");
}
