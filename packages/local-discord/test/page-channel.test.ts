// A channel of the page as people use it, in Chromium: who writes and sees what, threads, the window, the theme.

import { expect, onTestFinished, test } from "vitest";
import { pressUntil } from "../src/browser.ts";
import { startPlayground } from "../src/playground.ts";
import { post, startThread } from "../src/user/post.ts";
import { startPageBot } from "./page-bot.ts";
import { inBrowser, opened, pageForTest } from "./page-browser.ts";
import { pixel } from "./rest.ts";

inBrowser("a channel", () => {
  test("people are switched, see what they may see, and do what they may do", async () => {
    const { page } = await opened();
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

  test("whom no address brought reads the thread that the page opens on from its beginning", async () => {
    const { playground } = await opened();
    const { discord, url, openOn } = playground;
    const begun = post(discord, discord.people.moderator, discord.places.lobby, "begun");
    const id = startThread(discord, discord.people.moderator, begun.id, "Long");
    for (let k = 1; k <= 40; k += 1) post(discord, discord.people.moderator, id, `line ${k}`);
    openOn(id);
    const phone = await pageForTest(url, { width: 390, height: 844 });
    await phone.goto(url);
    await phone.getByText("line 40").waitFor();
    const topOf = async (text: string) => (await phone.getByText(text, { exact: true }).boundingBox())?.y ?? 0;
    expect(await topOf("line 1")).toBeLessThan(300);
    expect(await topOf("line 40")).toBeGreaterThan(844);
    await phone.getByRole("button", { name: "Jump to the end" }).click();
    await expect.poll(() => topOf("line 40")).toBeLessThan(844);
  });

  test("a forum says where one writes, and a long line of code is broken on a phone", async () => {
    const { playground, openAs } = await opened();
    const { discord } = playground;
    const phone = await openAs("ada", { width: 390, height: 844 });
    post(discord, discord.people.moderator, discord.places.general, `\`\`\`\n${"residential ".repeat(20)}\n\`\`\``);
    const code = phone.locator("pre code").last();
    await code.waitFor();
    expect(await code.evaluate((block) => block.scrollWidth - block.clientWidth)).toBe(0);
    expect(await code.evaluate((block) => block.getBoundingClientRect().right)).toBeLessThanOrEqual(390);
    await phone.goto(`${playground.url}/#/ada/${discord.places.forum}`);
    await phone.getByText("People write in the posts of a forum. Here Pong alone begins them.").waitFor();
  });

  test("who has a finger is told to hold a message, who has a mouse to right-click it", async () => {
    const { browser, playground, page } = await opened();
    const there = `${playground.url}/#/ada/${playground.discord.places.general}`;
    const touched = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    onTestFinished(() => touched.close());
    const phone = await touched.newPage();
    await phone.goto(there);
    await phone.getByText("hold a message, or tap it and then the three dots.").waitFor();
    await page.getByText("right-click a message, or go to it with").waitFor();
    expect(await phone.getByText("right-click").count()).toBe(0);
  });

  test("a command that is typed to its end is one, also where it is sent by a finger", async () => {
    const { page } = await opened();
    await page.locator("#box").fill("/settle poll");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("radio", { name: "Against" }).waitFor();
    expect(await page.locator(".message", { hasText: /\/settle poll$/ }).count()).toBe(0);
  });

  test("a poll is voted in, and the vote taken back", async () => {
    const { page } = await opened();
    await page.keyboard.type("/settle po");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "Against" }).check();
    await page.getByRole("button", { name: "Vote", exact: true }).click();
    await page.getByText("1 vote, 100%").waitFor();
    await page.getByRole("button", { name: "Remove vote" }).click();
    await page.getByText("0 votes •").waitFor();
  });

  test("one's own message is edited with the up arrow and deleted from its menu", async () => {
    const { page } = await opened();
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
    const { playground, openAs } = await opened();
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

  test("older messages are loaded when asked for, and the newest is one press away", async () => {
    const { playground, page } = await opened();
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
    const { openAs } = await opened();
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
    const { page } = await opened();
    await page.locator(".sidebar").getByRole("button", { name: "Pong" }).click();
    await page.getByText("Your direct messages with Pong").waitFor();
    await page.keyboard.type("/echo text: hello you");
    await page.keyboard.press("Enter");
    await page.locator(".content").getByText("hello you").waitFor();
  });

  test("in a window of 360 pixels everything is within reach, and nothing sticks out", async () => {
    const { openAs } = await opened();
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
    const { playground, page } = await opened();
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
    const page = await pageForTest(playground.url);
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
    const { page } = await opened();
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    await page.getByRole("button", { name: "Light theme" }).click();
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("light");
    await page.reload();
    await page.waitForSelector(".composer");
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("light");
  });
});
