// What is kept of the caller, and for those who manage the server of it.

import { defineCommand, homeOf } from "../../src/kit/define.ts";
import { directMessagesOf } from "../../src/kit/kept.ts";
import { page } from "../../src/kit/options.ts";
import { privacyView } from "./shared/privacy-view.ts";

export default defineCommand({
  name: "privacy show",
  description: "What is kept of you, where and for how long",
  options: { page: page() },
  examples: [{}],
  run: async ({ page: at = 1 }, scene) => {
    const { caller, stores, readerUrl } = scene;
    const { guild, id } = caller;
    const [{ results, pages, defaults, guilds }, server] = await Promise.all([
      stores.privacy.ofPerson(id),
      guild !== undefined && caller.manages ? stores.privacy.ofGuild(homeOf(caller)) : undefined,
    ]);
    const direct = guilds.get(directMessagesOf(id));
    const here = guild === undefined ? undefined : guilds.get(guild);
    const elsewhere = guilds.size - (direct ? 1 : 0) - (here ? 1 : 0);
    const reader = readerUrl === undefined ? undefined : new URL(readerUrl).host;
    return privacyView({ you: { results, pages, defaults, here, direct, elsewhere }, server, reader }, at);
  },
});
