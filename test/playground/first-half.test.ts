// The argument that the playground opens with: a newcomer plays it to its end by a few taps, whichever way it goes.

import { chromiumPath, launchChromium, watchedPage } from "local-discord/browser";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { startProgram } from "./program.ts";

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

/** What is tapped after the stance, and what the channel is told in the end. */
const ways = [
  {
    name: "going along, on a phone",
    viewport: phone,
    stance: "under 5%",
    taps: ["Accept", "We agree: close"],
    ends: /Agreed: it (?:probably )?holds/,
  },
  {
    name: "on the same side, on a phone",
    viewport: phone,
    stance: "75%",
    taps: ["Accept", "We agree: close"],
    ends: /Agreed: it probably holds/,
  },
  {
    name: "going on once, and another way then, on a phone",
    viewport: phone,
    stance: "75%",
    taps: ["Accept", "Go on", "Change my mind", "25%", "Accept Ben's", "We agree: close"],
    ends: /Agreed: it probably holds/,
  },
  {
    name: "against it, on a wide screen",
    viewport: desk,
    stance: "under 5%",
    taps: ["Counter…", "Submit", "We agree: close"],
    ends: /Agreed: it (?:probably )?does not hold/,
  },
];

/** People read before they tap: a button that moves as a message comes in is not under the finger any more. */
async function atRest(page: Page): Promise<void> {
  const shown = () => page.locator("body").innerText();
  for (let before = ""; before !== (await shown()); await page.waitForTimeout(300)) before = await shown();
}

test.skipIf(chromiumPath === undefined).each(ways)(
  `$name${chromiumPath ? "" : " (skipped: no Chromium on this machine)"}`,
  { timeout: 120_000 },
  async ({ viewport, stance, taps, ends }) => {
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const { url, stop } = await startProgram();
    onTestFinished(stop);
    const { page, wrong } = await watchedPage(browser, url, viewport);
    page.setDefaultTimeout(30_000);
    await page.goto(url);
    await page.getByText("Ada, what do you say?").waitFor();
    await page.getByText(/^Ben: speed ratio = 2 to 4/).waitFor();
    for (const tap of [stance, ...taps]) {
      await page.getByRole("button", { name: tap, exact: true }).last().waitFor();
      await atRest(page);
      const answered = page.waitForResponse((response) => response.url().endsWith("/play/act"));
      await page.getByRole("button", { name: tap, exact: true }).last().click();
      await answered;
    }
    const channels = page.getByRole("button", { name: "Channels", exact: true });
    if (await channels.isVisible()) await channels.click();
    await page.getByRole("link", { name: "ai-policy" }).click();
    await page.locator(".message").filter({ hasText: ends }).first().waitFor();
    expect(await page.getByText("This interaction failed").count()).toBe(0);
    expect(wrong).toEqual([]);
  },
);
