// The same answers for programs over HTTP: `POST /v1/{command}` with its options as JSON, described by OpenAPI, whose document is
// made from the schemas by which options are read. https://spec.openapis.org/oas/v3.1.1.html

import { Hono, type Context as HonoContext } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import type { Command } from "../../kit/define.ts";
import { cut } from "../../language/text/cut.ts";
import { addressOf, refusal } from "../http/responder.ts";
import type { Desk } from "../interaction/desk.ts";
import { withoutGuesses } from "../limits.ts";
import { askedBy, askingCommands, bareSchema, jsonIn, malformed, optionsOf, schemaOf, version } from "./asking.ts";

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
    const text = await request.req.text();
    // An empty body stands for no options; what is no JSON is no object either.
    const read = optionsOf(command, text.trim() === "" ? {} : (jsonIn(text) ?? text));
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

const mistake = z.object({
  error: z.object({
    code: z.string().describe("What went wrong, for programs"),
    message: z.string().describe("What was expected and what came, for people"),
    field: z.string().nullable().describe("The option in which it stands"),
    span: z
      .tuple([z.int(), z.int()])
      .nullable()
      .describe("Where in that option: first character, and one behind the last"),
    hint: z.string().nullable(),
  }),
  mends: z.array(z.string()).optional().describe("Whole command lines that would be right"),
});

const json = (schema: object) => ({ "application/json": { schema } });

const problem = (description: string) => ({ description, content: json({ $ref: "#/components/schemas/Mistake" }) });

/** `commands` by the name that stands in the path. */
function openApiOf(commands: ReadonlyMap<string, Command>): object {
  const Mistake = bareSchema(mistake, "output");
  return {
    openapi: "3.1.1",
    info: {
      title: "Crux",
      version,
      description: "Who controls AI compute, asked by programs: the commands of the bot with their options as JSON.",
      license: { name: "MIT", identifier: "MIT" },
    },
    paths: Object.fromEntries(
      [...commands].map(([name, command]) => [`/v1/${name}`, { post: operationOf(name, command) }]),
    ),
    components: { schemas: { Mistake } },
  };
}

const operationOf = (name: string, command: Command) => ({
  operationId: name,
  summary: command.description,
  requestBody: { content: { "application/json": { schema: schemaOf(command), examples: examplesOf(command) } } },
  responses: {
    200: { description: "The answer, as the shell prints it with --json", content: json(answerOf(command)) },
    400: problem("A mistake in what was asked"),
    404: problem("No command of this name"),
    413: problem("More than a body may hold"),
    429: problem("More than an address may ask; Retry-After says for how many seconds"),
    500: problem("A bug of ours"),
    503: problem("Something that is needed could not be reached"),
  },
});

/** What stands in every answer of the command; there may be more. */
const answerOf = ({ asks }: Command): object => (asks === undefined ? {} : bareSchema(asks, "output"));

const examplesOf = ({ examples }: Command) =>
  Object.fromEntries(examples.map((value, k) => [`example${k + 1}`, { value }]));
