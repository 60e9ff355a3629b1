// A page taken down: by one who shared it, or a moderator of the server where that was.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { text } from "../../src/kit/options.ts";
import { plainView } from "../../src/render/view.ts";
import { ownPage } from "./shared/address.ts";

export default defineCommand({
  name: "unshare",
  description: "Take down a page that you shared",
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
