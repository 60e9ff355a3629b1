// The replies to `/help`.

import type { View } from "./view.ts";

interface Described {
  readonly name: string;
  readonly description: string;
  readonly options: readonly (readonly [name: string, description: string])[];
  readonly examples: readonly Readonly<Record<string, string | number | boolean>>[];
}

/** A command line as Discord shows it. */
const commandLine = (name: string, options: Described["examples"][number]): string =>
  [`/${name}`, ...Object.entries(options).map(([option, value]) => `${option}: ${value}`)].join(" ");

const page = (title: string, lead: string, sections: View["sections"], hidden: boolean): View => ({
  title,
  tone: "answer",
  lead,
  sections,
  warnings: [],
  private: hidden,
  data: { help: { title, lead, sections } },
});

export function overviewView(commands: readonly Described[], hidden: boolean): View {
  const lead = "Type assumptions, get a checked estimate with its 90% credible interval.";
  const lines = commands.map(({ name, description }) => `/${name}: ${description}`);
  const examples = commands.flatMap(({ name, examples: [example] }) => (example ? [commandLine(name, example)] : []));
  return page(
    "Crux",
    lead,
    [
      { title: "Commands", lines },
      { title: "Try", lines: examples },
    ],
    hidden,
  );
}

export function helpView({ name, description, options, examples }: Described, hidden: boolean): View {
  return page(
    `/${name}`,
    description,
    [
      { title: "Options", lines: options.map(([option, about]) => `${option}: ${about}`) },
      { title: "Examples", lines: examples.map((example) => commandLine(name, example)) },
    ],
    hidden,
  );
}
