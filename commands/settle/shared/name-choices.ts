// What is offered where one assumption of an argument is named: short labels, those that somebody has set first.

import { sides } from "../../../src/core/settle/state.ts";
import type { Scene, Values } from "../../../src/kit/define.ts";
import { type Choice, completed, offers } from "../../../src/kit/options.ts";
import { settable } from "../../../src/models/model.ts";
import { findArgument } from "./argument.ts";

/** An option that names an assumption, by its short label, its label or its id. */
export const nameOption = <Schema extends Parameters<typeof completed>[0]>(schema: Schema): Schema =>
  completed(schema, nameChoices);

async function nameChoices(typed: string, scene: Scene, { argument }: Values): Promise<readonly Choice[]> {
  const { model, state } = await findArgument(typeof argument === "string" ? argument : undefined, scene);
  const isSet = (id: string) => sides.some((side) => state.camps[side].values.has(id));
  const named = [...settable(model)]
    .sort((a, b) => Number(isSet(b.id)) - Number(isSet(a.id)))
    .map(({ id, label, short }) => ({
      name: short === label ? short : `${short} (${label})`,
      value: short,
      searched: `${id} ${label} ${short}`,
    }));
  return offers(named, typed);
}
