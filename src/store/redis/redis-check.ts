// What is asked of a Redis server once it answers: whose data it holds, and whether it keeps what it acknowledged.
import { StoreRefused } from "../refused.ts";

const VERSION = "1";

interface Client {
  readonly set: (key: string, value: string, options: { condition: "NX" }) => Promise<unknown>;
  readonly get: (key: string) => Promise<string | null>;
  readonly info: () => Promise<string>;
}

/**
 * Writes our version into an empty store, and throws `StoreRefused` for one of a newer Crux; reports settings by which
 * Redis would lose changes. Asked once.
 */
export function checkOf(client: Client, report: (problem: unknown) => void): () => Promise<void> {
  let passed = false;
  return async () => {
    if (passed) return;
    await client.set("crux:version", VERSION, { condition: "NX" });
    const found = await client.get("crux:version");
    if (Number(found) > Number(VERSION)) {
      throw new StoreRefused(
        "newer",
        `The store in Redis was written by a newer Crux (version ${found}); start that one.`,
      );
    }
    if (!passed) for (const risk of risks(await client.info())) report(new Error(risk));
    passed = true;
  };
}

function risks(info: string): readonly string[] {
  const found: string[] = [];
  if (/^aof_enabled:0/m.test(info)) {
    found.push("Redis keeps no append-only file (appendonly no): what it acknowledged can be lost when it ends.");
  }
  if (/^maxmemory_policy:allkeys/m.test(info)) {
    found.push("Redis may drop any key when its memory is full (maxmemory-policy): set noeviction or volatile-lru.");
  }
  return found;
}
