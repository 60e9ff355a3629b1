// Finds every command and model by its folder: a new one is one new file.

import { readdir } from "node:fs/promises";
import type { Model } from "../models/model.ts";
import type { Command, Context } from "./define.ts";
import { estimateCommand } from "./estimate.ts";

/** Loads all models and commands; a model without a command file of its own gets the standard command. */
export async function loadContext(): Promise<Context> {
  const models = (await defaultsIn(new URL("../models/", import.meta.url))) as Model[];
  const own = (await defaultsIn(new URL("../../commands/", import.meta.url))) as Command[];
  const standard = models.filter(({ name }) => own.every((command) => command.name !== name)).map(estimateCommand);
  const commands = [...own, ...standard].sort((a, b) => a.name.localeCompare(b.name));
  return { models, commands };
}

async function defaultsIn(folder: URL): Promise<unknown[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).sort();
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<{ default?: unknown }>),
  );
  return modules.flatMap((module) => (module.default === undefined ? [] : [module.default]));
}
