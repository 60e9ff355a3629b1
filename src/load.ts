// Every command and model that is found by its folder: a new one is one new file, and what belongs together may share one.

import { groups } from "../commands/groups.ts";
import { commandFiles, type Export, modelFiles } from "./files.ts";
import type { Command, Context } from "./kit/define.ts";
import { commandNameOf, type Model } from "./models/model.ts";

type Loaded = Pick<Context, "models" | "commands" | "groups">;

/**
 * Loads all models and commands; a model without a command file of its own gets the `standard` command.
 * @throws Error where a file in `commands/` exports no command, or two have one name
 */
export async function loadCommands(standard: (model: Model) => Command): Promise<Loaded> {
  const models = (await modelFiles())
    .flatMap(each)
    .map(({ found }) => found)
    .filter(isModel);
  const own = (await commandFiles()).flatMap(each);
  const odd = own.find(({ found }) => !isCommand(found));
  if (odd) throw new Error(`Expected commands/${odd.file} to export a command as its default, got another thing`);
  const declared = own.map(({ found }) => found).filter(isCommand);
  const derived = models
    .filter((model) => declared.every((command) => command.name !== commandNameOf(model)))
    .map(standard);
  const commands = [...declared, ...derived].sort(byUse);
  const twice = commands.find(({ name }, k) => commands[k + 1]?.name === name);
  if (twice) throw new Error(`Expected each command once, got two of the name ${twice.name}`);
  return { models, commands, groups };
}

/** By the first word, and of a group's those first that people come for. */
function byUse({ name: a }: Command, { name: b }: Command): number {
  const [[one = ""], [other = ""]] = [a.split(" "), b.split(" ")];
  const { first = [] } = groups.find(({ name }) => name === one) ?? {};
  const place = (name: string) => first.indexOf(name.slice(one.length + 1)) + 1 || first.length + 1;
  return one.localeCompare(other) || place(a) - place(b) || a.localeCompare(b);
}

/** What a file exports one by one, where that is a list. */
const each = ({ file, found }: Export): readonly Export[] => [found].flat().map((one) => ({ file, found: one }));

const has = (found: unknown, ...keys: readonly string[]): boolean =>
  typeof found === "object" && found !== null && keys.every((key) => key in found);

const isModel = (found: unknown): found is Model => has(found, "name", "quantities", "headline");
const isCommand = (found: unknown): found is Command => has(found, "name", "options", "run");
