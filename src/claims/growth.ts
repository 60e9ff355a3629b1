// Forms of claims about growth: how fast something grows, and which way the gap goes.

import { baseYear } from "../models/project.ts";
import { type Draft, mirrored, one, type Sign, type Threshold, thresholdOf, typed } from "./compare.ts";
import type { Item } from "./items.ts";

/** The day of the reply, what was taken for granted, and the year that was said. */
export interface Scene {
  readonly day: string;
  readonly given: Readonly<Record<string, string>>;
  readonly year?: string;
}

/** What a form makes of the items of its brackets. */
export type Read = (parts: readonly Item[], scene: Scene) => Draft | undefined;

/** The sign that words gave a figure. */
export const signOf = (item: Item | undefined, usual: Sign = "~"): Sign => (item?.sign || usual) as Sign;

/** What grows, by whom or what is said to. */
const growths: Readonly<Record<string, string>> = {
  ...{
    gap: "gap_growth",
    pool_share: "gap_growth",
    participation: "participation_growth",
    capex_growth: "capex_growth",
  },
  ...{ consumer_performance_growth: "consumer_performance_growth", gamers: "consumer_performance_growth" },
  compute: "dc_compute_growth",
};

const verbs: Readonly<Record<string, Threshold>> = {
  "2": { text: "2", value: 2, low: 1.5, high: 2.5 },
  "3": { text: "3", value: 3, low: 2.5, high: 3.5 },
  "4": { text: "4", value: 4, low: 3.5, high: 4.5 },
  "1/2": { text: "1/2", value: 0.5, low: 0.4, high: 0.67 },
};

/** `grows 3.3 times a year`, `doubles every 7 months`, `up 60%`, `halves each year`. */
export const growing: Read = (parts) => {
  const [about, verb] = parts;
  const number = parts.find(({ slot }) => slot === "N");
  const every = Number(parts.find(({ slot }) => slot === "y")?.value ?? 1);
  const isHardware = about?.slot !== "W" || /gpu|card|pc|hardware|rig/.test(about.text);
  const subject = about === undefined || /[cY]/.test(about.slot) ? "compute" : isHardware ? (about.value ?? "") : "";
  const id = growths[subject];
  const isShrinking = verb?.value === "-" || verb?.value === "1/2";
  const isShare = number?.figure?.kind === "share" && number.value !== "times";
  const said = (end: number): number => (isShare ? (isShrinking ? 1 - end : 1 + end) : end);
  const stated = number ? thresholdOf(number) : verbs[verb?.value ?? ""];
  if (id === undefined || stated === undefined) return undefined;
  // A share of the pool that halves is a gap that doubles.
  const isTurned = subject === "pool_share";
  const factor = (end: number): number => (isTurned ? 1 / said(end) : said(end)) ** (1 / every);
  const [value, ...bounds] = [factor(stated.value), factor(stated.low), factor(stated.high)] as const;
  return {
    ...{ model: "project", output: id, sign: isTurned ? mirrored(signOf(number)) : signOf(number) },
    threshold: { text: typed(value), value, low: Math.min(...bounds), high: Math.max(...bounds) },
  };
};

/** Which way the gap goes; that it closes by a year is about that year. */
export const gapWay: Read = ([about, verb], { year }) => {
  if (about?.value !== "gap") return undefined;
  const isClosing = verb?.value === "-";
  if (year === undefined)
    return { model: "project", output: "gap_growth", sign: isClosing ? "<" : ">", threshold: one };
  const t = year.startsWith("+") ? Number(year.slice(1)) : Number(year) - baseYear;
  if (!/^clos/.test(verb?.text ?? "") || t <= 0) return undefined;
  const given = { t: String(t) };
  return {
    model: "project",
    output: "pool_to_one_hyperscaler_t",
    sign: ">=",
    threshold: one,
    given,
    year: t + baseYear,
  };
};
