// Of which year something is said: whose count is of another day, what has grown by then.

import { codesOf, type Item, isNow, isYear } from "./items.ts";
import { figureAt } from "./numbers.ts";

/** `in 2027 Google has what the world had in 2025`: where two years are said, one may be that of who stands before it. */
function withYears(items: readonly Item[]): readonly Item[] {
  const yearOf = (item: Item | undefined): string | undefined =>
    item?.slot === "D" && /^20\d\d$/.test(item.value ?? "") ? item.value : undefined;
  if (new Set(items.flatMap((item) => yearOf(item) ?? [])).size < 2) return items;
  const isOwned = (item: Item | undefined): boolean => item?.slot === "W" && item.owners?.[0]?.devices === undefined;
  // `than Meta had in 2025`
  const said = (k: number): Item | undefined => items.slice(0, k).findLast(({ slot }) => !/[VB]/.test(slot));
  return items.flatMap((item, k) => {
    const year = isOwned(item) ? yearOf(items.slice(k + 1).find(({ slot }) => !/[VB]/.test(slot))) : undefined;
    if (year !== undefined) return [{ ...item, day: `${year}-12-31` }];
    return yearOf(item) !== undefined && isOwned(said(k)) ? [] : [item];
  });
}

/** The year at whose end the ledger's counts were taken; of what was before it nothing is known for certain. */
export const firstCounts = 2025;

/** `ten times more than it had in 2023`: who was said before, on that day. */
function withThen(items: readonly Item[], today: string): readonly Item[] {
  const [whose, ...others] = items.filter(({ slot }) => slot === "W");
  const had = items.findLastIndex(({ slot, text }) => /[VB]/.test(slot) && /^(?:had|was|were)\b/.test(text));
  const said = items[had + 1]?.value;
  const year = said === "+-1" ? Number(today.slice(0, 4)) - 1 : Number(said);
  const isSole = whose && others.length === 0 && whose.owners?.[0]?.devices === undefined && items.indexOf(whose) < had;
  if (!isSole || !(year > 2000) || !items.slice(0, had).some(({ value }) => value === "times")) return items;
  const then = { ...whose, day: `${year}-12-31`, ...(year < firstCounts && { isVague: true }) };
  return [...items.slice(0, had), then, ...items.slice(had + 2)];
}

/** A year as it is said, or so many years from a day. */
export const calendarYear = (said = "", day: string): number =>
  said === "decade"
    ? 10 * Math.ceil(Number(day.slice(0, 4)) / 10)
    : said.startsWith("+")
      ? Number(day.slice(0, 4)) + Number(said.slice(1))
      : Number(said);

/** `Microsoft will quadruple its compute by 2028`: what it has then over what it has today. */
function withGrowth(items: readonly Item[], today: string): readonly Item[] {
  const [whose, ...others] = items.filter(({ slot }) => /[WPYA]/.test(slot));
  // `will quadruple`, `will have ten times as much`
  const verb = items.find(
    ({ slot, text }, k) => slot === "G" || (/^(?:as much|more)$/.test(text) && items.slice(k + 1).every(isYear)),
  );
  const number = items.find(({ slot }) => slot === "N") ?? (Number(verb?.value) > 1 ? verb : undefined);
  const year = calendarYear(items.find(isYear)?.value, today);
  const isOwner = whose?.slot === "W" && /company|laboratory|cloud|country/.test(whose.owners?.[0]?.kind ?? "");
  const isElse = items.some(({ slot }) => /[yTsoJ$!w]/.test(slot));
  if (!isOwner || others.length > 0 || !verb || /ed$/.test(verb.text) || isElse || !(year > Number(today.slice(0, 4))))
    return items;
  const figure = number?.figure ?? figureAt(number?.value ?? "")?.figure;
  if (!figure || (number?.figure && number.value !== "times")) return items;
  const times: Item = { slot: "N", text: figure.text, value: "times", figure, ...(verb.sign && { sign: verb.sign }) };
  const rest = items.filter((item) => item !== whose && item !== verb && item !== number && !isYear(item));
  return [{ ...whose, day: `${year}-12-31` }, { slot: "V", text: "has" }, times, ...rest, { ...whose, day: today }];
}

export const isSince = ({ slot, text }: Item): boolean => slot === "D" && text.startsWith("since");

/** `than Meta has today`, `twice what it has now`: whose count is today's, where another year is said; else a verb. */
export function withDates(all: readonly Item[], today: string): readonly Item[] {
  const items = withGrowth(withThen(withYears(all), today), today);
  // What grows does so from year to year; what is, is so then.
  const isSum = items.some(({ figure }) => figure?.kind === "money");
  const isGrowing = items.some(({ slot }) => slot === "G" || (slot === "T" && !isSum));
  const codes = codesOf(items);
  const row = items.map((item) => {
    if (item.text === "next year" && !isGrowing) return { ...item, slot: "D", value: "+1" };
    // `has grown tenfold since 2022`, where nobody says in what time.
    const isSpan = isSince(item) && codes.includes("G") && !codes.includes("y");
    return isSpan ? { ...item, slot: "y", value: String(Number(today.slice(0, 4)) - Number(item.value)) } : item;
  });
  if (!row.some(isYear)) return row.map((item) => (isNow(item) ? { slot: "B", text: "is" } : item));
  // A gap is that between two sides.
  const whose = row.some(({ value }) => value === "gap") ? undefined : row.find(({ slot }) => slot === "W");
  return row.flatMap((item, k) => {
    if (item.value === "now-it") return [whose ? { ...whose, day: today } : { ...item, slot: "R", value: "~" }];
    if (isNow(item)) return [];
    return [
      item.slot === "W" && [row[k - 1], row[k + 1]].some((beside) => beside && isNow(beside))
        ? { ...item, day: today }
        : item,
    ];
  });
}
