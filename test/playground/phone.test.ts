// An argument as a newcomer plays it on a phone, 390 × 844, by taps alone: each message fits one screen.

import { chromiumPath, launchChromium, watchedPage } from "local-discord/browser";
import { expect, onTestFinished, test } from "vitest";
import { startProgram } from "./program.ts";

/** CSS pixels of a phone, and what of them a message may take. */
const phone = { width: 390, height: 844 };
const tallest = 690;

test.skipIf(chromiumPath === undefined)(
  `a claim is opened, a stance taken and a value set by taps on a phone${chromiumPath ? "" : " (skipped: no Chromium on this machine)"}`,
  { timeout: 120_000 },
  async () => {
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const { url, stop } = await startProgram();
    onTestFinished(stop);
    const { page, wrong } = await watchedPage(browser, url);
    await page.setViewportSize(phone);
    await page.goto(url);
    const picture = async (name: string) => {
      if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
    };
    const tap = async (name: string | RegExp) => page.getByRole("button", { name, exact: true }).last().click();
    await page.getByRole("button", { name: "Channels", exact: true }).click();
    await page.getByRole("link", { name: "ai-policy" }).click();
    await page.getByRole("heading", { name: "Welcome to #ai-policy" }).waitFor();
    const openings = page.getByRole("button", { name: "Open it", exact: true });
    const before = await openings.count();
    await page.locator("#box").focus();
    await page.keyboard.type("/settle open claim: if 10% of gamers joined they'd match one hyperscaler");
    await page.keyboard.press("Enter");
    await openings.nth(before).waitFor();
    await picture("1-preview");
    await tap("Open it");
    await page.getByRole("button", { name: "75%" }).last().waitFor();
    await picture("2-opened");
    await tap("75%");
    await page.getByText("one of these must be off").waitFor();
    await picture("3-question");
    await tap("Speed ratio…");
    await page.getByRole("dialog").waitFor();
    await picture("4-form");
    await tap("Submit");
    await page.getByText("It is in the thread").waitFor();
    await picture("5-after");
    const heights = await page
      .locator(".message")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(heights.filter((height) => height > tallest)).toEqual([]);
    expect(wrong).toEqual([]);
  },
);
