// Finding the longest phrase of the vocabulary with which a list of words begins.

import { type Owner, owners } from "../models/ledger/owners.ts";
import { fillers, topics, words } from "./vocabulary.ts";

/** What a phrase means: its slot, as the vocabulary has it. */
export interface Word {
  readonly slot: string;
  readonly value?: string;
  readonly owners?: readonly Owner[];
}

const byFirst = new Map<
  string,
  { readonly phrase: readonly string[]; readonly plural: boolean; readonly word: Word }[]
>();

function put(phrase: string, word: Word): void {
  const plural = phrase.endsWith("*");
  const parts = phrase.replace(/\*$/, "").split(" ");
  const first = parts[0] ?? "";
  byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase: parts, plural, word }]);
}

/** Owners that a word of the vocabulary stands for; a datacenter GPU of no kind counts as an H100. */
const named = (slot: string, value: string): Partial<Word> => {
  const id = slot === "A" ? "gamers" : value.replace("datacenter_gpu", "h100");
  return /^[WPA]$/.test(slot) ? { owners: owners.filter((owner) => owner.id === id) } : {};
};

for (const [slot, value, phrases] of words) {
  for (const phrase of phrases.split("|")) put(phrase, { slot, value, ...named(slot, value) });
}
for (const [id, phrases] of topics) for (const phrase of phrases.split("|")) put(phrase, { slot: "T", value: id });
for (const owner of owners) {
  const slot = owner.kind === "hardware" ? "P" : "W";
  for (const name of owner.names) put(name.replaceAll(/'s?(?= |$)/g, ""), { slot, value: owner.id, owners: [owner] });
}
for (const filler of fillers.split(" ")) put(filler.replaceAll("-", " "), { slot: "" });

const singular = (word: string): readonly string[] => [
  word,
  word.replace(/s$/, ""),
  word.replace(/es$/, ""),
  word.replace(/ies$/, "y"),
];

/** The longest phrase with which a list of words begins; articles within are passed over. */
export function wordAt(list: readonly string[]): { readonly word: Word; readonly length: number } | undefined {
  let best: { readonly word: Word; readonly length: number } | undefined;
  for (const first of singular(list[0] ?? "")) {
    for (const { phrase, plural, word } of byFirst.get(first) ?? []) {
      if (phrase.length <= (best?.length ?? 0)) continue;
      const fits = phrase.every((part, k) =>
        k === phrase.length - 1 && plural ? singular(list[k] ?? "").includes(part) : list[k] === part,
      );
      if (fits) best = { word, length: phrase.length };
    }
  }
  return best;
}
