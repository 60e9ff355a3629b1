// The commands under a few headings, by what they take: no command says where it stands.

import { tell, word } from "../../../src/core/tell.ts";
import type { Command, Scene } from "../../../src/kit/define.ts";
import type { Chapter } from "./help-view.ts";

/** What people come for, most used first; the others follow in the order of their names. */
const mostUsed = ["pool", "gap", "settle", "project", "estimate", "compare", "sensitivity", "breakeven", "sources"];

export const byUse = (a: { readonly name: string }, b: { readonly name: string }): number => {
  const place = ({ name }: { readonly name: string }) => mostUsed.indexOf(name) + 1 || mostUsed.length + 1;
  return place(a) - place(b) || a.name.localeCompare(b.name);
};

/** Questions first, then what looks into an answer, what people do together, and the rest. */
export function chaptersOf({
  commands,
  groups,
  models,
}: Pick<Scene, "commands" | "groups" | "models">): readonly Chapter[] {
  const single = commands.filter(({ offered, name }) => offered === "slash" && !name.includes(" "));
  const isModel = ({ name }: Command) => models.some((model) => model.name === name);
  const takesFormula = ({ options }: Command) => "formula" in options;
  const takesModel = ({ options }: Command) => "model" in options || "result" in options;
  const asks = single.filter((each) => isModel(each) || takesFormula(each));
  const looks = single.filter((each) => !asks.includes(each) && takesModel(each));
  const rest = single.filter((each) => !asks.includes(each) && !looks.includes(each));
  const together = [
    ...groups.map(({ name, description }) => ({ name, description: word(description) })),
    ...commands
      .filter(({ offered }) => offered === "message")
      .map(({ name, description }) => ({
        name: `(${tell`on a message: Apps → ${word(name)}`})`,
        description: word(description),
      })),
  ];
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
