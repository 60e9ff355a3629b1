// What Crux can do, derived from the commands themselves, under a few headings by what they take.

import { figures, tell, word } from "../../src/core/tell.ts";
import { type Command, defineCommand, type Scene } from "../../src/kit/define.ts";
import {
  namesOf as calledOf,
  completed,
  descriptionOf,
  flag,
  lineOf,
  listed,
  maybeText,
  offers,
  onlyMe,
  page,
} from "../../src/kit/options.ts";
import { notFound } from "../../src/language/text/nearest.ts";
import { type Chapter, groupHelpView, helpView, menuHelpView, overviewView, type Try } from "./shared/help-view.ts";

export default defineCommand({
  name: "help",
  description: "What Crux can do",
  options: {
    command: completed(maybeText("One command, for its options and examples"), (typed, scene) =>
      offers(
        namesOf(scene).map((name) => ({ name: `/${name}`, value: name })),
        typed,
      ),
    ),
    more: flag("Every option of a command"),
    page: page(),
    private: onlyMe(),
  },
  examples: [{}, { command: "pool" }],
  run: ({ command: name, more = false, page: at = 1, private: hidden = false }, scene) => {
    if (name === undefined) return overviewView(chaptersOf(scene), firstExamples(scene), hidden);
    const wanted = name.trim().toLowerCase().replace(/^\//, "");
    const asked = scene.commands.filter(({ offered }) => offered !== "button");
    const found = asked.find((each) => each.name.toLowerCase() === wanted) ?? ownWord(asked, wanted);
    if (found?.offered === "message") return menuHelpView(found, hidden);
    if (found) return helpView(described(found), { hidden, more, page: at });
    const group = scene.groups.find((each) => each.name === wanted);
    if (group)
      return groupHelpView(group.name, word(group.description), membersOf(group.name, scene), {
        hidden,
        more,
        page: at,
      });
    const named = namesOf(scene);
    const place = { field: "command", hint: tell`One of: ${named.join(", ")}`, as: (meant: string) => `/${meant}` };
    throw notFound("command.unknown", tell`a command`, name, named, place);
  },
});

/** A subcommand by its own word, unless several have it: `share` of `/world share`. */
function ownWord(commands: readonly Command[], wanted: string): Command | undefined {
  const [found, ...others] = commands.filter(({ name }) => name.endsWith(` ${wanted}`));
  return others.length === 0 ? found : undefined;
}

/** The names that can be asked about: commands and groups; each subcommand is told with its group. */
const namesOf = ({ commands, groups }: Scene): readonly string[] => [
  ...commands.filter(({ name, offered }) => offered === "slash" && !name.includes(" ")).map(({ name }) => name),
  ...groups.map(({ name }) => name),
];

const membersOf = (group: string, { commands }: Scene) =>
  commands.filter(({ name, offered }) => offered === "slash" && name.startsWith(`${group} `)).map(described);

/** An example with its assumptions called as people call them: as it is sent, and as its reader would say it. */
function tryOf({ name, options }: Command, example: Command["examples"][number]): Try {
  const shorts = Object.entries(example).map(([id, value]) => ({
    id,
    value,
    short: options[id] && calledOf(options[id])[0],
  }));
  return {
    line: lineOf(name, Object.fromEntries(shorts.map(({ id, short = id, value }) => [short, value]))),
    label: lineOf(
      name,
      Object.fromEntries(shorts.map(({ id, short, value }) => [short ? word(short) : id, figures(String(value))])),
    ),
  };
}

const described = (command: Command) => ({
  name: command.name,
  description: word(command.description),
  examples: command.examples.map((example) => tryOf(command, example)),
  options: listed(command.options).map(([option, schema]) => [option, descriptionOf(schema)] as const),
});

/** One command line of each model, to try. */
const firstExamples = ({ models, commands }: Scene): readonly Try[] =>
  [...models].sort(byUse).flatMap(({ name }) => {
    const command = commands.find((each) => each.name === name);
    const [example] = command?.examples ?? [];
    return command === undefined || example === undefined ? [] : [tryOf(command, example)];
  });

/** What people come for, most used first; the others follow in the order of their names. */
const mostUsed = ["pool", "gap", "settle", "project", "estimate", "compare", "sensitivity", "breakeven", "sources"];

const byUse = (a: { readonly name: string }, b: { readonly name: string }): number => {
  const place = ({ name }: { readonly name: string }) => mostUsed.indexOf(name) + 1 || mostUsed.length + 1;
  return place(a) - place(b) || a.name.localeCompare(b.name);
};

/** Questions first, then what looks into an answer, what people do together, and the rest. */
function chaptersOf({ commands, groups, models }: Pick<Scene, "commands" | "groups" | "models">): readonly Chapter[] {
  const single = commands
    .filter(({ offered, name }) => offered === "slash" && !name.includes(" "))
    .map((command) => ({ ...command, description: word(command.description) }));
  const isModel = ({ name }: Command) => models.some((model) => model.name === name);
  const takesFormula = ({ options }: Command) => "formula" in options;
  const takesModel = ({ options }: Command) => "model" in options || "result" in options;
  const asks = single.filter((each) => isModel(each) || takesFormula(each));
  const looks = single.filter((each) => !asks.includes(each) && takesModel(each));
  const rest = single.filter((each) => !asks.includes(each) && !looks.includes(each));
  const together = groups.map(({ name, description }) => ({ name, description: word(description) }));
  const chapters = [
    { title: tell`Ask`, commands: asks },
    { title: tell`Look into it`, commands: looks },
    { title: tell`Together`, commands: together },
    { title: tell`More`, commands: rest },
  ];
  return chapters
    .filter((chapter) => chapter.commands.length > 0)
    .map((chapter) => ({ ...chapter, commands: [...chapter.commands].sort(byUse) }));
}
