// The door for assistants: each asking command as a tool of the Model Context Protocol, what stands behind it as resources.
// https://modelcontextprotocol.io/specification

import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type Tool,
} from "@modelcontextprotocol/sdk/types.js";
import type { Context } from "../../kit/define.ts";
import { run } from "../../kit/run.ts";
import { printForm, printView } from "../../render/terminal.ts";
import { isForm } from "../../render/view.ts";
import { askedBy, askingCommands, optionsOf, schemaOf, version } from "./asking.ts";

const instructions =
  "Crux argues with numbers about who controls AI compute. Values are texts such as 5% to 20%, 1M or 30 to 80; one that " +
  "is left out has its range from the ledger. A mistake comes with the lines that would be right.";

/** Answers over standard input and output until the input ends. */
export async function serveAssistant(context: Context): Promise<void> {
  const server = serverOf(context, run);
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once("end", () => void server.close());
  });
  await server.connect(new StdioServerTransport());
  await ended;
}

/** Answers one request over HTTP; nothing of it is remembered for the next. */
export async function answerAssistant(request: Request, context: Context, answer: typeof run): Promise<Response> {
  // An address is counted by its requests, and waits its turn with each.
  const parsedBody = await jsonOf(request.clone());
  if (Array.isArray(parsedBody)) return severalAtOnce();
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await serverOf(context, answer).connect(transport);
  return transport.handleRequest(request, { parsedBody });
}

/** Nothing where it is no JSON, which the transport says. */
const jsonOf = (request: Request): Promise<unknown> => request.json().catch(() => undefined);

/** The protocol knows batches no more since its version of 2025-06-18. */
const severalAtOnce = (): Response =>
  Response.json(
    {
      jsonrpc: "2.0",
      id: null,
      error: { code: ErrorCode.InvalidRequest, message: "Expected one request, got a list" },
    },
    { status: 400 },
  );

function serverOf(context: Context, answer: typeof run): Server {
  const info = { name: "crux", title: "Crux", version };
  const server = new Server(info, { capabilities: { tools: {}, resources: {} }, instructions });
  const commands = askingCommands(context);
  const catalogue = catalogueOf(context);
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...commands].map(toolOf) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    called(params.name, params.arguments, context, answer),
  );
  server.setRequestHandler(ListResourcesRequestSchema, () => ({
    resources: catalogue.map(({ name, title, description }) => {
      return { uri: uriOf(name), name, title, description, mimeType };
    }),
  }));
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }) => {
    const found = catalogue.find(({ name }) => uriOf(name) === uri);
    if (found === undefined) {
      const known = catalogue.map(({ name }) => uriOf(name)).join(", ");
      throw new McpError(ErrorCode.InvalidParams, `Expected one of ${known}, got ${uri.slice(0, 100)}`);
    }
    return { contents: [{ uri, mimeType, text: JSON.stringify(await found.read()) }] };
  });
  return server;
}

const mimeType = "application/json";
const uriOf = (name: string): string => `crux://${name}`;

const toolOf = ([name, command]: readonly [string, Parameters<typeof schemaOf>[0]]): Tool => ({
  name,
  description: command.description,
  inputSchema: schemaOf(command) as Tool["inputSchema"],
  annotations: { readOnlyHint: true, openWorldHint: false },
});

/** A mistake is a result that says so: the assistant is to read it and ask again. */
async function called(name: string, given: unknown, context: Context, answer: typeof run): Promise<CallToolResult> {
  const commands = askingCommands(context);
  const command = commands.get(name);
  if (command === undefined) {
    throw new McpError(ErrorCode.InvalidParams, `Expected one of ${[...commands.keys()].join(", ")}, got ${name}`);
  }
  const read = optionsOf(command, given);
  if ("error" in read) {
    return { isError: true, content: [{ type: "text", text: read.error.message }], structuredContent: { ...read } };
  }
  const { kind, reply, data } = await askedBy(command, read.options, context, answer);
  const text = isForm(reply) ? printForm(reply) : printView(reply);
  return { isError: kind !== "answer", content: [{ type: "text", text }], structuredContent: data };
}

interface Listed {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly read: () => Promise<unknown>;
}

/** What a command answers without options. */
const answered = [
  { name: "ledger", title: "Ledger", by: "sources" },
  { name: "claims", title: "Claims", by: "claims" },
] as const;

function catalogueOf(context: Context): readonly Listed[] {
  const models: Listed = {
    name: "models",
    title: "Models",
    description: "Each question that can be estimated: what goes in, what comes out, by which formula",
    read: async () => ({ models: context.models.map(described) }),
  };
  const commands = askingCommands(context);
  const asked = answered.flatMap(({ name, title, by }): Listed[] => {
    const command = commands.get(by);
    if (command === undefined) return [];
    const read = async () => (await askedBy(command, {}, context)).data;
    return [{ name, title, description: command.description, read }];
  });
  return [models, ...asked];
}

type Model = Context["models"][number];
type Quantity = Model["quantities"] extends ReadonlyMap<string, infer Each> ? Each : never;

const described = (model: Model) => ({
  name: model.name,
  tool: model.group === undefined ? model.name : `${model.group}_${model.name}`,
  question: model.question,
  headline: model.headline,
  claim: model.claim?.text ?? null,
  quantities: [...model.quantities.values()].map(describedQuantity),
});

const describedQuantity = (quantity: Quantity) => ({
  id: quantity.id,
  label: quantity.label,
  short: quantity.short,
  unit: quantity.unit.symbol,
  formula: quantity.kind === "derived" ? quantity.formula : null,
  range: quantity.fact?.range ?? null,
  date: quantity.fact?.date ?? null,
});
