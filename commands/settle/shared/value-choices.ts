// What is offered while a side's values are typed: names with their values, what matters most first, then the reading.

import { influences } from "../../../src/answer/break-even.ts";
import { sideOf } from "../../../src/core/settle/state.ts";
import { word } from "../../../src/core/tell.ts";
import type { Scene, Values } from "../../../src/kit/define.ts";
import { type Choice, offers } from "../../../src/kit/options.ts";
import { quantityCalled, settable } from "../../../src/models/model.ts";
import { assumptionChoices } from "../../ask/shared/model-options.ts";
import { valueText } from "../replies/text.ts";
import { findArgument } from "./argument.ts";
import { answerOf } from "./standing.ts";

/** Names until there is a `=`, then readings; in a list, for its last entry. */
export async function valueChoices(typed: string, scene: Scene, { argument }: Values): Promise<readonly Choice[]> {
  const found = await findArgument(typeof argument === "string" ? argument : undefined, scene);
  const { model, claim } = found;
  const start = typed.lastIndexOf(";") + 1;
  const before = start === 0 ? "" : `${typed.slice(0, start)} `;
  const entry = typed.slice(start).trimStart();
  const [, name = "", body = ""] = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(entry) ?? [];
  const quantity = name === "" ? undefined : quantityCalled(model, name);
  if (quantity && settable(model).includes(quantity)) {
    return assumptionChoices(model, quantity, body).map((choice) => ({
      name: `${word(quantity.short)} = ${choice.name}`,
      value: `${before}${word(quantity.short)} = ${choice.value}`,
    }));
  }
  const answer = answerOf(found, found.state, sideOf(found.state, scene.caller.id) ?? "for");
  const order = influences(answer, claim.output).map(({ id }) => id);
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const named = settable(model)
    .filter(({ id, kind }) => kind === "assumption" || answer.results.has(id))
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id, label, short }) => {
      const value = `${word(short)} = ${valueText(answer, id)}`;
      return {
        name: `${value} (${word(label)})`,
        value: `${before}${value}`,
        searched: `${id} ${label} ${short} ${word(short)}`,
      };
    });
  return offers(named, entry);
}
