// Private engines for the tests: SQLite files, and Redis and Postgres servers on free loopback ports where installed.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

export interface Server {
  readonly url: string;
  readonly port: number;
  /** Ends it as a crash would; `start` brings it back on the same port with the same data. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Makes it mute and lets it speak again. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => Promise<void>;
}

/** A new folder under the system's temporary one. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), "crux-store-"));
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** Where a program is, if it is here. */
export function found(command: string): string | undefined {
  const paths = (process.env.PATH ?? "").split(":").map((path) => join(path, command));
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  return [...paths, ...versions.map((version) => join(debian, version, "bin", command))].find((path) =>
    existsSync(path),
  );
}

const redisServer = found("redis-server");
const postgresServer = found("postgres");
const initdb = found("initdb");

/** What a skipped test's name ends with. */
export const noRedis = redisServer === undefined ? " (skipped: no redis-server here)" : "";
export const noPostgres =
  postgresServer === undefined || initdb === undefined ? " (skipped: no postgres and initdb here)" : "";

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** What `compose.yaml` starts Redis with. */
const composed = (
  /command: redis-server (.+)/.exec(readFileSync(join(import.meta.dirname, "../../compose.yaml"), "utf8"))?.[1] ?? ""
)
  .split(" ")
  .map((word) => (word === '""' ? "" : word));

/** A Redis that keeps every change, as our compose file has it; `settings` are put behind, and win. */
export async function startRedis(...settings: readonly string[]): Promise<Server> {
  const port = await freePort();
  const data = folder();
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--dir", data, ...composed, ...settings];
  return serve(
    port,
    `redis://127.0.0.1:${port}`,
    data,
    () => answers(port),
    () => spawn(redisServer ?? "redis-server", options),
  );
}

/** A Postgres that need not survive a power cut; `settings` are put behind, and win. */
export async function startPostgres(...settings: readonly string[]): Promise<Server> {
  const port = await freePort();
  const data = folder();
  const user = postgresUser();
  if (user !== undefined) chownSync(data, user.uid, user.gid);
  const as = user === undefined ? {} : user;
  const cluster = join(data, "cluster");
  execFileSync(initdb ?? "initdb", ["-D", cluster, "-A", "trust", "-U", "crux", "-N"], {
    ...as,
    stdio: "ignore",
    cwd: data,
  });
  const options = ["-D", cluster, "-p", String(port), "-h", "127.0.0.1", "-k", data, "-c", "fsync=off", ...settings];
  const url = `postgres://crux@127.0.0.1:${port}/postgres`;
  return serve(
    port,
    url,
    data,
    () => logsIn(url),
    () => spawn(postgresServer ?? "postgres", options, { ...as, cwd: data }),
  );
}

/** Postgres refuses to run as root; its package brings a user. */
function postgresUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync("id", [flag, "postgres"]).toString());
  return { uid: id("-u"), gid: id("-g") };
}

async function serve(
  port: number,
  url: string,
  data: string,
  ready: () => Promise<boolean>,
  launch: () => ChildProcess,
): Promise<Server> {
  let child: ChildProcess | undefined;
  let children: readonly number[] = [];
  const launched = (): ChildProcess => {
    const started = launch();
    started.stdout?.resume();
    started.stderr?.resume();
    return started;
  };
  const start = async (): Promise<void> => {
    child = launched();
    await until(async () => {
      // Postgres ends again while a process of the one that was killed is still there.
      if (child?.exitCode !== null) child = launched();
      return (await listens(port)) && (await ready());
    }, port);
  };
  const signal = (name: NodeJS.Signals): void => {
    if (child?.pid === undefined) return;
    if (name === "SIGSTOP") children = childrenOf(child.pid);
    for (const pid of [child.pid, ...children]) {
      try {
        process.kill(pid, name);
      } catch {
        // A child that has ended since.
      }
    }
  };
  const kill = async (): Promise<void> => {
    const ended = child;
    if (ended === undefined || ended.exitCode !== null || ended.signalCode !== null) return;
    const exit = new Promise((resolve) => ended.once("exit", resolve));
    signal("SIGCONT");
    children = ended.pid === undefined ? [] : childrenOf(ended.pid);
    signal("SIGKILL");
    await exit;
  };
  await start();
  return {
    url,
    port,
    kill,
    start,
    pause: () => signal("SIGSTOP"),
    resume: () => signal("SIGCONT"),
    stop: async () => {
      await kill();
      remove(data);
    },
  };
}

/** Postgres answers from a process per connection: these must be paused too. */
function childrenOf(pid: number): readonly number[] {
  try {
    return execFileSync("ps", ["--ppid", String(pid), "-o", "pid="])
      .toString()
      .trim()
      .split(/\s+/)
      .map(Number);
  } catch {
    return [];
  }
}

/** Asks again and again, for a minute. */
async function until(ask: () => Promise<boolean>, port: number): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await ask())) {
    if (performance.now() > end) throw new Error(`Expected a server on port ${port}, got none`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** Redis listens before it has read its file. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.once("data", (said) => {
      resolve(said.toString() === "+PONG\r\n");
      socket.destroy();
    });
    socket.once("error", () => resolve(false));
  });
}

/** Postgres listens before it answers. */
async function logsIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

/** An engine that the same tests run over. */
export interface EngineCase {
  /** Says so where the tests are skipped. */
  readonly name: string;
  readonly skipped: boolean;
  readonly start: () => Promise<Pick<Server, "url" | "stop"> | Server>;
  /** That there is a server which can be taken away. */
  readonly served: boolean;
}

export const engineCases: readonly EngineCase[] = [
  {
    name: "SQLite",
    skipped: false,
    served: false,
    start: async () => {
      const data = folder();
      return { url: `sqlite://${data}/crux.db`, stop: async () => remove(data) };
    },
  },
  { name: `Redis${noRedis}`, skipped: noRedis !== "", served: true, start: () => startRedis() },
  { name: `Postgres${noPostgres}`, skipped: noPostgres !== "", served: true, start: startPostgres },
];
