// Takes the README's pictures of the real bot on the playground's page, at the size of a phone: `npm run pictures`.

import { mkdir, rm, writeFile } from "node:fs/promises";
import { launchChromium } from "local-discord/browser";
import pino from "pino";
import type { Locator } from "playwright-core";
import { estimateCommand } from "../../commands/ask/shared/estimate.ts";
import { groundOf } from "../../commands/settle/shared/argument.ts";
import { loadCommands } from "../../src/load.ts";
import { openPlayground, playFirstHalf } from "../../src/playground.ts";
import { openStores } from "../../src/store/open.ts";
import { serveGateway } from "../../src/transport/gateway.ts";
import { newMetrics } from "../../src/transport/health.ts";
import { scenes } from "./scenes.ts";

const folder = new URL("../../docs/pictures/", import.meta.url);
/** As wide as a phone, and high enough for the longest message. */
const viewport = { width: 390, height: 1600 };

const browser = await launchChromium();
const playground = await openPlayground(0);
const stores = await openStores("sqlite://:memory:");
const { memory, limits } = stores;
const kept = { stores, memory, limits, metrics: newMetrics(), now: Date.now };
const bot = await serveGateway(
  { ...(await loadCommands(estimateCommand)), groundOf, ...kept },
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
  await playFirstHalf(playground);
  const window = await browser.newContext({ viewport, deviceScaleFactor: 2, colorScheme: "dark" });
  const page = await window.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(playground.url);
  for (const { name, play } of scenes) {
    await writeFile(new URL(`${name}.png`, folder), await pictureOf(await play(page)));
    process.stdout.write(`docs/pictures/${name}.png\n`);
  }
} finally {
  await browser.close();
  await bot.close();
  await stores.close();
  await playground.close();
}

/** Once it stands there with its chart. */
async function pictureOf(message: Locator): Promise<Buffer> {
  await message.waitFor();
  await message.page().waitForTimeout(1000);
  const chart = message.locator(".embed img, .container img");
  if ((await chart.count()) > 0) await chart.first().evaluate("image => image.decode()");
  return message.screenshot({ animations: "disabled" });
}
