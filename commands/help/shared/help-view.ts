// The replies to `/help`, and what Crux says once on a server that adds it.

import { tell, tellParts } from "../../../src/core/tell.ts";
import { type Action, button, type Line, limits, type Part, type View } from "../../../src/render/view.ts";

interface Described {
  readonly name: string;
  readonly description: string;
  readonly options: readonly (readonly [name: string, description: string])[];
  readonly examples: readonly Try[];
}

/** A command line to try, as it is sent and as it is shown. */
export interface Try {
  readonly line: string;
  readonly label: string;
}

/** A heading of the overview, with the commands under it. */
export interface Chapter {
  readonly title: string;
  readonly commands: readonly Pick<Described, "name" | "description">[];
}

interface HelpStyle {
  readonly hidden: boolean;
  readonly more: boolean;
  readonly page: number;
}

/** What a person needs to begin, the commands by use, three to try, and a menu to the rest. */
export function overviewView(chapters: readonly Chapter[], examples: readonly Try[], hidden: boolean): View {
  const words = chapters.flatMap(({ commands }) => commands);
  const menu: Action = {
    kind: "menu",
    placeholder: tell`More about one command …`,
    line: "/help private: true",
    option: "command",
    choices: words.map(({ name, description }) => ({ label: `/${name}`, value: name, description })),
  };
  return page(
    "Crux",
    tell`Somebody claims something about AI compute? Settle it with numbers.`,
    [
      tellParts<Part>`${{ bold: tell`On a message` }}: hold it, then Apps → ${{ bold: tell`Settle this` }}. Or say a claim with /settle open.`,
      ...chapters.map(
        ({ title, commands }): Line => [{ bold: title }, `: ${commands.map(({ name }) => `/${name}`).join(" ")}`],
      ),
      tell`A value is a number or a range: 5% to 20%, $180B, ~30k.`,
    ],
    { hidden, actions: [button(tell`Settle a claim…`, "/settle open", "primary"), ...triesOf(examples, 2), menu] },
  );
}

const triesOf = (examples: readonly Try[], most = 3): readonly Action[] =>
  examples
    .filter(({ label }) => label.length <= limits.label)
    .slice(0, most)
    .map(({ label, line }): Action => button(label, line));

/** One command: what it is for and three examples; with `more` every option. */
export function helpView(
  { name, description, options, examples }: Described,
  { hidden, more, page: at }: HelpStyle,
): View {
  const told =
    options.length === 1
      ? tell`1 option; while you type, Crux shows how it reads you.`
      : tell`${options.length} options; while you type, Crux shows how it reads you.`;
  const all = options.map(([option, about]): Line => [{ bold: option }, `: ${about}`]);
  const line = `/help command: ${name} more: true private: true`;
  const rest: Action = button(tell`Options`, line);
  return page(
    `/${name}`,
    `${description}${/[.?!]$/.test(description) ? "" : "."}`,
    more || options.length === 0 ? [] : [told],
    {
      hidden,
      actions: [...triesOf(examples), ...(more || options.length === 0 ? [] : [rest])],
      ...(more && { all, pages: { at, line } }),
    },
  );
}

/** A command in the menu of a message: how it is used. */
export const menuHelpView = ({ name, description }: Pick<Described, "name" | "description">, hidden: boolean): View =>
  page(
    name,
    tell`Hold a message, or right-click it, then Apps → ${name}.`,
    [
      tell`${description}. Only you see how Crux reads it; one tap opens it for all.`,
      tell`Without a message: /settle open`,
    ],
    { hidden, actions: [button(tell`Type a claim…`, "/settle open", "primary")] },
  );

/** A command with subcommands: their names; with `more` what each is for. */
export function groupHelpView(
  name: string,
  description: string,
  members: readonly Described[],
  { hidden, more, page: at }: HelpStyle,
): View {
  const words = members.map((member) => member.name.slice(name.length + 1)).join(", ");
  const line = `/help command: ${name} more: true private: true`;
  const rest: Action = button(tell`Each of them`, line);
  // Who looks for what a moderator sets looks here for what Discord sets, too.
  const beyond = name === "defaults" ? setInDiscord() : [];
  return page(`/${name}`, `${description}.`, more ? [] : [`/${name}: ${words}`, ...beyond], {
    hidden,
    actions: more ? [] : [rest],
    ...(more && { all: members.map(memberLine), pages: { at, line } }),
  });
}

/** What members and moderators choose in Discord itself, and no command sets. */
const setInDiscord = (): readonly string[] => [
  tell`Each member is answered in the language of their own Discord.`,
  tell`Server Settings → Integrations → Crux keeps it to some channels or roles.`,
];

const memberLine = ({ name, description }: Pick<Described, "name" | "description">): Line => [
  { bold: `/${name}` },
  `: ${description}`,
];

interface PageStyle {
  readonly hidden: boolean;
  readonly actions: readonly Action[];
  /** All there is, page by page. */
  readonly all?: readonly Line[];
  readonly pages?: View["pages"];
}

const page = (
  title: string,
  lead: string,
  lines: readonly Line[],
  { hidden, actions, all, pages }: PageStyle,
): View => ({
  title,
  lead,
  lines,
  sections: all === undefined ? [] : [{ title: tell`Each of them`, lines: all }],
  actions,
  private: hidden,
  replaces: true,
  ...(pages && { pages }),
  data: { help: { title, lead, lines: all ?? lines } },
});

export const welcomeView = (): View => ({
  title: tell`Crux is here`,
  lead: tell`Who has the compute, and who is right about it? Crux answers with numbers.`,
  lines: [
    tell`Type /pool or /versus with what you assume. Where two disagree, it finds what the difference hangs on.`,
    ...setInDiscord(),
    tell`It reads no messages but one that somebody chooses. This is said once.`,
  ],
  actions: [
    button(tell`Can gamers beat Google?`, "/versus first: gamers second: Google private: true", "primary"),
    button(tell`Settle a message`, "/help command: Settle this private: true"),
    button(tell`Set this server's numbers`, "/defaults set"),
  ],
  private: false,
  data: null,
});
