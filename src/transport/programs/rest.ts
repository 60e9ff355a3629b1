// The same answers for programs over HTTP: `POST /v1/{command}` with its options as JSON, described by OpenAPI.

import { Hono, type Context as HonoContext } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cut } from "../../language/text/cut.ts";
import { addressOf, refusal } from "../http/address.ts";
import type { Desk } from "../interaction/desk.ts";
import { withoutGuesses } from "../limits.ts";
import { askedBy, askingCommands, malformed, optionsOf } from "./asking.ts";
import { openApiOf } from "./open-api.ts";

/** Bytes; the longest option of Discord's has 6,000 characters. */
const largest = 64 * 1024;

const statusOf = { answer: 200, user: 400, world: 503, bug: 500 } as const;

/** Answers in turn with everybody else, by address: a program that asks much waits, and keeps nobody waiting. */
export function restOf(
  { context, limits, turns, run }: Pick<Desk, "context" | "limits" | "turns" | "run">,
  proxies: number,
): Hono {
  const commands = askingCommands(context);
  const app = new Hono();
  app.get("/openapi.json", (request) => request.json(openApiOf(commands)));
  app.post("/:command", bodyLimit({ maxSize: largest, onError: tooLarge }), async (request) => {
    const name = request.req.param("command");
    const command = commands.get(name);
    if (command === undefined) return unknown(request, `one of ${[...commands.keys()].join(", ")}`, name);
    const read = optionsOf(command, jsonIn(await request.req.text()));
    if ("error" in read) return request.json(read, 400);
    const address = addressOf(request, proxies);
    if (turns.full(address)) return refusal(request, 1000);
    const guarded = withoutGuesses(context, limits, address);
    const { kind, data } = await turns.take(() => askedBy(command, read.options, guarded, run), address);
    return request.json(data, statusOf[kind]);
  });
  app.all("*", (request) => unknown(request, how, `${request.req.method} ${request.req.path}`));
  return app;
}

const how = "POST /v1/{command} or GET /v1/openapi.json";

const unknown = (request: HonoContext, wanted: string, got: string): Response => {
  const hint = "GET /v1/openapi.json lists the commands, with their options";
  const error = malformed(`Expected ${wanted}, got ${cut(got, 40)}`, { hint });
  return request.json({ error }, 404);
};

const tooLarge = (request: HonoContext): Response => {
  const hint = "Leave out what need not be said";
  const message = `Expected a body of at most ${largest / 1024} KB, got more`;
  return request.json({ error: malformed(message, { code: "input.large", hint }) }, 413, { connection: "close" });
};

/** An empty body stands for no options; what is no JSON is no object either. */
function jsonIn(text: string): unknown {
  try {
    return text.trim() === "" ? {} : JSON.parse(text);
  } catch {
    return text;
  }
}
