// The page as people use it: in Chromium, through the real discord.js client behind it.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { chromiumPath, launchChromium, pressUntil } from "../src/browser.ts";
import { startPlayground } from "../src/playground.ts";
import { post, startThread } from "../src/user/post.ts";
import { startPageBot } from "./page-bot.ts";
import { browserNote, opened, pageForTest } from "./page-browser.ts";
import { pixel } from "./rest.ts";

describe.skipIf(chromiumPath === undefined)(`the page in a browser${browserNote}`, { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  test("with the keyboard alone: a command is found, completed and sent, and its button pressed", async () => {
    const { page } = await opened(browser);
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
    const { page } = await opened(browser);
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

  test("a menu and a modal are worked with the keyboard", async () => {
    const { page } = await opened(browser);
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

  test("a message is settled by its menu, from the keyboard, and the thread is there for everybody", async () => {
    const { playground, page, openAs } = await opened(browser);
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
    const { playground, page } = await opened(browser);
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
    const { playground } = await opened(browser);
    const touch = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    onTestFinished(() => touch.close());
    const page = await touch.newPage();
    await page.goto(playground.url);
    await page.getByText("hold a message").waitFor();
    expect(await page.getByText("right-click").count()).toBe(0);
  });

  test("a deferred reply shows that the bot thinks, then the chart with its alt text", async () => {
    const { playground, page, bot } = await opened(browser);
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
    const { playground, page } = await opened(browser);
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

  test("people are switched, see what they may see, and do what they may do", async () => {
    const { page } = await opened(browser);
    await page.keyboard.type("/pool participation: 5% private: true");
    await page.keyboard.press("Enter");
    await page.getByText("Only you can see this").waitFor();
    await page.locator("#you").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("s");
    await page.keyboard.press("Enter");
    await page.getByText("You do not have permission to send messages in this channel.").waitFor();
    expect(await page.getByText("Only you can see this").count()).toBe(0);
    await page.keyboard.press("Control+Alt+Digit4");
    await page.getByRole("button", { name: /Mira.*Switch/ }).waitFor();
    await page.keyboard.type("written by Mira");
    await page.keyboard.press("Enter");
    await page.getByText("written by Mira").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Pin", exact: true }).click();
    await page.getByText("pinned a message to this channel").waitFor();
    await page.getByRole("button", { name: "Pinned messages: 1" }).click();
    await page.getByRole("complementary", { name: "Pinned messages" }).getByText("written by Mira").waitFor();
  });

  test("a poll is voted in, and the vote taken back", async () => {
    const { page } = await opened(browser);
    await page.keyboard.type("/settle po");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "Against" }).check();
    await page.getByRole("button", { name: "Vote", exact: true }).click();
    await page.getByText("1 vote, 100%").waitFor();
    await page.getByRole("button", { name: "Remove vote" }).click();
    await page.getByText("0 votes •").waitFor();
  });

  test("a form with labels and a menu of several is filled in from the keyboard", async () => {
    const { page } = await opened(browser);
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
    const { page } = await opened(browser);
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

  test("a message laid out by components shows its texts and picture, and a button beside a text works", async () => {
    const { bot, playground, page } = await opened(browser);
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

  test("a form whose answer fails stays open with what was typed", async () => {
    const { playground, bot, page } = await opened(browser);
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

  test("one's own message is edited with the up arrow and deleted from its menu", async () => {
    const { page } = await opened(browser);
    await page.keyboard.type("@ben see #lobby, not @nobody");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".content .mention").allInnerTexts()).toEqual(["@Ben", "#lobby"]);
    await page.keyboard.type("frist");
    await page.keyboard.press("Enter");
    await page.locator(".content").getByText("frist").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.getByText("Editing your message").waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("first");
    await page.keyboard.press("Enter");
    await page.getByText("first (edited)").waitFor();
    await pressUntil(page, "Shift+Tab", "Ada: first");
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByText("first (edited)").waitFor({ state: "detached" });
  });

  test("a thread is archived, found again among the archived ones and reopened by writing", async () => {
    const { playground, openAs } = await opened(browser);
    const { people, places } = playground.discord;
    startThread(
      playground.discord,
      people.moderator,
      post(playground.discord, people.second, places.general, "a claim").id,
      "Ours",
    );
    const page = await openAs("mira");
    await page.getByRole("link", { name: "Ours" }).click();
    await page.getByRole("button", { name: "Thread settings" }).click();
    await page.getByRole("menuitem", { name: "Archive thread" }).click();
    await page.locator(".state").getByText("archived").waitFor();
    await page.getByRole("button", { name: "#general" }).click();
    await page.getByRole("link", { name: "Ours" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Threads: 1" }).click();
    await page.getByRole("heading", { name: "Archived" }).waitFor();
    await page.getByRole("complementary", { name: "Threads" }).getByRole("button", { name: /Ours/ }).click();
    await page.getByPlaceholder("Message Ours").fill("still here");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Ours" }).waitFor();
  });

  test("a file, a person and a channel are given to a command", async () => {
    const { page } = await opened(browser);
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
    const { page } = await opened(browser);
    await page
      .getByRole("complementary", { name: "Members" })
      .getByRole("button", { name: /Ben/ })
      .click({ button: "right" });
    await page.getByRole("menuitem", { name: "Whose side" }).click();
    await page.getByText("Ben is for").waitFor();
  });

  test("older messages are loaded when asked for, and the newest is one press away", async () => {
    const { playground, page } = await opened(browser);
    const { people, places } = playground.discord;
    for (let at = 1; at <= 80; at += 1) post(playground.discord, people.second, places.general, `number ${at}`);
    await page.getByText("number 80").waitFor();
    expect(await page.getByText("number 1", { exact: true }).count()).toBe(0);
    await page.getByRole("button", { name: "Load older messages" }).click();
    await page.getByText("number 1", { exact: true }).scrollIntoViewIfNeeded();
    await page.getByRole("button", { name: "Jump to the end" }).click();
    await expect.poll(() => page.getByText("number 80").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Jump to the end" }).waitFor({ state: "detached" });
  });

  test("an answer that is higher than the window begins at its beginning", async () => {
    const { openAs } = await opened(browser);
    const page = await openAs("ada", { width: 900, height: 420 });
    await page.keyboard.type("/pool participation: 5%");
    await page.keyboard.press("Enter");
    const title = page.locator(".embed-title");
    await expect.poll(async () => (await title.boundingBox())?.y ?? -1).toBeGreaterThan(40);
    await page.getByRole("button", { name: "Jump to the end" }).click();
    await page.getByRole("button", { name: "Working" }).click();
    const answer = page.getByText("joined = base × participation");
    await expect.poll(async () => (await answer.boundingBox())?.y ?? 999).toBeLessThan(420);
  });

  test("direct messages with the bot work as a channel does", async () => {
    const { page } = await opened(browser);
    await page.locator(".sidebar").getByRole("button", { name: "Pong" }).click();
    await page.getByText("Your direct messages with Pong").waitFor();
    await page.keyboard.type("/echo text: hello you");
    await page.keyboard.press("Enter");
    await page.locator(".content").getByText("hello you").waitFor();
  });

  test("in a window of 360 pixels everything is within reach, and nothing sticks out", async () => {
    const { openAs } = await opened(browser);
    const page = await openAs("ada", { width: 360, height: 640 });
    await page.locator("#box").click();
    await page.keyboard.type("/pool participation: 5% to 20%");
    await page.keyboard.press("Enter");
    await page.locator(".embed").waitFor();
    const sticksOut = () =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll("main *")].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest("pre") && getComputedStyle(e).visibility === "visible").map((e) => e.className)`,
      );
    expect(await sticksOut()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    await page.getByRole("button", { name: "Channels" }).click();
    await page.getByRole("link", { name: "lobby" }).click();
    await page.getByRole("heading", { name: "Welcome to #lobby" }).waitFor();
    await page.getByRole("button", { name: "Members" }).click();
    await page.getByRole("complementary", { name: "Members" }).getByRole("button", { name: /Mira/ }).click();
    await page.getByRole("button", { name: /Close: Members/ }).click();
    await page.getByPlaceholder("Message #lobby").waitFor();
  });

  test("whatever people type is text", async () => {
    const { playground, page } = await opened(browser);
    const { discord } = playground;
    const hostile = [
      `<img src=x onerror="document.body.dataset.owned=1">`,
      `<script>document.body.dataset.owned=1</script>`,
      `[here](javascript:document.body.dataset.owned=1) <javascript:alert(1)>`,
      `\${document.body.dataset.owned=1} <!-- --> "'>`,
      `**__~~||${"*".repeat(60)}<b>`,
      "```html\n<svg onload=document.body.dataset.owned=1>\n```",
      "> ".repeat(500),
      "‮‏ > <style>*{display:none}</style>",
    ];
    for (const text of hostile) post(discord, discord.people.second, discord.places.general, text);
    await page.getByText("<img src=x onerror").waitFor();
    await page.keyboard.type(`/echo text: ${hostile[0]}`);
    await page.keyboard.press("Enter");
    await page.locator(".above").getByText("/echo").first().waitFor();
    await page.getByText("<script>document").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Create thread" }).click();
    await page.getByRole("heading", { name: "<script>" }).first().waitFor();
    expect(await page.evaluate("document.body.dataset.owned")).toBeUndefined();
    expect(await page.locator("img[src='x'], .content script, .content style, a[href^='javascript']").count()).toBe(0);
    await page.locator(".parent").click();
    for (const text of hostile.slice(0, 2)) {
      await page.locator(".content").filter({ hasText: text }).first().waitFor();
    }
  });

  test("the page says when the bot is not connected, and takes up its commands when it is", async () => {
    const playground = await startPlayground({ port: 0 });
    const page = await pageForTest(browser, playground.url);
    await page.goto(playground.url);
    await page.getByText("Bot is not connected yet").waitFor();
    await page.keyboard.type("/");
    await page.getByText("so there are no commands").waitFor();
    const { client } = await startPageBot(playground, pixel);
    await page.getByRole("option", { name: /\/pool/ }).waitFor();
    expect(await page.getByText("Bot is not connected yet").count()).toBe(0);
    await client.destroy();
    await page.getByText("Bot is not connected yet").waitFor();
    await playground.close();
    await page.getByText("The playground has stopped.").waitFor();
    const again = await startPlayground({ port: Number(new URL(playground.url).port) });
    onTestFinished(() => again.close());
    await page.getByText("The playground has stopped.").waitFor({ state: "detached" });
    await page.getByText("Bot is not connected yet").waitFor();
  });

  test("the theme follows the machine until it is chosen", async () => {
    const { page } = await opened(browser);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    await page.getByRole("button", { name: "Light theme" }).click();
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("light");
    await page.reload();
    await page.waitForSelector(".composer");
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("light");
  });
});
