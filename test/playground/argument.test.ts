// Two members play an argument on their phones, 390 × 844, from a message to the close: taps, typing, words and height.

import { MessageFlags } from "discord-api-types/v10";
import { messagesOf, threadsOf } from "local-discord";
import { chromiumPath } from "local-discord/browser";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { figures, speaking, word } from "../../src/core/tell.ts";
import { mostWords } from "../../src/render/markdown.ts";
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

test.skipIf(chromiumPath === undefined).each([
  ["light", "en-US"],
  ["dark", "en-US"],
  ["light", "de"],
] as const)(
  `by taps, in %s, %s${chromiumPath ? "" : " (skipped: no Chromium on this machine)"}`,
  { timeout: 240_000 },
  async (theme, locale) => {
    const { discord, playerCalled } = await playersForTest(theme, said);
    for (const [id, member] of discord.members) discord.members.set(id, { ...member, locale });
    /** A text of Crux's as it is told here, up to the first hole that nothing fills. */
    const told = (english: string, ...holes: readonly string[]): string =>
      speaking(locale, () => word(english))
        .replaceAll(/\{(\d)\}/g, (_, hole) => holes[hole] ?? "\0")
        .replace(/\0.*/, "");
    const value = (typed: string): string => speaking(locale, () => figures(typed));
    const ratio = told("speed ratio");
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
      if (folder) await page.screenshot({ path: `${folder}/${theme}-${locale}-${step}.png`, animations: "disabled" });
    };

    await ada.page.locator(".message", { hasText: said }).last().click({ button: "right" });
    await ada.page.getByRole("menuitem", { name: "Settle this" }).click();
    await sees(ada, "01-preview", told("I read it as: {0}"));
    await ada.tap(told("Open it"));
    await sees(ada, "02-opened", told("An argument is open"));
    await ada.tap(told("under 5%"));
    await sees(ada, "03-question-ada", told("You: {0}", told("under 5%")));
    const [thread] = threadsOf(discord, discord.places.lobby);
    if (thread === undefined) throw new Error("Expected a thread");
    await mira.goTo(thread.id);
    await ada.goTo(thread.id);
    await sees(mira, "04-thread", told("the evidence"));
    await mira.tap(value("75%"));
    await sees(mira, "05-question-mira", told("You: {0}", value("75%")));
    await mira.tap(told("Set…"), ratio);
    await mira.page.getByRole("dialog").waitFor();
    await pictured(mira, "06-form");
    await mira.tap("Submit");
    await sees(mira, "07-told", told("It is in the thread"));
    await sees(ada, "08-move", `Mira: ${ratio} =`);
    await ada.tap(told("{0}…", told("Counter")));
    await ada.page.getByRole("dialog").waitFor();
    await ada.type(value("30 to 60"));
    await ada.tap("Submit");
    await sees(mira, "09-counter", `Ada: ${ratio} = ${value("30 to 60")}`);
    await sees(ada, "09-card", told("How likely do you think it is?"));
    await mira.tap(told("The crux"));
    await sees(mira, "10-crux", told("It hangs on {0}."));
    await mira.tap(told("Accept {0}'s", "Ada"));
    await sees(ada, "11-agreed", told("By the numbers of both: {0}."));
    for (const { count } of [ada, mira]) {
      expect(count.taps).toBeLessThanOrEqual(6);
      expect(count.typed).toBeLessThanOrEqual(10);
    }
    process.stdout.write(
      `${theme}, ${locale}: Ada ${JSON.stringify(ada.count)}, Mira ${JSON.stringify(mira.count)} to the crux\n`,
    );

    await ada.tap(told("We agree: close"));
    await sees(mira, "12-ending", told("{0} would close", "Ada"));
    await mira.tap(told("We agree: close"));
    await ada.goTo(discord.places.lobby);
    await sees(ada, "13-summary", told("Agreed: {0}."));
    const offers = /\/settle (?:accept|assume|stance|close|continue) /;
    const shown = messagesOf(discord, thread.id).filter(({ flags }) => !((flags ?? 0) & MessageFlags.Ephemeral));
    expect(shown.filter(({ components }) => offers.test(JSON.stringify(components)))).toEqual([]);
    await ada.tap(told("Post to a channel…"));
    await sees(ada, "14-share", told("Who can read that channel can read the card. It is posted once, in your name."));
    await ada.page
      .getByRole("button", { name: told("To which channel?") })
      .last()
      .click();
    const general = ada.page.getByRole("option", { name: "#general" });
    await general.waitFor();
    // A forum has posts alone: it is none of the channels that take a card.
    expect(await ada.page.getByRole("option", { name: "#questions" }).count()).toBe(0);
    await general.click();
    await ada.message(told("It is posted."));
    await ada.goTo(discord.places.general);
    await sees(ada, "15-card", told("Posted by {0}.", "Ada"));

    expect(measured.filter(([, height, words]) => height > tallest || words > mostWords)).toEqual([]);
  },
);
