// What belongs together in a sentence, made one item: counts, wholes, sums, conditions said of a crowd.

import { codesOf, type Item, ownerItem } from "./items.ts";
import type { Figure } from "./numbers.ts";

const isCrowd = (item: Item | undefined): boolean => item?.owners?.length === 1 && item.owners[0]?.kind === "crowd";

type Fusion = readonly [pattern: RegExp, fuse: (parts: readonly Item[]) => readonly Item[] | undefined];

const first = (parts: readonly Item[], slot: string): Item => parts.find((item) => item.slot === slot) as Item;

/** A figure before hardware or a crowd counts it. */
const counted: Fusion[1] = (parts) => {
  const [number, owner] = [first(parts, "N"), parts.at(-1) as Item];
  if (owner.count || number.figure?.kind === "money" || number.value === "times") return undefined;
  if (owner.slot === "W" && !isCrowd(owner)) return undefined;
  if (owner.value === "card" && number.figure?.kind === "share")
    return [{ ...ownerItem("gamers"), text: "cards", count: number }];
  if (owner.slot !== "W" && number.figure?.kind === "share") return undefined;
  return [{ ...owner, count: number }];
};

/** `a few hundred people with 3080s`: some number of them, which nobody can be sure of. */
const vaguely: Fusion[1] = (parts) => {
  const owner = parts.at(-1) as Item;
  const text = parts[0]?.value ?? "3";
  const [value] = [Number(text)];
  if (owner.count || (owner.slot === "W" && !isCrowd(owner))) return undefined;
  const figure: Figure = { text, value, low: value / 3, high: value * 3, kind: "count" };
  return [{ ...owner, count: { slot: "N", text, figure }, isVague: true }];
};

/** `all gamers`, and `gamers together`, which says nothing of how many join. */
const allOf: Fusion[1] = (parts) => {
  const owner = first(parts, "W");
  if (!isCrowd(owner) && parts.some(({ value }) => value === "each")) return undefined;
  const isAll = owner.isAll || parts.some(({ slot, value }) => slot === "E" && value === "all");
  return [{ ...owner, ...(isAll && { isAll }) }];
};

const fusions: readonly Fusion[] = [
  [/XE?W/, (parts) => [{ ...first(parts, "W"), isAll: true }]],
  [
    /Eg/,
    ([, cards]) => (cards?.value === "card" ? [{ ...ownerItem("gamers"), text: "cards", isAll: true }] : undefined),
  ],
  // `half as many H100s as Google`: what is counted, and no side of it.
  [
    /RP(?=[WYA])/,
    ([by, piece]) =>
      by && piece?.value === "h100" && !piece.count
        ? [
            { ...by, value: (by.value ?? "").replace("w", "") },
            { slot: "c", text: piece.text },
          ]
        : undefined,
  ],
  [/X/, () => [{ ...ownerItem("gamers"), isAll: true }]],
  [/z+p?Q?[PWg]/, vaguely],
  // `not even half of gamers would be enough` denies the whole; `is not even half` bounds a figure.
  [/^S(?=NE?W.*[eR])/, ([bound]) => (bound?.text === "not even" ? [{ ...bound, slot: "n" }] : undefined)],
  // `only has 24 GB`, `about as much`: said of what comes after.
  [/S[VUI](?=S*N)/, ([bound, verb]) => (bound && verb && /^</.test(bound.value ?? "") ? [verb, bound] : undefined)],
  [
    /SR/,
    ([bound, by]) =>
      by?.text.startsWith("as ") && bound && !bound.text.endsWith("than")
        ? [{ ...by, value: bound.value ?? "" }]
        : undefined,
  ],
  [
    /[os]N/,
    ([cost, { figure, ...number } = { slot: "N", text: "" }]) =>
      cost &&
      figure?.kind === "count" &&
      number.value !== "times" &&
      (figure.text.endsWith("k") || (cost.slot === "s" && figure.value >= 1e8))
        ? [
            { ...cost, slot: "B" },
            { ...number, figure: { ...figure, kind: "money", text: `$${figure.text}` } },
          ]
        : undefined,
  ],
  [/S+N/, (parts) => [{ ...first(parts, "N"), sign: parts[0]?.value ?? "" }]],
  [
    /KN/,
    ([cost, number]) =>
      number?.figure?.kind === "money" || (number?.figure?.kind === "share" && /(?:less|more)$/.test(cost?.text ?? ""))
        ? [
            { slot: "o", text: "costs" },
            { ...number, sign: cost?.value ?? "" },
          ]
        : undefined,
  ],
  [/WT/, ([owner, topic]) => (topic?.value === "home" && owner ? [owner] : undefined)],
  // `less than Oracle` compares, `less than 10%` bounds a figure.
  [/S(?!S*G?N)/, ([bound]) => (bound?.text.endsWith("than") ? [{ ...bound, slot: "R" }] : undefined)],
  [/Nx/, ([number]) => number && [{ ...number, value: "times" }]],
  // `a swarm of a million 3090s` is the million.
  [
    /W[PW]/,
    ([crowd, counted]) =>
      crowd?.value === "gamers" && !/gam|gpu|card|pc/.test(crowd.text) && counted?.count ? [counted] : undefined,
  ],
  [/NpQ?P/, counted],
  [/N[PWYkg]/, counted],
  [/NEW|NWE/, (parts) => counted([first(parts, "N"), first(parts, "W")])],
  [/WW+E?/, (parts) => (parts.some(isCrowd) ? undefined : [sumOf(parts)])],
  [/SGN/, ([bound, verb, number]) => verb && number && [verb, { ...number, sign: bound?.value ?? "" }]],
  // `5% of it at most`
  [
    /N[^NS]*S$/,
    (parts) =>
      !/^(?:at|or|tops|m)/.test(parts.at(-1)?.text ?? "")
        ? undefined
        : [{ ...first(parts, "N"), sign: parts.at(-1)?.value ?? "" }, ...parts.slice(1, -1)],
  ],
  [/E+W|WE+/, allOf],
  [
    /(?:JW|WJ)g?(?=[^gJ]*[RBVfwta].*[WPYANv!dk])/,
    (parts) => (isCrowd(first(parts, "W")) ? [first(parts, "W")] : undefined),
  ],
  [/QW(?=[^Q]*[RBVf])|QW$/, (parts) => (isCrowd(first(parts, "W")) ? [first(parts, "W")] : undefined)],
  [
    /WW/,
    ([a, b]) => (a && b && a.owners?.length === 1 && a.owners[0] === b.owners?.[0] ? [a.count ? a : b] : undefined),
  ],
  [
    /NE/,
    (parts) =>
      /^(?:each|all)$/.test(parts[1]?.text ?? "") && parts[0]?.figure?.kind === "money"
        ? [first(parts, "N")]
        : undefined,
  ],
  [/S(?=W)/, ([bound]) => (bound?.text === "not even" ? [{ ...bound, slot: "n" }] : undefined)],
  [/^B(?=W[^B]*$)/, () => []],
  [/EP(?!.*E)/, (parts) => (/^(?:each|every)$/.test(parts[0]?.text ?? "") ? [first(parts, "P")] : undefined)],
  [/Wp/, (parts) => [first(parts, "W")]],
];

/** Owners side by side; that they are meant together is said, or plain of the four. */
function sumOf(parts: readonly Item[]): Item {
  const several = parts.filter(
    ({ slot, owners }, k) => slot === "W" && parts.findIndex((each) => each.owners?.[0] === owners?.[0]) === k,
  );
  if (several.length === 1) return first(parts, "W");
  const [text, owners] = [several.map((part) => part.text).join(" and "), several.flatMap((part) => part.owners ?? [])];
  const isJoint = several.length < 4 && several.length === parts.length;
  return { slot: "W", text, owners, ...(isJoint && { isJoint }) };
}

/** The items with what belongs together in one. */
export function fused(items: readonly Item[]): readonly Item[] {
  let row = items;
  for (let round = 0; round < 40; round++) {
    const next = step(row);
    if (next === undefined) return row;
    row = next;
  }
  return row;
}

function step(row: readonly Item[]): readonly Item[] | undefined {
  const codes = codesOf(row);
  for (const [pattern, fuse] of fusions) {
    for (const match of codes.matchAll(new RegExp(pattern, "g"))) {
      const parts = row.slice(match.index, match.index + match[0].length);
      const made = fuse(parts);
      if (made && codesOf(made) !== codesOf(parts)) {
        return [...row.slice(0, match.index), ...made, ...row.slice(match.index + match[0].length)];
      }
    }
  }
  return undefined;
}
