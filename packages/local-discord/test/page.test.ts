// The page as people use it: in Chromium, through the real discord.js client behind it.

import { expect, onTestFinished, test } from "vitest";
import { pressUntil } from "../src/browser.ts";
import { post } from "../src/user/post.ts";
import { inBrowser, opened } from "./page-browser.ts";
import { pixel } from "./rest.ts";

inBrowser("the page", () => {
  test("with the keyboard alone: a command is found, completed and sent, and its button pressed", async () => {
    const { page } = await opened();
    await page.keyboard.type("/po");
    await page.getByRole("option", { name: /\/pool/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type("5% to 20%");
    await page.getByText("5% to 20% → logit-normal, median 10%").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.type("preset:");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const reply = page.getByRole("article", { name: /All consumer GPUs/ }).first();
    await reply.waitFor();
    expect(await page.locator(".above").innerText()).toContain("/pool");
    expect(await page.locator(".embed").innerText()).toContain("Preset\narticle");
    expect(await page.locator(".embed img").getAttribute("alt")).toContain("Density of the pool");
    await pressUntil(page, "Shift+Tab", "Working");
    await page.keyboard.press("Enter");
    await page.getByText("Only you can see this").waitFor();
    await page.getByText("joined = base × participation").waitFor();
    await pressUntil(page, "Tab", "Dismiss message");
    await page.keyboard.press("Enter");
    await page.getByText("joined = base × participation").waitFor({ state: "detached" });
  });

  test("a whole line can be typed or pasted, and what is missing or wrong is said at its option", async () => {
    const { page } = await opened();
    await page.keyboard.type("/pool participation: 5% to 20% years: 30");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("Expected at most 20, got `30`").waitFor();
    await page.getByLabel("years").fill("3");
    await page.keyboard.press("Enter");
    await page.locator(".embed").waitFor();
    await page.keyboard.type("/pool ");
    await page.keyboard.press("Enter");
    await page.getByText("This option is required. Specify a value.").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await page.locator("#box").inputValue()).toBe("");
  });

  test("a message is settled by its menu, from the keyboard, and the thread is there for everybody", async () => {
    const { playground, page, openAs } = await opened();
    const other = await openAs("ben");
    post(playground.discord, playground.discord.people.second, playground.discord.places.general, "anyone can compete");
    await page.getByText("anyone can compete").waitFor();
    await pressUntil(page, "Shift+Tab", "Ben: anyone can compete");
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Settle this" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Settling in").waitFor();
    await other.getByRole("link", { name: /Settle: anyone/ }).click();
    await other.getByText("Who is for, who is against?").waitFor();
    await other.keyboard.type("I am for");
    await other.keyboard.press("Enter");
    await other.getByText("I am for").waitFor();
    await page.getByRole("button", { name: /Settle: anyone can compete 3 messages/ }).waitFor();
    expect(await other.getByText("Settling in").count()).toBe(0);
    await page.getByRole("button", { name: "Go to the argument" }).click();
    await page.getByRole("article", { name: "Ben: I am for" }).waitFor();
  });

  test("the menu opens by right click too", async () => {
    const { playground, page } = await opened();
    post(playground.discord, playground.discord.people.second, playground.discord.places.general, "a claim");
    await page.getByText("a claim").click({ button: "right" });
    const names = await page.getByRole("menuitem").allInnerTexts();
    expect(names).toEqual(["Settle this", "Reply", "Create thread", "Copy text"]);
    await page.getByRole("menuitem", { name: "Reply" }).click();
    await page.keyboard.type("no");
    await page.keyboard.press("Enter");
    await page.locator(".above").getByText("a claim").waitFor();
  });

  test("on a touch screen the welcome says to hold a message, not to right-click it", async () => {
    const { browser, playground } = await opened();
    const touch = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    onTestFinished(() => touch.close());
    const page = await touch.newPage();
    await page.goto(playground.url);
    await page.getByText("hold a message").waitFor();
    expect(await page.getByText("right-click").count()).toBe(0);
  });

  test("a deferred reply shows that the bot thinks, then the chart with its alt text", async () => {
    const { playground, page, bot } = await opened();
    await page.keyboard.type("/slow ");
    await page.keyboard.press("Enter");
    await page.getByText("Pong is thinking…").waitFor();
    const channel = await bot.client.channels.fetch(playground.discord.places.general);
    if (channel?.isSendable()) await channel.sendTyping();
    await page.getByText("Pong is typing…").waitFor();
    bot.answerSlow();
    await page.getByText("Here it is").waitFor();
    expect(await page.locator(".files img").getAttribute("alt")).toContain("Density of the pool");
    expect(await page.getByText("Pong is thinking…").count()).toBe(0);
  });

  test("what the bot does not answer is said where Discord says it", async () => {
    const { playground, page } = await opened();
    await page.keyboard.type("/mute ");
    await page.keyboard.press("Enter");
    await page.getByText("Sending command…").waitFor();
    playground.discord.clock.advance(3000);
    await page.getByText("The application did not respond").waitFor();
    await page.getByRole("button", { name: "Dismiss message" }).click();
    expect(await page.getByText("The application did not respond").count()).toBe(0);
    await page.locator("#box").click();
    await page.keyboard.type("/pool participation: 5%");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Broken" }).click();
    await page.getByLabel("Waiting").waitFor();
    playground.discord.clock.advance(3000);
    await page.getByText("This interaction failed").waitFor();
    expect(await page.getByRole("button", { name: "Settled" }).isDisabled()).toBe(true);
  });

  test("a message laid out by components shows its texts and picture, and a button beside a text works", async () => {
    const { bot, playground, page } = await opened();
    const working = { type: 2, style: 2, custom_id: "working", label: "Working" };
    const components = [
      { type: 10, content: "### The pool" },
      { type: 9, components: [{ type: 10, content: "**participation** 10%" }], accessory: working },
      { type: 12, items: [{ media: { url: "attachment://chart.png" }, description: "Density of the pool" }] },
      { type: 14 },
      { type: 10, content: "-# seed 7f3a" },
    ];
    await bot.client.rest.post(`/channels/${playground.discord.places.general}/messages`, {
      body: { flags: 1 << 15, components: [{ type: 17, accent_color: 0x4c9be8, components }] },
      files: [{ name: "chart.png", data: pixel, contentType: "image/png" }],
    });
    const card = page.getByRole("group", { name: "Card" });
    await card.getByRole("heading", { name: "The pool" }).waitFor();
    expect(await card.locator("img").getAttribute("alt")).toBe("Density of the pool");
    expect(await card.locator(".section").innerText()).toBe("participation 10%\nWorking");
    await card.getByRole("button", { name: "Working" }).click();
    await page.getByText("joined = base × participation").waitFor();
  });

  test("a file, a person and a channel are given to a command", async () => {
    const { page } = await opened();
    // Before the first key: a chooser that nobody waits for yet is not told of.
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.type("/load ");
    await page.locator("input[type=file]:focus").waitFor();
    await page.keyboard.press("Enter");
    await (await chooser).setFiles({ name: "sheet.csv", mimeType: "text/csv", buffer: Buffer.from("1;2") });
    await page.keyboard.press("Tab");
    await page.keyboard.type("whose:be");
    await page.keyboard.press("Enter");
    await page.keyboard.type("where:#lob");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const reply = page.locator(".content").filter({ hasText: "sheet.csv, 3 bytes" });
    await expect.poll(() => reply.innerText()).toContain("of @Ben, in #lobby");
  });

  test("a command on a person is in that person's menu", async () => {
    const { page } = await opened();
    await page
      .getByRole("complementary", { name: "Members" })
      .getByRole("button", { name: /Ben/ })
      .click({ button: "right" });
    await page.getByRole("menuitem", { name: "Whose side" }).click();
    await page.getByText("Ben is for").waitFor();
  });
});
