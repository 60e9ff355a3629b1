// The bot in a process of its own, by either way in, against a local Discord here.

import { type ChildProcess, spawn } from "node:child_process";
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { type LocalDiscord, startDiscord, subscribe } from "local-discord";

export type Way = "gateway" | "HTTP";

export interface Bot {
  readonly discord: LocalDiscord;
  /** What the process measures of itself, by the name of its metric. */
  readonly measured: (name: string) => Promise<number>;
  /** Tells it to end, and gives its exit code. */
  readonly close: () => Promise<number | null>;
}

/** Starts it with a store of its own, and waits until it is ready. */
export async function startBot(way: Way): Promise<Bot> {
  const discord = await startDiscord({ rateLimit: { limit: 100_000, window: 1000 } });
  const folder = mkdtempSync(join(tmpdir(), "crux-load-"));
  const port = await freePort();
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const start = fileURLToPath(new URL("../../build/start.js", import.meta.url));
  const child = spawn(process.execPath, [start, ...(way === "HTTP" ? ["serve"] : [])], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_PUBLIC_KEY: publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex"),
      CRUX_STORE: `sqlite://${join(folder, "crux.db")}`,
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([ready(child), ended.then(() => Promise.reject(new Error("Expected a bot that starts")))]);
  if (way === "HTTP") deliver(discord, `${url}/interactions`, privateKey);
  return {
    discord,
    measured: async (name) => {
      const text = await (await fetch(`${url}/metrics`)).text();
      return Number(new RegExp(`^${name} (.*)$`, "m").exec(text)?.[1]);
    },
    close: async () => {
      child.kill("SIGTERM");
      const code = await ended;
      await discord.close();
      rmSync(folder, { recursive: true });
      return code;
    },
  };
}

/** What is logged later is read and dropped. */
const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes('"msg":"ready"')) resolve();
    });
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** Posts each interaction, signed, as Discord does for an application with an endpoint; what it answers is its callback. */
export function deliver({ apiUrl, ...world }: LocalDiscord, endpoint: string, key: KeyObject): void {
  subscribe(world, (change) => {
    if (change.kind !== "interaction-created") return;
    const payload = change.interaction.payload as { readonly id: string; readonly token: string };
    const body = JSON.stringify(payload);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = sign(null, Buffer.from(timestamp + body), key).toString("hex");
    const headers = { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp };
    const answered = async () => {
      const { statusCode: status, headers: told, content } = await posted(endpoint, body, headers);
      if (status !== 200) return;
      const callback = `${apiUrl}/v10/interactions/${payload.id}/${payload.token}/callback`;
      await posted(callback, content, { "content-type": told["content-type"] ?? "application/json" });
    };
    // One that fails is one that nobody answers, which is counted where it was asked.
    answered().catch(() => undefined);
  });
}

/** Connections are kept, as Discord keeps them. */
const agent = new Agent({ keepAlive: true });

/** What `fetch` does, for a third of the work: what measures must not be what is slow. */
async function posted(url: string, body: string | Buffer, headers: OutgoingHttpHeaders) {
  const asking = request(url, { method: "POST", agent, headers }).end(body);
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  const { statusCode, headers: told } = answer;
  return { statusCode, headers: told, content: await buffer(answer) };
}
