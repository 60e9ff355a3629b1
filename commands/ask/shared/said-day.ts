// A day as somebody says it today: `in 5 years`, `tomorrow`, or a date.

import { unlessMistaken } from "../../../src/core/errors.ts";
import { readText } from "../../../src/language/reading.ts";
import { dayAt, dayIn, daysAfter, yearOf } from "../../../src/models/ledger/day.ts";

/** @throws UserError `date.syntax` as `dayIn` */
export const saidDay = (text: string, today: string): string =>
  fromNow(text.trim().toLowerCase(), today) ?? dayIn(text);

function fromNow(typed: string, today: string): string | undefined {
  if (/^(?:today|now)$/.test(typed)) return today;
  if (/^tomorrow$/.test(typed)) return dayAfter(today, 1, "day");
  if (/^next year$/.test(typed)) return `${Number(today.slice(0, 4)) + 1}-12-31`;
  const [, count = "", unit = ""] =
    /^(?:in )?([\w. -]+?) (day|week|month|year)s?(?: from (?:now|today)| hence| ahead)?$/.exec(typed) ?? [];
  const number = unit === "" ? undefined : unlessMistaken(() => readText(count.replace(/^an?$/, "1")).distribution);
  const isNear = number?.kind === "point" && number.value >= 0 && number.value <= 1000;
  return isNear ? dayAfter(today, number.value, unit) : undefined;
}

/** So many of something later, to the nearest day. */
function dayAfter(today: string, count: number, unit: string): string {
  if (/^(?:day|week)$/.test(unit)) return daysAfter(today, Math.round(unit === "day" ? count : 7 * count));
  return dayAt(yearOf(today) + (unit === "year" ? count : count / 12));
}
