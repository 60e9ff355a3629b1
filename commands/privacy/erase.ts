// Erasing what is kept of the caller, or of a server, in two steps: the question, and the press that means it, by the same person.

import { z } from "zod";
import { UserError, unlessFailed } from "../../src/core/errors.ts";
import { speaking, tell } from "../../src/core/tell.ts";
import { defineCommand, homeOf, type Scene } from "../../src/kit/define.ts";
import type { Argument } from "../../src/kit/kept.ts";
import { idText } from "../../src/kit/options.ts";
import { button, plainView } from "../../src/render/view.ts";
import { counted } from "./shared/counted.ts";

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
  run: async ({ of }, scene) => {
    const draft = await erasureAsked(of, scene);
    const goes = of === "me" ? await goesOfYou(scene) : await goesOfServer(scene);
    return {
      title: of === "me" ? tell`Erase what is kept of you?` : tell`Erase what is kept of this server?`,
      tone: "problem",
      lead: tell`This cannot be undone.`,
      sections: [{ title: tell`What goes`, lines: goes }],
      warnings: of === "server" ? [tell`/defaults export gives a file of the defaults first.`] : [],
      actions: [button(tell`Erase`, `/privacy confirm draft: ${draft}`, "danger"), button(tell`Keep`, "/privacy show")],
      footnote: tell`Nothing is erased yet · waits for an hour`,
      private: true,
      replaces: true,
      data: { erase: { of }, draft },
    };
  },
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
        ? tell`Nothing is kept of you any longer.`
        : tell`All that was kept of this server is gone. One note stays for 30 days: that a moderator erased it, and when.`;
    const rest = tell`What was posted stays on Discord; a backup made before has it until its owner replaces it.`;
    return plainView("Erased", lead, {
      sections: [{ title: tell`Where`, lines: [rest] }],
      private: true,
      data: { erased: of },
    });
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
  else await eraseServer(caller.guild ?? "", scene);
  return of;
}

async function eraseServer(guild: string, scene: Scene): Promise<void> {
  const { stores, channels } = scene;
  const open = channels === undefined ? [] : await openIn(guild, scene);
  await stores.privacy.eraseGuild(guild);
  await stores.privacy.noteErased(guild);
  // It is erased: that a thread cannot be told changes nothing of that.
  for (const argument of open) await unlessFailed(() => tellErased(argument, scene));
}

/** The arguments of a server that nobody was told the end of. */
async function openIn(guild: string, { stores }: Scene): Promise<readonly Argument[]> {
  const watched = (await stores.arguments.watched()).filter((each) => each.guild === guild);
  const found = await Promise.all(watched.map(({ id }) => stores.arguments.find(guild, { id })));
  return found.flatMap((each) => each?.argument ?? []);
}

/** Who argued learns it where they did, in the argument's language, and its buttons go. */
async function tellErased({ channel, locale = "en-US" }: Argument, { channels }: Scene): Promise<void> {
  const view = speaking(locale, () =>
    plainView(
      tell`This argument is erased`,
      tell`A moderator erased all that Crux kept of this server, and this argument with it. What was said here stays on Discord.`,
      { data: null },
    ),
  );
  await channels?.post(channel, { ...view, locale });
  await channels?.disarmAll(channel, ["/"]);
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

async function goesOfYou({ stores, caller }: Scene): Promise<readonly string[]> {
  const { results, pages, defaults } = await stores.privacy.ofPerson(caller.id);
  return [
    tell`${counted(results, "reply")} that you asked for, ${counted(defaults, "default")} of your own, ${counted(pages, "page")} that you shared`,
    tell`What you saved and argued in direct messages`,
    tell`Your name, id and reasons in every server: the values that you set and argued there stay, as set by someone`,
  ];
}

async function goesOfServer({ stores, caller }: Scene): Promise<readonly string[]> {
  const { results, pages, defaults, models, arguments: settled } = await stores.privacy.ofGuild(homeOf(caller));
  return [
    tell`${counted(defaults, "default")} of this server and its channels, and who may change them, with the history`,
    tell`Of its members: ${counted(results, "reply")}, ${counted(pages, "page")}, ${counted(models, "model")}, ${counted(settled, "argument")}`,
  ];
}

export default [erase, confirm];
