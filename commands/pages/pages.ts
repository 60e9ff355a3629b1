// The pages that somebody shared, and taking one down.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { text } from "../../src/kit/options.ts";
import type { Sheet } from "../../src/render/page/sheet.ts";
import { menu, plainView } from "../../src/render/view.ts";
import { ownPage, pageUrl } from "./shared/address.ts";

/** As many as a phone shows at once. */
const most = 10;

/** The pages that the caller shared, each with its link and a way to take it down. */
const pages = defineCommand({
  name: "pages",
  description: "The pages that you shared, and taking one down",
  options: {},
  examples: [{}],
  run: async (_, scene) => {
    const { stores, caller, publicUrl } = scene;
    const ids = await stores.pages.of(caller.id);
    const found = await Promise.all(ids.slice(0, most).map(async (id) => ({ id, page: await stores.pages.get(id) })));
    const pages = found.flatMap(({ id, page }) => {
      if (page === undefined || page === "gone") return [];
      const { title, listed } = page.sheet as unknown as Sheet;
      return [{ id, title, listed, at: page.at }];
    });
    const choices = pages.map(({ id, title }) => ({ label: title, value: id }));
    const lead =
      ids.length === 0
        ? tell`You have shared no page.`
        : ids.length === 1
          ? tell`You have shared 1.`
          : tell`You have shared ${ids.length}.`;
    return plainView(tell`Your pages`, lead, {
      sections: pages.map(({ id, title, listed, at }) => ({
        title,
        lines: [
          [
            ...(publicUrl ? [{ link: tell`Open it`, url: pageUrl(publicUrl, id) }, " · "] : []),
            { away: at },
            listed ? ` · ${tell`listed by search engines`}` : "",
          ],
        ],
      })),
      warnings: ids.length > most ? [tell`Here are the newest ${most}.`] : [],
      actions: menu(tell`Take one down …`, "/unshare", "page", choices),
      private: true,
      data: { pages: pages.map(({ id, title, listed }) => ({ title, id, listed })) },
    });
  },
});

/** A page taken down: by one who shared it, or a moderator of the server where that was. */
const unshare = defineCommand({
  name: "unshare",
  description: "Take down a page that you shared",
  offered: "button",
  options: { page: text("The page, by its address") },
  examples: [],
  run: async ({ page }, scene) => {
    const id = page.trim().toLowerCase().split("/").at(-1) ?? "";
    await ownPage(id, scene);
    await scene.stores.pages.erase(id);
    const lead = tell`Its address says that it was taken down, and nothing else of it is kept.`;
    return plainView(tell`Taken down`, lead, { private: true, data: { unshared: id } });
  },
});

export default [pages, unshare];
