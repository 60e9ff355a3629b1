// People with phones on the playground's page: what they tap and type is counted, and what they see is measured.

import { startPlayground } from "local-discord";
import { launchChromium, watchedPage } from "local-discord/browser";
import pino from "pino";
import type { Locator, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { serveGateway } from "../../src/transport/gateway.ts";
import { contextForTest } from "../commands/context.ts";
import { patience } from "../transport/seen.ts";

/** CSS pixels of a phone. */
const phone = { width: 390, height: 844 };

export interface Player {
  readonly page: Page;
  /** What was tapped and typed since the message's own menu. */
  readonly count: { taps: number; typed: number };
  /** Taps the newest button with this label, or in a card the one beside a line with these words. */
  readonly tap: (label: string | RegExp, beside?: string) => Promise<void>;
  /** Puts something in the place of what the first box of the open form is filled with. */
  readonly type: (text: string) => Promise<void>;
  /** Waits for a message with these words, and gives the newest. */
  readonly message: (words: string | RegExp) => Promise<Locator>;
  readonly goTo: (channel: string) => Promise<void>;
}

/** A playground with the real bot, a message in its lobby, and phones for whoever is to play. */
export async function playersForTest(theme: "light" | "dark", said: string) {
  const playground = await startPlayground({ port: 0, name: "Crux", talk: [{ by: "moderator", text: said }] });
  onTestFinished(() => playground.close());
  const { token, apiUrl, url, discord } = playground;
  const bot = await serveGateway(await contextForTest(Date.now), {
    token,
    apiUrl,
    log: pino({ level: "error" }),
    patience,
    onFatal: (sentence) => {
      throw new Error(sentence);
    },
  });
  onTestFinished(() => bot.close());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());

  const playerCalled = async (username: string): Promise<Player> => {
    const { page, wrong } = await watchedPage(browser, url, phone);
    onTestFinished(() => {
      if (wrong.length > 0) throw new Error(wrong.join("\n"));
    });
    page.setDefaultTimeout(30_000);
    await page.emulateMedia({ colorScheme: theme });
    const goTo = async (channel: string) => {
      await page.goto(`${url}/#/${username}/${channel}`);
      await page.waitForSelector("#box");
    };
    await goTo(discord.places.lobby);
    const count = { taps: 0, typed: 0 };
    return {
      page,
      count,
      goTo,
      tap: async (label, beside) => {
        count.taps++;
        const where = beside === undefined ? page : page.locator(".section", { hasText: beside });
        await where.getByRole("button", { name: label, exact: true }).last().click();
      },
      type: async (text) => {
        count.typed += text.length;
        await page.getByRole("dialog").getByRole("textbox").first().fill(text);
      },
      message: async (words) => {
        const found = page.locator(".message:has(.embed, .container)", { hasText: words }).last();
        await found.waitFor();
        return found;
      },
    };
  };
  return { discord, playerCalled };
}
