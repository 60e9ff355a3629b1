// Claims that hold one side against another: who they are, and whether a comparison, a figure or a need stands between.

import { type Candidate, isVerb, relation, signOf } from "./candidates.ts";
import { compared, crowdHas, type Draft, needed, one, type Threshold, thresholdOf } from "./compare.ts";
import { isAnchor } from "./doubts.ts";
import { type Item, ownerItem } from "./items.ts";

const half: Threshold = { text: "50%", value: 0.5, low: 0.45, high: 0.55 };
const isSide = ({ slot, count }: Item): boolean => /[WPYA]/.test(slot) || (slot === "g" && count !== undefined);
/** What makes a sentence one about something else than compute. */
const isOther = ({ slot, value = "" }: Item): boolean =>
  /[mo$sGkfhbjTZKUIqu!M]/.test(slot) && !/^(?:internet|gaming)$/.test(value);

/** What stands between the sides. */
interface Between {
  readonly by?: Item | undefined;
  readonly number?: Item | undefined;
  readonly need?: Item | undefined;
}

/** `isJoined` where it was said how many join, so that who is meant by `you` or `it` are gamers. */
export function contests(items: readonly Item[], day: string, isJoined = false): readonly Candidate[] {
  const said = sidesIn(items);
  const isPool = isJoined && said.length === 1 && said[0]?.owners?.[0]?.devices === undefined;
  const sides = isPool ? [ownerItem("gamers"), ...said] : said;
  const [a, b] = sides.map(pieced);
  const has = (test: (item: Item) => boolean): boolean => items.some(test);
  const need = items.find(({ slot }) => slot === "t" || slot === "e");
  const number = items.find(
    ({ slot, value, figure }) =>
      slot === "N" && (value !== undefined || figure?.kind === "share" || (need && figure?.kind === "count")),
  );
  const by = items.find(({ slot, value }) => slot === "R" && value !== "~") ?? items.find(({ slot }) => slot === "R");
  const isField = has(isAnchor);
  // What is bought or faster is something else where nobody speaks of compute, and so are parts of phones and laptops.
  const isElse =
    has((item) => isOther(item) && (item.slot !== "b" || has(({ slot }) => slot === "r"))) ||
    (!isField && sides.every(({ owners }) => owners?.[0]?.kind === "country")) ||
    (!isField && (by?.value?.endsWith("q") || (number && !by && has((item) => isDevice(item)))));
  if (a === undefined || isElse) return [];
  // `beat Google with gaming cards`: who is not said before.
  const isBare =
    by && !isPool && number === undefined && relation(by) !== "~" && items.indexOf(by) < items.findIndex(isSide);
  // `60% of it belongs to the four`: who has is said last, and what of is all that there is.
  const holder = number && has(({ value }) => value === "by") ? items.findLast(({ slot }) => slot === "W") : undefined;
  const world = ownerItem("world");
  const draftOf = (): Draft | undefined => {
    if (holder && holder.value !== "world") return against(holder, world, { number }, day);
    if (b === undefined)
      return number && has(({ slot }) => /[cO]/.test(slot)) ? against(a, world, { number }, day) : undefined;
    if (need) return wanting(a, b, { need, number }, day);
    return isBare ? against(b, a, { by }, day) : against(a, b, { by, number }, day);
  };
  const draft = draftOf();
  if (draft === undefined) return [];
  const unclear = items.find(
    ({ slot, value }) => (slot === "w" && value === "power") || (slot === "g" && value === "gpu"),
  );
  const doubts = [
    isPool && "who joins",
    isBare && "who is held against whom",
    !by && !number && !need && !has(isVerb) && "how they compare",
    number && b?.count && (b.count.figure?.value ?? 1) !== 1 && !need && "which figure counts",
    unclear?.slot === "w" && "computing power or electricity",
    unclear?.slot === "g" && "GPUs of which kind",
  ];
  const doubt = draft.doubt ?? (doubts.find(Boolean) || undefined);
  const same = items.filter((item) => isSide(item) && sides.some(({ owners }) => owners?.[0] === item.owners?.[0]));
  const around = items.filter((item) => /[cJrFag]/.test(item.slot) || item.value === "internet" || isVerb(item));
  const used = [...sides, ...same, by, number, need, unclear, ...around].filter((item) => item !== undefined);
  return [{ draft: { ...draft, ...(doubt && { doubt }) }, used: new Set(used) }];
}

const isDevice = ({ owners }: Item): boolean =>
  owners?.[0]?.devices !== undefined && !owners[0].id.startsWith("gamers");

/** The first two; who is named twice is one side, with the count that is said of it. */
function sidesIn(items: readonly Item[]): readonly Item[] {
  const sides: Item[] = [];
  for (const item of items.filter(isSide)) {
    const at = sides.findIndex(({ owners, slot }) => owners && owners[0] === item.owners?.[0] && slot === item.slot);
    const known = sides[at];
    const count = known?.count ?? item.count;
    if (known === undefined) sides.push(item);
    else if (!known.count || !item.count)
      sides[at] = { ...known, ...(count && { count }), ...((known.isAll || item.isAll) && { isAll: true }) };
  }
  return sides.slice(0, 2);
}

/** Cards and GPUs of no kind, where they are counted: cards are gamers', and of GPUs it is not known. */
const pieced = (item: Item): Item =>
  item.slot === "g" && item.count
    ? { ...ownerItem(item.value === "card" ? "gamers" : "h100"), count: item.count }
    : item;

/** The first side against the second, by the figure or the comparison between them. */
function against(a: Item, b: Item, { by, number }: Between, day: string): Draft | undefined {
  const isLess = by && relation(by).startsWith("<") && (number?.figure?.value ?? 0) > 1;
  // `1:75,000,000` is said of the larger over the smaller.
  if (number?.value === "ratio" && a.slot === "A") return against(b, a, { number }, day);
  if (number) return isLess ? against(b, a, { number }, day) : compared(a, b, signOf(number), thresholdOf(number), day);
  if (by && relation(by) !== "~") return compared(a, b, relation(by), one, day);
  return pieces(a, b, day) ?? (by && compared(a, b, "~", one, day));
}

/** `it takes 40 of these to equal one of those`, `half of them would be enough`. */
function wanting(a: Item, b: Item, { need, number }: Between, day: string): Draft | undefined {
  if (a.count?.figure?.kind === "share") return needed(a, b, need?.slot === "e" ? "<=" : signOf(a.count, ">="), day);
  if (number) return compared(b, a, signOf(number), thresholdOf(number), day);
  const draft =
    (b.count?.figure?.value ?? 1) === 1 && a.slot === "P" ? pieces(b, a, day) : compared(a, b, ">=", one, day);
  return draft && (a.slot === "P" ? draft : { ...draft, doubt: "whether fewer would do" });
}

/** So many pieces of hardware that somebody has, or that another is worth. */
function pieces(a: Item, b: Item, day: string): Draft | undefined {
  if (a.count?.figure?.kind === "share" && b.slot === "P") return undefined;
  if (a.slot === "W" && b.count && (a.count?.figure?.kind !== "count" || b.value === "datacenter_gpu")) {
    const held = crowdHas(a, b, day);
    if (held) return held;
  }
  if (b.slot === "W" && b.count && a.slot === "W")
    return { ...(compared(b, a, "~", one, day) as Draft), doubt: "whether it has or equals them" };
  if (b.slot === "W" || b.value === "datacenter_gpu" || (b.slot === "Y" && b.count === undefined)) return undefined;
  if (b.slot === "Y") return compared(a, withoutCount(b), signOf(b.count), thresholdOf(b.count), day);
  const isOne = a.slot === "P" ? (a.count?.figure?.value ?? 1) === 1 : a.count === undefined;
  if (!isOne || b.count === undefined) return a.count ? compared(a, b, "~", one, day) : undefined;
  return compared(a, withoutCount(b), signOf(b.count), thresholdOf(b.count), day);
}

const withoutCount = ({ count: _, ...piece }: Item): Item => piece;

/** That few hold it, and the article's own sum of cards into datacenter GPUs. */
export function others(items: readonly Item[], day: string): readonly Candidate[] {
  const used = new Set(items.filter((item) => /[cOTPNY]/.test(item.slot) || item.value === "world" || isVerb(item)));
  const few = items.find(({ slot }) => slot === "O");
  const isCountry = few?.value === "country";
  const concentrated = few && compared(ownerItem(isCountry ? "us" : "four"), ownerItem("world"), ">", half, day);
  const part = items.find(({ slot, figure }) => slot === "N" && figure?.kind === "share")?.figure;
  const pieces = items.filter(({ slot, value }) => slot === "P" && value === "datacenter_gpu");
  const many = pieces.find(({ count }) => count)?.count;
  const told = concentrated && !items.some(({ slot, value }) => /[WP]/.test(slot) && value !== "world");
  const given = { dc_to_consumer_ratio: String(1 / (part?.value ?? 1)) };
  const doubt = isCountry ? "which countries" : undefined;
  return [
    ...(told ? [{ draft: { ...concentrated, ...(doubt && { doubt }) }, used }] : []),
    ...(part && many && pieces.length > 1
      ? [{ draft: { ...sizeOfPool, sign: signOf(many), threshold: thresholdOf(many), given }, used }]
      : []),
  ];
}

const sizeOfPool = { model: "pool", output: "pool_dc_equivalents", doubt: "whose cards are meant" } as const;
