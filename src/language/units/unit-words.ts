// Units in words: `consumer_gpu/hyperscaler` is "gaming cards per hyperscaler".

import { later } from "../../core/tell.ts";
import type { Unit } from "../../core/units/unit.ts";

const words: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ["consumer_gpu", [later`gaming card`, later`gaming cards`]],
  ["datacenter_gpu", [later`datacenter GPU`, later`datacenter GPUs`]],
  ["h100e", [later`H100 equivalent`, later`H100 equivalents`]],
  ["token", [later`token`, later`tokens`]],
  ["ktoken", [later`thousand tokens`, later`thousand tokens`]],
  ["Mtoken", [later`million tokens`, later`million tokens`]],
  ["worker", [later`worker`, later`workers`]],
  ["hyperscaler", [later`hyperscaler`, later`hyperscalers`]],
  ["person", [later`person`, later`people`]],
  ["user", [later`user`, later`users`]],
  ["cent", [later`cent`, later`cents`]],
  ["year", [later`year`, later`years`]],
  ["month", [later`month`, later`months`]],
  ["week", [later`week`, later`weeks`]],
  ["day", [later`day`, later`days`]],
  ["hour", [later`hour`, later`hours`]],
  ["byte", [later`byte`, later`bytes`]],
  ["meter", [later`meter`, later`meters`]],
]);

/** The factors above and below the line of a unit's symbol. */
export function splitUnit(unit: Unit): { readonly above: readonly string[]; readonly below: readonly string[] } {
  const [above = "", ...below] = unit.symbol.split("/");
  return {
    above: above.split("*").filter((factor) => factor !== "1" && factor !== ""),
    below: below.flatMap((factor) => factor.split("*")),
  };
}

/** The word for one factor of a unit, or its symbol. */
export const unitWord = (factor: string, count: "one" | "many"): string =>
  words.get(factor)?.[count === "one" ? 0 : 1] ?? factor;

/** A unit in words, as it stands after `one` or `many`; nothing for a plain number. */
export function printUnit(unit: Unit, count: "one" | "many" = "many"): string {
  const { above, below } = splitUnit(unit);
  const [only] = above;
  const head = above.length === 1 && only !== undefined ? unitWord(only, count) : above.join("*");
  const rates = below.map((factor) => (factor === "s" ? "/s" : ` per ${unitWord(factor, "one")}`));
  return `${head}${rates.join("")}`.trim();
}
