// Which of the known words a misspelt one was meant to be, and how it is told that it is none of them.

import { type Spot, UserError } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import { didYouMean, quote } from "./mistake.ts";

interface Missed extends Spot {
  /** What people call the one that may have been meant, and how a reply shows that; as it is unless told. */
  readonly called?: (name: string) => string;
  readonly as?: (name: string) => string;
}

/**
 * What was typed, with or without a slash, is none of `names`: with the one that may have been meant, else with `hint`, or
 * with all of them.
 * @example notFound("model.unknown", "a model", "bil", ["bill", "cap"]) // Expected a model, got `bil`; Did you mean bill?
 */
export function notFound(
  code: string,
  expected: string,
  typed: string,
  names: readonly string[],
  { called = (name) => name, as = (name) => name, hint, ...place }: Missed = {},
): UserError {
  const near = nearest(typed.trim().replace(/^\//, ""), names);
  const meant = near === undefined ? undefined : called(near);
  return new UserError(code, tell`Expected ${expected}, got ${quote(typed)}`, {
    ...place,
    ...(meant !== undefined && { mends: [meant] }),
    hint: meant === undefined ? (hint ?? tell`One of: ${names.join(", ")}`) : didYouMean(as(meant)),
  });
}

/** What was typed may be any of several, each by a name that leads to it. */
export const severalFound = (
  code: string,
  expected: string,
  typed: string,
  meant: readonly string[],
  { field, joint = ", " }: { readonly field: string; readonly joint?: string },
): UserError =>
  new UserError(code, tell`Expected ${expected}, got ${quote(typed)}`, {
    ...{ field, mends: meant, hint: didYouMean(meant.join(joint)) },
  });

/** The closest of `words`, if it is close enough to have been meant: at most a third of the typed letters differ. */
export function nearest(typed: string, words: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of words) {
    if (Math.abs(typed.length - word.length) > Math.min(8, typed.length / 3)) continue;
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase());
    if (distance > typed.length / 3) continue;
    if (best === undefined || distance < best.distance) best = { word, distance };
  }
  return best?.word;
}

/** How many letters must be added, dropped, changed or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? i + j) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
