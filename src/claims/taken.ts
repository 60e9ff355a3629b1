// What a claim takes for granted, in words: who joins, how well it works, with what, and in which year.

import { figures, tell, word } from "../core/tell.ts";
import { printPercent } from "../language/numbers/number.ts";
import { ownedIn } from "../models/ledger/owned.ts";
import type { Draft } from "./compare.ts";

/** What a crowd loses after it has joined. */
export const lossless: readonly string[] = ["memory_eligible_share", "availability", "coordination_efficiency"];

/** Conditions in words, by what they set. */
const conditions: Readonly<Record<string, (text: string) => string>> = {
  participation: (text) => (text === "100%" ? tell`all joining` : tell`${part(text)} joining`),
  availability: (text) =>
    text.endsWith("/24") ? tell`on for ${hours(text)} a day` : tell`on ${part(text)} of the time`,
  coordination_efficiency: (text) =>
    text.startsWith("1 - ")
      ? tell`${figures(text.slice("1 - ".length))} of the work lost`
      : tell`${part(text)} of the work kept`,
  hours: (text) => (text.endsWith("/24") ? tell`for ${hours(text)} a day` : tell`${part(text)} of the time`),
  nothing_lost: () => tell`nothing lost`,
  time_in_use: (text) =>
    text.endsWith("/24") ? tell`in use for ${hours(text)} a day` : tell`in use ${part(text)} of the time`,
  consumer_per_h100e: (text) => (Number(text) > 0 ? tell`${figures(text)} cards to an H100` : ""),
  residential_electricity_price: (text) => tell`at ${figures(text)} a kilowatt hour`,
  rental_price: (text) => tell`at ${figures(text.replace(/ *[/pa].*/, "").replace(/^(?=[\d.])/, "$"))} an hour`,
  accelerator_spend: (text) => tell`for ${figures(text)} in all`,
  accelerator_price: (text) => tell`at ${figures(text)} a GPU`,
  hyperscaler_count: (text) => tell`split ${figures(text)} ways`,
  hardware_life: (text) =>
    tell`counted over ${figures(text.replace(/^[\d.]+$/, "$& years").replace(/^1 years$/, "1 year"))}`,
  training_days: (text) => (text === "1" ? tell`in a day` : tell`in ${figures(text)} days`),
  training_compute: (text) => tell`for a model that took ${figures(text)}`,
  model_parameters: (text) => tell`for a model of ${figures(text)} parameters`,
  bytes_per_parameter: (text) => tell`at ${text.replace("/8", "")} bits`,
  vram_card: (text) => tell`on cards of ${figures(text)}`,
  dc_to_consumer_ratio: (text) => tell`${figures(text)} cards to a datacenter GPU`,
  consumer_gpu_installed_base: (text) => tell`with ${poolOf(text)} as the pool`,
};
/** What a sentence about two sides says by their names. */
const byName = /^(?:training_compute|consumer_gpu_installed_base)$/;
/** So many cards, or all of a crowd by its name. */
const poolOf = (text: string): string => {
  const { owner } = ownedIn(text) ?? {};
  if (owner) return word(owner.label);
  return text === "1" ? tell`one card` : tell`${figures(text.replace(" consumer_gpu", ""))} cards`;
};
/** `0.5` as 50%. */
const part = (text: string): string => figures(Number(text) >= 0 ? printPercent(Number(text)) : text);
const hours = (text: string): string =>
  text === "1/24" ? tell`an hour` : tell`${figures(text.replace("/24", ""))} hours`;

/** What is taken for granted, and the year, in words. */
export function takenFor({ given = {}, year, sides }: Pick<Draft, "given" | "year" | "sides">): readonly string[] {
  const isLossless = lossless.every((id) => given[id] === "100%");
  const said = Object.entries(given).flatMap(([id, text]) =>
    byName.test(id) && sides
      ? []
      : isLossless && lossless.includes(id)
        ? id === lossless[0]
          ? tell`nothing lost`
          : []
        : conditions[id]?.(text) || [],
  );
  return year === undefined ? said : [...said, tell`at the end of ${year}`];
}

/**
 * A kept sentence with what it takes for granted as it is now: `given` is what it was said with, `now` what all hold instead of some
 * of that, and nothing where they differ. What it does not say by itself stays as it is.
 */
export function resaid(
  sentence: string,
  given: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string | undefined>,
): string {
  const isAll = lossless.every((id) => given.get(id) === "100%");
  return [...now].reduce((said, [id, text]) => {
    const isLoss = isAll && lossless.includes(id);
    const old = isLoss ? tell`nothing lost` : conditions[id]?.(given.get(id) ?? "");
    const next = text === undefined || isLoss ? "" : conditions[id]?.(text);
    if (!old || !`${said}, `.includes(`, ${old}, `)) return said;
    return `${said}, `.replace(`, ${old}, `, next ? `, ${next}, ` : ", ").slice(0, -2);
  }, sentence);
}
