// Pages over HTTP: what is answered, with which headers, and what is left of one that was taken down.

import { expect, onTestFinished, test } from "vitest";
import { Unavailable } from "../../../src/core/errors.ts";
import type { SharedPages } from "../../../src/kit/ports.ts";
import { serveHttp } from "../../../src/transport/http.ts";
import { pagesFrom } from "../../../src/transport/pages/pages.ts";
import { whatIfScript } from "../../../src/transport/pages/routes.ts";
import { asked, contextForTest, idOf, member } from "../../commands/context.ts";
import { pageIn, publicUrl, sharing } from "../../commands/pages/shared.ts";
import { ok } from "../../commands/settle/table.ts";
import { discordForTest } from "../../playground/discord.ts";
import { freePort } from "../../store/engines.ts";
import { connected, logForTest } from "../connected.ts";

async function served() {
  const { context } = await sharing();
  const { log } = logForTest();
  const answer = pagesFrom(context, log);
  const at = (path: string, init?: RequestInit) => answer(new Request(`${publicUrl}/a${path}`, init));
  const share = async (line: string, how = "named: true") => {
    const id = idOf(await asked(context, line));
    return pageIn(await ok(context, `/share result: ${id} ${how}`, member)) ?? "";
  };
  return { context, at, share };
}

test("a page is whole in one document under 30 kB, and nothing foreign is loaded or run", async () => {
  const { at, share } = await served();
  for (const line of ["/pool", "/project years: 10", "/gap preset: article", "/world share"]) {
    const response = await at(`/${await share(line)}`);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(html).toContain("<h2>What if</h2>");
  }
  const { headers } = await at(`/${await share("/pool")}`);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(
    /^default-src 'none'; img-src 'self' data:; style-src 'sha256-[^ ]+'; script-src 'self' 'sha256-/,
  );
  expect(policy).not.toContain("unsafe");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
  expect(headers.get("cache-control")).toBe("no-cache");
  expect((await at(`/${await share("/pool", "named: true listed: true")}`)).headers.get("x-robots-tag")).toBeNull();
});

test("its pictures are the chart and a card of 1200 × 630", async () => {
  const { at, share } = await served();
  const id = await share("/pool");
  const sizeOf = async (name: string) => {
    const response = await at(`/${id}/${name}.png`);
    const png = Buffer.from(await response.arrayBuffer());
    return [response.headers.get("content-type"), png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  expect(await sizeOf("card")).toEqual(["image/png", 1200, 630]);
  expect((await sizeOf("chart")).slice(0, 2)).toEqual(["image/png", 848]);
});

test("one that was taken down answers 410 everywhere, with nothing of it; one that never was 404; none is listed", async () => {
  const { context, at, share } = await served();
  const id = await share("/pool participation: 12.3%");
  await ok(context, `/unshare page: ${id}`, member);
  for (const path of ["", "/chart.png", "/card.png"]) {
    const response = await at(`/${id}${path}`);
    expect(response.status).toBe(410);
    expect(await response.text()).not.toMatch(/Ada|12\.3|pool/);
  }
  const statuses = ["/", "", "/3serpfv9dsqk9yx32zw23n8sz9m", "/../metrics", `/${id.slice(0, 26)}`].map((path) =>
    at(path),
  );
  expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
});

test("without its store it says so, and is no page that was taken down", async () => {
  const { context } = await sharing();
  const { log, lines } = logForTest();
  const refusing = { get: () => Promise.reject(new Unavailable("the store")) } as unknown as SharedPages;
  const answer = pagesFrom({ ...context, stores: { ...context.stores, pages: refusing } }, log);
  const response = await answer(new Request(`${publicUrl}/a/3serpfv9dsqk9yx32zw23n8sz9m`));
  expect([response.status, lines.map(({ level }) => level)]).toEqual([503, [40]]);
});

test("what moves the sliders is one file of at most 60 kB that browsers need not ask for twice", async () => {
  const { at } = await served();
  const response = await at("/what-if.js");
  const code = await response.text();
  expect(response.headers.get("content-type")).toContain("text/javascript");
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(60_000);
  expect(code).toBe((await whatIfScript()).code);
  const again = await at("/what-if.js", { headers: { "if-none-match": response.headers.get("etag") ?? "" } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

const nobodys = "/a/3serpfv9dsqk9yx32zw23n8sz9m";

test("both ways in answer pages where they have an address for them", async () => {
  const port = await freePort();
  await connected({ options: { port }, over: (context) => ({ ...context, publicUrl }) });
  const discord = await discordForTest();
  const { log } = logForTest();
  const options = { publicKey: "0".repeat(64), token: discord.token, apiUrl: discord.apiUrl, port: 0, log };
  const signed = await serveHttp({ ...(await contextForTest()), publicUrl }, options);
  onTestFinished(signed.close);
  const without = await serveHttp(await contextForTest(), options);
  onTestFinished(without.close);
  const textAt = async (at: number) => (await fetch(`http://127.0.0.1:${at}${nobodys}`)).text();
  for (const at of [port, signed.port]) expect(await textAt(at)).toContain("There is no such page");
  expect(await textAt(without.port)).not.toContain("page");
});
