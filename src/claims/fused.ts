// The items of a sentence with what belongs together made one, rule by rule until none fits.

import { fusions } from "./fusions.ts";
import { codesOf, type Item } from "./items.ts";

const rules = fusions.map(([pattern, fuse]) => [new RegExp(pattern, "g"), fuse] as const);

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
