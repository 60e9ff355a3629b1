// Values as people write them in an argument: names, labels and short labels all count, a bare value is for what was asked.

import { UserError } from "../../../src/core/errors.ts";
import { sides } from "../../../src/core/settle/state.ts";
import { tell, word } from "../../../src/core/tell.ts";
import type { Scene, Values } from "../../../src/kit/define.ts";
import { type Choice, completed, offers } from "../../../src/kit/options.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import { notFound } from "../../../src/language/text/nearest.ts";
import { type Model, quantityCalled, settable } from "../../../src/models/model.ts";
import { type Pasted, pasted } from "../../ask/shared/given.ts";
import { type FoundArgument, findArgument } from "./argument.ts";
import { lastSet } from "./past.ts";

/**
 * The values in a text; `about` is the assumption that a bare value is for, else the one moved last.
 * @throws UserError as `pasted`, and `settle.correlation`
 */
export function namedValues(found: FoundArgument, typed: string, about?: string): Pasted["values"] {
  const { model } = found;
  const asked = about === undefined ? lastSet(found) : assumptionCalled(model, about, "about");
  const text =
    asked !== undefined && isBare(typed) ? `${model.quantities.get(asked)?.short ?? asked} = ${typed.trim()}` : typed;
  const { values, correlations } = pasted(model, withSigns(model, text));
  if (correlations.length > 0) throw noCorrelation();
  return values;
}

/**
 * The id of the assumption that somebody means in an option.
 * @throws UserError `name.unknown` with the names there are, the nearest as a mend
 */
export function assumptionCalled(model: Model, name: string, field = "assumption"): string {
  const quantity = quantityCalled(model, name.trim());
  if (quantity && settable(model).includes(quantity)) return quantity.id;
  const shorts = settable(model).map(({ short }) => word(short));
  throw notFound("name.unknown", tell`an assumption of ${model.name}`, name, shorts, { field, as: quote });
}

/** `work kept 90%` as `work kept = 90%`, where a line or an entry begins with a name and a number follows. */
function withSigns(model: Model, text: string): string {
  const names = settable(model).flatMap(({ id, label, short }) => [id, label, short, word(label), word(short)]);
  const begun = [...new Set(names)].sort((a, b) => b.length - a.length);
  return text
    .split(/([;\n])/)
    .map((entry) => {
      const typed = entry.trim();
      const name = begun.find((each) => typed.toLowerCase().startsWith(`${each.toLowerCase()} `));
      const rest = typed.slice(name?.length ?? 0).trim();
      return name !== undefined && /^[~<>$€£]?\s*[\d.]/.test(rest) ? `${name} = ${rest}` : entry;
    })
    .join("");
}

/** One value without a name before it. */
const isBare = (text: string): boolean => !/[=:;\n]/.test(text.replaceAll(/\b(?:mean|sd|low|high|mode)\s*[:=]/g, ""));

function noCorrelation(): UserError {
  return new UserError("settle.correlation", tell`Expected values, got a correlation`, {
    field: "assumptions",
    hint: tell`Correlations are part of the question: give them when the argument is opened`,
  });
}

/** An option that names an assumption, by its short label, its label or its id. */
export const nameOption = <Schema extends Parameters<typeof completed>[0]>(schema: Schema): Schema =>
  completed(schema, nameChoices);

async function nameChoices(typed: string, scene: Scene, { argument }: Values): Promise<readonly Choice[]> {
  const { model, state } = await findArgument(typeof argument === "string" ? argument : undefined, scene);
  const isSet = (id: string) => sides.some((side) => state.camps[side].values.has(id));
  const named = [...settable(model)]
    .sort((a, b) => Number(isSet(b.id)) - Number(isSet(a.id)))
    .map(({ id, label, short }) => ({
      name: short === label ? word(short) : `${word(short)} (${word(label)})`,
      value: short,
      searched: `${id} ${label} ${short}`,
    }));
  return offers(named, typed);
}
