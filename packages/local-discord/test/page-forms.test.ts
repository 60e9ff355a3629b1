// The forms and menus of the page as people use them, in Chromium.

import { expect, test } from "vitest";
import { pressUntil } from "../src/browser.ts";
import { inBrowser, opened } from "./page-browser.ts";

inBrowser("forms", () => {
  test("a menu and a modal are worked with the keyboard", async () => {
    const { page } = await opened();
    await page.keyboard.type("/pool participation: 5%");
    await page.keyboard.press("Enter");
    await page.locator(".embed").waitFor();
    await pressUntil(page, "Shift+Tab", "Another preset");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText("Preset: sceptic").waitFor();
    await page.keyboard.press("Escape");
    await pressUntil(page, "Shift+Tab", "Change");
    await page.keyboard.press("Enter");
    const modal = page.getByRole("dialog", { name: "Change the assumptions" });
    await modal.waitFor();
    const input = modal.getByLabel("participation");
    expect(await input.inputValue()).toBe("5% to 20%");
    await input.focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("10%");
    await page.keyboard.press("Enter");
    await page.getByText("because participation 100% → 10%").waitFor();
    expect(await modal.count()).toBe(0);
  });

  test("a form with labels and a menu of several is filled in from the keyboard", async () => {
    const { page } = await opened();
    await page.keyboard.type("/ask ");
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name: "Your side" });
    await form.getByText("You can hold both").waitFor();
    await pressUntil(page, "Tab", "Make a selection");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await form.getByText("For, Against").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("it depends on participation");
    await form.getByText("13 left").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByText("for and against: it depends on participation").waitFor();
  });

  test("radio buttons, checkboxes and a file are filled in and sent", async () => {
    const { page } = await opened();
    await page.keyboard.type("/hand ");
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name: "Hand it in" });
    await form.getByRole("group", { name: "How sure" }).getByLabel("Very").check();
    await form.getByLabel("Chat").check();
    await form.getByLabel("Only you see it").check();
    const file = { name: "sheet.csv", mimeType: "text/csv", buffer: Buffer.from("1;2") };
    await form.getByLabel("Sheet").setInputFiles(file);
    await form.getByRole("button", { name: "Submit" }).click();
    await page.getByText("very, mail and chat, alone, sheet.csv of 3 bytes").waitFor();
  });

  test("a form whose answer fails stays open with what was typed", async () => {
    const { playground, bot, page } = await opened();
    await page.keyboard.type("/ask ");
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name: "Your side" });
    await form.getByLabel("Why").fill("because");
    await form.getByRole("button", { name: "Submit" }).click();
    await form.getByText("Make a selection wherever there is a star.").waitFor();
    await form.locator(".select").click();
    await page.getByRole("option", { name: "Against" }).click();
    await page.keyboard.press("Escape");
    await bot.client.destroy();
    await form.getByRole("button", { name: "Submit" }).click();
    await form.getByText("Sending…").waitFor();
    playground.discord.clock.advance(3000);
    await form.getByText("Something went wrong. Try again.").waitFor();
    expect(await form.getByLabel("Why").inputValue()).toBe("because");
  });
});
