// Which owner a name is: as people call it, misspelt, in another language, several at once.

import { word } from "../../core/tell.ts";
import { nearest } from "../../language/text/nearest.ts";
import { sum } from "./day.ts";
import { type Owner, owners } from "./owners.ts";

/** A name with each `*` as nothing, a plural or a possessive. */
function spelt(name: string): readonly string[] {
  const [before = "", ...rest] = name.split("*");
  if (rest.length === 0) return [before];
  return spelt(rest.join("*")).flatMap((end) => ["", "s", "'s", "es"].map((ending) => before + ending + end));
}

const named = new Map<string, Owner>();
for (const owner of owners) {
  for (const name of [owner.id.replaceAll("_", " "), owner.label.toLowerCase(), ...owner.names]) {
    for (const spelling of spelt(name)) named.set(spelling, owner);
  }
}

/**
 * The owner of a name, however it is cased; of `all of the gamers` too, and as replies call it in another language. `the 4` are
 * owners, and `4` is a number.
 */
export function ownerCalled(name: string): Owner | undefined {
  const wanted = name.trim().toLowerCase().replaceAll("’", "'");
  const bare = wanted.replace(/^(?:all (?:of )?)?(?:the )?/, "");
  const found = named.get(wanted) ?? named.get(bare) ?? (/^\d+$/.test(bare) ? undefined : named.get(`the ${bare}`));
  const told = (text: string): string => text.toLowerCase().replace(/^(?:alle|die) /, "");
  return found ?? owners.find(({ label }) => word(label) !== label && told(word(label)) === told(wanted));
}

/** Several fleets as one, `Meta and Amazon`: those that were counted on one day and grow alike. */
export function fleetsCalled(name: string): Owner | undefined {
  const parts = name.split(/\s*(?:,|\+|&|\band\b)\s*/).map(ownerCalled);
  const all = parts.flatMap((part) => part ?? []);
  const [first] = all;
  const isAlike = all.every(
    ({ devices, asOf, growth, kind }) =>
      !devices && kind !== "hardware" && asOf === first?.asOf && growth === first?.growth,
  );
  if (first === undefined || all.length < 2 || all.length < parts.length || !isAlike) return undefined;
  const [id, label] = [all.map((part) => part.id).join("_"), all.map((part) => part.label).join(" and ")];
  return { ...first, id, label, parts: all, isPlural: true, h100e: sum(all.map(({ h100e }) => h100e)) };
}

/** Which owner a misspelt name may mean, with its count: one that begins alike, and no other number. */
export function ownerMeant(text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  const [before = ""] = counting.exec(wanted) ?? [];
  const name = wanted.slice(before.length);
  const isLike = (each: string): boolean => each[0] === name[0] && digitsIn(each) === digitsIn(name);
  const { label } = named.get(nearest(name, [...named.keys()].filter(isLike)) ?? "") ?? {};
  const meant = label && before + (/^(?!.*of\s)./.test(before) ? label.replace(/^all /, "") : label);
  // Of nothing nobody has any: `0 H100s`.
  return meant?.toLowerCase() === wanted ? undefined : meant;
}

const digitsIn = (text: string): string => text.replaceAll(/\D/g, "");

const count = String.raw`\d[\d.,]*\s*(?:%|k|m|million|thousand|bn|billion)?`;
/** How many of what is named: `10% of `, `1000 `, `my `. */
export const counting = new RegExp(String.raw`^(${count}|one|an?|my)\s+(?:of\s+)?`, "i");
