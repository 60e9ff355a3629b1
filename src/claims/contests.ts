// Claims that hold one side against another: who they are, and whether a comparison, a figure or a need stands between.

import { later } from "../core/tell.ts";
import { type Candidate, isHardware, isVerb } from "./candidates.ts";
import {
  compared,
  crowdHas,
  type Draft,
  inverse,
  needed,
  one,
  relation,
  signOf,
  type Threshold,
  thresholdOf,
} from "./compare.ts";
import { isCountry } from "./counting.ts";
import { isAnchor } from "./doubts.ts";
import { codesOf, type Item, ownerItem } from "./items.ts";
import { next } from "./near.ts";
import { lossless } from "./sentence.ts";
import { isCrowd, sizeOf, typed } from "./sides.ts";

const half: Threshold = { text: "50%", value: 0.5, low: 0.45, high: 0.55 };
const isSide = ({ slot, count }: Item): boolean => /[WPYA]/.test(slot) || (slot === "g" && count !== undefined);
/** What makes a sentence one about something else than compute. */
const isOther = ({ slot, value = "" }: Item): boolean =>
  (/[mo$sGkfhbjTZKUIqu!M]/.test(slot) || (slot === "w" && value !== "power")) &&
  !/^(?:internet|gaming|accelerator_spend)$/.test(value);

/** What stands between the sides. */
interface Between {
  readonly by?: Item | undefined;
  readonly number?: Item | undefined;
  readonly need?: Item | undefined;
  /** Whether the figure is a part of the first side, and whether it is said last. */
  readonly isPart?: boolean;
  readonly isLast?: boolean;
}

/** `isJoined` where it was said how many join, so that who is meant by `you` or `it` are gamers. */
export function contests(items: readonly Item[], day: string, isJoined = false): readonly Candidate[] {
  const said = sidesIn(items);
  const isPool = isJoined && said.length === 1 && said[0]?.owners?.[0]?.devices === undefined;
  const same = items.some(({ slot, text }) => slot === "R" && /same|similar|equally/.test(text));
  const [pair] = said;
  // `Oracle and Meta have about the same`
  const apart =
    same && said.length === 1 && pair?.owners?.length === 2 ? pair.owners.map(({ id }) => ownerItem(id)) : undefined;
  const sides = apart ?? (isPool ? [ownerItem("gamers"), ...said] : said).map(pieced);
  const has = (test: (item: Item) => boolean): boolean => items.some(test);
  const need = items.find(({ slot }) => slot === "t" || slot === "e");
  // `only 1% would join` says nothing of the sides.
  const isOfJoiners = (at: number): boolean => /^[pg]?J/.test(codesOf(items.slice(at + 1)));
  const number = items.find(
    ({ slot, value, figure }, at) =>
      slot === "N" &&
      !isOfJoiners(at) &&
      (value !== undefined || figure?.kind === "share" || (need && figure?.kind === "count")),
  );
  const by = items.find(({ slot, value }) => slot === "R" && value !== "~") ?? items.find(({ slot }) => slot === "R");
  const isField = has(isAnchor);
  const isRented = has(({ slot }) => slot === "r") && sides.every(({ slot }) => slot === "P");
  // What is bought or faster is something else where nobody speaks of compute, and so are parts of phones and laptops.
  const isElse =
    has((item) => isOther(item) && (item.slot !== "b" || has(({ slot }) => slot === "r"))) ||
    (!isField && sides.every(isCountry)) ||
    // The power that a country uses is electricity.
    (has(({ slot }) => slot === "w") && sides.filter(isCountry).length === 1) ||
    // What a person owns of a company is stock.
    (!isField && number?.figure?.kind === "share" && !by && sides.some(isPerson)) ||
    (sides.some(({ slot }) => slot === "Y") &&
      has(({ slot, value, count }) => slot === "g" && value === "gpu" && count !== undefined)) ||
    (!isField && (by?.value?.endsWith("q") || (number && !by && has((item) => isDevice(item)))));
  if (sides.length === 0 || isElse || isRented) return [];
  // `beat Google with gaming cards`: who is not said before.
  const isBare =
    by &&
    !isPool &&
    number === undefined &&
    relation(by) !== "~" &&
    !/^(?:more|less|fewer|\w+er)$/.test(by.text) &&
    items.indexOf(by) < items.findIndex(isSide);
  const isWorld = ({ value }: Item): boolean => value === "world";
  // `60% of it belongs to the four`, `most of the world's is American`: who has is said last, and what of is all.
  const isHeld =
    number?.figure?.kind === "share" && (has(({ value }) => value === "by") || (sides[0] && isWorld(sides[0]) && !by));
  const isOne = sides.filter((side) => side.slot === "W" && !isWorld(side)).length === 1;
  const holder = isHeld && isOne ? sides.findLast((side) => side.slot === "W" && !isWorld(side)) : undefined;
  const draftOf = ([a, b]: readonly Item[]): Draft | undefined => {
    if (a === undefined) return undefined;
    const isPart = number?.figure?.kind === "share" && items[items.indexOf(number) + 1] === a;
    if (holder) return against(holder, world(), { number }, day);
    if (by?.value === ">s" && !number) return compared(a, b && !isWorld(b) ? b : next(a), ">", one, day);
    if (b === undefined)
      return number && number.value !== "times" && a.slot === "W" && has(({ slot }) => /[cO]/.test(slot))
        ? against(a, world(), { number }, day)
        : undefined;
    // `half the 4090 owners`: nobody has counted them.
    if (isPart && a.isVague && a.slot === "P") return undefined;
    if (need) return wanting(a, b, { need, number }, day);
    // Of everything somebody has a part: more than half, where nobody says how much.
    if (isWorld(a) && b.slot !== "P" && !number && (!by || relation(by) === "~"))
      return { ...compared(b, world(), ">", half, day), doubt: later`how much of it` } as Draft;
    if (isPool && !by && !number) return compared(a, b, ">=", one, day);
    return isBare
      ? against(b, a, { by }, day)
      : against(a, b, { by, number, isPart, isLast: number !== undefined && items.at(-1) === number }, day);
  };
  const unclear = items.find(
    ({ slot, value }) => (slot === "w" && value === "power") || (slot === "g" && value === "gpu"),
  );
  const around = items.filter(
    (item) =>
      /[cJFag]/.test(item.slot) ||
      (item.slot === "r" && !sides.some(isCrowd)) ||
      /^(?:internet|accelerator_spend)$/.test(item.value ?? "") ||
      isVerb(item),
  );
  return pairsOf(sides, number && items[items.indexOf(number) + 1]).flatMap((pair, k) => {
    const draft = draftOf(pair);
    const doubts = [
      k > 0 && later`who is held against whom`,
      isPool && later`who joins`,
      isBare && later`who is held against whom`,
      by?.value === ">s" && later`than who comes next`,
      !by && !number && !need && !has(isVerb) && later`how they compare`,
      number && pair[1]?.count && (pair[1].count.figure?.value ?? 1) !== 1 && !need && later`which figure counts`,
      unclear?.slot === "w" && later`computing power or electricity`,
      unclear?.slot === "g" && later`GPUs of which kind`,
    ];
    const owned = draft && isOwned(items, pair, number) ? owning(draft) : draft;
    const doubt = draft?.doubt ?? (doubts.find(Boolean) || undefined);
    const [a, b] = pair;
    // `consumer cards are weaker than H100s`: one of each is likelier than all of them against one.
    const isEach =
      a?.slot === "W" && a.value === "gamers" && isHardware(a) && b?.slot === "P" && !b.count && !a.count && !a.isAll;
    const each = isEach ? against({ ...ownerItem("gamers"), slot: "A" }, b, { by, number }, day) : undefined;
    const same = items.filter((item) => isSide(item) && pair.some(({ owners }) => owners?.[0] === item.owners?.[0]));
    const used = [...pair, ...same, by, number, need, unclear, ...around].filter((item) => item !== undefined);
    const four = pair.map((side) => (side.slot === "Y" ? ownerItem("four") : side));
    const all = draft?.doubt?.startsWith("each of them") ? draftOf(four) : undefined;
    return [each, owned, all].flatMap((one) =>
      one
        ? [
            {
              draft: { ...one, ...((isEach || doubt) && { doubt: doubt ?? later`whether one of each is meant` }) },
              used: new Set(used),
            },
          ]
        : [],
    );
  });
}

/** Whether a crowd is said to own it, has a part of all there is, or is one of the past: nobody has to join, nothing is lost. */
const isOwned = (items: readonly Item[], [first, second]: readonly Item[], number: Item | undefined): boolean =>
  !items.some(({ slot }) => /[JlLq]/.test(slot)) &&
  ((first?.owners?.[0]?.devices !== undefined && first.owners[0].growth === undefined) ||
    items.some(({ slot, text }) => slot === "V" && /^(?:own|hold|possess|hoard|amass)/.test(text)) ||
    (second?.value === "world" && number?.figure?.kind === "share"));

const owning = (draft: Draft): Draft =>
  draft.model === "crowd" || draft.model === "pool"
    ? {
        ...draft,
        given: { participation: "100%", ...draft.given, ...Object.fromEntries(lossless.map((id) => [id, "100%"])) },
      }
    : draft;

const world = (): Item => ownerItem("world");

/** The first two sides, which are likeliest to be held against each other, and then all others; `5% of` whom, first. */
const pairsOf = (sides: readonly Item[], whole: Item | undefined): readonly (readonly Item[])[] => {
  const pairs = sides.length < 2 ? [sides] : sides.flatMap((a, k) => sides.slice(k + 1).map((b) => [a, b]));
  const isOfWhole = ([, b]: readonly Item[]): boolean => sides.length > 2 && b !== undefined && b === whole;
  return pairs.toSorted((one, other) => Number(isOfWhole(other)) - Number(isOfWhole(one)));
};

const isPerson = ({ text }: Item): boolean =>
  /^(?:elon|musk|zuck|bezos|jassy|altman|sam altman|ellison|larry|satya|nadella|pichai|sundar)/.test(text);

const isDevice = ({ owners }: Item): boolean =>
  owners?.[0]?.devices !== undefined && !owners[0].id.startsWith("gamers");

/** At most four; who is named twice is one side, with the count that is said of it. */
function sidesIn(items: readonly Item[]): readonly Item[] {
  const sides: Item[] = [];
  for (const item of items.filter(isSide)) {
    const at = sides.findIndex(
      ({ owners, slot, day }) => owners && owners[0] === item.owners?.[0] && slot === item.slot && day === item.day,
    );
    const known = sides[at];
    const count = known?.count ?? item.count;
    if (known === undefined) sides.push(item);
    else if (!known.count || !item.count)
      sides[at] = { ...known, ...(count && { count }), ...((known.isAll || item.isAll) && { isAll: true }) };
  }
  return sides.slice(0, 4);
}

/** Cards and GPUs of no kind, where they are counted: cards are gamers', and of GPUs it is not known. */
const pieced = (item: Item): Item =>
  item.slot === "g" && item.count
    ? { ...ownerItem(item.value === "card" ? "gamers" : "h100"), count: item.count }
    : item;

/** The first side against the second, by the figure or the comparison between them. */
function against(a: Item, b: Item, { by, number, isPart, isLast }: Between, day: string): Draft | undefined {
  // `half of Google is more than xAI`, `a tenth of Google is Oracle`
  if (isPart && number)
    return by && relation(by) !== "~"
      ? compared(a, b, relation(by), inverse(thresholdOf(number)), day)
      : compared(b, a, signOf(number), thresholdOf(number), day);
  const isLess = by && relation(by).startsWith("<") && (number?.figure?.value ?? 0) > 1;
  // `exceeds it by 20%`
  const more = by && isLast && number?.figure?.text.endsWith("%") ? number.figure : undefined;
  if (by && more && /^[<>]$/.test(relation(by))) {
    const { value, low, high } = more;
    const [times, ...ends] = [value, low, high].map((share) => (relation(by) === ">" ? 1 + share : 1 - share)) as [
      number,
      number,
      number,
    ];
    const threshold = { text: typed(times), value: times, low: Math.min(...ends), high: Math.max(...ends) };
    const draft = compared(a, b, "~", threshold, day);
    return draft && { ...draft, doubt: later`so much more, or so much of it` };
  }
  // `1:75,000,000` is said of the larger over the smaller.
  if (number?.value === "ratio" && (a.slot === "A" || sizeOf(a) < sizeOf(b)))
    return against(b, a, { number: { ...number, value: "times" } }, day);
  if (number) return isLess ? against(b, a, { number }, day) : compared(a, b, signOf(number), thresholdOf(number), day);
  if (by && relation(by) !== "~") return compared(a, b, relation(by), one, day);
  const isWorth = a.slot === "P" && b.slot === "W" && (a.count ?? b.count)?.figure?.kind === "count";
  return pieces(a, b, day) ?? (by || isWorth ? compared(a, b, "~", one, day) : undefined);
}

/** `it takes 40 of these to equal one of those`, `half of them would be enough`. */
function wanting(a: Item, b: Item, { need, number }: Between, day: string): Draft | undefined {
  if (a.count?.figure?.kind === "share") return needed(a, b, need?.slot === "e" ? "<=" : signOf(a.count, ">="), day);
  if (need?.slot === "e" && a.count && a.slot === "P") return compared(a, b, ">=", one, day);
  const few = later`whether fewer would do`;
  if (number && number.value !== "times" && a.slot === "W")
    return { ...(compared({ ...a, count: number }, b, ">=", one, day) as Draft), doubt: few };
  if (number) return compared(b, a, signOf(number), thresholdOf(number), day);
  const draft =
    (b.count?.figure?.value ?? 1) === 1 && a.slot === "P" ? pieces(b, a, day) : compared(a, b, ">=", one, day);
  return draft && (a.slot === "P" ? draft : { ...draft, doubt: few });
}

/** So many pieces of hardware that somebody has, or that another is worth. */
function pieces(a: Item, b: Item, day: string): Draft | undefined {
  if (a.count?.figure?.kind === "share" && b.slot === "P") return undefined;
  if (a.slot === "W" && b.count && (a.count?.figure?.kind !== "count" || b.value === "datacenter_gpu")) {
    const held = crowdHas(a, b, day);
    if (held) return held;
  }
  if (b.slot === "W" && b.count && b.count.figure?.value !== 1 && a.slot === "W")
    return { ...(compared(b, a, "~", one, day) as Draft), doubt: later`whether it has or equals them` };
  if (b.slot === "W" || b.value === "datacenter_gpu" || (b.slot === "Y" && b.count === undefined)) return undefined;
  if (b.slot === "Y") return compared(a, withoutCount(b), signOf(b.count), thresholdOf(b.count), day);
  const isOne = a.slot === "P" ? (a.count?.figure?.value ?? 1) === 1 : a.count === undefined;
  if (!isOne || b.count === undefined) return a.count ? compared(a, b, signOf(b.count), one, day) : undefined;
  return compared(a, withoutCount(b), signOf(b.count), thresholdOf(b.count), day);
}

const withoutCount = ({ count: _, ...piece }: Item): Item => ({ ...piece, text: piece.text.replace(/s$/, "") });
