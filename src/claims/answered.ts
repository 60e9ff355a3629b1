// The comparison of an answer in one plain sentence, with whom it compares by their names.

import type { Answer } from "../answer/result.ts";
import { targetDay } from "../answer/years.ts";
import { figures, tell, word } from "../core/tell.ts";
import { monthText } from "../models/ledger/day.ts";
import { ownedIn, ownedName } from "../models/ledger/owned.ts";
import { ofOwner } from "../models/ledger/owners.ts";
import { isDated } from "../models/model.ts";
import { sentenceOf } from "./sentence.ts";
import { called, type Side } from "./sides.ts";

/** The assumptions that say who is compared, in their order. */
export const comparedIds: readonly (readonly [first: string, second: string])[] = [
  ["first_compute", "second_compute"],
  ["first_power", "second_power"],
  ["first_value", "second_value"],
  ["consumer_gpu_installed_base", "owner_compute"],
];

/**
 * `Google has at least as much compute as Microsoft`; nothing where the comparison is none that people would say so.
 * @param today The day on which who is named has what is said.
 */
export function answeredSentence(answer: Answer, today: string): string | undefined {
  const { model, claim, settings } = answer;
  if (claim === undefined || claim.upTo !== undefined || model.own) return undefined;
  const { output, comparison, threshold: value } = claim;
  const threshold = { text: String(value), value, low: value, high: value };
  const typed = [...settings].filter(
    ([id, { from, reading }]) => from === "option" && !reading.name && !isDated(model, id),
  );
  const given = Object.fromEntries(typed.map(([id, { reading }]) => [id, reading.text]));
  const ids = comparedIds.find((pair) => pair.every((id) => model.quantities.has(id)));
  const [first, second] = ids?.map((id) => sideIn(answer, id, today)) ?? [];
  const draft = { model: model.name, output, sign: comparison, threshold, given };
  const said = sentenceOf({ ...draft, ...(first && second && { sides: [first, second] as const }) }, model);
  // A label with a number behind it is what is said without this.
  if (said.startsWith(word(model.quantities.get(output)?.label ?? output))) return undefined;
  if (model.timeline === undefined) return said;
  return tell`${said} as of ${monthText(targetDay(answer, model.timeline))}`;
}

/** Who or what an assumption is of: as it was named or typed, else what its value stands for. */
function sideIn({ model, settings }: Answer, id: string, today: string): Side {
  const { from, reading } = settings.get(id) ?? {};
  const { stands = "" } = model.quantities.get(id)?.fact ?? {};
  if (from === "option" && reading && !reading.name) {
    const amount = figures(reading.text);
    return { name: amount, of: tell`of ${amount}`, isMany: true };
  }
  return named(reading?.name ? reading.text : stands, today) ?? called(stands);
}

function named(text: string, today: string): Side | undefined {
  const owned = ownedIn(text, today);
  if (owned === undefined) return undefined;
  const { owner, typed, day } = owned;
  const [year = ""] = /^\d+(?=-12-31$)/.exec(day === today ? "" : day) ?? [];
  const on = (words: string): string => (year === "" ? words : tell`${words} at the end of ${year}`);
  const name = ownedName(owned);
  const of = typed === undefined ? ofOwner(owner.label) : tell`of ${name}`;
  const some = typed === undefined && owner.devices ? { some: on(word(owner.label.replace(/^all /, ""))) } : {};
  return { name: on(name), of: on(of), isMany: owner.isPlural === true || typed !== undefined, ...some };
}
