// The web server of the page: the page, its files, the stream of what a person sees, and what the person does.

import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { LocalDiscord } from "../local-discord.ts";
import { act, action } from "./serve-act.ts";
import { pageFiles } from "./serve-bundle.ts";
import { guard } from "./serve-guard.ts";
import { html } from "./serve-html.ts";
import { followSight } from "./serve-stream.ts";

export interface Page {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** Tells the page which Discord it shows, and where it opens: in the lobby if not told. Before that it answers 503. */
  readonly open: (discord: LocalDiscord, front?: string) => void;
  /** Hands what is none of the page's own to somebody else. */
  readonly also: (answer: (request: Request) => Promise<Response>) => void;
}

/** The page for a local Discord that is about to start. It is bundled once somebody looks: the bot starts first. */
export function pageFor(): Page {
  let discord: LocalDiscord | undefined;
  let front = "";
  let others: ((request: Request) => Promise<Response>) | undefined;
  const app = new Hono<{ Variables: { discord: LocalDiscord } }>();
  app.use(guard);
  app.use(async (context, next) => {
    if (discord === undefined) return context.text("The playground is starting.", 503);
    context.set("discord", discord);
    return next();
  });
  app.get("/", (context) => context.html(html));
  app.get("/play/file/:name", async (context) => {
    const file = (await pageFiles()).get(context.req.param("name"));
    return file ? context.body(file.body, 200, { "content-type": file.type }) : context.notFound();
  });
  app.get("/play/events", (context) =>
    streamSSE(context, (stream) => followSight(context.get("discord"), { ...context.req.query(), front }, stream)),
  );
  app.post("/play/act", async (context) => {
    const read = action.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return context.text("Expected one of the page's actions.", 400);
    return context.json(await act(context.get("discord"), read.data));
  });
  app.notFound((context) => others?.(context.req.raw) ?? context.text("Nothing here.", 404));
  app.onError((error, context) => context.text(`The playground failed: ${error.message}`, 500));
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return {
    answer: (request, response) => void listener(request, response),
    open: (opened, at = opened.places.lobby) => {
      discord = opened;
      front = at;
    },
    also: (answer) => {
      others = answer;
    },
  };
}
