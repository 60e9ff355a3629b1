// Finding the longest phrase of the vocabulary with which a list of words begins.

import { type Owner, owners } from "../models/ledger/owners.ts";
import { figured } from "./numbers.ts";
import { fillers, topics, words } from "./vocabulary.ts";

/** What a phrase means: its slot, as the vocabulary has it. */
export interface Word {
  readonly slot: string;
  readonly value?: string;
  readonly owners?: readonly Owner[];
}

const byFirst = new Map<string, { readonly phrase: readonly Part[]; readonly word: Word }[]>();

/** A word of a phrase, bare or with any ending. */
interface Part {
  readonly part: string;
  readonly isBare: boolean;
}

function put(phrase: string, word: Word): void {
  const parts = phrase.split(" ").map((part) => ({ part: part.replace("*", ""), isBare: !part.endsWith("*") }));
  const first = parts[0]?.part ?? "";
  byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase: parts, word }]);
}

/** Owners that a word of the vocabulary stands for; a datacenter GPU of no kind counts as an H100. */
const named = (slot: string, value: string): Partial<Word> => {
  const id = slot === "A" ? "gamers" : value.replace("datacenter_gpu", "h100");
  return /^[WPA]$/.test(slot) ? { owners: owners.filter((owner) => owner.id === id) } : {};
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
}
for (const [[value = ""], phrases] of linesOf(topics)) for (const phrase of phrases) put(phrase, { slot: "T", value });
for (const owner of owners) {
  const slot = owner.kind === "hardware" ? "P" : "W";
  const label = /crowd|hardware/.test(owner.kind) ? [] : [figured(owner.label.toLowerCase())];
  for (const name of [...owner.names, ...label])
    put(name.replaceAll(/'s?(?= |$)/g, ""), { slot, value: owner.id, owners: [owner] });
}
for (const filler of fillers.trim().split(/[|\n]/)) put(filler, { slot: "" });

/** A word without its endings, as far as English has rules for them: `catches`, `matched`, `running`. */
const stems = (word: string): readonly string[] => [
  word,
  ...["s", "es", "e", "d", "ed", "ing", "ent", "ency", "ion", "ation"].flatMap((end) => {
    const stem = word.endsWith(end) ? word.slice(0, -end.length) : "";
    return stem.length < 2 ? [] : [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y")];
  }),
];

/** The longest phrase with which a list of words begins; articles within are passed over. */
export function wordAt(list: readonly string[]): { readonly word: Word; readonly length: number } | undefined {
  let best: { readonly word: Word; readonly length: number } | undefined;
  for (const first of stems(list[0] ?? "")) {
    for (const { phrase, word } of byFirst.get(first) ?? []) {
      if (phrase.length <= (best?.length ?? 0)) continue;
      const fits = phrase.every(({ part, isBare }, k) =>
        isBare ? list[k] === part : stems(list[k] ?? "").some((stem) => stem === part),
      );
      if (fits) best = { word, length: phrase.length };
    }
  }
  return best;
}
