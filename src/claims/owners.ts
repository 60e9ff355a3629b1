// Companies whose fleet the ledger has, by what they are called; several together own the sum.

import { fleets } from "../models/ledger/fleets.ts";

const owners: readonly (readonly [RegExp, number])[] = [
  [/\bgoogle(?:'s)?\b|\balphabet(?:'s)?\b/, fleets.h100e_google.value],
  [/\bmicrosoft(?:'s)?\b|\bazure(?:'s)?\b/, fleets.h100e_microsoft.value],
  [/\bamazon(?:'s)?\b|\baws\b/, fleets.h100e_amazon.value],
  [/\bmeta(?:'s)?\b|\bfacebook(?:'s)?\b/, fleets.h100e_meta.value],
  [/\boracle(?:'s)?\b/, fleets.h100e_oracle.value],
];
const name = "(?:google|alphabet|microsoft|azure|amazon|aws|meta|facebook|oracle)(?:'s)?";
/** `Google and Microsoft`, `Google, Amazon and Meta together`. */
const list = new RegExp(
  `\\b(?:both )?${name}(?:(?:, and |, | and | plus | \\+ | & )${name})+(?: (?:together|combined|put together|taken together))?`,
);

export interface Owned {
  /** The fleet that is meant, in H100-equivalents. */
  readonly fleet?: number;
  /** The words with one name for the owner. */
  readonly text: string;
  /** Whether companies are held against each other, or it is open which of them is meant. */
  readonly isOpen: boolean;
}

export function ownersIn(text: string): Owned {
  const merged = text.replace(list, "google");
  const among = (words: string) => owners.filter(([pattern]) => pattern.test(words));
  const joined = list.exec(text);
  const named = among(joined ? joined[0] : text);
  const isOpen =
    /\b(?:each|both|either)\b/.test(joined ? text : "") ||
    (joined ? among(text.replace(joined[0], " ")).length : named.length - 1) > 0;
  if (named.length === 0 || isOpen) return { text: merged, isOpen };
  return { fleet: named.reduce((sum, [, fleet]) => sum + fleet, 0), text: merged, isOpen };
}
