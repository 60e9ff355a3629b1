// A value of a size that nobody expects of its quantity, in an argument that is about such sizes.

import { quantile } from "../../../src/core/distributions/quantile.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import { sides } from "../../../src/core/settle/state.ts";
import { mendsIn } from "../../../src/language/text/mistake.ts";
import type { Pasted } from "../../ask/shared/given.ts";
import type { FoundArgument } from "./argument.ts";
import { answerOf } from "./base.ts";

/** What is asked whether it is meant in its own unit, read so where `again` finds that it is. */
export function rereading<T>(read: () => T, again: (mend: string) => T | undefined): T {
  return unlessMistaken(read, (mistake) => {
    const { text, span, hint } = mistake.place;
    const mend = mistake.code === "range.size" ? mendsIn(hint).at(-1) : undefined;
    if (mend === undefined || text === undefined || span === undefined) throw mistake;
    // What is typed with its unit behind it, and no other number.
    if (!mend.startsWith(`${text.slice(...span)} `)) throw mistake;
    const meant = text.slice(0, span[0]) + mend + text.slice(span[1]);
    const found = unlessMistaken(
      () => again(meant),
      () => undefined,
    );
    if (found === undefined) throw mistake;
    return found;
  });
}

/** How many times beyond what a side has a value is still of the size that is argued about. */
const beyond = 10;

/**
 * Whether all values are of the size of what the sides have: what somebody has in 2030 is no size of today. Where two are held
 * against each other, what the one has is a size of the other, too.
 */
export function areInForce(found: FoundArgument, values: Pasted["values"]): boolean {
  const answers = sides.map((side) => answerOf(found, found.state, side));
  return [...values].every(([id, { reading }]) => {
    const middle = reading.distribution && quantile(reading.distribution, 0.5);
    if (middle === undefined) return false;
    return answers.some(({ results }) => {
      const unit = results.get(id)?.unit;
      return [...results.values()].some(
        (each) => each.unit.symbol === unit?.symbol && middle >= each.p5 / beyond && middle <= each.p95 * beyond,
      );
    });
  });
}
