// Sides put together of what owners have: several of them, some without others, what they have after a gift, a part of a crowd.

import { figures, tell, word } from "../core/tell.ts";
import { type Counted, exactly, factors } from "../models/ledger/day.ts";
import { sideBySide } from "../models/ledger/owned.ts";
import { type Owner, ownerById, peopleIn } from "../models/ledger/owners.ts";
import { gamersOf, isCountry, isSpread } from "./counting.ts";
import type { Fusion } from "./fusion.ts";
import { type Item, ownerItem } from "./items.ts";
import { nameOf, type Side } from "./sides.ts";

/** A fleet that is counted, and no crowd that may join. */
const isFleet = (item: Item | undefined): boolean =>
  item?.slot === "W" && item.owners?.length === 1 && item.owners[0]?.devices === undefined;

/** The largest hyperscalers together, from two of them on. */
export const groups: readonly string[] = ["two", "three", "four", "five"];
const isGroup = ({ value = "" }: Item): boolean => value === "world" || groups.includes(value);

/** `everyone outside the four`, `the rest of the world without China`, `the four without Google`. */
export const withoutSome: Fusion[1] = (parts) => {
  const at = parts.findIndex(({ slot }) => slot === "%");
  const sides = parts.filter(({ slot }) => slot === "W");
  const said = [parts[0], parts.at(-1)].find((item) => item?.slot === "W" && isGroup(item) && sides.length > 1);
  // `and the remaining three hyperscalers`
  const others = parts.find(({ figure }) => figure)?.figure?.value ?? 0;
  const group = others > 0 ? groups[others - 1] : undefined;
  const left = sides.filter((side) => side !== said);
  const isRest = parts.some(({ value }) => value === "rest") || said !== undefined || group !== undefined;
  const isBare =
    parts.every(({ slot, value }) => slot !== "?" || value === "rest") && (others === 0) === (group === undefined);
  const whole = said ?? ownerItem(group ?? "world");
  const isWhole = isBare && (isRest || !/^without/.test(parts[at]?.text ?? "")) && left.length > 0;
  if (!isWhole || left.some((side) => side.parts || !isFleet(side))) return undefined;
  const name = sideBySide(left.map((side) => nameOf(side).name));
  const text = whole.value === "world" ? tell`everyone outside ${name}` : tell`${nameOf(whole).name} without ${name}`;
  const taken = [
    ...(whole.owners ?? []).map((each) => [each, 1] as const),
    ...left.flatMap(({ owners = [] }) => owners.map((each) => [each, -1] as const)),
  ];
  return [{ ...whole, text, value: "outside", parts: taken }];
};

/** What is given, as a sentence calls it, and how much of whose that is. */
function giftOf(giver: Item, parts: readonly Item[]): readonly [side: Side, owner: Owner, times: number] | undefined {
  const figure = parts.find((part) => part.figure)?.figure;
  const piece = parts.find(({ slot }) => slot === "P");
  const [owner, kind] = [giver.owners?.[0], piece?.owners?.[0]];
  if (kind && piece && figure?.kind === "count") {
    const count = { slot: "N", text: figure.text, figure };
    const { name } = nameOf({ ...piece, count });
    return [{ name, of: name, isMany: true }, kind, figure.value];
  }
  const isAll = figure === undefined && parts.some(({ slot, value }) => slot === "E" && value === "all");
  if (!owner || !(isAll || figure?.kind === "share")) return undefined;
  const share = figures(isAll ? "100%" : (figure?.text ?? ""));
  const of = tell`${share} of the compute of ${nameOf(giver).name}`;
  return [{ name: tell`${share} of its compute`, of, isMany: true }, owner, figure?.value ?? 1];
}

/** `If Google gave Meta half its GPUs, Meta would pass Amazon`: what both have then. */
export const withGift: Fusion[1] = (parts) => {
  const [, first, verb, ...rest] = parts;
  const at = rest.findIndex(({ slot }) => slot === "W");
  const second = rest[at];
  const isGiven = /^(?:g[ai]v|hand|s[eo]l)/.test(verb?.text ?? "");
  const [giver, receiver] = isGiven ? [first, second] : [second, first];
  const end = rest.findIndex(({ slot, value }, k) => k > at && !/[gcNPE]/.test(slot) && value !== "soft");
  const gift =
    giver &&
    giftOf(
      giver,
      rest.slice(0, end).filter((part) => part !== second),
    );
  if (!giver || !receiver || !gift || !isFleet(giver) || !isFleet(receiver) || end < 0) return undefined;
  const [given, owner, times] = gift;
  const after = (item: Item): Item => {
    const isGiver = item.value === giver.value;
    if (!isGiver && item.value !== receiver.value) return item;
    const side = nameOf(item).name;
    const text = isGiver ? tell`${side} without ${given.name}` : tell`${side} with ${given.of}`;
    return {
      ...item,
      text,
      value: "shifted",
      parts: [
        [item.owners?.[0] as Owner, 1],
        [owner, isGiver ? -times : times],
      ],
    };
  };
  const said = rest.slice(end);
  const named = said.filter(({ slot }) => /[WPYA]/.test(slot));
  // `Meta would be bigger`: than who gave it.
  const [last] = said.slice(-1);
  const other = [giver, receiver].find(({ value }) => value !== named[0]?.value);
  const isOfBoth =
    last?.slot === "R" && named.length === 1 && [giver, receiver].some(({ value }) => value === named[0]?.value);
  const claim = isOfBoth && other ? [...said, other] : said;
  // `it would pass Amazon`
  const isBare = !/[WPYA]/.test(claim[0]?.slot ?? "") && claim.filter(({ slot }) => /[WPYA]/.test(slot)).length < 2;
  return [...(isBare && first ? [first] : []), ...claim].map(after);
};

/** `every university in the US`, `indian phones`: a part of them that nobody has counted. */
export const inACountry: Fusion[1] = (parts) => {
  const [crowd, country] = [parts.find(isSpread), parts.find(isCountry)];
  const there = crowd?.value === "gamers" ? gamersOf(country) : undefined;
  if (there) return [{ ...there, ...(crowd?.count && { count: crowd.count }), ...(crowd?.isAll && { isAll: true }) }];
  const part = peopleIn[country?.value ?? ""];
  const [owner] = crowd?.owners ?? [];
  if (!crowd || !country) return undefined;
  if (!owner?.devices || part === undefined) return [{ ...crowd, isVague: true }];
  const label = tell`${word(owner.label)} in ${word(country.owners?.[0]?.label ?? "")} (by its people)`;
  return [{ ...crowd, owners: [partOf(owner, label, factors(owner.devices, around(part / 100)))], isVague: true }];
};

/** What a country has a stock of is no share. */
export const stockOf: Fusion[1] = ([country, ...rest]) =>
  isCountry(country) && country
    ? [country, ...rest.slice(0, -1), { slot: "c", text: "stock", value: "weak" }]
    : undefined;

/** What people have there may be more or less than elsewhere; how much is our judgement. */
const around = (part: number): Counted => ({ value: part, low: 0.5 * part, high: 2 * part });

/** So many of a crowd, as a crowd of its own. */
const partOf = (owner: Owner, label: string, devices: Counted): Owner => ({
  ...owner,
  ...{ id: label, label, within: owner.id, devices, h100e: factors(devices, owner.each ?? exactly(1)) },
});

/** `all the 4090s`, where the ledger counts them. */
export const everyPiece: Fusion[1] = ([, piece]) => {
  if (!piece || piece.count) return undefined;
  const all = `all_${piece.value}`;
  return ownerById.has(all)
    ? [{ ...ownerItem(all), text: piece.text, isAll: true, isVague: true }]
    : [{ ...ownerItem(/^rtx/.test(piece.value ?? "") ? "gamers" : "world"), isVague: true }];
};

/** Owners side by side; that they are meant together is said, or plain of the four. */
export function sumOf(parts: readonly Item[]): Item {
  // `MacBooks and Mac Studios` are Macs, each counted once.
  const isWithin = ({ owners }: Item): boolean =>
    parts.some((each) => each.owners?.[0]?.id !== undefined && each.owners[0].id === owners?.[0]?.within);
  const several = parts.filter(
    (part, k) =>
      part.slot === "W" && !isWithin(part) && parts.findIndex(({ owners }) => owners?.[0] === part.owners?.[0]) === k,
  );
  const isAll =
    parts.every((part) => part.slot !== "W" || part.isAll) ||
    (several.length === 1 && parts.some((part) => part.isAll));
  if (several.length === 1) return { ...(several[0] as Item), ...(isAll && { isAll }) };
  const isMixed = new Set(several.map(({ owners }) => owners?.[0]?.devices !== undefined)).size > 1;
  if (isMixed) {
    const name = sideBySide(several.map((side) => nameOf(side).name));
    const owner = several.find(({ owners }) => owners?.[0]?.devices === undefined) as Item;
    const added = several.flatMap(({ owners = [] }) => owners.map((each) => [each, 1] as const));
    return { ...owner, text: name, value: "sum", parts: added, isVague: true };
  }
  const ids = several.map(({ value }) => value);
  if (several.length === 4 && ["google", "microsoft", "amazon", "meta"].every((id) => ids.includes(id)))
    return ownerItem("four");
  const [text, owners] = [several.map((part) => part.text).join(" and "), several.flatMap((part) => part.owners ?? [])];
  const isEach = parts.some((part) => part.slot === "E" && /^each/.test(part.text));
  const isJoint = isEach || (several.length < 4 && several.length === parts.length);
  return { slot: "W", text, owners, ...(isJoint && { isJoint }), ...(isAll && { isAll }) };
}
