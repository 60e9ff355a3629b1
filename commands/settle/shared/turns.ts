// What would turn a claim: for each assumption behind it the value at which it turns, what is known, and what to fill in.

import { leaningOf, turningSteps } from "../../../src/answer/answer.ts";
import type { Answer, ModelClaim, Result } from "../../../src/answer/result.ts";
import { columnsOf, readFor } from "../../../src/answer/settings.ts";
import type { Flip } from "../../../src/core/analyses/claim.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import { assumptionsOf } from "../../../src/core/estimate/assumption.ts";
import type { Steps } from "../../../src/core/kept.ts";
import type { Side } from "../../../src/core/settle/settle-act.ts";
import { speaking, tell, word } from "../../../src/core/tell.ts";
import { mendsIn } from "../../../src/language/text/mistake.ts";
import { printUnit } from "../../../src/language/units/unit-words.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { bare, bareRange } from "../../ask/words/result-text.ts";
import { endText, type Span, spanIn, withinText } from "../../ask/words/turning.ts";
import { originIn } from "../replies/text.ts";

export interface Turn {
  readonly id: string;
  readonly short: string;
  /** Where the claim turns for this side, the others left as they are. */
  readonly flip: Flip;
  /** What it would take, in words: `3 or less`; nothing where no value that is possible turns it. */
  readonly needed?: string;
  /** How many times beyond the range now it turns; 1 within it, where that is no ratio, or nothing is known. */
  readonly times: number;
  /** What the side has for it now: `known: 10 to 90`, `set: 30 to 60`, and what the claim takes for granted: `taken`. */
  readonly now: string;
  /** A value that would turn it, as somebody could type it. */
  readonly fill?: string;
}

/** The values that the side has set itself. */
type Own = Pick<ReadonlyMap<string, unknown>, "has">;

/** Whether turned the claim would hold: leaning by 50% it bears nobody out, and each side asks for its own way. */
export function turnsTo(leaning: number, side: Side | undefined): boolean {
  return Math.round(leaning * 100) === 50 && side !== undefined ? side === "for" : leaning < 0.5;
}

/** Whether the claim, leaning so, bears a side out: nothing has to turn. */
export const bearsOut = (leaning: number, side: Side): boolean => turnsTo(leaning, side) !== (side === "for");

/** All assumptions behind a claim, those that could turn it nearest to what is known first; for a side what that asks for. */
export function* turnsOf(claim: ModelClaim, answer: Answer, side?: Side, own: Own = new Map()): Steps<readonly Turn[]> {
  const { model, settings, results } = answer;
  const toHold = turnsTo(leaningOf(answer), side);
  const turns: { readonly turn: Turn; readonly far: number }[] = [];
  for (const { id } of assumptionsOf(columnsOf(model, settings), claim.output)) {
    const [quantity, result] = [model.quantities.get(id), results.get(id)];
    if (quantity === undefined || result === undefined) continue;
    const { even, upTo } = yield* turningSteps(claim, answer, id);
    const found = upTo
      ? bandOf(even, upTo.even, result, (claim.comparison === ">=") === toHold)
      : { flip: even, toHold };
    turns.push({ turn: turnOf(answer, { quantity, result, own, ...found }), far: distance(found.flip, result) });
  }
  return turns.sort((a, b) => a.far - b.far).map(({ turn }) => turn);
}

interface Found extends Band {
  readonly quantity: Quantity;
  readonly result: Result;
  readonly own: Own;
}

interface Band {
  /** Of a band the flip of its nearer end. */
  readonly flip: Flip;
  /** Whether turned it would be met: of a band, whether what comes out would lie in it. */
  readonly toHold: boolean;
  readonly span?: Span | undefined;
}

/** The values between which a band is met, and the flip that is nearer; none turns it where nothing lies between the two. */
function bandOf(one: Flip, other: Flip, result: Result, toHold: boolean): Band {
  const span = spanIn(one, other);
  const ends = [one, other].filter(({ kind }) => kind === "at");
  const [near] = ends.toSorted((a, b) => distance(a, result) - distance(b, result));
  const beyond = [one, other].find(({ kind }) => kind === "beyond");
  if (near === undefined || (toHold && span === undefined))
    return { flip: beyond ?? { kind: "none", holds: !toHold }, toHold };
  return { flip: near, toHold, span };
}

function turnOf(answer: Answer, { quantity, result, flip, own, toHold, span }: Found): Turn {
  const { id } = quantity;
  const short = word(quantity.short);
  const { model } = answer;
  const now = `${own.has(id) ? tell`set` : originIn(answer, id)}: ${bareRange(result)}`;
  if (flip.kind !== "at") return { id, short, flip, times: 1, now };
  const beyond = [flip.value / result.p95, result.p5 / flip.value];
  const times = !model.own && result.p5 > 0 && flip.value > 0 ? Math.max(1, ...beyond) : 1;
  // Turned is what it is now: told by the median, a claim that holds at the very middle would turn either way.
  const isUp = (flip.holds === "above") === toHold;
  const needed = (span && withinText(span, quantity, toHold)) ?? endText(flip.value, isUp, quantity);
  // In the language of assumptions, whoever reads it.
  const fill = speaking(undefined, () => {
    const filled = span && toHold ? innerOf(span, quantity) : fillOf(flip.value, isUp, quantity);
    const read = (text: string) => readFor(model, quantity, text);
    if (filled === undefined) return undefined;
    // Of a size that nobody expects it says what it counts.
    const inUnit = `${filled} ${printUnit(quantity.unit)}`.trim();
    return [filled, inUnit].find((text) => readable(text, read) === text) ?? readable(filled, read);
  });
  return { id, short, flip, times, now, needed, ...(fill && { fill }) };
}

/** A range well within a span, so that it stays in it; of one without an end as `fillOf` has it. */
function innerOf({ low, high }: Span, quantity: Quantity): string | undefined {
  if (!Number.isFinite(low)) return fillOf(high, false, quantity);
  if (!Number.isFinite(high)) return fillOf(low, true, quantity);
  if (!(low > 0)) return undefined;
  const [from, to] = [0.2, 0.8].map((part) => Number((low * (high / low) ** part).toPrecision(3)));
  return `${bare(from ?? low, quantity)} to ${bare(to ?? high, quantity)}`;
}

/** A range on the far side of where it turns, so that it turns it. */
function fillOf(value: number, isUp: boolean, quantity: Quantity): string | undefined {
  if (!(value > 0)) return undefined;
  const { support } = quantity;
  const shift = (by: number) => {
    if (support !== "share") return isUp ? value * Math.exp(by) : value * Math.exp(-by);
    const odds = (value / (1 - value)) * Math.exp(isUp ? by : -by);
    return odds / (1 + odds);
  };
  const ends = [shift(0.1), shift(0.6)].sort((a, b) => a - b).map((end) => Number(end.toPrecision(2)));
  const [low = 0, high = 0] = ends;
  if (!(low < high) || (support === "share" && high >= 1)) return undefined;
  return `${bare(low, quantity)} to ${bare(high, quantity)}`;
}

/** The text as it can be typed, else its last mend. */
function readable(text: string, read: (text: string) => unknown, isMend = false): string | undefined {
  const typed = () => {
    read(text);
    return text;
  };
  return unlessMistaken(typed, ({ place }) => {
    const mend = mendsIn(place.hint).at(-1);
    return mend === undefined || isMend ? undefined : readable(mend, read, true);
  });
}

/** How far off a turn is, in widths of what is known; what cannot turn it is farthest. */
function distance(flip: Flip, { median, p5, p95 }: Result): number {
  if (flip.kind === "none") return Number.POSITIVE_INFINITY;
  const isLog = median > 0 && flip.value > 0 && p5 > 0;
  const gap = isLog ? Math.abs(Math.log(flip.value / median)) : Math.abs(flip.value - median);
  const width = isLog ? Math.log(p95 / p5) / 2 : (p95 - p5) / 2;
  const beyond = flip.kind === "beyond" ? 1e6 : 0;
  return beyond + gap / Math.max(width, isLog ? 0.05 : Math.abs(median) * 0.05 || 0.05);
}
