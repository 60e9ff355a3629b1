// The pictures in the README, taken from the program itself: `npm run pictures`.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { chromiumPath, launch } from "../playground/page-browser.ts";
import { startProgram } from "../playground/program.ts";

if (chromiumPath === undefined)
  throw new Error("Expected Chromium on this machine, found none; CHROMIUM says where it is");

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const program = await startProgram();
const browser = await launch();
try {
  await mkdir(folder, { recursive: true });
  await pool(await open(browser, "ada", { width: 1180, height: 1000 }, "dark"));
  await settle(browser);
  await phone(await open(browser, "ben", { width: 375, height: 720 }, "light"));
} finally {
  await browser.close();
  await program.stop();
}

async function open(
  from: Browser,
  username: string,
  viewport: { width: number; height: number },
  colorScheme: "dark" | "light",
): Promise<Page> {
  const context = await from.newContext({ viewport, colorScheme, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(`${program.url}/#/${username}/`);
  await page.getByRole("button", { name: "/pool" }).waitFor();
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate("document.fonts.ready");
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}${name}.png` });
}

/** A command while it is typed, and its reply. */
async function pool(page: Page): Promise<void> {
  await page.keyboard.type("/pool participation: 5% to 20%");
  await page
    .getByRole("option", { name: /median/ })
    .first()
    .waitFor();
  await take(page, "typing");
  await page.keyboard.press("Enter");
  await page.locator(".embed img").waitFor();
  await take(page, "pool");
}

/** Two people on two sides, and what they differ over. */
async function settle(from: Browser): Promise<void> {
  const page = await open(from, "ada", { width: 1180, height: 1240 }, "dark");
  await page.getByText("Open weights mean").first().click({ button: "right" });
  await page.getByRole("menuitem", { name: "Settle this" }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".threads a").click();
  await page.locator(".embed img").first().waitFor();
  await say(page, "/settle join side: for");
  await say(page, "/settle assume assumptions: participation = 30% to 60%");
  await page.keyboard.press("Control+Alt+Digit3");
  await page.getByRole("button", { name: /Ben.*Switch/ }).waitFor();
  await say(page, "/settle join side: against");
  await say(page, "/settle assume assumptions: participation = 0.5% to 3%");
  await say(page, "/settle crux");
  await take(page, "crux");
}

async function phone(page: Page): Promise<void> {
  await page.locator("#log").evaluate((log) => {
    log.scrollTop = log.scrollHeight;
  });
  await take(page, "phone");
}

/** Types a whole command and waits for what it brings. */
async function say(page: Page, line: string): Promise<void> {
  const before = await page.locator(".embed").count();
  await page.keyboard.type(`${line} `);
  await page.waitForTimeout(300);
  await page.keyboard.press("Enter");
  await page.locator(".embed").nth(before).waitFor();
}
