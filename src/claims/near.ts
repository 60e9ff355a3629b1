// Who could be held against whom where no row fits and nobody said how: never a side that the words do not speak of.

import { compared, type Draft, one, relation, signOf, thresholdOf } from "./compare.ts";
import { type Item, ownerItem } from "./items.ts";
import { isFirm } from "./sides.ts";

const hyperscaler: Item = { slot: "Y", text: "hyperscaler" };

/** `isField` where the words are about compute, `isJoined` where it was said how many join. */
export function near(row: readonly Item[], day: string, isField: boolean, isJoined: boolean): readonly Draft[] {
  const has = (pattern: RegExp): boolean => row.some(({ slot, value }) => pattern.test(`${slot}${value ?? ""}`));
  const [a, b] = row.filter(({ slot }) => /[WPYA]/.test(slot));
  const by = row.find(({ slot }) => slot === "R");
  if (a === undefined) return [];
  const isGuess = row.some(({ isGuessed }) => isGuessed) && row.length < 5 && a.value === "gamers";
  const isSaid =
    isField &&
    !has(/^[wmo$Ks]/) &&
    !(has(/^R.*q/) && (has(/^G/) || (!has(/^c/) && (isFirm(a) || isFirm(b))))) &&
    (has(/^[RV]|^Ntimes/) || (has(/^B/) && !has(/^\?/)) || row.length === 2);
  const number = row.find(({ slot, value, figure }) => slot === "N" && (value === "times" || figure?.kind === "share"));
  const drafts = [
    b && isSaid && (number ? compared(a, b, signOf(number), thresholdOf(number), day) : compared(a, b, ">=", one, day)),
    b && has(/^i/) && isField && compared(a, b, ">=", one, day),
    b && isGuess && compared(a, b, ">", one, day),
    b?.slot === "Y" && isSaid && has(/^[RV]/) && compared(a, ownerItem("four"), ">=", one, day),
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

/** Who has the most besides. */
export const next = ({ value }: Item): Item => ownerItem(value === "google" ? "microsoft" : "google");
