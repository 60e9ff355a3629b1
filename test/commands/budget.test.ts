// Every public reply is read in ten seconds: sixty words, one phone screen, at most one row of buttons.

import { startPlayground } from "local-discord";
import { chromiumPath, launchChromium, watchedPage } from "local-discord/browser";
import pino from "pino";
import type { Locator, Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import type { Command } from "../../src/kit/define.ts";
import { lineOf, parseCommandLine } from "../../src/kit/options.ts";
import { run } from "../../src/kit/run.ts";
import { labelsOf, mostWords, plainText } from "../../src/render/markdown.ts";
import { isForm, type View } from "../../src/render/view.ts";
import { serveGateway } from "../../src/transport/gateway.ts";
import { contextForTest, moderator } from "./context.ts";
import { wordsOfView } from "./words.ts";

/** In CSS pixels, of a phone that is 390 wide. */
const highest = 690;
/** `/help` says what there is. */
const most: Readonly<Record<string, number>> = { help: 80 };

/** Arguments have a test of their own. A role's id is one of a server. */
const isHere = ({ name, offered }: Command) =>
  offered === "slash" && !name.startsWith("settle") && name !== "defaults moderator";
const { commands, models } = await contextForTest();
const examples = commands
  .filter(isHere)
  .flatMap(({ name, examples: all }) => all.map((options) => [name, lineOf(name, options)] as const));

/** What is private and more than one screen, of which the first page is measured. */
const whole = [
  "/sources more: true private: true",
  "/sources assumption: dc_to_consumer_ratio more: true private: true",
  "/help command: pool more: true private: true",
  "/help command: settle more: true private: true",
  "/claims claim: pool_share more: true private: true",
  "/sensitivity model: project more: true private: true",
].map((line) => [line] as const);

/** What a button under a reply opens. */
const pressed = ["/project", "/pool", "/gap preset: article"].map((line) => [line, "Working"] as const);

/** A line of an embed on a phone holds about this many characters of usual letters. */
const perLine = 34;
const lineHeight = 18;

/** What a message takes at least, by its lines, its picture and its rows of buttons; never less than it does. */
function estimatedHeight({ title, lead, lines = [], warnings = [], chart, actions = [] }: View): number {
  const text = [title, lead, ...lines, ...warnings].map((line) => JSON.stringify(line).length);
  const rows = text.reduce((sum, length) => sum + Math.ceil(length / perLine), 0) + warnings.length;
  const buttons = Math.ceil(actions.length / 2) * 40;
  return 60 + rows * lineHeight + (chart === undefined ? 0 : 290) + buttons;
}

test.each(examples)("%s: %s has the words of one breath, and five buttons", async (name, line) => {
  const context = await contextForTest();
  const { reply, kind } = await run(parseCommandLine(line, context.commands), context, moderator);
  expect(kind).toBe("answer");
  if (isForm(reply) || reply.private) return;
  expect(wordsOfView(reply)).toBeLessThanOrEqual(most[name] ?? mostWords);
  expect((reply.actions ?? []).filter((action) => action.kind === "button").length).toBeLessThanOrEqual(5);
  const text = [reply.lead, ...(reply.lines ?? []), ...(reply.warnings ?? [])].map(plainText).join("\n");
  expect(text).not.toMatch(/credible|logit|median|seed|trials|exactly|×\s?10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/);
  // Defaults are set by their names.
  if (!name.startsWith("defaults")) expect(text).not.toMatch(/\w+_\w+/);
  // Without a browser the screen is estimated, with room for what letters differ.
  if (chromiumPath === undefined) expect(estimatedHeight(reply)).toBeLessThanOrEqual(1.3 * highest);
});

/** What asks a model mostly answers without a value, too. */
const isBare = ({ name, options }: Command) =>
  models.some((model) => model.name === name.split(" ").at(-1)) && z.object(options).safeParse({}).success;

/** What a stranger counts: words, not figures, those on the buttons too. */
const countedIn = ({ title, lead, lines = [], warnings = [], actions = [] }: View): number => {
  const words = [title, lead, ...lines, ...warnings, ...labelsOf(actions)].map(plainText).join(" ").split(/\s+/);
  return words.filter((word) => /\p{L}/u.test(word)).length;
};

test("what is asked without a value has under sixty words, with its buttons", async () => {
  const bare = commands.filter((command) => isHere(command) && isBare(command)).map(({ name }) => `/${name}`);
  expect(bare).toContain("/pool");
  for (const line of bare) {
    const context = await contextForTest();
    const { reply } = await run(parseCommandLine(line, context.commands), context, moderator);
    if (isForm(reply)) throw new Error(`Expected an answer to ${line}, got a form`);
    expect([line, countedIn(reply) < mostWords]).toEqual([line, true]);
  }
});

test.skipIf(chromiumPath === undefined)(
  `every reply fits one phone screen${chromiumPath ? "" : " (skipped: no Chromium on this machine)"}`,
  { timeout: 240_000 },
  async () => {
    const playground = await startPlayground({ port: 0, name: "Crux" });
    onTestFinished(() => playground.close());
    // What is typed here is typed faster than by a person.
    const context = { ...(await contextForTest(Date.now)), limits: { wait: async () => 0 } };
    const { token, apiUrl, url, discord } = playground;
    const fatal: string[] = [];
    const bot = await serveGateway(context, {
      token,
      apiUrl,
      log: pino({ level: "silent" }),
      onFatal: (sentence) => void fatal.push(sentence),
    });
    onTestFinished(() => bot.close());
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const { page, wrong } = await watchedPage(browser, url, { width: 390, height: 844 });
    await page.goto(`${url}/#/mira/${discord.places.general}`);
    await page.waitForSelector("#box");
    await page.waitForTimeout(1000);
    const heights: (readonly [line: string, height: number])[] = [];
    const typed = examples.map(([, line]) => [line] as const);
    for (const [line, label] of [...typed, ...whole, ...pressed]) {
      heights.push([`${line} ${label ?? ""}`.trim(), await heightOf(page, line, label)]);
    }
    expect(heights.length).toBeGreaterThan(30);
    expect(heights.filter(([, height]) => height > highest)).toEqual([]);
    expect([fatal, wrong]).toEqual([[], []]);
  },
);

/** Types a line, presses a button of its reply where one is named, and measures the message that comes last, with its chart. */
async function heightOf(page: Page, line: string, label?: string): Promise<number> {
  const reply = await newReply(page, line, async () => {
    await page.locator("#box").fill(line.includes(": ") ? line : `${line} `);
    // What is offered would be taken by Enter; where nothing is, Escape would drop the line.
    if (await page.locator(".suggestions").isVisible()) await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
  });
  const last = label === undefined ? reply : await answerOf(page, reply, label);
  const picture = last.locator(".embed img");
  if ((await picture.count()) > 0) await picture.first().evaluate("image => image.decode()");
  return (await last.boundingBox())?.height ?? Number.POSITIVE_INFINITY;
}

async function answerOf(page: Page, reply: Locator, label: string): Promise<Locator> {
  // Before it is no longer the reply that is new.
  const button = await reply.getByRole("button", { name: label, exact: true }).elementHandle();
  return newReply(page, label, async () => button?.click());
}

async function newReply(page: Page, asked: string, ask: () => Promise<void>): Promise<Locator> {
  // The page shows the latest fifty messages, so that their number says nothing.
  await page.locator(".message:has(.embed)").evaluateAll((all) => {
    for (const each of all) each.setAttribute("data-measured", "");
  });
  await ask();
  const reply = page.locator(".message:has(.embed):not([data-measured])").last();
  await reply.waitFor().catch(() => expect.fail(`Expected a reply to ${asked}, got none`));
  expect(await reply.innerText(), asked).not.toContain("That did not work");
  return reply;
}
