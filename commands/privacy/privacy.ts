// What is kept of the caller, and for those who manage the server of it; and erasing it, in two steps: the question, and the press that
// means it, by the same person.

import { z } from "zod";
import { UserError } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, homeOf, type Scene } from "../../src/kit/define.ts";
import { directMessagesOf } from "../../src/kit/kept.ts";
import { idText, page } from "../../src/kit/options.ts";
import type { KeptCounts, Privacy } from "../../src/kit/ports.ts";
import { type Action, button, plainView, type Section } from "../../src/render/view.ts";

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
    const goes =
      of === "me"
        ? [
            tell`The replies that you asked for, your own defaults, and the pages that you shared`,
            tell`What you saved and argued in direct messages`,
            tell`Your name, id and reasons in every server: the values that you set and argued there stay, as set by someone`,
          ]
        : [
            tell`The defaults of this server and its channels, with their history`,
            tell`Its saved models, its arguments, the replies given here, and the pages shared from here`,
          ];
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
    const you = { results, pages, defaults, here, direct, elsewhere };
    return {
      title: tell`What Crux keeps`,
      lead: tell`Only what is typed into Crux, with who typed it and when. It reads no messages but one that you choose with Settle this.`,
      sections: [
        { title: tell`Of you`, lines: linesOfYou(you) },
        ...(server ? [{ title: tell`Of this server`, lines: linesOfServer(server) }] : []),
        where(reader),
      ],
      actions: [
        ...(pages > 0 ? [button(tell`My pages`, "/pages")] : []),
        erasing(tell`Erase what is kept of me`, "me"),
        ...(server ? [erasing(tell`Erase what is kept of this server`, "server")] : []),
      ],
      private: true,
      replaces: true,
      pages: { at, line: "/privacy show" },
      data: {
        privacy: {
          ...{ you: { ...you, here: here ?? null, direct: direct ?? null }, server: server ?? null },
          reader: reader ?? null,
        },
      },
    };
  },
});

export default [erase, confirm, show];

type OfServer = Awaited<ReturnType<Privacy["ofGuild"]>>;

/** What is kept of the person who asks; servers apart from the one where they ask are only counted. */
interface OfYou extends Omit<Awaited<ReturnType<Privacy["ofPerson"]>>, "guilds"> {
  readonly here: KeptCounts | undefined;
  readonly direct: KeptCounts | undefined;
  readonly elsewhere: number;
}

const erasing = (label: string, of: string): Action => button(label, `/privacy erase of: ${of}`, "danger");

const where = (reader: string | undefined): Section => ({
  title: tell`Where`,
  lines: [
    reader
      ? tell`In the store of whoever runs this Crux, and in its backups; one thing is passed on.`
      : tell`In the store of whoever runs this Crux, and in its backups; nothing is passed on.`,
    ...(reader
      ? [tell`A claim that Crux cannot read for sure goes, without a name, to a language model at ${reader}`]
      : []),
    tell`A change that waits for Save is kept for an hour.`,
    tell`Where Crux is removed from a server, all that is kept of it goes 30 days later.`,
  ],
});

/** How many of what: one and many. */
const things = {
  reply: (count: number) => (count === 1 ? tell`1 reply` : tell`${count} replies`),
  default: (count: number) => (count === 1 ? tell`1 default` : tell`${count} defaults`),
  change: (count: number) => (count === 1 ? tell`1 change` : tell`${count} changes`),
  page: (count: number) => (count === 1 ? tell`1 page` : tell`${count} pages`),
  model: (count: number) => (count === 1 ? tell`1 saved model` : tell`${count} saved models`),
  argument: (count: number) => (count === 1 ? tell`1 argument` : tell`${count} arguments`),
  server: (count: number) => (count === 1 ? tell`1 other server` : tell`${count} other servers`),
} as const;

const counted = (count: number, thing: keyof typeof things): string => things[thing](count);

function linesOfYou({ results, pages, defaults, here, direct, elsewhere }: OfYou): readonly string[] {
  return [
    tell`${counted(results, "reply")} that you asked for, with the values typed: for 30 days, so that the buttons work`,
    ...(pages > 0 ? [pagesLine(pages, "you")] : []),
    tell`${counted(defaults, "default")} of your own: until you reset or erase them`,
    ...(direct ? [tell`In your direct messages: ${keptText(direct)}`] : []),
    ...(here ? [tell`In this server, under your name: ${keptText(here)}`] : []),
    ...(elsewhere > 0 ? [tell`In ${counted(elsewhere, "server")}: such things under your name`] : []),
  ];
}

/** A page shows names of those alone who shared it, and who has its link can read it. */
const pagesLine = (pages: number, by: "you" | "members"): string =>
  by === "you"
    ? tell`${counted(pages, "page")} that you shared, as shared, for whoever has the link: until taken down or erased`
    : tell`${counted(pages, "page")} that members shared, as shared, for whoever has the link: until taken down or erased`;

const keptText = ({ defaults, models, arguments: settled }: KeptCounts): string =>
  tell`${counted(defaults, "change")} of defaults, ${counted(models, "change")} of saved models, ${counted(settled, "argument")}`;

const linesOfServer = ({ results, pages, defaults, models, arguments: settled }: OfServer): readonly string[] => [
  tell`${counted(results, "reply")} given here: for 30 days`,
  ...(pages > 0 ? [pagesLine(pages, "members")] : []),
  tell`${counted(defaults, "default")}, with the history of their changes: until they are erased`,
  tell`${counted(models, "model")} and ${counted(settled, "argument")}: until they are erased`,
];
