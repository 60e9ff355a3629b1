// What has been saved here.

import { defineCommand } from "../../src/kit/define.ts";
import { homeOf } from "../../src/kit/home.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { savedModelsView } from "../../src/render/views/saved-models-view.ts";

export default defineCommand({
  name: "models list",
  description: "All models, Crux's own and those saved for this server",
  options: { private: onlyMe() },
  examples: [{}],
  run: async ({ private: hidden = false }, { models, stores, caller }) =>
    savedModelsView(models, await stores.savedModels.all(homeOf(caller)), hidden),
});
