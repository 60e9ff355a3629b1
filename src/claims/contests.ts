// Claims that hold one side against another: who they are, and whether a comparison, a figure or a need stands between.

import { later } from "../core/tell.ts";
import { against, wanting } from "./against.ts";
import { type Candidate, isHardware, isVerb } from "./candidates.ts";
import { compared, type Draft, one, relation, type Threshold } from "./compare.ts";
import { isCountry } from "./counting.ts";
import { isAnchor } from "./field.ts";
import { codesOf, type Item, ownerItem } from "./items.ts";
import { next } from "./near.ts";
import { isCrowd, isFirm } from "./sides.ts";
import { lossless } from "./taken.ts";

const half: Threshold = { text: "50%", value: 0.5, low: 0.45, high: 0.55 };
const isSide = ({ slot, count }: Item): boolean => /[WPYA]/.test(slot) || (slot === "g" && count !== undefined);
/** What makes a sentence one about something else than compute. */
const isOther = ({ slot, value = "" }: Item): boolean =>
  (/[mo$sGkfhbjTZKUIqu!M]/.test(slot) || (slot === "w" && value !== "power")) &&
  !/^(?:internet|gaming|accelerator_spend)$/.test(value);

/** `isJoined` where it was said how many join, so that who is meant by `you` or `it` are gamers. */
export function contests(items: readonly Item[], day: string, isJoined = false): readonly Candidate[] {
  const said = sidesIn(items);
  const isPool = isJoined && said.length === 1 && said[0]?.owners?.[0]?.devices === undefined;
  const [sole] = said;
  // `Oracle and Meta have about the same`, `are on par`
  const isEven = /^[^NR]*R[^NR]*$/.test(codesOf(items)) && items.some(({ slot, value }) => slot + value === "R~");
  const isTwo = isEven && said.length === 1 && sole?.owners?.length === 2;
  const apart = isTwo ? sole.owners?.map(({ id }) => ownerItem(id)) : undefined;
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
  // `half the power of Microsoft`
  const after = number && items.slice(items.indexOf(number) + 1).find(({ slot }) => !/[cw]/.test(slot));
  const by = items.find(({ slot, value }) => slot === "R" && value !== "~") ?? items.find(({ slot }) => slot === "R");
  const isField = has(isAnchor);
  const isRented = has(({ slot }) => slot === "r") && sides.every(({ slot }) => slot === "P");
  // What is bought or faster is something else where nobody speaks of compute, and so are parts of phones and laptops.
  const isElse =
    has((item) => isOther(item) && (item.slot !== "b" || has(({ slot }) => slot === "r"))) ||
    (!isField && sides.every(isCountry)) ||
    // A company is faster at what it sells.
    (by?.value?.endsWith("q") && sides.some(isFirm) && !has(({ slot }) => slot === "c")) ||
    // Of a country, people are counted.
    items.some(({ slot }, at) => slot === "p" && isCountry(items[at + 1])) ||
    // The power that a country uses is electricity.
    (has(({ slot }) => slot === "w") && sides.filter(isCountry).length === 1) ||
    // What a person owns of a company is stock.
    (!isField && number?.figure?.kind === "share" && !by && sides.some(isPerson) && !/V$/.test(codesOf(items))) ||
    (sides.some(({ slot }) => slot === "Y") &&
      has(({ slot, value, count }) => slot === "g" && value === "gpu" && count !== undefined)) ||
    (!isField && (by?.value?.endsWith("q") || (number && number.value !== "ratio" && !by && has(isDevice))));
  if (sides.length === 0 || isElse || isRented) return [];
  // `beat Google with gaming cards`: who is not said before.
  const isBare =
    by &&
    !isPool &&
    number === undefined &&
    relation(by) !== "~" &&
    !/^(?:more|less|\w+er)$/.test(by.text) &&
    items.indexOf(by) < items.findIndex(isSide);
  const isWorld = ({ value }: Item): boolean => value === "world";
  // `half of OpenAI's compute is Microsoft's`
  const isOfOwn = /^NWcB+W$/.test(codesOf(items)) && !items.some(isWorld);
  // `60% of it belongs to the four`, `most of the world's is American`: who has is said last, and what of is all.
  const isHeld =
    number?.figure?.kind === "share" && (has(({ value }) => value === "by") || (sides[0] && isWorld(sides[0]) && !by));
  const isOne = sides.filter((side) => side.slot === "W" && !isWorld(side)).length === 1;
  const holder = isHeld && isOne ? sides.findLast((side) => side.slot === "W" && !isWorld(side)) : undefined;
  const draftOf = ([a, b]: readonly Item[]): Draft | undefined => {
    if (a === undefined) return undefined;
    const isPart = after === a && (number?.figure?.kind === "share" || number?.value === "times");
    // `beats half of Google`, and not `is bigger than that, like half of Google`
    const isBeside = by && number && /^c?$/.test(codesOf(items.slice(items.indexOf(by) + 1, items.indexOf(number))));
    // A share of H100s is none of one H100; a share of people who own a card is one of people.
    const isOfPieces =
      number?.figure?.kind === "share" &&
      [after, isPart ? b : undefined].some((side) => side?.slot === "P" && !side.count && /s$/.test(side.text));
    const isOwning =
      (a.count?.figure?.kind === "share" || (isPart && a.count !== undefined)) &&
      /[PA]/.test(b?.slot ?? "") &&
      has(({ slot }) => slot === "V");
    // Where it stands is not whose it is.
    const isPlaced = has(({ value }) => value === "by") && number !== undefined && isCountry(b) !== isCountry(a);
    if (isOfPieces || isOwning || (isPlaced && b && !isWorld(a) && !isWorld(b))) return undefined;
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
    if (isWorld(b) && b.day !== undefined && !by && !number) return compared(a, b, ">=", one, day);
    if (isWorld(b) && !by && !number && has(({ slot }) => slot === "V"))
      return { ...compared(a, b, ">", half, day), doubt: later`how much of it` } as Draft;
    if (isPool && !by && !number) return compared(a, b, ">=", one, day);
    // `even with every gamer in, Amazon is still ahead`: of whom is left out, and who was said before.
    const isAhead =
      by !== undefined && items.at(-1) === by && /^(?:ahead|behind|\w+er|toast|cooked|done for)$/.test(by.text);
    return isBare || isAhead
      ? against(b, a, { by }, day)
      : against(
          a,
          b,
          { by, number, isPart, isLast: items.at(-1) === number, isNext: after === b && isBeside === true },
          day,
        );
  };
  const unclear = items.find(
    ({ slot, value }, at) =>
      (slot === "w" && value === "power") || (slot === "g" && (value === "gpu" || items[at - 1]?.slot === "R")),
  );
  const around = items.filter(
    (item) =>
      /[cJFag]/.test(item.slot) ||
      (item.slot === "r" && !sides.some(isCrowd)) ||
      /^(?:internet|accelerator_spend)$/.test(item.value ?? "") ||
      isVerb(item),
  );
  // Which comes first is said by what stands between the sides, and not where both or none are said before it.
  const [first, second] = items.flatMap((item, at) => (isSide(item) ? [at] : []));
  const between = by && number === undefined && relation(by) !== "~" ? items.indexOf(by) : undefined;
  const isOutside =
    second !== undefined &&
    first !== undefined &&
    ((second === first + 1 && /^V/.test(codesOf(items.slice(second + 1)))) ||
      (between !== undefined && (between < first || between > second) && !isPool && !need) ||
      (number?.value === "times" && items.indexOf(number) > second && /V/.test(codesOf(items.slice(second)))));
  const at = by && items.indexOf(by);
  const beside = at === undefined ? [] : [items.slice(0, at).findLast(isSide), items.slice(at).find(isSide)];
  return pairsOf(sides, after, beside).flatMap((pair, k) => {
    const draft = draftOf(pair);
    const doubts = [
      k > 0 && later`who is held against whom`,
      isPool && later`who joins`,
      (isBare || isOutside) && later`who is held against whom`,
      !number && pair.some(isPlural) && pair.some(({ slot }) => slot === "W") && later`how many are meant`,
      by?.value === ">s" && later`than who comes next`,
      !by && !number && !need && !has(isVerb) && !has(({ slot }) => slot === "r") && later`how they compare`,
      number && pair[1]?.count && (pair[1].count.figure?.value ?? 1) !== 1 && !need && later`which figure counts`,
      number?.figure?.kind === "share" &&
        pair[0]?.count?.figure?.kind === "count" &&
        pair[0].count.figure.value !== 1 &&
        !pair.includes(after as Item) &&
        later`which figure counts`,
      number?.figure?.kind === "share" &&
        pair[0]?.count?.figure?.kind === "share" &&
        by &&
        relation(by) !== "~" &&
        later`which figure counts`,
      number?.figure?.kind === "share" && isOfOwn && later`of what`,
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
    const alike = items.filter((item) => isSide(item) && pair.some(({ owners }) => owners?.[0] === item.owners?.[0]));
    const used = [...pair, ...alike, by, number, need, unclear, ...around].filter((item) => item !== undefined);
    const four = pair.map((side) => (side.slot === "Y" ? ownerItem("four") : side));
    const all = draft?.doubt?.startsWith("each of them") ? draftOf(four) : undefined;
    return [each, owned, all].flatMap((read) =>
      read
        ? [
            {
              draft: { ...read, ...((isEach || doubt) && { doubt: doubt ?? later`whether one of each is meant` }) },
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

/** The sides two by two, the likeliest first: `5% of` whom, those that stand beside the comparison, and the first two. */
function pairsOf(sides: readonly Item[], whole: Item | undefined, [before, behind]: readonly (Item | undefined)[]) {
  const pairs = sides.length < 2 ? [sides] : sides.flatMap((a, k) => sides.slice(k + 1).map((b) => [a, b]));
  const isSame = (one: Item | undefined, other: Item | undefined): boolean =>
    one !== undefined && one.slot === other?.slot && one.owners?.[0] === other.owners?.[0];
  const isBeside = ([a, b]: readonly Item[]): boolean => isSame(a, before) && isSame(b, behind);
  const isOfWhole = ([, b]: readonly Item[]): boolean => sides.length > 2 && b !== undefined && b === whole;
  const rank = (pair: readonly Item[]): number => 2 * Number(isOfWhole(pair)) + Number(isBeside(pair));
  return pairs.toSorted((one, other) => rank(other) - rank(one));
}

const isPlural = ({ slot, count, text, isAll }: Item): boolean =>
  slot === "P" && !count && !isAll && /s$/.test(text) && !text.startsWith("rack");

const isPerson = ({ text }: Item): boolean =>
  /^(?:elon|musk|zuck|bezos|jassy|altman|sam altman|ellison|larry|satya|nadella|pichai|sundar)/.test(text);

const isDevice = ({ owners }: Item): boolean =>
  owners?.[0]?.devices !== undefined && !owners[0].id.startsWith("gamers");

/** At most four; who is named twice is one side, with the count that is said of it. */
function sidesIn(items: readonly Item[]): readonly Item[] {
  const sides: Item[] = [];
  for (const item of items.filter(isSide)) {
    const at = sides.findIndex(
      ({ owners, slot, day, parts }) =>
        owners && owners[0] === item.owners?.[0] && slot === item.slot && day === item.day && parts === item.parts,
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
