// Finding the longest phrase of the vocabulary with which a list of words begins.

import { nearest } from "../language/text/nearest.ts";
import { gridNames } from "../models/ledger/grids.ts";
import { type Owner, owners } from "../models/ledger/owners.ts";
import { trainedNames } from "../models/ledger/trained.ts";
import { type Figure, figured } from "./numbers.ts";
import { fillers, topics, words } from "./vocabulary.ts";

/** What a phrase means: its slot, as the vocabulary has it. */
export interface Word {
  readonly slot: string;
  readonly value?: string;
  readonly owners?: readonly Owner[];
  /** How many of them, where the phrase says one. */
  readonly count?: { readonly slot: string; readonly text: string; readonly figure: Figure };
  readonly isAll?: boolean;
  /** Whether nobody can say how many are meant. */
  readonly isVague?: boolean;
  /** Whether they are several, of whom each or all together may be meant. */
  readonly isJoint?: boolean;
}

const said: { readonly phrase: string; readonly word: Word }[] = [];
const put = (phrase: string, word: Word) => void said.push({ phrase, word });

/** A word of a phrase, bare or with any ending. */
interface Part {
  readonly part: string;
  readonly isBare: boolean;
}

interface Phrase {
  readonly phrase: readonly Part[];
  readonly word: Word;
}

let byFirst: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** Those that begin with a word. In order once the first claim is read: who asks in figures has none. */
function phrasesFrom(first: string): readonly Phrase[] {
  byFirst ??= inOrder();
  return byFirst.get(first) ?? [];
}

function inOrder(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const { phrase, word } of said) {
    const parts = phrase.split(" ").map((part) => ({ part: part.replace("*", ""), isBare: !part.endsWith("*") }));
    const first = parts[0]?.part ?? "";
    const others = found.get(first);
    if (others === undefined) found.set(first, [{ phrase: parts, word }]);
    else others.push({ phrase: parts, word });
  }
  return found;
}

/** Owners that a word of the vocabulary stands for; a datacenter GPU of no kind counts as an H100. */
const named = (slot: string, value: string): Partial<Word> => {
  const id =
    slot === "A" ? "gamers" : value.replace("datacenter_gpu", "h100").replace(/^labs$/, "openai,anthropic,xai");
  const all = /^[WPA]$/.test(slot) ? owners.filter((owner) => id.split(",").includes(owner.id)) : [];
  return all.length === 0 ? {} : { owners: all, ...(all.length > 1 && { isJoint: true }) };
};

/** Lines of a table: what stands before the colon, and the phrases behind it. */
const linesOf = (table: string): readonly (readonly [key: readonly string[], phrases: readonly string[]])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" : "))
    .map(([key = "", phrases = ""]) => [key.trim().split(" "), phrases.split("|")]);

for (const [[slot = "", value = ""], phrases] of linesOf(words)) {
  for (const phrase of phrases) put(phrase, { slot, value, ...named(slot, value) });
  // `is outcomputed by`: who is named last has more.
  if (slot !== "R" || !/^>/.test(value)) continue;
  for (const verb of phrases.filter((each) => /^[a-z-]{4,}\*$/.test(each)).map((each) => each.slice(0, -1)))
    for (const participle of [`${verb}d`, `${verb}ed`, `${verb}${verb.at(-1)}ed`])
      put(`${participle} by`, { slot, value: value.replace(">", "<") });
}
for (const [[value = ""], phrases] of linesOf(topics)) for (const phrase of phrases) put(phrase, { slot: "T", value });
/** One of them, where a phrase says so. */
export const single = {
  slot: "N",
  text: "1",
  figure: { text: "1", value: 1, low: 1, high: 1, kind: "count" },
} as const;
const articles = "one|a|an|single|a single|one single|any|each|a typical|typical|an average".split("|");
export const slotOf = ({ kind }: Owner): string => (kind === "hardware" ? "P" : "W");
for (const owner of owners) {
  const slot = slotOf(owner);
  const label = /crowd|hardware/.test(owner.kind) ? [] : [figured(owner.label.toLowerCase())];
  for (const name of [...owner.names, ...label])
    put(name.replaceAll(/'s?(?= |$)/g, ""), { slot, value: owner.id, owners: [owner] });
  // One gaming card is a consumer GPU, one Mac a Mac, and no crowd.
  const each = owner.id === "gamers" ? { slot: "A" } : { slot: "W", value: owner.id, count: single };
  for (const name of owner.devices ? owner.names : [])
    if (
      owner.id === "gamers"
        ? /(?:card|gpu|pc|rig|computer|gamer)\*$/.test(name)
        : /(?<!(?:user|owner|player))\*$/.test(name)
    )
      for (const article of articles) put(`${article} ${name.slice(0, -1)}`, { ...each, owners: [owner] });
}
// Whose cards, as people add it to any name of them: `gaming rigs in Russia`, `PS5 owners`.
const cards = owners.find(({ id }) => id === "gamers")?.names ?? [];
for (const owner of owners.filter(({ id }) => id.startsWith("gamers_"))) {
  const [, country = ""] = owner.label.toLowerCase().split(" of ");
  const word = { slot: "W", value: owner.id, owners: [owner] };
  const adjectives = new Set(owner.names.map((name) => name.replaceAll(/'s?(?= |$)/g, "").split(" ")[0] ?? ""));
  // Nobody has counted which of its people would join, or own a card.
  for (const all of ["everyone", "everybody", "every person", "all people", "the people", "people", "every household"])
    for (const place of [country, country.replace("the ", "")])
      for (const of of ["in", "of", "from"]) put(`${all} ${of} ${place}`, { ...word, isAll: true, isVague: true });
  for (const name of cards) {
    for (const of of ["in", "of", "from"]) put(`${name} ${of} ${country.replace("the ", "")}`, word);
    for (const of of ["in the", "of the"]) put(`${name} ${of} ${country.replace("the ", "")}`, word);
    for (const adjective of adjectives) if (!/^(?:gam|the$|united)/.test(adjective)) put(`${adjective} ${name}`, word);
  }
}
for (const owner of owners)
  for (const name of (owner.devices && owner.id !== "gamers") || owner.kind === "hardware" ? owner.names : [])
    if (name.endsWith("*"))
      for (const whose of ["owner*", "user*", "player*", "crowd", "folks", "people", "gang", "fan*", "community"])
        put(`${name.slice(0, -1)} ${whose}`, {
          ...{ slot: slotOf(owner), value: owner.id, owners: [owner] },
          ...(owner.kind === "hardware" && { isVague: true }),
        });
// Who has no compute that the ledger counts, but draws from a grid of their own.
for (const [name, value] of gridNames)
  if (!owners.some(({ id }) => id === value)) put(name, { slot: "W", value: `grid_of_${value}` });
for (const [name, value] of trainedNames) put(name, { slot: "v", value });
for (const filler of fillers.trim().split(/[|\n]/)) put(filler, { slot: "" });

/** A word without its endings, as far as English has rules for them: `catches`, `matched`, `running`. */
const stems = (word: string): readonly string[] => [
  word,
  ...["s", "es", "e", "d", "ed", "ing", "ent", "ency", "ion", "ation"].flatMap((end) => {
    const stem = word.endsWith(end) ? word.slice(0, -end.length) : "";
    return stem.length < 2 ? [] : [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y")];
  }),
];

const isLong = (name: string): boolean => /^[a-z]{5,}\*?$/.test(name);
const spelt = owners.flatMap(({ names }) => names.filter(isLong).map((name) => name.replace("*", "")));

/** A word with its letters in order. */
const lettersOf = (word: string): string => [...word].sort().join("");

/** Whether one is the other with letters swapped, or one too many: another letter in place of one is another word. */
const isSlip = (one: string, other: string): boolean => {
  const [short = "", long = ""] = [one, other].map(lettersOf).sort((a, b) => a.length - b.length);
  return long === short || [...long].some((_, k) => long.slice(0, k) + long.slice(k + 1) === short);
};

/** Who or what a misspelt name was meant to be. */
export function misspelt(typed: string): Word | undefined {
  const alike = [...spelt, "participate", "nvidia"].filter((name) => name[0] === typed[0] && isSlip(typed, name));
  const meant = typed.length < 5 ? undefined : nearest(typed, alike);
  return meant === undefined ? undefined : (wordAt([`${meant}s`]) ?? wordAt([meant]))?.word;
}

/** The longest phrase with which a list of words begins; articles within are passed over. */
export function wordAt(list: readonly string[]): { readonly word: Word; readonly length: number } | undefined {
  let best: { readonly word: Word; readonly length: number } | undefined;
  for (const first of stems(list[0] ?? "")) {
    for (const { phrase, word } of phrasesFrom(first)) {
      if (phrase.length <= (best?.length ?? 0)) continue;
      const fits = phrase.every(({ part, isBare }, k) =>
        isBare ? list[k] === part : stems(list[k] ?? "").some((stem) => stem === part),
      );
      if (fits) best = { word, length: phrase.length };
    }
  }
  return best;
}
