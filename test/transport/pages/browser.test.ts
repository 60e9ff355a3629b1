// Shared pages in a real browser: with scripts and without, by the accessibility tree, on paper, and with sliders moved.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { chromiumPath, launchChromium, watchedPage } from "local-discord/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { recall } from "../../../commands/ask/shared/reply.ts";
import { bareRange, medianText } from "../../../commands/ask/words/result-text.ts";
import { headlineOf } from "../../../src/answer/result.ts";
import { pagesFrom } from "../../../src/transport/pages/pages.ts";
import { asked, idOf, member } from "../../commands/context.ts";
import { pageIn, played, sharing } from "../../commands/pages/shared.ts";
import { ok } from "../../commands/settle/table.ts";
import { logForTest } from "../connected.ts";

const skipped = chromiumPath === undefined;
const bob = { ...member, id: "20", name: "Bob" };

async function served() {
  const place = await sharing();
  const { context } = place;
  const server = createServer(getRequestListener(pagesFrom(context, logForTest().log)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pool = async () => {
    const id = idOf(await asked(context, "/pool participation: 5% to 20%"));
    return pageIn(await ok(context, `/share result: ${id} named: true`, member)) ?? "";
  };
  const argument = async () => {
    const { id } = await played(place, member, bob);
    await ok(context, `/share argument: ${id} named: true`, bob);
    return pageIn(await ok(context, `/share argument: ${id} named: true`, member)) ?? "";
  };
  return { context, url, pool, argument };
}

/** What stands in the line of sliders' results. */
const results = (page: Page): Promise<readonly string[]> => page.locator("#what-if tbody td").allInnerTexts();

describe.skipIf(skipped)(
  `a shared page in a browser${skipped ? " (skipped: no Chromium on this machine)" : ""}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser.close());

    /** A page that ends with the test, and fails it where it asked another machine or had an error. */
    async function opened(url: string) {
      const { page, wrong, close } = await watchedPage(browser, url, { width: 390, height: 844 });
      const requests: string[] = [];
      page.on("request", (request) => requests.push(new URL(request.url()).pathname));
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      onTestFinished(async () => {
        await close();
        expect([...wrong, ...said]).toEqual([]);
      });
      return { page, requests };
    }

    test("loads what moves its sliders at the first touch, and gives the digits that Crux gives", async () => {
      const { context, url, pool } = await served();
      const { page, requests } = await opened(url);
      await page.goto(`${url}/a/${await pool()}`);
      await page.waitForLoadState("networkidle");
      expect(requests.some((path) => path.endsWith(".js"))).toBe(false);
      const before = await results(page);
      const slider = page.getByRole("slider").first();
      await slider.focus();
      await slider.press("End");
      await expect.poll(() => results(page)).not.toEqual(before);
      expect(requests.filter((path) => path.endsWith(".js"))).toEqual(["/a/what-if.js"]);
      const line = (await page.locator("#what-if .after").innerText()).replace(/^[\s\S]*In Discord: /, "");
      const reply = headlineOf(await recall(idOf(await asked(context, line)), { ...context, caller: member }));
      expect((await results(page)).slice(0, 2)).toEqual([medianText(reply), bareRange(reply)]);
      expect(await slider.getAttribute("aria-valuetext")).toBe(
        await page.locator("#what-if output").first().innerText(),
      );
      // The address holds the values, for whoever gets the link.
      const { page: other } = await opened(url);
      await other.goto(page.url());
      const moved = await results(page);
      await expect.poll(() => results(other)).toEqual(moved);
      await page.getByRole("button", { name: "As it was shared" }).click();
      expect(await results(page)).toEqual(before);
      expect(new URL(page.url()).hash).toBe("");
    });

    test("is whole without scripts: no slider that does nothing, all else as it is", async () => {
      const { url, argument } = await served();
      const id = await argument();
      const { page } = await opened(url);
      await page.goto(`${url}/a/${id}`);
      const textOf = (of: Page) => of.locator("main > article > section:not(.what-if)").allInnerTexts();
      const scripted = await textOf(page);
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
      onTestFinished(() => context.close());
      const bare = await context.newPage();
      await bare.goto(`${url}/a/${id}`);
      expect(await textOf(bare)).toEqual(scripted);
      expect(await bare.getByRole("slider").count()).toBe(0);
      expect(await bare.locator(".unscripted").isVisible()).toBe(true);
    });

    test("is read aloud in order: headings, both positions, the picture's words, tables with their headers", async () => {
      const { url, argument } = await served();
      const { page } = await opened(url);
      await page.goto(`${url}/a/${await argument()}`);
      const tree = await page.locator("body").ariaSnapshot();
      const parts = [
        "banner",
        "main",
        "heading .* \\[level=1\\]",
        'region "Both positions"',
        'heading "Bob"',
        'heading "Ada"',
      ];
      const rest = ['img "Two density curves', 'heading "The crux"', 'table "The crux"', "columnheader", "rowheader"];
      const last = [
        'slider "Who joins"',
        'heading "Every value"',
        'heading "How it went"',
        "list",
        "time",
        "contentinfo",
      ];
      let from = 0;
      for (const part of [...parts, ...rest, ...last]) {
        const at = tree.slice(from).search(new RegExp(part));
        expect([part, at >= 0]).toEqual([part, true]);
        from += at;
      }
      expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    });

    test("is printed on few sheets, with its links' addresses and without its sliders", async () => {
      const { url, argument } = await served();
      const { page } = await opened(url);
      await page.goto(`${url}/a/${await argument()}`);
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("slider").count()).toBe(0);
      const after = "getComputedStyle(document.querySelector('main a[href^=http]'), '::after').content";
      expect(await page.evaluate<string>(after)).toContain("http");
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThan(6);
    });

    test("once taken down says so, and nothing else", async () => {
      const { context, url, argument } = await served();
      const id = await argument();
      await ok(context, `/unshare page: ${id}`, bob);
      const { page } = await watchedPage(browser, url);
      onTestFinished(() => page.close());
      const response = await page.goto(`${url}/a/${id}`);
      expect(response?.status()).toBe(410);
      expect(await page.getByRole("heading").allInnerTexts()).toEqual(["This page was taken down"]);
      expect(await page.content()).not.toMatch(/Ada|Bob|joins/);
    });
  },
);
