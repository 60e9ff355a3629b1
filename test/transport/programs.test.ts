// Programs and assistants: each asking command by the protocols' own clients, good calls and bad ones.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { commandNameOf } from "../../src/models/model.ts";
import { openStores } from "../../src/store/open.ts";
import { serveHttp } from "../../src/transport/http.ts";
import { askedBy, askingCommands, optionsOf, schemaOf } from "../../src/transport/programs/asking.ts";
import { asked, contextForTest, viewOf } from "../commands/context.ts";
import { dump } from "../store/dump.ts";
import { logForTest, nowhere } from "./connected.ts";

type Context = Awaited<ReturnType<typeof contextForTest>>;

async function served(assistants = true) {
  const context = await contextForTest();
  const { log, errors } = logForTest();
  const { port, close } = await serveHttp(context, {
    publicKey: "0".repeat(64),
    assistants,
    apiUrl: nowhere,
    port: 0,
    log,
  });
  onTestFinished(close);
  const url = `http://127.0.0.1:${port}`;
  const post = async (command: string, body: string) => {
    const response = await fetch(`${url}/v1/${command}`, { method: "POST", body });
    return { status: response.status, data: (await response.json()) as Record<string, unknown> };
  };
  return { context, url, post, errors };
}

async function assistantAt(url: string) {
  const client = new Client({ name: "test", version: "1" });
  const transport = new StreamableHTTPClientTransport(new URL(`${url}/mcp`));
  await client.connect(transport as Parameters<Client["connect"]>[0]);
  onTestFinished(() => client.close());
  return client;
}

const shown = async (context: Context, line: string) => viewOf(await asked(context, line)).data;
const firstText = (content: unknown): string => (content as readonly { readonly text: string }[])[0]?.text ?? "";
/** Replies carry an id of their own. */
const withoutId = (data: unknown) => ({ ...(data as object), id: undefined });

test("an assistant is offered what asks, and nothing that keeps", async () => {
  const { context, url } = await served();
  const { tools } = await (await assistantAt(url)).listTools();
  const names = tools.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["pool", "gap", "versus", "world_watts", "compare", "breakeven", "read", "claims"]),
  );
  const keeps = /^(settle|defaults|privacy|models)/;
  expect(names.filter((name) => keeps.test(name))).toEqual([]);
  const models = context.models.map((model) => commandNameOf(model).replaceAll(" ", "_"));
  expect(names).toEqual(expect.arrayContaining(models));
  for (const { name, inputSchema } of tools) {
    expect(name).toMatch(/^[a-z_-]{1,64}$/);
    expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
    expect(inputSchema.properties).not.toHaveProperty("private");
    expect(inputSchema.properties).not.toHaveProperty("save");
  }
});

test("every tool answers its examples as the command does", async () => {
  const { context, url, errors } = await served();
  const client = await assistantAt(url);
  for (const command of context.commands.filter(({ asks }) => asks)) {
    for (const example of command.examples) {
      const name = command.name.replaceAll(" ", "_");
      const result = await client.callTool({ name, arguments: example });
      const line = `/${command.name} ${Object.entries(example)
        .map(([key, value]) => `${key}: ${value}`)
        .join(" ")}`;
      expect(result.isError, line).toBe(false);
      expect(withoutId(result.structuredContent), line).toEqual(
        withoutId(JSON.parse(JSON.stringify(await shown(context, line)))),
      );
      expect(firstText(result.content).length, line).toBeGreaterThan(20);
    }
  }
  expect(errors()).toEqual([]);
});

test("a mistake is a result that says what was expected, with the line that would be right", async () => {
  const { url } = await served();
  const client = await assistantAt(url);
  const result = await client.callTool({ name: "pool", arguments: { participation: "5" } });
  expect(result.isError).toBe(true);
  expect(result.structuredContent).toMatchObject({
    error: { code: "range.support", field: "participation" },
    mends: ["/pool participation: 5%"],
  });
  expect(firstText(result.content)).toContain("5%");
  const odd = await client.callTool({ name: "pool", arguments: { participation: { low: 1 } } });
  expect(odd).toMatchObject({
    isError: true,
    structuredContent: { error: { code: "input.json", field: "participation" } },
  });
  const unknown = await client.callTool({ name: "pool", arguments: { particpation: "5%" } });
  const error = { code: "option.unknown", hint: "Did you mean participation?" };
  expect(unknown).toMatchObject({ isError: true, structuredContent: { error } });
  await expect(client.callTool({ name: "settle_open", arguments: {} })).rejects.toThrow("Expected one of");
});

test("an option that is none is told by the names that the document has, never by what people call them", async () => {
  const context = await contextForTest();
  for (const command of askingCommands(context).values()) {
    const { properties = {} } = schemaOf(command);
    const { data } = await askedBy(command, { nothing_of_this_name: "5%" }, context);
    const { hint } = (data as { readonly error: { readonly hint: string } }).error;
    expect(hint, command.name).toBe(`One of: ${Object.keys(properties).join(", ")}`);
  }
});

test("what stands behind the answers can be read", async () => {
  const { context, url } = await served();
  const client = await assistantAt(url);
  const { resources } = await client.listResources();
  expect(resources.map(({ uri }) => uri)).toEqual(["crux://models", "crux://ledger", "crux://claims"]);
  const read = async (uri: string) => {
    const { contents } = await client.readResource({ uri });
    return JSON.parse((contents[0] as { readonly text: string }).text) as Record<string, readonly unknown[]>;
  };
  expect((await read("crux://models")).models).toHaveLength(context.models.length);
  expect((await read("crux://ledger")).sources?.length).toBeGreaterThan(50);
  expect((await read("crux://claims")).claims?.length).toBeGreaterThan(5);
  await expect(client.readResource({ uri: "crux://secrets" })).rejects.toThrow("Expected one of crux://models");
});

test("a mistake of a program writes nothing, however long its mend", async () => {
  const { context, post } = await served();
  const note = "a".repeat(120);
  const keep = vi.spyOn(context.stores.drafts, "keep");
  const { status, data } = await post(
    "pool",
    JSON.stringify({ participation: "5", assumptions: `availability = 50% # ${note}` }),
  );
  expect(status).toBe(400);
  expect(data).toHaveProperty("error");
  expect(keep).not.toHaveBeenCalled();
});

test("a program asks by REST what people ask in a channel", async () => {
  const { context, post, errors } = await served();
  const { status, data } = await post("pool", '{"preset": "article"}');
  expect(status).toBe(200);
  expect(withoutId(data)).toEqual(withoutId(JSON.parse(JSON.stringify(await shown(context, "/pool preset: article")))));
  expect(await post("world_watts", "")).toMatchObject({ status: 200, data: { model: "watts" } });
  expect(await post("nothing", "{}")).toMatchObject({ status: 404, data: { error: { code: "input.json" } } });
  for (const body of ["{", "[1]", "null", '{"participation": 5}', '{"claim": null}', '{"preset": "Article"}']) {
    const refused = await post("pool", body);
    expect(refused, body).toMatchObject({ status: 400, data: { error: { code: "input.json" } } });
    const { error } = refused.data as { readonly error: { readonly hint: string } };
    // What would be right has the form that is wanted; 5 may yet be asked about.
    const mended = await post("pool", error.hint);
    if (!body.includes("5")) expect(mended.status, error.hint).toBe(200);
    expect(mended.data.error).not.toMatchObject({ code: "input.json" });
  }
  const saving = await post("estimate", '{"formula": "1 + 1", "save": "clubs"}');
  expect(saving).toMatchObject({ status: 400, data: { error: { code: "option.unknown", field: "save" } } });
  const hidden = await post("pool", '{"private": true}');
  expect(hidden).toMatchObject({ status: 400, data: { error: { code: "option.unknown", field: "private" } } });
  expect(JSON.stringify(hidden)).not.toContain(", private");
  expect(await post("pool", '{"participation": "5"}')).toMatchObject({
    status: 400,
    data: { mends: ["/pool participation: 5%"] },
  });
  expect(await post("pool", '{"__proto__": "5", "constructor": "1"}')).toMatchObject({ status: 400 });
  const deep = `{"participation": ${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
  expect(await post("pool", deep)).toMatchObject({ status: 400, data: { error: { field: "participation" } } });
  expect(errors()).toEqual([]);
});

test("what programs ask leaves nothing in the store but kept replies", async () => {
  const folder = mkdtempSync(join(tmpdir(), "crux-programs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const url = `sqlite://${join(folder, "crux.db")}`;
  const context = { ...(await contextForTest()), stores: await openStores(url, {}) };
  let answers = 0;
  for (const command of context.commands.filter(({ asks }) => asks)) {
    const [example = {}] = command.examples;
    const others = Object.keys(command.options).filter((name) => !Object.hasOwn(example, name));
    for (const options of [example, ...others.map((name) => ({ ...example, [name]: anyFor(command.options[name]) }))]) {
      const { kind } = await askedBy(
        askingCommands(context).get(command.name.replaceAll(" ", "_")) ?? command,
        options,
        context,
      );
      if (kind === "answer") answers += 1;
      expect(kind).not.toBe("bug");
    }
  }
  await context.stores.close();
  expect(answers).toBeGreaterThan(40);
  const held = await dump(url);
  // Replies, and the list by which those of somebody are erased.
  const allowed = /^\{("key":"results:|"id":1,"name":"made:program"\}$|"id":\d+,"list":1,)/;
  expect(held.filter((text) => !allowed.test(text))).toEqual([]);
});

/** Something that the option could be given. */
function anyFor(option: z.ZodType | undefined): string | number | boolean {
  const { type, enum: choices } = z.toJSONSchema(option ?? z.never(), { io: "input" });
  if (choices) return choices[0] as string;
  return type === "boolean" ? true : type === "string" ? "kept_by_nobody" : 1;
}

interface Described {
  readonly openapi: string;
  readonly components: { readonly schemas: Record<string, z.core.JSONSchema.BaseSchema> };
  readonly paths: Record<string, { readonly post: Operation }>;
}
interface Operation {
  readonly requestBody: { readonly content: Record<string, { readonly schema: z.core.JSONSchema.BaseSchema }> };
  readonly responses: Record<string, Operation["requestBody"]>;
}

type Schema = Parameters<typeof z.fromJSONSchema>[0];
const json = "application/json";
const described = async (url: string) => (await (await fetch(`${url}/v1/openapi.json`)).json()) as Described;

test("the OpenAPI document describes each of them by the schemas that read it", async () => {
  const { context, url } = await served();
  const document = await described(url);
  expect(document.openapi).toMatch(/^3\.1\./);
  for (const command of context.commands.filter(({ asks }) => asks)) {
    const path = `/v1/${command.name.replaceAll(" ", "_")}`;
    const schema = document.paths[path]?.post.requestBody.content[json]?.schema;
    const reads = z.fromJSONSchema(schema as Schema);
    for (const example of command.examples) expect(reads.safeParse(example).success, path).toBe(true);
    expect(reads.safeParse({ nothing_of_this_name: "1" }).success, path).toBe(false);
  }
});

test("no body that the document forbids is answered, and each that it allows is read", async () => {
  const context = await contextForTest();
  const commands = [...askingCommands(context).values()];
  const value = fc.oneof(fc.constantFrom(null, true, 1, 2.5, "5%", "Article", "article", "1", "yes", [1]), fc.string());
  const call = fc.constantFrom(...commands).chain((command) => {
    const [example = {}] = command.examples;
    const names = [...Object.keys(command.options), "private", "save", "__proto__"];
    const odd = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 2 });
    return odd.map((some) => ({ command, body: { ...example, ...some } }));
  });
  await fc.assert(
    fc.asyncProperty(call, async ({ command, body }) => {
      const read = optionsOf(command, body);
      if (z.fromJSONSchema(schemaOf(command) as Schema).safeParse(body).success)
        expect(read).toEqual({ options: body });
      else if (!("error" in read)) expect((await askedBy(command, read.options, context)).kind).toBe("user");
    }),
  );
});

test("answers and mistakes are as the OpenAPI document says", async () => {
  const { context, url, post } = await served();
  const { paths, components } = await described(url);
  const mistake = z.fromJSONSchema(components.schemas.Mistake as Schema);
  const shapeOf = (path: string, status: number) => paths[path]?.post.responses[status]?.content[json]?.schema;
  for (const command of context.commands.filter(({ asks }) => asks)) {
    const name = command.name.replaceAll(" ", "_");
    const form = z.fromJSONSchema(shapeOf(`/v1/${name}`, 200) as Schema);
    expect(form.safeParse({ headline: 1, first: 1, claims: 1, squiggle: 1, reading: 1, sources: 1 }).success).toBe(
      false,
    );
    const { status, data } = await post(name, JSON.stringify(command.examples[0]));
    expect(status, name).toBe(200);
    expect(form.safeParse(data).error, name).toBeUndefined();
  }
  const pool = shapeOf("/v1/pool", 200);
  expect(pool).toMatchObject({
    properties: { headline: { required: expect.arrayContaining(["median", "p5", "p95", "mean", "unit"]) } },
  });
  const bad = [
    ["pool", "{bad", 400],
    ["pool", '{"participation": "5"}', 400],
    ["pool", JSON.stringify({ assumptions: "a".repeat(70_000) }), 413],
    ["nothing", "{}", 404],
    ["pool/more", "{}", 404],
  ] as const;
  for (const [name, body, expected] of bad) {
    const { status, data } = await post(name, body);
    expect(status, name).toBe(expected);
    expect(mistake.safeParse(data).error, name).toBeUndefined();
    expect(shapeOf("/v1/pool", status)).toEqual({ $ref: "#/components/schemas/Mistake" });
  }
  expect((await fetch(`${url}/v1/pool`)).status).toBe(404);
});

test("an assistant asks one thing in one request: a list would not wait its turn", async () => {
  const { url, errors } = await served();
  const ask = (body: unknown) => {
    const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
    return fetch(`${url}/mcp`, { method: "POST", headers, body: JSON.stringify(body) });
  };
  const call = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "help", arguments: {} } };
  expect((await ask(call)).status).toBe(200);
  const refused = await ask([call, call]);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ error: { code: -32_600 } });
  expect(errors()).toEqual([]);
});

test("assistants have no door unless it is opened", async () => {
  const { url } = await served(false);
  expect((await fetch(`${url}/mcp`, { method: "POST", body: "{}" })).status).toBe(404);
});

test("over standard input and output, as an assistant's settings start it", async () => {
  const client = new Client({ name: "test", version: "1" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["build/start.js", "mcp"],
    env: { CRUX_STORE: "sqlite://:memory:", PATH: process.env.PATH ?? "" },
  });
  await client.connect(transport);
  onTestFinished(() => client.close());
  const { structuredContent } = await client.callTool({ name: "gap", arguments: { preset: "article" } });
  expect(structuredContent).toMatchObject({ model: "gap", headline: { median: 75_000_000 } });
});
