// The pictures of the README: an argument as a newcomer plays it, one picture for each step that is shown.

import type { Locator, Page } from "playwright-core";

export interface Scene {
  /** Of the file in `docs/pictures/`. */
  readonly name: string;
  /** What is done on the page before; gives the part of it that is shown. */
  readonly play: (page: Page) => Promise<Locator>;
}

const tap = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).last().click();
const messageWith = (page: Page, text: string | RegExp) => page.locator(".message").filter({ hasText: text }).last();

/** In the order in which they are played, all on one page, by Ada, after the first half. */
export const scenes: readonly Scene[] = [
  {
    name: "claim",
    play: async (page) => messageWith(page, "How likely do you think it is?"),
  },
  {
    name: "move",
    play: async (page) => messageWith(page, /^.*Ben: speed ratio = 2 to 4/s),
  },
  {
    name: "question",
    play: async (page) => {
      await tap(page, "under 5%");
      return messageWith(page, "You: under 5%");
    },
  },
  {
    name: "settled",
    play: async (page) => {
      await tap(page, "Counter…");
      await tap(page, "Submit");
      await tap(page, "We agree: close");
      await page.getByRole("button", { name: "Channels", exact: true }).click();
      await page.getByRole("link", { name: "ai-policy" }).click();
      return messageWith(page, /Agreed: it (?:probably )?does not hold/);
    },
  },
];
