// Claims on growth: a figure or a verb for it, by year, and until when.

import { later } from "../core/tell.ts";
import { baseYear } from "../models/project.ts";
import { type Draft, mirrored, one, signOf, type Threshold, thresholdOf } from "./compare.ts";
import type { Item } from "./items.ts";
import type { Taken } from "./match.ts";
import { figureAt } from "./numbers.ts";
import type { Row } from "./quantities.ts";
import { typed } from "./sides.ts";

export const verbs: Readonly<Record<string, Threshold>> = {
  "2": { text: "2", value: 2, low: 1.5, high: 2.5 },
  "3": { text: "3", value: 3, low: 2.5, high: 3.5 },
  "4": { text: "4", value: 4, low: 3.5, high: 4.5 },
  "1/2": { text: "1/2", value: 0.5, low: 0.4, high: 0.67 },
};

/** `grows 3.3 times a year`, `doubles every 7 months`, `up 60%`, `ten times wider in five years`, `is closing by 2030`. */
export function growing(
  { figure }: Row,
  output: string,
  taken: readonly Taken[],
  number: Item | undefined,
  year: string | undefined,
): Draft | undefined {
  const find = (slot: string): Item | undefined => taken.find(({ item }) => item.slot === slot)?.item;
  const verb = find("G") ?? find("R") ?? find("l");
  if ((verb === undefined && number?.figure?.kind === "share") || number?.figure?.kind === "money") return undefined;
  const isShrinking =
    verb?.slot === "l" || verb?.value === "-" || verb?.value === "1/2" || verb?.value?.startsWith("<") === true;
  // `bigger than 75 million times` is a size and no growth; `doubles twice` says two things.
  if (number && (verbs[verb?.value ?? ""] || (verb?.slot === "R" && !find("y") && year === undefined)))
    return undefined;
  const stated = number ? thresholdOf(number) : verbs[verb?.value ?? ""];
  const until = year?.startsWith("+")
    ? Number(year.slice(1))
    : year === undefined
      ? undefined
      : Number(year) - baseYear;
  if (stated === undefined) {
    const isGap = /^(?:gap_growth|result)$/.test(output);
    // What gets faster says in what; of who grows it is not said.
    const isSpeed =
      output === "consumer_performance_growth" && /fast|bett|improv|advanc|progress/.test(verb?.text ?? "");
    const isSaid = isGap || isSpeed || (find("G") && (find("c") ?? find("T")));
    if (figure === "shrinking" || !(isSaid || (find("G") && output === "dc_compute_growth"))) return undefined;
    if (until === undefined || !isGap || !/^clos/.test(verb?.text ?? ""))
      return {
        ...{ model: "project", output, sign: isShrinking ? "<" : ">", threshold: one },
        ...(!isSaid && { doubt: later`in what` }),
      };
    if (until <= 0) return undefined;
    const closed = {
      output: "pool_to_one_hyperscaler_t",
      sign: ">=",
      threshold: one,
      given: { t: String(until) },
    } as const;
    return { model: "project", ...closed, year: until + baseYear };
  }
  // `grew threefold in 2022` did so in that year.
  const every = Number(find("y")?.value ?? Math.max(0, until ?? 0)) || 1;
  const isShare = number?.figure?.kind === "share" && number.value !== "times";
  const said = (end: number): number => (isShare ? (isShrinking ? 1 - end : 1 + end) : end);
  // A share of the pool that halves is a gap that doubles.
  const factor = (end: number, years = every): number =>
    (figure === "shrinking" ? 1 / said(end) : said(end)) ** (1 / years);
  const value = factor(stated.value);
  // What doubles every 6 months has twice as much, and it is the 6 that was rounded.
  const span = isShare ? undefined : figureAt(/^every (\d+)/.exec(find("y")?.text ?? "")?.[1] ?? "")?.figure;
  // Doubling, tripling and halving are put as numbers, too.
  const isWord = [2, 3, 0.5].includes(stated.value);
  const bySpan = span ? [span.low, span.high].map((end) => factor(stated.value, (every * end) / span.value)) : [];
  const bounds = [...bySpan, ...(span && isWord ? [] : [factor(stated.low), factor(stated.high)])];
  // `falls by more than half` leaves less than half.
  const own = isShare && isShrinking ? mirrored(signOf(number)) : signOf(number ?? verb);
  const sign = figure === "shrinking" ? mirrored(own) : own;
  const threshold = { text: typed(value), value, low: Math.min(...bounds), high: Math.max(...bounds) };
  const isNow = year === undefined || find("G") !== undefined;
  // Since its beginning or its end, nobody can say.
  const doubt = find("y")?.text.startsWith("since") && { doubt: later`in which year` };
  return { model: "project", output, sign, threshold, ...(!isNow && until && { year: until + baseYear }), ...doubt };
}

/** Facts of this year that another one carries to years to come, or back. */
const grows: Readonly<Record<string, string>> = {
  hyperscaler_capex_2026: "capex_growth",
  rental_price: "h100_price_growth",
  accelerator_price: "h100_price_growth",
  consumer_gpu_installed_base: "installed_base_growth",
};
export const growsByYear = (fact: string): boolean => grows[fact] !== undefined;

/** A formula over facts as it is in another year, where some of them have a growth of their own. */
export const carriedTo = (formula: string, year: number): string =>
  year === baseYear
    ? formula
    : formula.replaceAll(/\w+/g, (fact) => (grows[fact] ? `(${fact} * ${grows[fact]} ^ ${year - baseYear})` : fact));
