// A browser on the page, as the page's tests need it.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished } from "vitest";
import { chromiumPath, launchChromium, watchedPage } from "../src/browser.ts";
import { type Playground, startPlayground } from "../src/playground.ts";
import { type PageBot, startPageBot } from "./page-bot.ts";
import { pixel } from "./rest.ts";

let browser: Browser | undefined;

/** Tests that share one browser; where this machine has none they are skipped, and say so. */
export function inBrowser(name: string, tests: () => void): void {
  const note = chromiumPath === undefined ? " (skipped: no Chromium on this machine)" : "";
  describe.skipIf(chromiumPath === undefined)(`${name} in a browser${note}`, { timeout: 60_000 }, () => {
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());
    tests();
  });
}

function running(): Browser {
  if (browser === undefined) throw new Error("Expected tests in `inBrowser`, got none");
  return browser;
}

export interface Opened {
  readonly browser: Browser;
  readonly playground: Playground;
  readonly bot: PageBot;
  readonly page: Page;
  /** Another window, as another person. */
  readonly openAs: (username: string, viewport?: { width: number; height: number }) => Promise<Page>;
}

/** A playground with a bot, and a page on it. What the page asks of other machines, and its own errors, fail the test. */
export async function opened(): Promise<Opened> {
  const playground = await startPlayground({ port: 0, name: "Pong" });
  onTestFinished(() => playground.close());
  const bot = await startPageBot(playground, pixel);
  onTestFinished(() => bot.client.destroy());
  const openAs = async (username: string, viewport = { width: 1280, height: 800 }) => {
    const page = await pageForTest(playground.url, viewport);
    await page.goto(`${playground.url}/#/${username}/${playground.discord.places.general}`);
    await page.waitForSelector(".composer");
    return page;
  };
  return { browser: running(), playground, bot, page: await openAs("ada"), openAs };
}

/** A page that ends with the test, and fails it where something went wrong on it. */
export async function pageForTest(url: string, viewport?: { width: number; height: number }): Promise<Page> {
  const { page, wrong, close } = await watchedPage(running(), url, viewport);
  onTestFinished(async () => {
    await close();
    expect(wrong).toEqual([]);
  });
  return page;
}
