// The arguments of a channel, open and past.

import { tell } from "../../src/core/tell.ts";
import { homeOf } from "../../src/kit/caller.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { maybeId, onlyMe } from "../../src/kit/options.ts";
import { listView } from "./replies/list.ts";
import { listedOf } from "./shared/entries.ts";

const most = 8;

export default defineCommand({
  name: "settle list",
  description: "Arguments in this channel, open and past",
  options: { before: maybeId("Older than this argument, by its id"), private: onlyMe() },
  examples: [],
  run: async ({ before, private: hidden }, scene) => {
    const home = homeOf(scene.caller);
    const where = scene.caller.guild === undefined ? tell`here` : tell`in this channel`;
    const found = await listedOf(home, { before, most }, scene);
    return { ...listView({ ...found, isFirst: before === undefined, where }), private: hidden ?? false };
  },
});
