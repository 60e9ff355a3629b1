// What stands beside an assumption and says nothing of its value: remarks and sources.

import { familyNamed } from "../distributions/call.ts";
import { suffixOf } from "../numbers/suffix.ts";
import { ambiguousUnits, unitOfWord } from "../units/unit-table.ts";

export interface Remark {
  /** Where it starts, with the blank before it. */
  readonly start: number;
  readonly text: string;
}

const source = /^\(\s*(?:source|sources|src|see|via|cf|ref|https?|was|(?:up|down) from|n\s*=\s*\d)\b/i;
/** Words with a meaning of their own in brackets are no remark: `30k (USD)`, `5 (million)`, `10 (or 20)`. */
const meaningful =
  /^(?:ci|cri|confidence|credible|or|to|and|per|percent|pct|x|range|chance|probability|in|of|minus|plus|times|half|thousands|hundreds|dozens?|each|a|an)$/i;

/** A remark at the end of a text: `5 (guess)`, `30k (source: …)`, `5 # note`. */
export function remarkAt(text: string): Remark | undefined {
  const comment = /(?<=\S)\s+(?:(?:#|\/\/)\s|(?:(?:source|src|see|via)\b:?\s*)?https?:\/\/)/i.exec(text);
  if (comment !== null) return { start: comment.index, text: text.slice(comment.index).trim() };
  if (!text.endsWith(")")) return undefined;
  const start = opening(text);
  const inside = text.slice(start);
  if (start <= 0 || !(source.test(inside) || isWords(inside) || isYear(text.slice(0, start), inside))) return undefined;
  const before = text.slice(0, start).trimEnd();
  // What something waits for is none: `0 to (low - high)`, `5 * (price)`.
  if (/(?:(?<![A-Za-z])(?:to|and|or|per|of|between)|[-+*/^×–—±=,(])$/i.test(before)) return undefined;
  // A call is none: `sqrt(x)`, `price (x)`.
  const [word] = /[A-Za-z_]\w*$/.exec(before) ?? [];
  if (word !== undefined && !/\d\s*[A-Za-z%]*$/.test(before) && unitOfWord(word) === undefined) return undefined;
  return { start, text: inside };
}

/** `$180B (2025)`: of when it is. */
const isYear = (before: string, inside: string): boolean =>
  /^\((?:19|20)\d\d\)$/.test(inside) &&
  /^\s*[$€£]?[\d.,]+\s*(?:[A-Za-z%]\w*)?\s*[$€£]?\s+$/.test(before) &&
  /[A-Za-z%$€£]/.test(before);

/** Where the last bracket opens. */
function opening(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ")") depth++;
    if (text[at] === "(" && --depth === 0) return at;
  }
  return -1;
}

function isWords(bracket: string): boolean {
  if (!/^\([A-Za-z][A-Za-z ,.!?'’-]*\)$/.test(bracket)) return false;
  const words = bracket.match(/[A-Za-z]+/g) ?? [];
  const known = (word: string) =>
    meaningful.test(word) ||
    familyNamed(word) !== undefined ||
    suffixOf(word) !== undefined ||
    unitOfWord(word) !== undefined ||
    ambiguousUnits.has(word.toLowerCase());
  return words.length > 0 && !words.some(known) && words.some((word) => word.length > 1);
}
