// The installed package in a real browser: one file, no server, the same digits as in Node.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { chromiumPath, launchChromium } from "local-discord/browser";
import { expect, onTestFinished, test } from "vitest";
import { example, installed, saidByNode } from "./installed.ts";

const skipped = chromiumPath === undefined;

test.skipIf(skipped)(
  `the README's example in a browser${skipped ? " (skipped: no Chromium on this machine)" : ""}`,
  async () => {
    const there = await installed();
    onTestFinished(there.remove);
    const page =
      '<!doctype html><link rel="icon" href="data:,"><script type="importmap">{"imports": {"crux-compute": "/index.js"}}</script>';
    const code = await readFile(join(there.folder, "node_modules/crux-compute/dist/index.js"));
    const asked: string[] = [];
    const server = createServer(({ url = "" }, response) => {
      asked.push(url);
      const isCode = url === "/index.js";
      response.setHeader("content-type", isCode ? "text/javascript" : "text/html").end(isCode ? code : page);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const tab = await browser.newPage();
    const said: string[] = [];
    tab.on("console", (message) => said.push(message.text()));
    tab.on("pageerror", ({ message }) => said.push(message));
    await tab.goto(`http://127.0.0.1:${(server.address() as { readonly port: number }).port}/`);
    await tab.addScriptTag({ type: "module", content: await example() });
    await expect.poll(() => said.length, { timeout: 20_000 }).toBe(3);
    expect(`${said.join("\n")}\n`).toBe(await saidByNode(there));
    expect(new Set(asked)).toEqual(new Set(["/", "/index.js"]));
  },
);
