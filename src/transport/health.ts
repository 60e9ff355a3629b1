// Whether the process lives and can serve, and what it measured: at `/livez`, `/readyz` and `/metrics`, by every way in.

import { utimes, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Logger } from "pino";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { Refused } from "../core/errors.ts";
import type { Memory } from "../kit/kept.ts";
import { within } from "./turns.ts";

/** Why the process cannot serve now; nothing where it can. */
export type Readiness = () => Promise<string | undefined>;

/** Milliseconds for which an answer is kept: probes of several load balancers are one look at the store. */
const remembered = 1000;
/** Milliseconds for a look at the store. */
const patience = 1500;
/** Milliseconds for which what was written to try it is kept. */
const life = 60_000;

/** Looks whether the store answers and takes what is written, as one on a full disk does not, and whether Discord is `connected` where that is for this process to be. */
export function readinessOf(memory: Memory, connected: () => boolean): Readiness {
  let looked = Number.NEGATIVE_INFINITY;
  let found: Promise<string | undefined> = Promise.resolve(undefined);
  const look = async (): Promise<string | undefined> => {
    if (!connected()) return "not connected to Discord";
    const tried = memory.keep("ready", "{}", life).then(
      () => "written",
      () => "refused",
    );
    const how = await within(tried, patience);
    return how === "written" ? undefined : how ? "the store takes nothing" : "the store does not answer";
  };
  return () => {
    if (performance.now() - looked > remembered) {
      looked = performance.now();
      found = look();
    }
    return found;
  };
}

export function healthRoutes(ready: Readiness, metrics: Metrics): Hono {
  const app = new Hono();
  app.get("/livez", (context) => context.text("ok"));
  app.get("/readyz", async (context) => {
    const why = await ready();
    return why === undefined ? context.text("ok") : context.text(why, 503);
  });
  app.get("/metrics", async (context) => {
    context.header("content-type", metrics.contentType);
    return context.body(await metrics.text());
  });
  return app;
}

/** Listens for probes, and for `more`, where the way in itself has no port. */
export async function serveHealth(
  ready: Readiness,
  metrics: Metrics,
  port: number,
  more: (routes: Hono) => Hono = (routes) => routes,
): Promise<() => void> {
  const server = createServer(getRequestListener(more(healthRoutes(ready, metrics)).fetch));
  await listening(server, port);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

/** Milliseconds between two beats. */
const beat = 10_000;

/** Touches a file while the process can serve, for a check that starts no process of its own. Gives the way to stop. */
export function heartbeat(file: string | undefined, ready: Readiness, log: Logger): () => void {
  if (file === undefined) return () => undefined;
  const once = async (): Promise<void> => {
    const why = await ready();
    if (why !== undefined) return log.warn({ why }, "cannot serve");
    const now = new Date();
    await utimes(file, now, now).catch(() => writeFile(file, ""));
  };
  const beating = () => void once().catch((error: unknown) => log.warn({ error: String(error) }, "no heartbeat"));
  beating();
  const timer = setInterval(beating, beat).unref();
  return () => clearInterval(timer);
}

/** The port once the server listens. @throws Refused where it is in use. */
export const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Refused(`Port ${port} is in use; set PORT to another.`) : error),
    );
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });

export interface Metrics {
  /** Seconds from the arrival of an interaction to its acknowledgement. */
  readonly acknowledged: (seconds: number) => void;
  /** Seconds from the arrival of an interaction to its answer; `outcome` as `run` gives it. */
  readonly answered: (command: string, outcome: string, seconds: number) => void;
  /** An interaction that was taken before, or by another process. */
  readonly repeated: () => void;
  /** What could not be acknowledged in time, and so was not worked through. */
  readonly dropped: () => void;
  /** Discord asked to wait. */
  readonly limited: () => void;
  /** A call of the store: whether it was done, and how many seconds it took. */
  readonly stored: (kind: "read" | "write", isDone: boolean, seconds: number) => void;
  /** How many more times Discord lets the bot begin a session today. */
  readonly identifies: (left: number) => void;
  /** How many answers wait for their turn, and how many charts are being painted or wait for it. */
  readonly watch: (answers: () => number, charts: () => number) => void;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** Discord waits for three seconds. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10];

/** The loop's lag, memory and processor are among the defaults. */
export function newMetrics(): Metrics {
  let waiting = { answers: () => 0, charts: () => 0 };
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const acknowledged = new Histogram({
    name: "crux_acknowledge_seconds",
    help: "From the arrival of an interaction to its acknowledgement",
    buckets,
    registers,
  });
  const answered = new Histogram({
    name: "crux_answer_seconds",
    help: "From the arrival of an interaction to its answer",
    labelNames: ["command", "outcome"],
    buckets,
    registers,
  });
  const repeated = new Counter({
    name: "crux_repeated_total",
    help: "Interactions that were taken before, or by another process",
    registers,
  });
  const dropped = new Counter({
    name: "crux_dropped_total",
    help: "Interactions that could not be acknowledged in time",
    registers,
  });
  const limited = new Counter({ name: "crux_rate_limits_total", help: "Waits that Discord asked for", registers });
  const stored = new Histogram({
    name: "crux_store_seconds",
    help: "Calls of the store",
    labelNames: ["kind", "outcome"],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5],
    registers,
  });
  // Not before it is known: a process without the gateway would tell of none left.
  let identifies: Gauge | undefined;
  const help = "How many more times Discord lets the bot begin a session today";
  const watched = (name: string, help: string, count: () => number) =>
    new Gauge({
      ...{ name, help, registers },
      collect() {
        this.set(count());
      },
    });
  watched("crux_waiting", "Answers that wait for their turn", () => waiting.answers());
  watched("crux_waiting_charts", "Charts that wait to be painted, or are", () => waiting.charts());
  return {
    acknowledged: (seconds) => acknowledged.observe(seconds),
    answered: (command, outcome, seconds) => answered.observe({ command, outcome }, seconds),
    repeated: () => repeated.inc(),
    dropped: () => dropped.inc(),
    limited: () => limited.inc(),
    stored: (kind, isDone, seconds) => stored.observe({ kind, outcome: isDone ? "done" : "failed" }, seconds),
    identifies: (left) => {
      identifies ??= new Gauge({ name: "crux_identifies_left", help, registers });
      identifies.set(left);
    },
    watch: (answers, charts) => {
      waiting = { answers, charts };
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
