// Patterns over tokens, so that a form of words is one line of a table: `{x} with a|an? {p:percent} chance`.

import { unlessMistaken } from "../../core/errors.ts";
import { amountOf, readWholeAmount } from "../numbers/literal.ts";
import { isAbout, isKnownName, isNumber, startsNumber, type Tokens, typedText } from "../text/tokens.ts";
import { unitOfWord } from "../units/unit-table.ts";
import { clockIn } from "./clock.ts";

/** What a run must be to fill a slot; without a kind it may be anything. */
const kinds: Readonly<Record<string, (run: Tokens) => boolean>> = {
  number: (run) => amountIn(run) !== undefined,
  /** A number in words. */
  spelt: (run) => run.to === run.from + 1 && isNumber(run.list[run.from]) && /^[a-z][a-z -]*$/i.test(typedText(run)),
  percent: (run) => amountIn(run)?.percent === true && shareIn(run) !== undefined,
  share: (run) => shareIn(run) !== undefined,
  /** Two numbers with a joint, as in `2 to 3 years`. */
  interval: (run) => matched(run, "{a:number} to|-|–|and {b:number}") !== undefined,
  /** The same with the words that say so before them. */
  between: (run) => matched(run, "between|from {a:number} to|and {b:number}") !== undefined,
  about: ({ list, from, to }) => to === from + 1 && isAbout(list[from]),
  time: (run) => yearsIn(run) !== undefined,
  clock: (run) => clockIn(run) !== undefined,
  one: ({ from, to }) => to === from + 1,
  word: ({ list, from, to }) => to === from + 1 && list[from]?.kind === "word",
  /** What starts with a number, and may be a range; or a call. */
  amount: ({ list, from }) => startsNumber(list[from]) || (list[from]?.kind === "word" && list[from + 1]?.text === "("),
};

/** The part of one that a run is: `30%`, `0.3`, `2/3`. */
export function shareIn(run: Tokens): number | undefined {
  const { value = readWholeAmount(run)?.amount.times10(0) ?? -1, unit } = amountIn(run) ?? {};
  return unit === undefined && value > 0 && value <= 1 ? value : undefined;
}

/** The number that a run is from end to end. */
export function amountIn(run: Tokens) {
  return unlessMistaken(() => amountOf(run));
}

/** How many years `6 months` or `decade` is. */
export function yearsIn(run: Tokens): number | undefined {
  const [only] = run.list.slice(run.from, run.to);
  const isLone = run.to === run.from + 1 && only?.kind === "word" && !isKnownName(run, only);
  const { value = 0, unit } = isLone ? { value: 1, unit: unitOfWord(only.text) } : (amountIn(run) ?? {});
  return unit?.dimensions.year === 1 && Object.keys(unit.dimensions).length === 1 ? value * unit.scale : undefined;
}

type Element =
  | { readonly words: readonly string[]; readonly least: number; readonly most: number }
  | { readonly slot: string; readonly fits: (run: Tokens) => boolean };

/** The runs in the slots of a pattern, by their names. */
export type Slots = Readonly<Record<string, Tokens>>;

/** Elements by the text of their pattern. */
const known = new Map<string, readonly Element[]>();

function elementsOf(pattern: string): readonly Element[] {
  const found = known.get(pattern) ?? pattern.split(" ").map(elementOf);
  known.set(pattern, found);
  return found;
}

function elementOf(text: string): Element {
  const [, slot, kind] = /^\{(\w+)(?::(\w+))?\}$/.exec(text) ?? [];
  if (slot !== undefined) return { slot, fits: kinds[kind ?? ""] ?? (() => true) };
  const [, words = "", times = ""] = /^(.+?)([?*+]?)$/.exec(text) ?? [];
  return {
    words: words === "|" ? [words] : words.split("|"),
    least: /^[?*]$/.test(times) ? 0 : 1,
    most: /^[*+]$/.test(times) ? 9 : 1,
  };
}

/**
 * The slots of the first pattern that fits a run from end to end. A word or sign stands for itself, `a|b` for either, `?`, `*`
 * and `+` behind one say how often; `{name:kind}` is a slot, the shortest that fits, and never half a bracket.
 */
export function matched(tokens: Tokens, ...patterns: readonly string[]): Slots | undefined {
  for (const pattern of patterns) {
    const elements = elementsOf(pattern);
    if (!elements.every((each) => mayHold(each, tokens))) continue;
    const slots = matchedFrom(elements, tokens, tokens.from);
    if (slots !== undefined) return slots;
  }
  return undefined;
}

/** Whether a word that a pattern needs is there at all: most are not, and what they stand between is dear to read. */
function mayHold(element: Element, tokens: Tokens): boolean {
  if ("slot" in element || element.least === 0) return true;
  for (let at = tokens.from; at < tokens.to; at++) if (isOne(element.words, tokens, at)) return true;
  return false;
}

function matchedFrom(elements: readonly Element[], tokens: Tokens, at: number): Slots | undefined {
  const [first, ...rest] = elements;
  if (first === undefined) return at === tokens.to ? {} : undefined;
  if ("slot" in first) {
    for (let end = at; end < tokens.to; ) {
      end = Math.max(end, tokens.partner.get(end) ?? end) + 1;
      const run = { ...tokens, from: at, to: end };
      if (end > tokens.to || !first.fits(run)) continue;
      const slots = matchedFrom(rest, tokens, end);
      if (slots !== undefined) return { ...slots, [first.slot]: run };
    }
    return undefined;
  }
  let count = 0;
  while (count < first.most && at + count < tokens.to && isOne(first.words, tokens, at + count)) count++;
  for (; count >= first.least; count--) {
    const slots = matchedFrom(rest, tokens, at + count);
    if (slots !== undefined) return slots;
  }
  return undefined;
}

function isOne(words: readonly string[], tokens: Tokens, at: number): boolean {
  const token = tokens.list[at];
  return token !== undefined && words.includes(token.text.toLowerCase()) && !isKnownName(tokens, token);
}
