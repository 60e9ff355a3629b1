// What is kept of the caller, and for those who manage the server of it; and erasing it, in two steps: the question, and the press that
// means it, by the same person.

import { z } from "zod";
import { UserError } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, homeOf, type Scene } from "../../src/kit/define.ts";
import { directMessagesOf } from "../../src/kit/kept.ts";
import { idText, page } from "../../src/kit/options.ts";
import { plainView } from "../../src/render/view.ts";
import { eraseView, privacyView } from "./shared/privacy-view.ts";

const erasable = ["me", "server"] as const;
type Erasable = (typeof erasable)[number];

const kind = "privacy";
const kept = z.object({ of: z.enum(erasable) });

/** The question before what is kept of the caller, or of the server, is erased. */
const erase = defineCommand({
  name: "privacy erase",
  description: "Erase what is kept of you, or of this server; asks first",
  options: { of: z.enum(erasable).describe("Of you, or of this server if you may manage it") },
  examples: [{ of: "me" }],
  run: async ({ of }, scene) => eraseView(of, await erasureAsked(of, scene)),
});

/** The erasure itself, by the button of its question. */
const confirm = defineCommand({
  name: "privacy confirm",
  description: "Erase what was asked about",
  offered: "button",
  options: { draft: idText("The id of the question") },
  examples: [],
  run: async ({ draft }, scene) => {
    const of = await erased(draft, scene);
    const lead =
      of === "me"
        ? tell`Nothing is kept of you any longer. A backup made before still has it until its owner replaces it.`
        : tell`Nothing is kept of this server any longer. A backup made before still has it until its owner replaces it.`;
    return plainView("Erased", lead, { private: true, data: { erased: of } });
  },
});

/**
 * Keeps what somebody is asked about, and gives its id.
 * @throws UserError `privacy.server` without a server, `privacy.permission` for who may not manage it.
 */
function erasureAsked(of: Erasable, scene: Scene): Promise<string> {
  checkMayErase(of, scene);
  const { id: by, guild } = scene.caller;
  return scene.stores.drafts.keep({ kind, data: { of }, by, ...(guild !== undefined && { guild }) });
}

/**
 * Erases what was asked about: whoever else presses the button of that question erases nothing.
 * @throws UserError `draft.unknown`, and as `erasureAsked`.
 */
async function erased(draft: string, scene: Scene): Promise<Erasable> {
  const { caller, stores } = scene;
  const found = await stores.drafts.get(draft.trim().toLowerCase());
  const asked = found?.kind === kind && found.by === caller.id && found.guild === caller.guild ? found.data : undefined;
  const of = kept.safeParse(asked).data?.of;
  if (of === undefined) {
    const message = tell`This question no longer waits: it was answered, an hour has passed, or it was somebody else's`;
    throw new UserError("draft.unknown", message, { field: "draft", hint: tell`Ask again with /privacy erase` });
  }
  checkMayErase(of, scene);
  if (of === "me") await stores.privacy.erasePerson(caller.id);
  else await stores.privacy.eraseGuild(caller.guild ?? "");
  return of;
}

function checkMayErase(of: Erasable, { caller }: Scene): void {
  if (of === "me") return;
  if (caller.guild === undefined) {
    throw new UserError("privacy.server", tell`Expected a server, got direct messages`, {
      field: "of",
      hint: "of: me",
    });
  }
  if (!caller.manages) {
    const message = tell`Only members who may manage this server may erase what is kept of it`;
    throw new UserError("privacy.permission", message, { hint: tell`What is kept of you: /privacy erase of: me` });
  }
}

const show = defineCommand({
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

export default [erase, confirm, show];
