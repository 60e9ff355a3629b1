// A headless Chromium on the page, for tests and pictures of a bot. Needs playwright-core, which the host brings.

import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

/** Where Chromium is on this machine, `CHROMIUM` first; undefined where there is none. */
export const chromiumPath = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));

const switches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts it. @throws Error where there is none. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath !== undefined) return chromium.launch({ executablePath: chromiumPath, args: switches });
  throw new Error("Expected Chromium at /usr/bin/chromium, or where CHROMIUM says; found none.");
}

export interface WatchedPage {
  readonly page: Page;
  /** What the page asked of other machines, and its own errors, so far. */
  readonly wrong: readonly string[];
  /** Closes it with all that belongs to it. */
  readonly close: () => Promise<void>;
}

/** An empty page for what is served at `url`, e.g. a playground's. It waits 10 s for what does not come. */
export async function watchedPage(
  browser: Browser,
  url: string,
  viewport = { width: 1280, height: 800 },
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  context.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(`${url}/`) && !address.startsWith("data:")) wrong.push(`outside request: ${address}`);
  });
  return { page, wrong, close: () => context.close() };
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
