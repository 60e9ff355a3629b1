// What has been saved here.

import { homeOf } from "../../src/kit/caller.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { readable } from "../ask/shared/model-named.ts";
import { savedModelsView } from "./shared/saved-models-view.ts";

export default defineCommand({
  name: "models list",
  description: "All models, Crux's own and those saved for this server",
  options: { private: onlyMe() },
  examples: [{}],
  run: async ({ private: hidden = false }, { models, stores, caller }) => {
    const saved = await stores.savedModels.all(homeOf(caller));
    return savedModelsView(models, saved, readable(saved), hidden);
  },
});
