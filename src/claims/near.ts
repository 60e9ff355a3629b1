// What is offered where no row fits, composed of the sides that are named: never one of whom the words do not speak.

import { later } from "../core/tell.ts";
import { compared, type Draft, one, relation, type Sign, signOf, thresholdOf } from "./compare.ts";
import { type Item, ownerItem } from "./items.ts";
import { heldInMemory } from "./memory.ts";
import { isFirm } from "./sides.ts";

const hyperscaler: Item = { slot: "Y", text: "hyperscaler" };
const isCrowd = ({ slot, owners }: Item): boolean => slot === "A" || owners?.[0]?.devices !== undefined;

/** `isField` where the words are about compute, `isJoined` where it was said how many join, `isEven` where even so it fails. */
export function near(
  row: readonly Item[],
  day: string,
  isField: boolean,
  isJoined: boolean,
  isEven: boolean,
): readonly Draft[] {
  const has = (pattern: RegExp): boolean => row.some(({ slot, value }) => pattern.test(`${slot}${value ?? ""}`));
  const [a, ...others] = row.filter(({ slot }) => /[WPYA]/.test(slot));
  // Nobody is held against itself.
  const b = others.find(({ slot, owners, count }) => slot !== "W" || count || owners?.[0] !== a?.owners?.[0]);
  const by = row.find(({ slot }) => slot === "R");
  if (a === undefined) return [];
  const sign: Sign = by && relation(by) !== "~" ? relation(by) : has(/^mvram/) ? ">" : isEven ? "<" : ">=";
  const isGuess = row.some(({ isGuessed }) => isGuessed) && row.length < 5 && a.value === "gamers";
  const isSaid =
    isField &&
    !has(/^[wmo$Ksk]/) &&
    !(has(/^R.*q/) && (has(/^G/) || (!has(/^c/) && (isFirm(a) || isFirm(b))))) &&
    (has(/^[RV]|^Ntimes/) || (has(/^B/) && !has(/^\?/)) || row.length === 2);
  const number = row.find(({ slot, value, figure }) => slot === "N" && (value === "times" || figure?.kind === "share"));
  const isPart = number && row[row.indexOf(number) + 1] === a;
  const [bound, threshold] = number && !isPart ? [signOf(number), thresholdOf(number)] : [undefined, one];
  const over = (first: Item, second: Item, usual: Sign): Draft | undefined =>
    compared(first, second, bound ?? usual, threshold, day);
  const drafts = [
    b && has(/^mvram/) && isField && inMemory(a, b, sign, day),
    b && isSaid && over(a, b, sign),
    by?.value === ">s" && !b && isField && compared(a, next(a), ">", one, day),
    b && (has(/^i/) || (isCrowd(a) && (isFirm(b) || b.slot === "Y") && !has(/^mvram/))) && isField && over(a, b, sign),
    b && isGuess && over(a, b, ">"),
    b?.slot === "Y" && isSaid && has(/^[RV]/) && over(a, ownerItem("four"), sign),
    // `if everyone joined we'd have a second Google`, `even if everyone joined, Microsoft would laugh`
    isFirm(b) && b && (isJoined || a.isAll || a.value === "everyone") && over(a, b, sign),
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

/** What says of a side alone that it is held against somebody, where nothing compares it. */
const holding = /^(?:[eCj]|mvram|T(?:change|compete)|\?part|i)/;

/** The one side that is named against whom it is likeliest held, and the doubt of that. */
export function alone(row: readonly Item[], day: string): readonly Draft[] {
  const [named, ...more] = row.filter(({ slot }) => /[WPYA]/.test(slot));
  const has = (wanted: RegExp): boolean => row.some(({ slot, value }) => wanted.test(`${slot}${value ?? ""}`));
  const by = row.find(({ slot, value = "" }) => slot === "R" && /^[<>]=?[wc]?$/.test(value));
  const number = row.find(({ figure }) => figure?.kind === "share");
  // `a cluster of 1000 machines`
  const counted = row.find(({ slot, figure, value }) => slot === "N" && figure?.kind === "count" && !value);
  const isWorld = named?.value === "world" && number !== undefined;
  const isPart = isWorld || named?.count?.figure?.kind === "share";
  if (
    !named ||
    more.length > 0 ||
    // Who sells is somebody else, held against nobody who has.
    has(/^Z/) ||
    !(by || isPart || (!has(/^R/) && row.some(({ slot, value = "" }) => holding.test(slot + value))))
  )
    return [];
  // Who has such a card is a part of the gamers.
  const side = named.slot === "P" ? (/^[rg]tx/.test(named.value ?? "") ? ownerItem("gamers") : undefined) : named;
  if (!side || !(isCrowd(side) || isFirm(side) || side.slot === "Y" || isWorld)) return [];
  const isOfCountries = has(/^\?country/);
  const isFirst = by ? row.indexOf(named) < row.indexOf(by) : isCrowd(side);
  if (isOfCountries && by && isFirst && !isCrowd(side)) return [];
  const [others, doubt] = isCrowd(side)
    ? [[hyperscaler], later`which of them, and how many`]
    : isOfCountries
      ? [["china", "eu"].map(ownerItem), later`which countries`]
      : has(/^z1/) && has(/^i/)
        ? [[{ ...ownerItem("gamers"), slot: "A" }], later`whether it is meant`]
        : [[{ ...ownerItem("gamers"), ...(counted && { count: counted }) }], later`who is held against whom`];
  const sign: Sign = isWorld ? signOf(number) : by ? relation(by) : ">=";
  return others.flatMap((other) => {
    const [first, second] = isFirst ? [side, other] : [other, side];
    const draft = has(/^mvram/)
      ? inMemory(first, second, sign, day)
      : compared(first, second, sign, isWorld ? thresholdOf(number) : one, day);
    if (!draft) return [];
    // Of gamers some are meant, whom nobody has counted.
    const { sides, ...pool } = draft;
    return [{ ...pool, ...(sides && (draft.model !== "pool" || side.count || side.isAll) && { sides }), doubt }];
  });
}

/** By what all of them hold, and by compute where nobody knows that. */
function inMemory(a: Item, b: Item, sign: Sign, day: string): Draft | undefined {
  const known = heldInMemory(a, b, { sign, threshold: one });
  const other = known ?? compared(a, b, sign, one, day);
  return known ?? (other && { ...other, doubt: later`in memory or in compute` });
}

/** Who has the most besides. */
export const next = ({ value }: Item): Item => ownerItem(value === "google" ? "microsoft" : "google");
