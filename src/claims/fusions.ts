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
  const value = Number(text);
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

const crowdOf: Fusion[1] = (parts) => (isCrowd(first(parts, "W")) ? [first(parts, "W")] : undefined);
/** `if 20 million people joined`: so many cards, if everybody has one. */
const joiners: Fusion[1] = ([number]) =>
  number?.figure?.kind === "count" ? [{ ...ownerItem("gamers"), count: number, isVague: true }] : undefined;
const keep =
  (slot: string): Fusion[1] =>
  (parts) => [first(parts, slot)];
/** Does it where the words or the value of one of the parts is such. */
const where =
  (k: number, said: RegExp, fuse: Fusion[1]): Fusion[1] =>
  (parts) =>
    said.test(parts.at(k)?.text ?? "") ? fuse(parts) : undefined;
const swapped: Fusion[1] = ([a, b]) => a && b && [b, a];
const denying: Fusion[1] = ([bound]) => bound && [{ ...bound, slot: "n" }];
/** The figure with the sign that stands at a place. */
const signed =
  (k: number): Fusion[1] =>
  (parts) => [{ ...first(parts, "N"), sign: parts.at(k)?.value ?? "" }];
const allCards: Fusion[1] = () => [{ ...ownerItem("gamers"), text: "cards", isAll: true }];

/** `costs 30k`, `pour 700 billion into it`: money, though nobody says so. */
const paid: Fusion[1] = ([cost, number]) => {
  const { kind, text = "", value = 0 } = number?.figure ?? {};
  const isMoney =
    kind === "count" && number?.value !== "times" && (text.endsWith("k") || (cost?.slot === "s" && value >= 1e8));
  if (!cost || !number?.figure || !isMoney) return undefined;
  return [
    { ...cost, slot: cost.slot === "o" ? "B" : cost.slot },
    { ...number, figure: { ...number.figure, kind: "money", text: `$${text}` } },
  ];
};

/** `costs less than $2`, `costs less than half of it`: the figure's sign. */
const priced: Fusion[1] = ([cost, number]) => {
  const kind = number?.figure?.kind;
  const isBound = kind === "money" || (kind === "share" && /(?:less|more)$/.test(cost?.text ?? ""));
  return number && isBound
    ? [
        { slot: "o", text: "costs" },
        { ...number, sign: cost?.value ?? "" },
      ]
    : undefined;
};

const fusions: readonly Fusion[] = [
  [/XE?W/, (parts) => [{ ...first(parts, "W"), isAll: true }]],
  [/Eg/, where(-1, /card|rig/, allCards)],
  // `half as many H100s as Google`: what is counted, and no side of it.
  [
    /RP(?=[WYA])/,
    where(-1, /h100/, ([by, piece]) => (by && piece && !piece.count ? [by, { ...piece, slot: "c" }] : undefined)),
  ],
  [/X/, () => [{ ...ownerItem("gamers"), isAll: true }]],
  [/z+p?Q?[PWg]/, vaguely],
  // `not even half of gamers would be enough` denies the whole; `is not even half` bounds a figure.
  [/^S(?=NE?W.*[eR])/, where(0, /^not even$/, denying)],
  // `only has 24 GB`, `about as much`: said of what comes after.
  [/S[VUI](?=S*N)/, (parts) => (parts[0]?.value?.startsWith("<") ? swapped(parts) : undefined)],
  [
    /SR/,
    where(
      -1,
      /^as /,
      where(0, /(?<!than)$/, ([bound, by]) => by && [{ ...by, value: bound?.value ?? "" }]),
    ),
  ],
  [/[os]N/, paid],
  [/S+N/, signed(0)],
  [/KN/, priced],
  [/WT/, ([owner, topic]) => (topic?.value === "home" && owner ? [owner] : undefined)],
  // `less than Oracle` compares, `less than 10%` bounds a figure.
  [/S(?!S*G?N)/, where(0, /than$/, ([bound]) => bound && [{ ...bound, slot: "R" }])],
  [/Nx/, ([number]) => number && [{ ...number, value: "times" }]],
  // `a swarm of a million 3090s` is the million.
  [/W[PW]/, where(0, /swarm|crowd|pool/, ([, piece]) => (piece?.count ? [piece] : undefined))],
  [/NpJ/, joiners],
  [/NpQ?P/, counted],
  [/N[PWYkg]/, counted],
  [/NEW|NWE/, (parts) => counted([first(parts, "N"), first(parts, "W")])],
  [/WW+E?/, (parts) => (parts.some(isCrowd) ? undefined : [sumOf(parts)])],
  [/SGN/, (parts) => parts[1] && [parts[1], ...(signed(0)(parts) ?? [])]],
  // `5% of it at most`
  [/N[^NS]*S$/, where(-1, /^(?:at|or|tops|m)/, (parts) => [...(signed(-1)(parts) ?? []), ...parts.slice(1, -1)])],
  [/WS/, where(-1, /^(?:at|or|tops)/, ([w, s]) => w?.count && [{ ...w, count: { ...w.count, sign: s?.value ?? "" } }])],
  [/E+W|WE+/, allOf],
  // `the laptops of the world`
  [/WW/, ([crowd, world]) => (isCrowd(crowd) && world?.value === "world" && crowd ? [crowd] : undefined)],
  [/(?:JW|WJ)g?(?=[^gJ]*[RBVfwta].*[WPYANv!dk])|QW(?=[^Q]*[RBVf])|QW$/, crowdOf],
  [
    /WW/,
    ([a, b]) => (a && b && a.owners?.length === 1 && a.owners[0] === b.owners?.[0] ? [a.count ? a : b] : undefined),
  ],
  [/NE/, where(-1, /^(?:each|all)$/, (parts) => (parts[0]?.figure?.kind === "money" ? keep("N")(parts) : undefined))],
  [/S(?=W)/, where(0, /^not even$/, denying)],
  [/^B(?=W[^B]*$)/, () => []],
  [/EP(?!.*E)/, where(0, /^(?:each|every)$/, keep("P"))],
  [/Wp/, crowdOf],
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
      if (made && (made.length !== parts.length || made.some((item, k) => item !== parts[k]))) {
        return [...row.slice(0, match.index), ...made, ...row.slice(match.index + match[0].length)];
      }
    }
  }
  return undefined;
}
