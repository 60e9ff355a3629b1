// The items of a sentence with what belongs together made one, rule by rule until none fits.

import { keeping } from "../core/kept.ts";
import { fusions } from "./fusions.ts";
import { codesOf, type Item, itemsOf } from "./items.ts";

const rules = fusions.map(([pattern, fuse]) => [new RegExp(pattern, "g"), fuse] as const);

const kept = keeping<readonly Item[]>(64);

/** A sentence as a row of items, with what belongs together in one; kept, since its parts are looked at more than once. */
export const rowOf = (sentence: string): readonly Item[] => kept(sentence, () => fused(itemsOf(sentence)));

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
  for (const [pattern, fuse] of rules) {
    for (const match of codes.matchAll(pattern)) {
      const parts = row.slice(match.index, match.index + match[0].length);
      const made = fuse(parts);
      if (made && (made.length !== parts.length || made.some((item, k) => item !== parts[k]))) {
        return [...row.slice(0, match.index), ...made, ...row.slice(match.index + match[0].length)];
      }
    }
  }
  return undefined;
}
