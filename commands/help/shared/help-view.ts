// The replies to `/help`.

import type { Action, Line, Section, View } from "../../../src/render/view.ts";

export interface Described {
  readonly name: string;
  readonly description: string;
  readonly options: readonly (readonly [name: string, description: string])[];
  readonly examples: readonly Readonly<Record<string, string | number | boolean>>[];
}

/** A heading of the overview, with the commands under it. */
export interface Chapter {
  readonly title: string;
  readonly commands: readonly Pick<Described, "name" | "description">[];
}

/** A command line as Discord shows it. */
export const commandLine = (name: string, options: Described["examples"][number]): string =>
  [`/${name}`, ...Object.entries(options).map(([option, value]) => `${option}: ${value}`)].join(" ");

/** Discord's limits of a button: its label and, as its id, its line. */
const longestLabel = 80;

export function overviewView(chapters: readonly Chapter[], examples: readonly string[], hidden: boolean): View {
  const words = chapters.flatMap(({ commands }) => commands).filter(({ name }) => !name.includes(" "));
  const menu: Action = {
    kind: "menu",
    placeholder: "More about one command",
    line: "/help private: true",
    option: "command",
    choices: words.slice(0, 25).map(({ name, description }) => ({
      label: `/${name}`,
      value: name,
      description: description,
    })),
  };
  const tries = examples
    .filter((line) => line.length <= longestLabel)
    .slice(0, 3)
    .map((line): Action => ({ kind: "button", label: line, line }));
  return page(
    "Crux",
    "Arguing with numbers: type what you assume, see what follows from it and what it hangs on.",
    [
      ...chapters.map(({ title, commands }) => ({ title, lines: commands.map(lineOf) })),
      {
        title: "How to type a value",
        lines: [
          "5% to 20% · $180B · ~30k · 25k..40k · 10 ± 2 · 150B to 210B USD @ 80% · about 3x",
          "A range is a 90% interval. While you type, Crux shows how it reads it; /read explains it.",
        ],
      },
    ],
    { hidden, actions: [...tries, menu] },
  );
}

const lineOf = ({ name, description }: Pick<Described, "name" | "description">): Line => [
  { bold: name.includes(" → ") ? name : `/${name}` },
  `: ${description}`,
];

export function helpView({ name, description, options, examples }: Described, hidden: boolean): View {
  const lines = examples.map((example) => commandLine(name, example));
  const tries = lines
    .filter((line) => line.length <= longestLabel)
    .slice(0, 3)
    .map((line): Action => ({ kind: "button", label: line, line }));
  return page(
    `/${name}`,
    `${description}${/[.?!]$/.test(description) ? "" : "."}`,
    [
      ...(options.length > 0
        ? [{ title: "Options", lines: options.map(([option, about]): Line => [{ bold: option }, `: ${about}`]) }]
        : []),
      ...(lines.length > 0 ? [{ title: "Examples", lines: lines.map((line): Line => [{ code: line }]) }] : []),
    ],
    { hidden, actions: tries },
  );
}

/** A command with subcommands: what each is for. */
export function groupHelpView(name: string, description: string, members: readonly Described[], hidden: boolean): View {
  return page(`/${name}`, `${description}.`, [{ title: "Subcommands", lines: members.map(lineOf) }], {
    hidden,
    actions: [],
  });
}

const page = (
  title: string,
  lead: string,
  sections: readonly Section[],
  { hidden, actions }: { readonly hidden: boolean; readonly actions: readonly Action[] },
): View => ({
  title,
  tone: "answer",
  lead,
  sections,
  warnings: [],
  actions,
  private: hidden,
  data: { help: { title, lead, sections } },
});
