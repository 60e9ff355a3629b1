// The first side held against the second, by what stands between them: a comparison, a figure or a need.

import { later } from "../core/tell.ts";
import {
  compared,
  crowdHas,
  type Draft,
  inverse,
  needed,
  one,
  relation,
  type Sign,
  signOf,
  thresholdOf,
} from "./compare.ts";
import type { Item } from "./items.ts";
import { sizeOf, typed } from "./sides.ts";

/** What stands between the sides. */
export interface Between {
  readonly by?: Item | undefined;
  readonly number?: Item | undefined;
  readonly need?: Item | undefined;
  /** Whether the figure is a part of the first side, and whether it is said last. */
  readonly isPart?: boolean;
  readonly isLast?: boolean;
  /** Whether it is a part of the second. */
  readonly isNext?: boolean;
}

/** The first side against the second, by the figure or the comparison between them. */
export function against(
  a: Item,
  b: Item,
  { by, number, isPart, isLast, isNext }: Between,
  day: string,
): Draft | undefined {
  // `ten thousand H100s is more than a million gamers`
  const bound = b.count?.sign;
  if (!by && !number && a.count && b.slot === "W" && bound && bound !== "~")
    return compared(a, b, bound as Sign, one, day);
  // `half of Google is more than xAI`, `a tenth of Google is Oracle`
  if (isPart && number)
    return by && relation(by) !== "~"
      ? compared(a, b, relation(by), inverse(thresholdOf(number)), day)
      : compared(b, a, signOf(number), thresholdOf(number), day);
  const isLess = by && relation(by).startsWith("<") && (number?.figure?.value ?? 0) > 1;
  // `exceeds it by 20%`
  const more = by && isLast && number?.figure?.kind === "share" && !number.value ? number.figure : undefined;
  if (by && more && /^[<>]$/.test(relation(by)) && !/^(?:a |an |tiny|nothing)/.test(by.text)) {
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
  // `beats it ten to one`
  if (number?.value === "ratio" && by && /^[<>]=?$/.test(relation(by))) {
    const times = { ...number, value: "times" };
    return relation(by).startsWith(">") ? against(a, b, { number: times }, day) : against(b, a, { number: times }, day);
  }
  // `1:75,000,000` is said of the larger over the smaller.
  if (number?.value === "ratio" && (a.slot === "A" || sizeOf(a) < sizeOf(b)))
    return against(b, a, { number: { ...number, value: "times" } }, day);
  // `more than 1% of Google`
  const isVerbal = by && !/^(?:more|less|\w+er)$/.test(by.text);
  const isOver = by && /^[<>]$/.test(relation(by)) && (number?.figure?.kind === "share" || isVerbal) && isNext;
  if (number && isOver) return compared(a, b, signOf(number, relation(by)), thresholdOf(number), day);
  if (number) return isLess ? against(b, a, { number }, day) : compared(a, b, signOf(number), thresholdOf(number), day);
  // `replaces around 80 of them` is no less and no more.
  const isAbout = by && relation(by) === ">=" && b.slot === "P" && b.count?.sign === "~";
  if (by && relation(by) !== "~" && !isAbout) return compared(a, b, relation(by), one, day);
  const isWorth = a.slot === "P" && b.slot === "W" && (a.count ?? b.count)?.figure?.kind === "count";
  return pieces(a, b, day) ?? (by || isWorth ? compared(a, b, "~", one, day) : undefined);
}

const everyone: Item = {
  ...{ slot: "N", text: "100%" },
  figure: { text: "100%", value: 1, low: 1, high: 1, kind: "share" },
};

/** `it takes 40 of these to equal one of those`, `half of them would be enough`. */
export function wanting(a: Item, b: Item, { need, number }: Between, day: string): Draft | undefined {
  if (need?.value === "join") return needed({ ...a, count: everyone }, b, "<=", day);
  if (a.count?.figure?.kind === "share") return needed(a, b, need?.slot === "e" ? "<=" : signOf(a.count, ">="), day);
  if (need?.slot === "e" && a.count && a.slot === "P") return compared(a, b, ">=", one, day);
  const few = later`whether fewer would do`;
  const count = number && number.value !== "times" && a.slot === "W" ? number : a.count;
  // More than so many: these are not enough.
  const sign = signOf(count) === ">" ? "<" : ">=";
  if (count && count === number) return { ...(compared({ ...a, count }, b, sign, one, day) as Draft), doubt: few };
  if (number) return compared(b, a, signOf(number), thresholdOf(number), day);
  const draft =
    (b.count?.figure?.value ?? 1) === 1 && a.slot === "P" ? pieces(b, a, day) : compared(a, b, sign, one, day);
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
