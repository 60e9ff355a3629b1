// Finds every command and model by its folder: a new one is one new file.

import { readdir } from "node:fs/promises";
import { commandNameOf, type Model } from "../models/model.ts";
import type { Command, Context, Group } from "./define.ts";

type Found = Pick<Context, "models" | "commands" | "groups">;

/**
 * Loads all models and commands; a model without a command file of its own gets the `standard` command.
 * @throws Error where a file in `commands/` exports no command, or two have one name
 */
export async function loadCommands(standard: (model: Model) => Command): Promise<Found> {
  const models = (await exportsIn(new URL("../models/", import.meta.url))).map(({ found }) => found).filter(isModel);
  const own = await exportsOfFeatures(new URL("../../commands/", import.meta.url));
  const odd = own.find(({ found }) => !isCommand(found) && !isGroup(found));
  if (odd) throw new Error(`Expected commands/${odd.file} to export a command as its default, got another thing`);
  const declared = own.map(({ found }) => found).filter(isCommand);
  const derived = models
    .filter((model) => declared.every((command) => command.name !== commandNameOf(model)))
    .map(standard);
  const commands = [...declared, ...derived].sort((a, b) => a.name.localeCompare(b.name));
  const twice = commands.find(({ name }, k) => commands[k + 1]?.name === name);
  if (twice) throw new Error(`Expected each command once, got two of the name ${twice.name}`);
  return { models, commands, groups: own.map(({ found }) => found).filter(isGroup) };
}

interface Export {
  readonly file: string;
  /** The default export, if there is one. */
  readonly found: unknown;
}

const has = (found: unknown, ...keys: readonly string[]): boolean =>
  typeof found === "object" && found !== null && keys.every((key) => key in found);

const isModel = (found: unknown): found is Model => has(found, "name", "quantities", "headline");
const isCommand = (found: unknown): found is Command => has(found, "name", "options", "run");
const isGroup = (found: unknown): found is Group => has(found, "name", "description") && !has(found, "run");

/** What the files directly in each feature's folder export: what its commands share stands in folders of its own. */
async function exportsOfFeatures(folder: URL): Promise<readonly Export[]> {
  const features = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const found = features.map(async ({ name }) =>
    (await exportsIn(new URL(`${name}/`, folder))).map((each) => ({ ...each, file: `${name}/${each.file}` })),
  );
  return (await Promise.all(found)).flat();
}

/** What the files directly in a folder export. */
async function exportsIn(folder: URL): Promise<readonly Export[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).sort();
  return Promise.all(
    files.map(async (file) => ({
      file,
      found: ((await import(new URL(file, folder).href)) as { default?: unknown }).default,
    })),
  );
}
