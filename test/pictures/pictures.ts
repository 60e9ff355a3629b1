// Takes the README's pictures of the real bot on the playground's page: `npm run pictures`.

import { mkdir, rm, writeFile } from "node:fs/promises";
import { startPlayground } from "local-discord";
import { launchChromium } from "local-discord/browser";
import pino from "pino";
import type { Page } from "playwright-core";
import { estimateCommand } from "../../commands/ask/shared/estimate.ts";
import { groundOf } from "../../commands/settle/shared/ground.ts";
import { loadCommands } from "../../src/kit/load.ts";
import { openStores } from "../../src/store/stores.ts";
import { serveGateway } from "../../src/transport/gateway.ts";
import { type Scene, scenes } from "./scenes.ts";

const folder = new URL("../../docs/pictures/", import.meta.url);
/** An embed at its full width, and high enough for the longest reply. */
const viewport = { width: 640, height: 2400 };

const browser = await launchChromium();
const playground = await startPlayground({ port: 0, name: "Crux" });
const stores = await openStores("sqlite://:memory:");
const bot = await serveGateway(
  { ...(await loadCommands(estimateCommand)), groundOf, stores, memory: stores.memory, now: Date.now },
  {
    token: playground.token,
    apiUrl: playground.apiUrl,
    log: pino({ level: "error" }),
    onFatal: (sentence) => {
      throw new Error(sentence);
    },
  },
);
try {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const window = await browser.newContext({ viewport, deviceScaleFactor: 1.5, colorScheme: "dark" });
  for (const scene of scenes) {
    const page = await window.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${playground.url}/#/ada/${playground.discord.places.general}`);
    await page.waitForSelector(".composer");
    const picture = await (scene.kind === "reply" ? replyPicture(page, scene) : typingPicture(page, scene));
    await writeFile(new URL(`${scene.name}.png`, folder), picture);
    process.stdout.write(`docs/pictures/${scene.name}.png\n`);
    await page.close();
  }
} finally {
  await browser.close();
  await bot.close();
  await stores.close();
  await playground.close();
}

async function replyPicture(page: Page, { line, opening }: Extract<Scene, { kind: "reply" }>): Promise<Buffer> {
  const replies = page.locator(".message:has(.embed)");
  if (opening !== undefined) {
    await typeLine(page, opening);
    await page.locator(".message.system .link").last().click();
  }
  // What stands there already has to be there before it is counted.
  await page.waitForTimeout(1000);
  const before = await replies.count();
  await typeLine(page, line);
  const reply = replies.nth(before);
  await reply.locator(".embed img").evaluate("image => image.decode()");
  return reply.screenshot({ animations: "disabled" });
}

async function typeLine(page: Page, line: string): Promise<void> {
  await page.locator("#box").click();
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
}

/** The message box with what is offered above it. */
async function typingPicture(page: Page, { line, offered }: Extract<Scene, { kind: "typing" }>): Promise<Buffer> {
  await page.keyboard.type(line);
  await page.locator(".suggestions").getByText(offered).first().waitFor();
  const [list, box] = await Promise.all([".suggestions", ".composer"].map((part) => page.locator(part).boundingBox()));
  if (!list || !box) throw new Error("Expected the message box with offers above it");
  const top = Math.min(list.y, box.y) - 8;
  const clip = { x: 0, y: top, width: viewport.width, height: box.y + box.height - top };
  return page.screenshot({ clip, animations: "disabled" });
}
