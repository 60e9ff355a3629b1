// What fleets and gaming cards hold in memory, side against side.

import { later } from "../core/tell.ts";
import { ledger } from "../models/ledger/ledger.ts";
import { boundOf, type Candidate, factOf, isVerb } from "./candidates.ts";
import { type Bound, type Draft, overFacts } from "./compare.ts";
import type { Item } from "./items.ts";
import { typed } from "./sides.ts";

/** The memory of fleets, counted as H100s, and of all gaming cards. */
export function memories(items: readonly Item[]): readonly Candidate[] {
  const sides = items.filter((item) => item.slot === "W" && memoryOf(item) !== undefined);
  const memory = items.find(({ slot, value }) => slot === "m" && value === "vram");
  const [by, number] = ["R", "N"].map((wanted) => items.find(({ slot }) => slot === wanted));
  const [first, second, ...others] = sides;
  if (!first || !second || others.length > 0 || !memory || (!by && !number)) return [];
  const draft = heldInMemory(first, second, boundOf({ about: "", flags: [] }, number, by));
  const used = new Set(items.filter((item) => /[WmRNEK]/.test(item.slot) || isVerb(item)));
  return draft ? [{ draft, used }] : [];
}

/** The facts whose product a side has in memory, where the ledger has them. */
function memoryOf({ slot, value = "", count }: Item): readonly string[] | undefined {
  const { kind, value: many = 1 } = count?.figure ?? {};
  const part = count ? [typed(many)] : [];
  if (value === "gamers")
    return kind === "count"
      ? [`${typed(many)} consumer_gpu`, "vram_card"]
      : [...part, "consumer_gpu_installed_base", "vram_card"];
  if (slot === "Y") return ["h100e_mean_of_four", "vram_h100"];
  if (slot === "W" && ledger[`h100e_${value}`]) return [`h100e_${value}`, "vram_h100"];
  const fact = factOf("vram", { slot, text: "", value });
  return slot === "P" && ledger[fact] ? [...part, fact] : undefined;
}

/** One side against another by what all that it has holds; nothing where nobody knows of one of them. */
export function heldInMemory(first: Item, second: Item, said: Bound): Draft | undefined {
  const sides = [first, second].flatMap((side) => [memoryOf(side) ?? []]);
  if (sides.some((facts) => facts.length === 0)) return undefined;
  const formula = sides.map((facts) => `(${facts.join(" * ")})`).join(" / ");
  return overFacts(formula, said, later`their fleet taken as H100s`);
}
