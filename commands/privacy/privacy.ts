// What is kept of the caller, and for those who manage the server of it.

import { tell } from "../../src/core/tell.ts";
import { defineCommand, homeOf } from "../../src/kit/define.ts";
import { directMessagesOf } from "../../src/kit/kept.ts";
import { page } from "../../src/kit/options.ts";
import type { KeptCounts, Privacy } from "../../src/kit/ports.ts";
import { type Action, button, type Section } from "../../src/render/view.ts";
import { counted } from "./shared/counted.ts";

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
  tell`${counted(defaults, "default")} and who may change them, with the history: until they are erased`,
  tell`${counted(models, "model")} and ${counted(settled, "argument")}: until they are erased`,
];
