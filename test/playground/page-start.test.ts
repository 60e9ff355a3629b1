// `npm start` without a token: the bot itself on the page, used as a newcomer would.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { browserNote, chromiumPath, launch, pageOn, pressUntil } from "./page-browser.ts";

/** Starts the program as `npm start` does. @returns the address that it prints. */
async function startForTest(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "crux-start-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const { DISCORD_TOKEN: _token, DISCORD_API_URL: _api, ...env } = process.env;
  const child = spawn(process.execPath, [tsx, "src/main.ts"], {
    env: { ...env, PORT: "0", CRUX_STORE: `sqlite://${join(folder, "crux.db")}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    if (child.exitCode === null) {
      child.kill("SIGTERM");
      await gone;
    }
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error("Expected an address, got the end of the program");
}

test.skipIf(chromiumPath === undefined)(
  `npm start: a newcomer asks, presses every button and settles a claim${browserNote}`,
  { timeout: 120_000 },
  async () => {
    const browser = await launch();
    onTestFinished(() => browser.close());
    const url = await startForTest();
    const page = await pageOn(browser, url);
    await page.goto(url);
    await page.getByRole("button", { name: "/pool" }).waitFor();
    await page.keyboard.type("/pool participation: 5% to 20%");
    await page.getByRole("option", { name: /median 10/ }).waitFor();
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
    await page.getByText("Open weights mean").first().click({ button: "right" });
    await page.getByRole("menuitem", { name: "Settle this" }).click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".threads a").waitFor();
  },
);
