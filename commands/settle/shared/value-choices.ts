// What is offered while a side's values are typed: the names, then how the value is read.

import type { Scene, Values } from "../../../src/kit/define.ts";
import type { Choice } from "../../../src/kit/options.ts";
import { settable } from "../../../src/models/model.ts";
import { assumptionChoices } from "../../ask/shared/assumption-choices.ts";
import { findArgument } from "./argument.ts";

/** Names of assumptions until there is a `=`, then readings; in a list, for its last entry. */
export async function valueChoices(typed: string, scene: Scene, { argument }: Values): Promise<readonly Choice[]> {
  const { model } = await findArgument(typeof argument === "string" ? argument : undefined, scene);
  const start = typed.lastIndexOf(";") + 1;
  const before = start === 0 ? "" : `${typed.slice(0, start)} `;
  const entry = typed.slice(start).trimStart();
  const [, name = "", body = ""] = /^(\w+)\s*[=:]\s*(.*)$/.exec(entry) ?? [];
  const quantity = settable(model).find(({ id }) => id === name);
  if (quantity) {
    return assumptionChoices(model, quantity, body).map((choice) => ({
      name: `${name} = ${choice.name}`,
      value: `${before}${name} = ${choice.value}`,
    }));
  }
  const near = entry.trim().toLowerCase();
  return settable(model)
    .filter(({ id, label }) => `${id} ${label}`.toLowerCase().includes(near))
    .map(({ id, label }) => ({ name: `${id} = … (${label})`, value: `${before}${id} = ` }));
}
