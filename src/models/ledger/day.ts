// Days as `2026-11-28`: how far apart they are, and dates as people write them.

import { UserError } from "../../core/errors.ts";
import { tell, word } from "../../core/tell.ts";
import { quote } from "../../language/text/mistake.ts";

/** Told by `word`. */
export const months = "January February March April May June July August September October November December".split(
  " ",
);

const partsOf = (day: string): readonly [year: number, month: number, date: number] => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
};

/** Days since 1 March of the year 0; March first, so that leap days come last. */
function dayNumber(day: string): number {
  const [year, month, date] = partsOf(day);
  const [marchYear, sinceMarch] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leaps + Math.floor((153 * sinceMarch + 2) / 5) + date;
}

/** Years of 365.25 days from one day to another, negative where it lies before. */
export const yearsBetween = (from: string, to: string): number => (dayNumber(to) - dayNumber(from)) / 365.25;

const two = (number: number): string => String(number).padStart(2, "0");

const lastOf = (year: number, month: number): string => {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
  return `${year}-${two(month)}-${dayNumber(next) - dayNumber(`${year}-${two(month)}-01`)}`;
};

/**
 * A date as people write it: `2027-06-30`, `June 2027`, `2027-06`, `end of 2027`, `2027`. A month or a year is its end, as
 * counts are given.
 * @throws UserError `date.syntax`
 */
export function dayIn(text: string): string {
  const typed = text.trim().replace(/^(?:(?:the )?end of (?:the year )?|ende )/i, "");
  const [, year = "", month, date] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed) ?? named(typed);
  const [y, m, d] = [year, month ?? "12", date].map(Number) as [number, number, number];
  const last = Number.isFinite(y) && m >= 1 && m <= 12 ? lastOf(y, m) : "";
  if (year !== "" && last !== "") {
    if (date === undefined) return last;
    if (d >= 1 && d <= partsOf(last)[2]) return `${year}-${two(m)}-${two(d)}`;
  }
  throw new UserError("date.syntax", tell`Expected a date, got ${quote(text.trim())}`, {
    text,
    span: [0, text.length],
    hint: tell`Such as 2027-06-30, June 2027 or 2027`,
  });
}

/** `June 2027`, `30 June 2027` and `June 30, 2027`, as year, month and date. */
function named(text: string): readonly (string | undefined)[] {
  const words = text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? [];
  const name = words.find((each) => /\p{L}/u.test(each)) ?? "-";
  const month =
    months.findIndex((each) => [each, word(each)].some((month) => month.toLowerCase().startsWith(name))) + 1;
  const year = words.find((each) => /^\d{4}$/.test(each));
  const date = words.find((each) => /^\d{1,2}$/.test(each));
  return month > 0 && words.length <= 3 ? ["", year, String(month), date] : [];
}

/** `November 2026`; the end of a year is said so: `the end of 2025`. */
export function monthText(day: string): string {
  const [year, month, date] = partsOf(day);
  return month === 12 && date === 31 ? tell`the end of ${year}` : `${word(months[month - 1] ?? "")} ${year}`;
}

/** The date of a source: `2025-Q4` is Q4 2025, `2026-02` February 2026, `2025-10 to 2026-06` from one to the other. */
export const dateText = (date: string): string =>
  word(date)
    .replace(/^(\d{4})-(Q\d)$/, "$2 $1")
    .replaceAll(/\b\d{4}-\d\d(?!-?\d)/g, monthText)
    .replace(/ to /, ` ${tell`to`} `);

/** A day as a number of years: 2027.5 is the middle of 2027. */
export const yearOf = (day: string): number => {
  const [year] = partsOf(day);
  return year + yearsBetween(`${year}-01-01`, day);
};

/** The day of a number of years, to the nearest. */
export function dayAt(years: number): string {
  const year = Math.floor(years);
  const wanted = dayNumber(`${year}-01-01`) + Math.round((years - year) * 365.25);
  for (let month = 1; month <= 12; month++) {
    const last = lastOf(year, month);
    if (wanted <= dayNumber(last)) return `${year}-${two(month)}-${two(partsOf(last)[2] - (dayNumber(last) - wanted))}`;
  }
  return `${year}-12-31`;
}
