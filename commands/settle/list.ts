// The arguments of a server, open and past.

import { defineCommand } from "../../src/kit/define.ts";
import { homeOf } from "../../src/kit/home.ts";
import { maybeText, onlyMe } from "../../src/kit/options.ts";
import { listedOf } from "../../src/kit/settle/listed.ts";
import { listView } from "../../src/render/settle/settle-list.ts";

const most = 15;

export default defineCommand({
  name: "settle list",
  description: "Arguments here, open and past",
  options: { before: maybeText("Older than this argument, by its id"), private: onlyMe() },
  examples: [],
  run: async ({ before, private: hidden }, scene) => {
    const home = homeOf(scene.caller);
    return { ...listView(await listedOf(home, { before, most }, scene)), private: hidden ?? false };
  },
});
