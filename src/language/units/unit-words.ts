// Units in words: `consumer_gpu/hyperscaler` is "consumer GPUs per hyperscaler".

import type { Unit } from "../../core/units/unit.ts";

const words: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ["consumer_gpu", ["consumer GPU", "consumer GPUs"]],
  ["datacenter_gpu", ["datacenter GPU", "datacenter GPUs"]],
  ["h100e", ["H100 equivalent", "H100 equivalents"]],
  ["token", ["token", "tokens"]],
  ["ktoken", ["thousand tokens", "thousand tokens"]],
  ["Mtoken", ["million tokens", "million tokens"]],
  ["worker", ["worker", "workers"]],
  ["hyperscaler", ["hyperscaler", "hyperscalers"]],
  ["person", ["person", "people"]],
  ["user", ["user", "users"]],
  ["cent", ["cent", "cents"]],
  ["year", ["year", "years"]],
  ["month", ["month", "months"]],
  ["week", ["week", "weeks"]],
  ["day", ["day", "days"]],
  ["hour", ["hour", "hours"]],
  ["byte", ["byte", "bytes"]],
  ["meter", ["meter", "meters"]],
]);

/** The factors above and below the line of a unit's symbol. */
export function splitUnit(unit: Unit): { readonly above: readonly string[]; readonly below: readonly string[] } {
  const [above = "", ...below] = unit.symbol.split("/");
  return {
    above: above.split("*").filter((factor) => factor !== "1" && factor !== ""),
    below: below.flatMap((factor) => factor.split("*")),
  };
}

/** A unit in words, as it stands after `one` or `many`; nothing for a plain number. */
export function printUnit(unit: Unit, count: "one" | "many" = "many"): string {
  const { above, below } = splitUnit(unit);
  const [only] = above;
  const named = above.length === 1 && only !== undefined ? words.get(only)?.[count === "one" ? 0 : 1] : undefined;
  const head = named ?? above.join("*");
  const rates = below.map((factor) => (factor === "s" ? "/s" : ` per ${words.get(factor)?.[0] ?? factor}`));
  return `${head}${rates.join("")}`.trim();
}
