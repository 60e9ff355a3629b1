// Whether the process lives and can serve, and what it measured: at `/livez`, `/readyz` and `/metrics`, by every way in.

import { utimes, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Logger } from "pino";
import { Refused } from "../core/errors.ts";
import type { Memory } from "./limits.ts";
import type { Metrics } from "./metrics.ts";
import { within } from "./turns.ts";

/** Why the process cannot serve now; nothing where it can. */
export type Readiness = () => Promise<string | undefined>;

/** Milliseconds for which an answer is kept: probes of several load balancers are one look at the store. */
const remembered = 1000;
/** Milliseconds for a look at the store. */
const patience = 1500;

/** Looks whether the store answers, and whether Discord is `connected` where that is for this process to be. */
export function readinessOf(memory: Memory, connected: () => boolean): Readiness {
  let looked = Number.NEGATIVE_INFINITY;
  let found: Promise<string | undefined> = Promise.resolve(undefined);
  const look = async (): Promise<string | undefined> => {
    if (!connected()) return "not connected to Discord";
    const answers = memory.get("ready").then(
      () => true,
      () => false,
    );
    return (await within(answers, patience)) ? undefined : "the store does not answer";
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
