// A default's value as replies tell it: in the unit of its assumption, in whatever unit it was typed.

import { readKept, targetFor } from "../../../src/answer/settings.ts";
import { quantile } from "../../../src/core/distributions/quantile.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import { figures, tell, word } from "../../../src/core/tell.ts";
import type { Unit } from "../../../src/core/units/unit.ts";
import { parseAssumption } from "../../../src/language/assumption.ts";
import { printQuantity, withoutUnit } from "../../../src/language/numbers/number.ts";
import { cents, saysCounted } from "../../../src/language/shown.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { wordsAfter } from "../../ask/words/result-text.ts";
import type { Target } from "./target.ts";

/** A number without the words of its unit: `$0.30`, `12.5%`. */
export const bareNumber = (value: number, unit: Unit): string =>
  figures(cents(withoutUnit(printQuantity(Number(value.toPrecision(6)), { unit, exact: true }))));

export const bareSpan = (low: number, high: number, unit: Unit): string =>
  tell`${bareNumber(low, unit)} to ${bareNumber(high, unit)}`;

/** A number or a range without the words of its unit: `$0.30` for `30 cents`; anything else as it was typed. */
export function bareValue({ model, quantity }: Target, typed: string): string {
  const read = unlessMistaken(() => readKept(model, quantity, typed));
  if (read?.distribution === undefined || read.name !== undefined) return figures(typed);
  const { distribution, unit } = read;
  if (distribution.kind === "point") return bareNumber(distribution.value, unit);
  const { body } = parseAssumption(typed, targetFor(model, quantity));
  const isPlain = body.kind === "range" && body.level === undefined && body.note === undefined;
  return isPlain ? bareSpan(quantile(distribution, 0.05), quantile(distribution, 0.95), unit) : figures(typed);
}

/** The words of the unit after a value that has none, unless the short label says what is counted. */
export const unitAfter = (value: string, { short, unit }: Quantity): string =>
  /[\d½-¾⅐-⅞kMBT$.]$/.test(value) && !saysCounted(word(short), unit) ? wordsAfter(value, unit) : "";
