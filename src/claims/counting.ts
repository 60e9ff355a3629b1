// How many of whom: figures, wholes, sums and vague words before a crowd or a kind of hardware.

import { exactly, factors } from "../models/ledger/day.ts";
import { ownerById } from "../models/ledger/owners.ts";
import { mirrored, type Sign } from "./compare.ts";
import { type Fusion, first } from "./fusion.ts";
import { type Item, ownerItem } from "./items.ts";
import { single } from "./lexicon.ts";
import type { Figure } from "./numbers.ts";
import { typed } from "./sides.ts";

export const isCrowd = (item: Item | undefined): boolean =>
  item?.owners?.length === 1 && item.owners[0]?.kind === "crowd";

/** What stands in many countries, of which nobody has counted it. */
export const isSpread = (item: Item | undefined): boolean => isCrowd(item) || item?.value === "supercomputer";

/** A crowd whose devices are counted, and no part of it. */
export const isWholeCrowd = (item: Item): boolean =>
  isCrowd(item) && item.owners?.[0]?.devices !== undefined && !item.count && !/^gamer|^player/.test(item.text);
export const isCountry = (item: Item | undefined): boolean => item?.owners?.[0]?.kind === "country";

/** A figure before hardware or a crowd counts it. */
export const counted: Fusion[1] = (parts) => {
  const [number, owner] = [first(parts, "N"), parts.at(-1) as Item];
  if (owner.count || number.figure?.kind === "money" || number.value === "times") return undefined;
  // `40,000 students` are so many people, and not so many times what universities have.
  if (isCrowd(owner) && owner.owners?.[0]?.devices === undefined && number.figure?.kind === "count") return undefined;
  // `one Meta`, `2 Googles`
  if (owner.slot === "W" && !isCrowd(owner) && number.figure?.text === "1" && number.value === undefined)
    return [owner];
  if (owner.slot === "W" && !isCrowd(owner))
    return owner.text === `${owner.owners?.[0]?.label.toLowerCase()}s` && number.figure?.kind === "count"
      ? [{ ...number, value: "times" }, owner]
      : undefined;
  if (owner.value === "card" && number.figure && number.value !== "times")
    return [{ ...ownerItem("gamers"), text: "cards", count: number }];
  const isShare = number.figure?.kind === "share";
  if (owner.slot === "A" && !isShare)
    return owner.text.endsWith("s") ? [{ ...ownerItem("gamers"), text: "cards", count: number }] : undefined;
  if (owner.slot === "A")
    return isShare && owner.text === "gamer" ? [{ ...ownerItem("gamers"), count: number }] : undefined;
  // `3 in 4 AI chips`; of chips of no kind it is not known
  if (owner.text === "chips" && isShare) return [number, { ...ownerItem("world"), isVague: true }];
  if (owner.value === "datacenter_gpu" && isShare && owner.text.endsWith("s")) return [number, ownerItem("world")];
  if (owner.slot !== "W" && isShare) return undefined;
  const { isVague: _, ...piece } = owner;
  return [{ ...(isShare ? owner : piece), count: number }];
};

/** `a few hundred people with 3080s`: some number of them, which nobody can be sure of. */
export const vaguely: Fusion[1] = (parts) => {
  const owner = parts.at(-1) as Item;
  const text = parts[0]?.value ?? "3";
  const value = Number(text);
  if (owner.count || (owner.slot === "W" && !isCrowd(owner))) return undefined;
  if (value === 1 && owner.text.endsWith("s")) return [{ ...owner, isVague: true }];
  const figure: Figure = { text, value, low: value / 3, high: value * 3, kind: "count" };
  return [{ ...owner, count: { slot: "N", text, figure }, isVague: true }];
};

/** `my 4090`: one of these. */
export const oneOfMine: Fusion[1] = ([whose, ...parts]) => {
  const piece = parts.at(-1);
  return whose?.value === "1" && piece && !piece.count && !piece.text.endsWith("s")
    ? [{ ...piece, count: single }]
    : undefined;
};

/** A crowd that all have such a card, in place of those that they have. */
export const withCards: Fusion[1] = (parts) => {
  const crowd = parts.find(({ slot }) => /[XW]/.test(slot));
  const piece = parts.find(({ slot }) => slot === "P");
  // Two of them each are no such card.
  const like = (piece?.count?.figure?.value ?? 1) === 1 ? piece?.owners?.[0] : undefined;
  const gamers = ownerItem("gamers");
  const [owner] = gamers.owners ?? [];
  if (!crowd || !like || !owner?.devices || (crowd.slot === "W" && crowd.value !== "gamers")) return undefined;
  const { id, h100e: each } = like;
  const asOne = { ...owner, id, each, h100e: factors(owner.devices, each), growth: exactly(1) };
  const { count, isAll = crowd.slot === "X" } = crowd;
  return [
    {
      ...gamers,
      text: "gamers' cards",
      owners: [asOne],
      like,
      ...(count && { count, isVague: true }),
      ...(isAll && { isAll }),
    },
  ];
};

/** Cards that are on for so many hours a day are a crowd's. */
export function asCrowd(item: Item): readonly Item[] {
  const { count, ...piece } = item;
  const isOfPeople = item.slot === "P" && /^[rg]tx/.test(item.value ?? "") && count?.figure?.kind === "count";
  return (isOfPeople && withCards([{ ...ownerItem("gamers"), count }, piece])) || [item];
}

/** `all gamers`, and `gamers together`, which says nothing of how many join. */
export const allOf: Fusion[1] = (parts) => {
  const owner = first(parts, "W");
  if (parts.some(({ value, text }) => value === "each" && (!isCrowd(owner) || text === "each"))) return undefined;
  const isAll = owner.isAll || parts.some(({ slot, value }) => slot === "E" && value === "all");
  return [{ ...owner, ...(isAll && { isAll }) }];
};

/** Not of those who are only imagined. */
export const crowdOf: Fusion[1] = (parts) =>
  isCrowd(first(parts, "W")) && (first(parts, "W").count || !/^(?:imagine|suppos|what if)/.test(parts[0]?.text ?? ""))
    ? [first(parts, "W")]
    : undefined;

/** `3 million gamers with two cards each` */
export const severalEach: Fusion[1] = ([crowd, , each]) => {
  const many = severalOf(crowd?.count, each?.count ?? each);
  return crowd && many && [{ ...crowd, count: many }];
};

/** `300 people with four 3080 Tis each`: so many of these. */
export const piecesEach: Fusion[1] = (parts) => {
  const piece = parts.at(-2);
  const many = severalOf(parts[0], piece?.count);
  return piece && many && [{ ...piece, count: many }];
};

/** So many times as many as somebody has. */
function severalOf(count: Item | undefined, each: Item | undefined): Item | undefined {
  const [figure, times] = [count?.figure, each?.figure?.value ?? 1];
  if (!count || figure?.kind !== "count" || times > 20) return undefined;
  const [value, low, high] = [figure.value, figure.low, figure.high].map((end) => end * times) as [
    number,
    number,
    number,
  ];
  return { ...count, figure: { ...figure, text: typed(value), value, low, high } };
}
/** `if 20 million people joined`: so many cards, if everybody has one. */
export const joiners: Fusion[1] = ([number]) =>
  number?.figure?.kind === "count" ? [{ ...ownerItem("gamers"), count: number, isVague: true }] : undefined;
/** Nine of ten who will not are one of ten who will. */
export const otherwise: Fusion[1] = ([crowd]) => {
  const { figure, sign } = crowd?.count ?? {};
  if (!crowd?.count || figure?.kind !== "share") return undefined;
  const [value, low, high] = [1 - figure.value, 1 - figure.high, 1 - figure.low];
  const rest = { ...figure, text: `${typed(100 * value)}%`, value, low, high };
  return [{ ...crowd, count: { ...crowd.count, figure: rest, sign: sign ? mirrored(sign as Sign) : "" } }];
};
/** Where something went from one figure to another: the other, of the same kind. */
export const wentTo: Fusion[1] = (parts) => {
  const [first, bound, last] = [parts.find(({ figure }) => figure)?.figure, parts.at(-2), parts.at(-1)];
  if (parts[0]?.value !== "went" || !first || !last?.figure) return undefined;
  const { text, value, low, high, kind } = last.figure;
  const isShare = first.kind === "share" && kind === "count" && value <= 100;
  const isMoney = first.kind === "money" && kind === "count";
  const figure: Figure = isShare
    ? { text: `${text}%`, value: value / 100, low: low / 100, high: high / 100, kind: "share" }
    : isMoney
      ? { ...last.figure, text: `$${text}`, kind: "money" }
      : last.figure;
  const rate = parts.filter(({ slot }) => slot === "h");
  return [
    { slot: "V", text: "has" },
    { ...last, figure, ...(bound?.slot === "S" && { sign: bound.value ?? "" }) },
    ...rate,
    { slot: "?", text: "went", value: "soft" },
  ];
};

/** `1.5 TB` of a model: a byte for each parameter, which is a guess. */
export const sizeInBytes: Fusion[1] = ([number, unit]) => {
  if (unit?.value !== "TB" || number?.figure?.kind !== "count") return undefined;
  const text = `${number.figure.text} TB`;
  return [
    { slot: "3", text, value: `${number.figure.text}T`, isGuessed: true },
    { slot: "4", text, value: "8/8" },
  ];
};
export const allCards: Fusion[1] = () => [{ ...ownerItem("gamers"), text: "cards", isAll: true }];

export const grownBetween: Fusion[1] = (parts) => {
  const years = Number(parts[0]?.value) - Number(parts.at(-1)?.value);
  const every = { slot: "y", text: `every ${years} years`, value: String(years) };
  return years > 0 ? [{ slot: "G", text: "grows" }, first(parts, "N"), first(parts, "c"), every] : undefined;
};

/** `the laptops of the world`, `the world's universities` are all of them. */
export const inTheWorld: Fusion[1] = (parts) => {
  const crowd = parts.find(isSpread);
  return crowd && parts.some(({ value }) => value === "world") ? [{ ...crowd, isAll: true }] : undefined;
};

/** The gaming cards of a country, where the ledger has them. */
export const gamersOf = (country: Item | undefined): Item | undefined => {
  const id = `gamers_${country?.value?.replace("eu", "europe")}`;
  return isCountry(country) && ownerById.has(id) ? ownerItem(id) : undefined;
};

export const saidTwice: Fusion[1] = ([a, b]) =>
  a && b && a.owners?.length === 1 && (a.owners[0] === b.owners?.[0] || (a.like && a.value === b.value))
    ? [
        {
          ...(a.count || a.like ? a : b),
          isAll: (a.isAll || b.isAll) === true,
          ...((a.isVague || b.isVague) && { isVague: true }),
        },
      ]
    : undefined;

export const datacentersOf: Fusion[1] = ([owner, site]) => {
  if (!owner || isCrowd(owner)) return undefined;
  if (isCountry(owner)) return [{ ...owner, text: `${owner.text} datacenters` }];
  return [{ ...owner, ...(!/s$/.test(site?.text ?? "") && { isVague: true }) }];
};

/** `10,000 people with 4090s` are so many of these; `miners with their 3080s` are the miners. */
export const withPieces: Fusion[1] = ([crowd, , piece]) => {
  if (!crowd || !piece || piece.count || !isCrowd(crowd)) return undefined;
  return crowd.count?.figure?.kind === "count" ? [{ ...piece, count: crowd.count }] : [{ ...crowd, isVague: true }];
};
