// Two processes that take signed posts, behind nginx and over Redis as the files for operators have them.

import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { slash } from "local-discord";
import { expect, onTestFinished, test } from "vitest";
import { deliver } from "../load/bot.ts";
import { discordForTest } from "../playground/discord.ts";
import { folder, found, freePort, noRedis, remove, startRedis } from "../store/engines.ts";
import { slowClock } from "../transport/connected.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const nginx = found("nginx");
const without = nginx === undefined ? " (skipped: no nginx here)" : noRedis;

/** Runs it until the test ends, or it is killed. */
function running(command: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(command, words, {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.resume();
  const ended = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  return kill;
}

/** nginx with our configuration, but for the names and ports that Docker gives. */
async function front(backs: readonly number[]): Promise<string> {
  const data = folder();
  onTestFinished(() => remove(data));
  const port = await freePort();
  const ours = readFileSync(join(root, "deploy/nginx.conf"), "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace(/^ *(resolver|zone) .*\n/gm, "")
    .replace(/^ *server serve:8080 resolve (.*)$/m, (_, how) =>
      backs.map((back) => `server 127.0.0.1:${back} ${how}`).join("\n"),
    );
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${data}/${kind};`,
  );
  const rest = `daemon off; master_process off; pid ${data}/pid; error_log ${data}/errors; worker_processes 1; events {}`;
  writeFileSync(`${data}/nginx.conf`, `${rest} http { access_log off; ${places.join(" ")}\n${ours}}`);
  running(nginx ?? "", ["-p", data, "-c", `${data}/nginx.conf`, "-e", `${data}/errors`]);
  return `http://127.0.0.1:${port}`;
}

const status = (url: string) =>
  fetch(url).then(
    ({ status }) => status,
    () => undefined,
  );

test.skipIf(without !== "")(
  `posts are shared by two, and answered by the other once one is killed${without}`,
  { timeout: 120_000 },
  async () => {
    const redis = await startRedis();
    onTestFinished(redis.stop);
    const discord = await discordForTest({ clock: slowClock() });
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const key = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
    const backs = [await freePort(), await freePort()];
    const kills = backs.map((port) =>
      running(process.execPath, ["build/start.js", "serve"], {
        DISCORD_TOKEN: discord.token,
        DISCORD_PUBLIC_KEY: key,
        DISCORD_API_URL: discord.apiUrl,
        CRUX_STORE: redis.url,
        CRUX_PROXIES: "1",
        PORT: String(port),
      }),
    );
    for (const port of backs)
      await expect.poll(() => status(`http://127.0.0.1:${port}/readyz`), { timeout: 60_000 }).toBe(200);
    const url = await front(backs);
    await expect.poll(() => status(`${url}/v1/openapi.json`), { timeout: 20_000 }).toBe(200);
    deliver(discord, `${url}/interactions`, privateKey);
    const answeredAll = async () => {
      const { member, second } = discord.people;
      const asked = [member, second, member, second].map((who) => slash(discord, who, discord.places.general, "help"));
      for (const each of asked) expect((await each.reply()).embeds).toHaveLength(1);
    };
    await answeredAll();
    const taken = async (port: number) => {
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      return Number(/^crux_acknowledge_seconds_count (\d+)$/m.exec(text)?.[1]);
    };
    const counts = await Promise.all(backs.map(taken));
    expect(counts.reduce((sum, count) => sum + count)).toBe(4);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    // Probes and metrics are for nobody outside.
    for (const path of ["livez", "readyz", "metrics", ""]) expect(await status(`${url}/${path}`)).toBe(404);
    await kills[0]?.();
    await answeredAll();
    expect(await taken(backs[1] ?? 0)).toBe(4 + (counts[1] ?? 0));
  },
);
