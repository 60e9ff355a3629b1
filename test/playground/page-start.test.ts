// `npm start` without a token: the bot itself on the page, used as a newcomer would.

import { chromiumPath, launchChromium, pressUntil, watchedPage } from "local-discord/browser";
import { expect, onTestFinished, test } from "vitest";
import { startProgram } from "./program.ts";

test.skipIf(chromiumPath === undefined)(
  `npm start: a newcomer asks, presses every button and settles a claim${chromiumPath ? "" : " (skipped: no Chromium on this machine)"}`,
  { timeout: 120_000 },
  async () => {
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const { url, stop } = await startProgram();
    onTestFinished(stop);
    const { page, wrong } = await watchedPage(browser, url);
    await page.goto(url);
    await page.getByRole("link", { name: "ai-policy" }).click();
    await page.getByRole("heading", { name: "Welcome to #ai-policy" }).waitFor();
    await page.getByRole("button", { name: "/pool" }).waitFor();
    await page.keyboard.type("/pool participation: 5% to 20%");
    await page.getByRole("option", { name: /middle 10/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".embed img").waitFor();
    expect(await page.locator(".embed img").getAttribute("alt")).not.toBe("");
    const buttons = await page.locator(".component-row button").allInnerTexts();
    expect(buttons.length).toBeGreaterThan(1);
    for (const label of buttons) {
      const before = await page.locator(".embed").count();
      await pressUntil(page, "Shift+Tab", label);
      await page.keyboard.press("Enter");
      await expect
        .poll(
          async () => (await page.locator(".embed").count()) > before || (await page.locator("dialog").count()) > 0,
          { timeout: 10_000 },
        )
        .toBe(true);
      await page.keyboard.press("Escape");
      await page.locator("dialog").waitFor({ state: "detached" });
      await page.locator("#box").focus();
    }
    expect(await page.getByText("This interaction failed").count()).toBe(0);
    const openings = page.getByRole("button", { name: "Open it", exact: true });
    const open = openings.nth(await openings.count());
    await page.getByText("Open weights mean").first().click({ button: "right" });
    await page.getByRole("menuitem", { name: "Settle this" }).click();
    // What is not sure is asked; the first reading is looked at, then opened.
    const asked = page.locator(".component-row", { has: page.getByRole("button", { name: "Say it another way…" }) });
    const first = asked.getByRole("button").first();
    await open.or(first).first().waitFor();
    if (await first.isVisible()) await first.click();
    await open.click();
    await page.locator(".threads a").nth(1).waitFor();
    expect(wrong).toEqual([]);
  },
);
