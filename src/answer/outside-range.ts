// What is said of a value that a person gave outside the range that the ledger has.

import { figures, later, tell, word } from "../core/tell.ts";
import { printQuantity, withoutUnit } from "../language/numbers/number.ts";
import { cents, measureAfter, shownQuantity } from "../language/shown.ts";
import { rangeKind } from "../models/ledger/fact.ts";
import type { Quantity } from "../models/quantity.ts";
import type { Answer, Warning } from "./result.ts";
import { isTyped, type Setting } from "./settings.ts";

/** Values that a person gave outside the range that the ledger has; marked, not forbidden. */
export function outsideRange(
  { model, results }: Pick<Answer, "model" | "results">,
  quantity: Quantity,
  setting: Setting,
): readonly Warning[] {
  const { fact } = quantity;
  const range = fact?.range;
  if (!isTyped(setting, model) || fact === undefined || range === undefined) return [];
  // Who is compared is asked, and no number of theirs is odd.
  if (fact.status === "the question asked" || setting.reading.name !== undefined) return [];
  const { median = Number.NaN, p5, p95 } = results.get(quantity.id) ?? {};
  // The news says what takes all of it for granted.
  if (fact.whole && p5 === 1) return [];
  if (median >= range.low && median <= range.high) return [];
  const { unit } = quantity;
  const shown = (value: number) => shownQuantity(value, { unit });
  const bare = (value: number, style = {}) => figures(cents(withoutUnit(printQuantity(value, { unit, ...style }))));
  const between = tell`${bare(range.low)} to ${shown(range.high)}`;
  const kind = rangeKind(fact);
  const text = tell`${word(quantity.label)}: ${shown(median)} lies outside ${word(rangesOf[kind])}, ${between}`;
  // The name says what is counted.
  const short = word(quantity.short);
  const measure = measureAfter(short, unit);
  const known = tell`${bare(range.low)} to ${bare(range.high)}` + measure;
  const [value, name] = [bare(median, { digits: p5 === p95 ? 3 : 2 }) + measure, tell`“${short}”`];
  const told = p5 === p95 ? tell`${value} for ${name}` : tell`Middle ${value} for ${name}`;
  // Only a sourced range has a page that says so, which is not the article: it has points.
  const point = p5 === p95 && { about: quantity.id };
  if (kind === "judged") return [{ text, ...point, short: tell`${told}; judged: ${known}.` }];
  if (kind === "derived") return [{ text, ...point, short: tell`${told}; derived: ${known}.` }];
  const source = fact.sources.find((each) => each.kind !== "article");
  return [{ text, ...point, short: tell`${told}; known: ${known}`, ...(source && { source }) }];
}

const rangesOf = {
  judged: later`the range we judge likely`,
  derived: later`the derived range`,
  sourced: later`the sourced range`,
};
