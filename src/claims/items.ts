// A sentence as a row of items, each with its slot; what belongs together is fused into one by a table.

import type { Owner } from "../models/ledger/owners.ts";
import { ownerById } from "../models/ledger/owners.ts";
import { wordAt } from "./lexicon.ts";
import { type Figure, figureAt } from "./numbers.ts";

export interface Item {
  readonly slot: string;
  readonly text: string;
  readonly value?: string;
  readonly owners?: readonly Owner[];
  readonly figure?: Figure;
  /** The sign that words gave the figure. */
  readonly sign?: string;
  /** How many pieces or members of a crowd, or which share of it. */
  readonly count?: Item;
  readonly isAll?: boolean;
  /** Whether nobody can say how many are meant. */
  readonly isVague?: boolean;
}

/** What is read by its form: periods, hours of the day, years, sizes of models. */
const forms: readonly (readonly [pattern: RegExp, slot: string, value: (n: string) => string])[] = [
  [/^every (\d+) months?\b/, "y", (n) => String(Number(n) / 12)],
  [/^every (\d+) years?\b/, "y", (n) => n],
  [/^(\d+(?:\.\d+)?) hours? (?:a|per|each|every) day\b/, "1", (n) => `${n}/24`],
  [/^(\d+) days?\b/, "2", (n) => n],
  [/^(?:in|within) (\d+) years?\b/, "D", (n) => `+${n}`],
  [/^(?:by|in|before|until|till|from|since) (?:the )?(?:end of |year )*(20[0-4]\d)\b/, "D", (n) => n],
  [/^(?:of )?(?:the )?(?:end of |year )*(20[0-4]\d)\b(?! ?(?:gpus|cards|people|gamers|h100))/, "D", (n) => n],
  [/^(\d+(?:\.\d+)?) ?(?:b|billion)(?:[ -]parameters?)? (?:model|llm)s?\b/, "3", (n) => `${n}B`],
  [/^(\d+(?:\.\d+)?) ?(?:t|trillion)(?:[ -]parameters?)? (?:model|llm)s?\b/, "3", (n) => `${n}T`],
];

/** The items of a sentence, words that say nothing left out. */
export function itemsOf(sentence: string): readonly Item[] {
  const tokens = sentence
    .replaceAll(/[,:](?!\d)|[?!]|(?<=\s)-(?=\s)|(?<=[a-z])-(?=\s|$)/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const rest = tokens.slice(at).join(" ");
    const [item, taken] = itemAt(rest, tokens.slice(at));
    if (item.slot !== "") items.push(item);
    at += taken;
  }
  return items;
}

function itemAt(rest: string, tokens: readonly string[]): readonly [Item, number] {
  const taken = (length: number): number => rest.slice(0, length).trim().split(" ").length;
  for (const [pattern, slot, value] of forms) {
    const match = pattern.exec(rest);
    if (match) return [{ slot, text: match[0], value: value(match[1] ?? "") }, taken(match[0].length)];
  }
  const known = wordAt(tokens);
  if (known) return [{ ...known.word, text: tokens.slice(0, known.length).join(" ") }, known.length];
  const found = figureAt(rest);
  if (found) return [{ slot: "N", text: found.figure.text, figure: found.figure }, taken(found.length)];
  return [{ slot: "?", text: tokens[0] ?? "" }, 1];
}

export const codesOf = (items: readonly Item[]): string => items.map(({ slot }) => slot).join("");

const isCrowd = (item: Item | undefined): boolean => item?.owners?.length === 1 && item.owners[0]?.kind === "crowd";
/** The item that a name of the ledger's owner would be. @throws Error for an owner that is not there. */
export function ownerItem(id: string): Item {
  const owner = ownerById.get(id);
  if (owner === undefined) throw new Error(`Expected an owner ${id} in the ledger`);
  return { slot: owner.kind === "hardware" ? "P" : "W", text: owner.label, value: id, owners: [owner] };
}

type Fusion = readonly [pattern: RegExp, fuse: (parts: readonly Item[]) => readonly Item[] | undefined];

const first = (parts: readonly Item[], slot: string): Item => parts.find((item) => item.slot === slot) as Item;

/** A figure before hardware or a crowd counts it. */
const counted: Fusion[1] = (parts) => {
  const [number, owner] = [first(parts, "N"), parts.at(-1) as Item];
  if (owner.count || number.figure?.kind === "money" || number.value === "times") return undefined;
  if (owner.slot === "W" && !isCrowd(owner)) return undefined;
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
  const isAll = owner.isAll || parts.some(({ slot, value }) => slot === "E" && value === "all");
  return [{ ...owner, ...(isAll && { isAll }) }];
};

const fusions: readonly Fusion[] = [
  [/X/, () => [{ ...ownerItem("gamers"), isAll: true }]],
  [/z+p?Q?[PWg]/, vaguely],
  // `not even half of gamers would be enough` denies the whole; `is not even half` bounds a figure.
  [/^S(?=NE?W.*[eR])/, ([bound]) => (bound?.text === "not even" ? [{ ...bound, slot: "n" }] : undefined)],
  // `only has 24 GB`, `about as much`: said of what comes after.
  [/SV(?=S*N)/, ([bound, verb]) => (bound?.value === "<=" && verb ? [verb, bound] : undefined)],
  [
    /SR/,
    ([bound, by]) =>
      by?.text.startsWith("as ") && bound && !bound.text.endsWith("than")
        ? [{ ...by, value: bound.value ?? "" }]
        : undefined,
  ],
  [
    /oN/,
    ([cost, { figure, ...number } = { slot: "N", text: "" }]) =>
      cost && figure?.kind === "count" && number.value !== "times" && figure.text.endsWith("k")
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
      number?.figure?.kind === "money"
        ? [
            { slot: "o", text: "costs" },
            { ...number, sign: cost?.value ?? "" },
          ]
        : undefined,
  ],
  [/WT/, ([owner, topic]) => (topic?.value === "home" && owner ? [owner] : undefined)],
  // `less than Oracle` compares, `less than 10%` bounds a figure.
  [/S(?!S*N)/, ([bound]) => (bound?.text.endsWith("than") ? [{ ...bound, slot: "R" }] : undefined)],
  [/Nx/, ([number]) => number && [{ ...number, value: "times" }]],
  [/NpQ?P/, counted],
  [/N[PWYkg]/, counted],
  [/NEW|NWE/, (parts) => counted([first(parts, "N"), first(parts, "W")])],
  [/WW+(?=E)/, (parts) => (parts.some(isCrowd) ? undefined : [sumOf(parts)])],
  [/E+W|WE+/, allOf],
  [/(?:JW|WJ)g?(?=[^gJ]*[RBVfwt])/, (parts) => (isCrowd(first(parts, "W")) ? [first(parts, "W")] : undefined)],
  [/QW(?=[^Q]*[RBVf])/, (parts) => (isCrowd(first(parts, "W")) ? [first(parts, "W")] : undefined)],
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
  [/EP/, (parts) => (/^(?:each|every)$/.test(parts[0]?.text ?? "") ? [first(parts, "P")] : undefined)],
  [/Wp/, (parts) => [first(parts, "W")]],
];

const sumOf = (parts: readonly Item[]): Item => ({
  slot: "W",
  text: parts.map(({ text }) => text).join(" and "),
  owners: parts.flatMap(({ owners = [] }) => owners),
});

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
