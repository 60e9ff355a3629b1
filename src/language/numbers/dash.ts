// The dash rule: whether `A - B` is a range or a subtraction, or could be either.

import { hasDimension, sameDimensions } from "../../core/units/unit.ts";
import type { Amount } from "../syntax.ts";
import type { Tokens } from "../text/tokens.ts";
import { quantityOf, readWholeAmount, readWholeLiteral, type WrittenNumber } from "./literal.ts";
import { figureOf, isBare, isPrice, remarked } from "./spread.ts";

type Dash = "range" | "subtraction" | "either";

/**
 * Reads a dash between two literals that are all there is.
 *
 * - `5k-10k`, `150–210B`, `5–20%`, `$10-20`: a range, when it ascends and the right end carries what both share.
 * - `1-30%`: one minus a percentage.
 * - `7 – 2`, `30% - 10%`: a subtraction, since no range descends.
 * - `10-20`, `5k-10000`, `0.9-5%`, and `1–5%` with a typographic dash: either, so it is asked.
 */
function dashBetween(left: WrittenNumber, right: WrittenNumber, typographic: boolean, tokens: Tokens): Dash {
  const { marks } = right;
  // `12-16 hours a day` are parts of a day at both ends.
  const isRatio = marks.unit !== undefined && !hasDimension(marks.unit) && isBare(left.marks);
  const [low, high] = [isRatio ? remarked(left, marks) : left, right].map((each) => quantityOf(each, tokens)) as [
    Amount,
    Amount,
  ];
  if (marks.percent !== undefined && isBare(left.marks)) {
    if (low.value === 1) return typographic ? "either" : "subtraction";
    if (low.value / 100 > high.value) return "subtraction";
    return low.value > 0 && low.value < 1 ? "either" : "range";
  }
  const [from, to] = [low.unit, high.unit];
  if (from !== undefined && to !== undefined && sameDimensions(from, to)) {
    return low.value * from.scale < high.value * to.scale ? "range" : "subtraction";
  }
  // `3k–5` may end at 5k, and `5%-5%` be no more than 5%.
  const own = left.marks.suffix?.shift ?? 0;
  const isNear = figureOf(right) > figureOf(left) && figureOf(right) <= 10 * figureOf(left);
  if (own > 0 && isBare(marks) && isNear && low.value > high.value) return "either";
  if (low.value === high.value && low.percent && high.percent) return "either";
  const shift = left.marks.suffix === undefined ? (marks.suffix?.shift ?? 0) : 0;
  const ascends = low.value * 10 ** shift < high.value || low.value < high.value;
  // `100 million–1` lacks what follows the 1.
  if (!ascends) return typographic && left.marks.suffix !== undefined && isBare(marks) ? "either" : "subtraction";
  const spreads = marks.percent !== undefined || marks.suffix !== undefined || marks.unit !== undefined;
  const money = isPrice(left) && left.marks.suffix === undefined && isBare(marks);
  return spreads || money ? "range" : "either";
}

export interface Dashed {
  readonly low: WrittenNumber;
  readonly high: WrittenNumber;
  readonly dash: Dash;
  /** Written `10–20`, as ranges are printed. */
  readonly typographic: boolean;
  /** Written `10--5`: a long dash, or a dash before a negative number. */
  readonly double: boolean;
}

/** The two sides, where the tokens are two literals with a dash between. */
export function dashed(tokens: Tokens): Dashed | undefined {
  for (let at = tokens.from + 1; at < tokens.to - 1; at++) {
    const sign = tokens.list[at];
    if (sign?.text !== "-" && sign?.text !== "–") continue;
    const after = { ...tokens, from: at + 1 };
    const amount = readWholeAmount(after);
    const high = readWholeLiteral(after) ?? amount;
    const isScaled = high?.marks.suffix !== undefined || high?.marks.unit !== undefined || amount !== undefined;
    const before = { ...tokens, to: at };
    // `1/2-3/4 million` and `10^3-10^4`.
    const low = high && (readWholeLiteral(before) ?? (isScaled ? readWholeAmount(before) : undefined));
    if (low === undefined || high === undefined) continue;
    const tight = low.span[1] === sign.span[0] && sign.span[1] === high.span[0];
    const typographic = tight && sign.text === "–";
    const double = tokens.text.slice(...sign.span) === "--";
    return { low, high, dash: dashBetween(low, high, typographic, tokens), typographic, double };
  }
  return undefined;
}
