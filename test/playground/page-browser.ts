// A browser on the page, as the page's tests need it.

import { type Browser, chromium, type Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { type Playground, startPlayground } from "../../src/playground/playground.ts";
import { chromiumPath, switches } from "./chromium.ts";
import { type PageBot, startPageBot } from "./page-bot.ts";
import { pixel } from "./rest.ts";

/** For the name of a test: says why it did not run. */
export const browserNote = chromiumPath === undefined ? " (skipped: no Chromium on this machine)" : "";

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? "", args: [...switches] });

export interface Opened {
  readonly playground: Playground;
  readonly bot: PageBot;
  readonly page: Page;
  /** Another window, as another person. */
  readonly openAs: (username: string, viewport?: { width: number; height: number }) => Promise<Page>;
}

/** A playground with a bot, and a page on it. What the page asks of other machines, and its own errors, fail the test. */
export async function opened(browser: Browser): Promise<Opened> {
  const playground = await startPlayground({ port: 0 });
  onTestFinished(() => playground.close());
  const bot = await startPageBot(playground, pixel);
  onTestFinished(() => bot.client.destroy());
  const openAs = async (username: string, viewport = { width: 1280, height: 800 }) => {
    const page = await pageOn(browser, playground.url, viewport);
    await page.goto(`${playground.url}/#/${username}/${playground.discord.places.general}`);
    await page.waitForSelector(".composer");
    return page;
  };
  return { playground, bot, page: await openAs("ada"), openAs };
}

export async function pageOn(browser: Browser, url: string, viewport = { width: 1280, height: 800 }): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  context.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(`${url}/`) && !address.startsWith("data:")) wrong.push(`outside request: ${address}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });
  return page;
}

/** Presses a key until the focused element has the text or label; with the keyboard alone, as a person would. */
export async function pressUntil(page: Page, key: string, wanted: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    const name = await page.evaluate<string>(
      "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? ''",
    );
    seen.push(name);
    if (typeof wanted === "string" ? name === wanted : wanted.test(name)) return;
  }
  throw new Error(`Expected ${key} to reach ${wanted}, got ${seen.join(" | ")}`);
}
