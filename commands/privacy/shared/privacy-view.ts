// The replies to `/privacy`: what is kept of a person and a server, where and for how long, and its erasure.

import { tell } from "../../../src/core/tell.ts";
import { type Action, button, type Section, type View } from "../../../src/render/view.ts";

export interface KeptHere {
  readonly defaults: number;
  readonly models: number;
  readonly arguments: number;
}

export interface PrivacyShown {
  /** What is kept of the person who asks; servers apart from the one where they ask are only counted. */
  readonly you: {
    readonly results: number;
    readonly pages: number;
    readonly defaults: number;
    readonly here: KeptHere | undefined;
    readonly direct: KeptHere | undefined;
    readonly elsewhere: number;
  };
  /** Only for those who may manage the server. */
  readonly server: (KeptHere & { readonly results: number; readonly pages: number }) | undefined;
  /** The host of the language model that reads claims, where the operator has set one. */
  readonly reader: string | undefined;
}

export function privacyView({ you, server, reader }: PrivacyShown, page: number): View {
  return {
    title: tell`What Crux keeps`,
    lead: tell`Only what is typed into Crux, with who typed it and when. It reads no messages but one that you choose with Settle this.`,
    sections: [
      { title: tell`Of you`, lines: linesOfYou(you) },
      ...(server ? [{ title: tell`Of this server`, lines: linesOfServer(server) }] : []),
      where(reader),
    ],
    actions: [
      ...(you.pages > 0 ? [button(tell`My pages`, "/pages")] : []),
      erasing(tell`Erase what is kept of me`, "me"),
      ...(server ? [erasing(tell`Erase what is kept of this server`, "server")] : []),
    ],
    private: true,
    replaces: true,
    pages: { at: page, line: "/privacy show" },
    data: {
      privacy: {
        ...{ you: { ...you, here: you.here ?? null, direct: you.direct ?? null }, server: server ?? null },
        reader: reader ?? null,
      },
    },
  };
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

function linesOfYou({ results, pages, defaults, here, direct, elsewhere }: PrivacyShown["you"]): readonly string[] {
  return [
    tell`${counted(results, "reply")} that you asked for, with the values typed: for 30 days, so that the buttons work`,
    ...(pages > 0 ? [pagesLine(pages, "you")] : []),
    tell`${counted(defaults, "default")} of your own: until you reset or erase them`,
    ...(direct ? [tell`In your direct messages: ${kept(direct)}`] : []),
    ...(here ? [tell`In this server, under your name: ${kept(here)}`] : []),
    ...(elsewhere > 0 ? [tell`In ${counted(elsewhere, "server")}: such things under your name`] : []),
  ];
}

/** A page shows names of those alone who shared it, and who has its link can read it. */
const pagesLine = (pages: number, by: "you" | "members"): string =>
  by === "you"
    ? tell`${counted(pages, "page")} that you shared, as shared, for whoever has the link: until taken down or erased`
    : tell`${counted(pages, "page")} that members shared, as shared, for whoever has the link: until taken down or erased`;

const kept = ({ defaults, models, arguments: settled }: KeptHere): string =>
  tell`${counted(defaults, "change")} of defaults, ${counted(models, "change")} of saved models, ${counted(settled, "argument")}`;

const linesOfServer = ({
  results,
  pages,
  defaults,
  models,
  arguments: settled,
}: NonNullable<PrivacyShown["server"]>): readonly string[] => [
  tell`${counted(results, "reply")} given here: for 30 days`,
  ...(pages > 0 ? [pagesLine(pages, "members")] : []),
  tell`${counted(defaults, "default")}, with the history of their changes: until they are erased`,
  tell`${counted(models, "model")} and ${counted(settled, "argument")}: until they are erased`,
];

/** The question before an erasure. */
export function eraseView(of: "me" | "server", draft: string): View {
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
}
