// The image without Docker: what its Dockerfile copies, laid into a folder and started there as its user would.

import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { discordForTest } from "../playground/discord.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dockerfile = readFileSync(join(root, "Dockerfile"), "utf8");
const last = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));
const words = JSON.parse(/^CMD (.*)$/m.exec(last)?.[1] ?? "[]") as readonly string[];
const app = mkdtempSync(join(tmpdir(), "crux-image-"));
/** Whom nothing belongs to: where tests run as root, the bot does not. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(root, "build/image.js"), app]);
  chmodSync(app, 0o755);
  mkdirSync(join(app, "data"));
  if (user.uid !== undefined) chownSync(join(app, "data"), user.uid, user.gid);
}, 60_000);
afterAll(() => rmSync(app, { recursive: true }));

const files = () =>
  readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test("its bases are pinned, and its last stage takes the folder alone", () => {
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
  expect(bases).toHaveLength(2);
  for (const base of bases) expect(base).toMatch(/^node:[\d.]+-\S+@sha256:[0-9a-f]{64}$/);
  expect([...last.matchAll(/^COPY .*$/gm)].map(String)).toEqual(["COPY --from=build /app ./"]);
  expect(dockerfile).toContain("RUN node build/image.js /app\n");
});

test("it is the bundle, the native parts of this platform, two fonts and the licences", () => {
  const kinds = files().map((file) => file.slice(app.length + 1).replace(/^crux\/.*\.js(\.map)?$/, "crux/*.js"));
  const found = [...new Set(kinds)].filter((file) => !file.startsWith("node_modules/node-gyp-build/"));
  expect(found.filter((file) => file.endsWith(".ttf"))).toHaveLength(2);
  const prebuilt = `node_modules/@photostructure/sqlite/prebuilds/${process.platform}-${process.arch}/`;
  const rest = found.filter((file) => !/\.ttf$/.test(file) && !file.startsWith(prebuilt)).sort();
  const sqlite = ["dist/index.cjs", "dist/index.mjs", "package.json"].map(
    (file) => `node_modules/@photostructure/sqlite/${file}`,
  );
  expect(rest).toEqual(["LICENSES.txt", "crux/*.js", ...sqlite, "package.json"]);
  const megabytes = files().reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  expect(megabytes).toBeLessThan(40);
});

test("its user starts it there, its health check holds while it serves, and SIGTERM ends it", async () => {
  const discord = await discordForTest();
  const alive = join(app, "data/crux.alive");
  const [, ...rest] = words;
  const bot = spawn(process.execPath, rest, {
    cwd: app,
    env: {
      NODE_ENV: "production",
      PORT: "0",
      CRUX_HEARTBEAT: alive,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    },
    stdio: ["ignore", "pipe", "inherit"],
    ...user,
  });
  const ended = once(bot, "exit");
  onTestFinished(async () => {
    bot.kill("SIGKILL");
    await ended;
  });
  let said = "";
  bot.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  await expect.poll(() => said, { timeout: 40_000 }).toContain('"msg":"ready"');
  const check = /HEALTHCHECK .*CMD (.*)$/m.exec(last)?.[1]?.replace("/tmp/crux.alive", alive) ?? "";
  const healthy = () => {
    try {
      execFileSync("sh", ["-c", check], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };
  await expect.poll(healthy, { timeout: 10_000 }).toBe(true);
  expect(readdirSync(join(app, "data"))).toContain("crux.db");
  bot.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  utimesSync(alive, 0, 0);
  expect(healthy()).toBe(false);
});

test("without a token it says so, and the shell's questions are answered in it", async () => {
  const env = { NODE_ENV: "production", CRUX_STORE: "sqlite://:memory:" };
  const [, ...rest] = words;
  const run = (more: readonly string[] = [], variables: NodeJS.ProcessEnv = env) =>
    promisify(execFile)(process.execPath, [...rest, ...more], { cwd: app, env: variables });
  const refused = { code: 1, stderr: "Expected DISCORD_TOKEN.\n" };
  await expect(run()).rejects.toMatchObject(refused);
  // Outside of a container too, where the folder has no playground.
  await expect(run([], { CRUX_STORE: env.CRUX_STORE })).rejects.toMatchObject(refused);
  expect((await run(["ask", "/pool participation: 10%"])).stdout).toContain("10% joining");
});
