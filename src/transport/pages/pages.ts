// Where shared pages are answered; what shows them is loaded with the first that somebody looks at.

import type { Hono } from "hono";
import type { Logger } from "pino";
import { once } from "../../core/kept.ts";
import { byAddress } from "../http/responder.ts";
import type { ServingContext, WayInOptions } from "../interaction/desk.ts";
import { drawingIn } from "../paint.ts";

/** Answers what begins with `/a/`. */
export function pagesFrom(
  { stores, publicUrl = "", workers }: Pick<ServingContext, "stores" | "publicUrl" | "workers">,
  log: Logger,
): (request: Request) => Promise<Response> {
  const routes = once(async () =>
    (await import("./routes.ts")).pageRoutes(stores.pages, publicUrl, drawingIn(workers), log),
  );
  return async (request) => (await routes()).fetch(request);
}

type Asked = Pick<WayInOptions, "log" | "proxies">;

/** Answers pages beside other routes, where readers can find them, as often as an address may ask. */
export function withPages(app: Hono, given: ServingContext, { log, proxies = 0 }: Asked): Hono {
  if (given.publicUrl === undefined) return app;
  const answer = pagesFrom(given, log);
  return app.get("/a/*", byAddress(given.limits, proxies), ({ req }) => answer(req.raw));
}
