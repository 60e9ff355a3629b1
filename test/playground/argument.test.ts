// Two members play an argument on their phones, 390 × 844, from a message to the close: taps, typing, words and height.

import { MessageFlags } from "discord-api-types/v10";
import { messagesOf, threadsOf } from "local-discord";
import { chromiumPath } from "local-discord/browser";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { mostWords } from "../../src/render/words.ts";
import { type Player, playersForTest } from "./players.ts";

/** What of a phone a message may take, in CSS pixels. */
const tallest = 690;
const said = "if 10% of gamers joined they'd match one hyperscaler";

/** The words of a message's embed or card; its buttons are none. */
const wordsIn = async (message: Locator): Promise<number> =>
  (await message.locator(".embed, .text-display").allInnerTexts())
    .join(" ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

test.skipIf(chromiumPath === undefined).each(["light", "dark"] as const)(
  `by taps, in %s${chromiumPath ? "" : " (skipped: no Chromium on this machine)"}`,
  { timeout: 240_000 },
  async (theme) => {
    const { discord, playerCalled } = await playersForTest(theme, said);
    // Ben has his Discord in German.
    const [ada, mira] = [await playerCalled("ada"), await playerCalled("mira")];
    const measured: (readonly [step: string, height: number, words: number])[] = [];
    /** The newest message with these words, measured; and a picture of the phone where pictures are wanted. */
    const sees = async (who: Player, step: string, words: string | RegExp) => {
      const message = await who.message(words);
      const picture = message.locator(".embed img, .container img");
      if ((await picture.count()) > 0) await picture.first().evaluate("image => image.decode()");
      measured.push([step, (await message.boundingBox())?.height ?? tallest + 1, await wordsIn(message)]);
      await pictured(who, step);
    };
    const pictured = async ({ page }: Player, step: string) => {
      const folder = process.env.PICTURES;
      if (folder) await page.screenshot({ path: `${folder}/${theme}-${step}.png`, animations: "disabled" });
    };

    await ada.page.locator(".message", { hasText: said }).last().click({ button: "right" });
    await ada.page.getByRole("menuitem", { name: "Settle this" }).click();
    await sees(ada, "01-preview", "I read it as");
    await ada.tap("Open it");
    await sees(ada, "02-opened", "An argument is open");
    await ada.tap("under 5%");
    await sees(ada, "03-question-ada", "You: under 5%");
    const [thread] = threadsOf(discord, discord.places.lobby);
    if (thread === undefined) throw new Error("Expected a thread");
    await mira.goTo(thread.id);
    await ada.goTo(thread.id);
    await sees(mira, "04-thread", "The evidence");
    await mira.tap("75%");
    await sees(mira, "05-question-mira", "You: 75%");
    await mira.tap("Set…", "speed ratio");
    await mira.page.getByRole("dialog").waitFor();
    await pictured(mira, "06-form");
    await mira.tap("Submit");
    await sees(mira, "07-told", "It is in the thread");
    await sees(ada, "08-move", "Mira: speed ratio");
    await ada.tap("Counter…");
    await ada.page.getByRole("dialog").waitFor();
    await ada.type("30 to 60");
    await ada.tap("Submit");
    await sees(mira, "09-counter", "Ada: speed ratio 30 to 60");
    await sees(ada, "09-card", "How likely do you think it is?");
    await mira.tap("The crux");
    await sees(mira, "10-crux", "It hangs on the speed ratio");
    await mira.tap("Accept Ada's");
    await sees(ada, "11-agreed", "You agree: it does not hold");
    for (const { count } of [ada, mira]) {
      expect(count.taps).toBeLessThanOrEqual(6);
      expect(count.typed).toBeLessThanOrEqual(10);
    }
    process.stdout.write(
      `${theme}: Ada ${JSON.stringify(ada.count)}, Mira ${JSON.stringify(mira.count)} to the crux\n`,
    );

    await ada.tap("We agree: close");
    await sees(mira, "12-ending", "Ada would close");
    await mira.tap("We agree: close");
    await ada.goTo(discord.places.lobby);
    await sees(ada, "13-summary", "Agreed: it does not hold");
    const offers = /\/settle (?:accept|assume|stance|close|continue) /;
    const shown = messagesOf(discord, thread.id).filter(({ flags }) => !((flags ?? 0) & MessageFlags.Ephemeral));
    expect(shown.filter(({ components }) => offers.test(JSON.stringify(components)))).toEqual([]);
    await ada.tap("Post to a channel…");
    await sees(ada, "14-share", "Who can read that channel");
    await ada.page.getByRole("button", { name: "To which channel?" }).last().click();
    await ada.page.getByRole("option", { name: "#general" }).click();
    await ada.message("It is posted.");
    await ada.goTo(discord.places.general);
    await sees(ada, "15-card", "Posted by Ada.");

    expect(measured.filter(([, height, words]) => height > tallest || words > mostWords)).toEqual([]);
  },
);
