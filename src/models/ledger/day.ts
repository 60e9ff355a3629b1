// Days as `2026-11-28`: how far apart they are, dates as people write them, and a count of one day carried to another by its growth.

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

/** A day as a number of years, every month a twelfth: 2027.5 is 1 July 2027, and a whole year later is the same date. */
export const yearOf = (day: string): number => {
  const [year, month, date] = partsOf(day);
  return year + (month - 1 + (date - 1) / 31) / 12;
};

/** The day of a number of years, to the nearest. */
export function dayAt(years: number): string {
  const months = Math.floor(years * 12 + 1e-3);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const date = 1 + Math.max(0, Math.round((years * 12 - months) * 31));
  return `${year}-${two(month)}-${two(Math.min(date, partsOf(lastOf(year, month))[2]))}`;
}

/** The day that is so many whole days later. */
export function daysAfter(day: string, count: number): string {
  const wanted = dayNumber(day) + count;
  for (let [year, month] = partsOf(day); ; [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]) {
    const last = lastOf(year, month);
    if (wanted <= dayNumber(last)) return `${year}-${two(month)}-${two(partsOf(last)[2] - (dayNumber(last) - wanted))}`;
  }
}

/** A count on a day: the cited point, and the ends of its 90% range. */
export interface Counted {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A factor a year, with its 90% range. */
export type Growth = Counted;

/** What is known for certain. */
export const exactly = (value: number): Counted => ({ value, low: value, high: value });

/** A sum of counts; how they err is taken to be common to all, so the ends add. */
export const sum = (counts: readonly Counted[]): Counted => ({
  value: counts.reduce((so, { value }) => so + value, 0),
  low: counts.reduce((so, { low }) => so + low, 0),
  high: counts.reduce((so, { high }) => so + high, 0),
});

/** How many of a count make up one: its inverse. */
export const over = ({ value, low, high }: Counted): Counted => ({ value: 1 / value, low: 1 / high, high: 1 / low });

/** Half the width of a count's range, in logarithms. */
const half = ({ low, high }: Counted): number => Math.log(high / low) / 2;

/** The product of counts, each taken as log-normal and independent of the others. */
export const factors = (...counts: readonly Counted[]): Counted =>
  counts.reduce((so, count) => {
    const wide = Math.hypot(half(so), half(count));
    const middle = Math.sqrt(so.low * so.high * count.low * count.high);
    return { value: so.value * count.value, low: middle * Math.exp(-wide), high: middle * Math.exp(wide) };
  });

/**
 * A count carried over `years` years: the point grows by the growth, and the range widens by what is not known of the
 * growth. Both are taken as log-normal and independent, so that the logarithms' spreads add in squares.
 * @example carried({ value: 5e6, low: 3.3e6, high: 7.5e6 }, { value: 3.3, low: 2.7, high: 4.1 }, 0.91)
 */
export function carried(count: Counted, growth: Growth, years: number): Counted {
  const factor = growth.value ** years;
  const wide = Math.hypot(half(count), years * half(growth));
  const middle = Math.sqrt(count.low * count.high) * Math.sqrt(growth.low * growth.high) ** years;
  return { value: count.value * factor, low: middle * Math.exp(-wide), high: middle * Math.exp(wide) };
}
