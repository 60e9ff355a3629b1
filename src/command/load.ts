// Finds every command and model by its folder: a new one is one new file.

import { readdir } from "node:fs/promises";
import type { Model } from "../models/model.ts";
import type { Command, Context, Group } from "./define.ts";
import { estimateCommand } from "./estimate.ts";

type Found = Pick<Context, "models" | "commands" | "groups">;

const isGroup = (found: Command | Group): found is Group => !("run" in found);

/** Loads all models and commands; a model without a command file of its own gets the standard command. */
export async function loadCommands(): Promise<Found> {
  const models = (await defaultsIn(new URL("../models/", import.meta.url))) as Model[];
  const own = (await defaultsIn(new URL("../../commands/", import.meta.url))) as (Command | Group)[];
  const declared = own.filter((each) => !isGroup(each)) as Command[];
  const standard = models.filter(({ name }) => declared.every((command) => command.name !== name)).map(estimateCommand);
  const commands = [...declared, ...standard].sort((a, b) => a.name.localeCompare(b.name));
  return { models, commands, groups: own.filter(isGroup) };
}

/** The default exports of all files in a folder and in its folders. */
async function defaultsIn(folder: URL): Promise<unknown[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".ts")).sort();
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<{ default?: unknown }>),
  );
  return modules.flatMap((module) => (module.default === undefined ? [] : [module.default]));
}
