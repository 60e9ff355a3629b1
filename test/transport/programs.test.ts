// Programs and assistants: each asking command by the protocols' own clients, good calls and bad ones.

import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { commandNameOf } from "../../src/models/model.ts";
import { serveHttp } from "../../src/transport/http.ts";
import { asked, contextForTest, viewOf } from "../commands/context.ts";
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
  expect(unknown).toMatchObject({ isError: true, structuredContent: { error: { code: "option.unknown" } } });
  await expect(client.callTool({ name: "settle_open", arguments: {} })).rejects.toThrow("Expected one of");
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
  const { status, data } = await post("pool", '{"preset": "article", "claim": null}');
  expect(status).toBe(200);
  expect(withoutId(data)).toEqual(withoutId(JSON.parse(JSON.stringify(await shown(context, "/pool preset: article")))));
  expect(await post("world_watts", "")).toMatchObject({ status: 200, data: { model: "watts" } });
  expect(await post("nothing", "{}")).toMatchObject({ status: 404, data: { error: { code: "input.json" } } });
  expect(await post("pool", "{")).toMatchObject({ status: 400, data: { error: { code: "input.json" } } });
  expect(await post("pool", "[1]")).toMatchObject({ status: 400, data: { error: { code: "input.json" } } });
  expect(await post("pool", '{"participation": "5"}')).toMatchObject({
    status: 400,
    data: { mends: ["/pool participation: 5%"] },
  });
  expect(await post("pool", '{"__proto__": "5", "constructor": "1"}')).toMatchObject({ status: 400 });
  expect(errors()).toEqual([]);
});

test("the OpenAPI document describes each of them by the schemas that read it", async () => {
  const { context, url } = await served();
  const document = (await (await fetch(`${url}/v1/openapi.json`)).json()) as {
    readonly openapi: string;
    readonly paths: Record<
      string,
      {
        readonly post: {
          readonly requestBody: { readonly content: Record<string, { readonly schema: z.core.JSONSchema.BaseSchema }> };
        };
      }
    >;
  };
  expect(document.openapi).toMatch(/^3\.1\./);
  for (const command of context.commands.filter(({ asks }) => asks)) {
    const path = `/v1/${command.name.replaceAll(" ", "_")}`;
    const schema = document.paths[path]?.post.requestBody.content["application/json"]?.schema;
    const reads = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    for (const example of command.examples) expect(reads.safeParse(example).success, path).toBe(true);
    expect(reads.safeParse({ nothing_of_this_name: "1" }).success, path).toBe(false);
  }
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
