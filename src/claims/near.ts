// What is offered where no row fits, composed of the sides that are named: never one of whom the words do not speak.

import { later } from "../core/tell.ts";
import { compared, type Draft, one, relation, type Sign, signOf, thresholdOf } from "./compare.ts";
import { type Item, ownerItem } from "./items.ts";
import { heldInMemory } from "./measures.ts";
import { isFirm } from "./sides.ts";

const hyperscaler: Item = { slot: "Y", text: "hyperscaler" };
const isCrowd = ({ slot, owners }: Item): boolean => slot === "A" || owners?.[0]?.devices !== undefined;

/** `isField` where the words are about compute, `isJoined` where it was said how many join. */
export function near(row: readonly Item[], day: string, isField: boolean, isJoined: boolean): readonly Draft[] {
  const has = (pattern: RegExp): boolean => row.some(({ slot, value }) => pattern.test(`${slot}${value ?? ""}`));
  const [a, b] = row.filter(({ slot }) => /[WPYA]/.test(slot));
  const by = row.find(({ slot }) => slot === "R");
  if (a === undefined) return [];
  const sign: Sign = by && relation(by) !== "~" ? relation(by) : has(/^mvram/) ? ">" : ">=";
  const isGuess = row.some(({ isGuessed }) => isGuessed) && row.length < 5 && a.value === "gamers";
  const isSaid =
    isField &&
    !has(/^[wmo$Ks]/) &&
    !(has(/^R.*q/) && (has(/^G/) || (!has(/^c/) && (isFirm(a) || isFirm(b))))) &&
    (has(/^[RV]|^Ntimes/) || (has(/^B/) && !has(/^\?/)) || row.length === 2);
  const number = row.find(({ slot, value, figure }) => slot === "N" && (value === "times" || figure?.kind === "share"));
  const drafts = [
    b && has(/^mvram/) && isField && inMemory(a, b, sign, day),
    b && isSaid && (number ? compared(a, b, signOf(number), thresholdOf(number), day) : compared(a, b, sign, one, day)),
    b && has(/^i/) && isField && compared(a, b, sign, one, day),
    b && isGuess && compared(a, b, ">", one, day),
    b?.slot === "Y" && isSaid && has(/^[RV]/) && compared(a, ownerItem("four"), sign, one, day),
    // `if everyone joined we'd have a second Google`
    isFirm(b) && b && (isJoined || a.value === "everyone") && has(/^V/) && compared(a, b, ">=", one, day),
    by && !b && isJoined && compared(a, hyperscaler, relation(by), one, day),
    by &&
      !b &&
      (isField || has(/^V/)) &&
      has(/^0/) &&
      a.owners?.length === 1 &&
      compared(next(a), a, relation(by), one, day),
  ];
  return drafts.flatMap((draft) => draft || []);
}

/** The one side that is named, where it is held against somebody: who that is likeliest to be, and the doubt of it. */
export function alone(row: readonly Item[], day: string): readonly Draft[] {
  const [a, b] = row.filter(({ slot }) => /[WPYA]/.test(slot));
  const by = row.find(({ slot, value = "" }) => slot === "R" && /^[<>]=?[wc]?$/.test(value));
  const has = (wanted: RegExp): boolean => row.some(({ slot, value }) => wanted.test(`${slot}${value ?? ""}`));
  if (a === undefined || b !== undefined || !(by || (!has(/^R/) && has(/^(?:e|C|mvram|\?part)/)))) return [];
  const sign: Sign = by ? relation(by) : ">=";
  if (isCrowd(a)) {
    // Of gamers some are meant, whom nobody has counted.
    const [draft] = [inOrder(a, hyperscaler)].map((each) =>
      each?.model === "pool" && !a.count && !a.isAll ? withoutSides(each) : each,
    );
    return doubted([draft], later`which of them, and how many`);
  }
  if (!isFirm(a) && a.slot !== "Y") return [];
  const places = row.findIndex(({ value }) => value === "country");
  if (places >= 0 && by && row.indexOf(by) > row.indexOf(a)) return [];
  return places >= 0
    ? doubted(
        ["china", "eu"].map((id) => inOrder(ownerItem(id), a)),
        later`which countries`,
      )
    : doubted([inOrder(ownerItem("gamers"), a)], later`who is held against whom`);

  /** Who stands before what compares them is first. */
  function inOrder(other: Item, named: Item): Draft | undefined {
    const isFirst = by && row.indexOf(named) >= 0 && row.indexOf(named) < row.indexOf(by);
    const [first, second] = isFirst ? [named, other] : [other, named];
    return has(/^mvram/) ? inMemory(first, second, sign, day) : compared(first, second, sign, one, day);
  }
}

const withoutSides = ({ sides: _, ...draft }: Draft): Draft => draft;

const doubted = (drafts: readonly (Draft | undefined)[], doubt: string): readonly Draft[] =>
  drafts.flatMap((draft) => (draft ? { ...draft, doubt } : []));

/** By what all of them hold, and by compute where nobody knows that. */
function inMemory(a: Item, b: Item, sign: Sign, day: string): Draft | undefined {
  const known = heldInMemory(a, b, { sign, threshold: one });
  const other = known ?? compared(a, b, sign, one, day);
  return known ?? (other && { ...other, doubt: later`in memory or in compute` });
}

/** Who has the most besides. */
export const next = ({ value }: Item): Item => ownerItem(value === "google" ? "microsoft" : "google");
