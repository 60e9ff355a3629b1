// The promise of a mend: what a hint says to write can be typed as it stands.

import { UserError } from "../core/errors.ts";
import { mends } from "./mistake.ts";

/**
 * Runs `parse` on a text; where that fails, the hint keeps only those of its mends that `parse` accepts, or `examples`.
 * @throws UserError as `parse` does.
 */
export function withReadyMends<Result>(
  text: string,
  parse: (text: string) => Result,
  examples: readonly string[],
): Result {
  try {
    return parse(text);
  } catch (error) {
    const hint = error instanceof UserError ? error.place.hint : undefined;
    if (!(error instanceof UserError) || hint === undefined || !hint.startsWith("Write `")) throw error;
    const offered = [...hint.matchAll(/`([^`]+)`/g)].map(([, mend = ""]) => mend);
    const ready = offered.filter((mend) => accepts(mend, parse));
    if (ready.length === offered.length) throw error;
    const kept = ready.length > 0 ? ready : examples;
    throw new UserError(error.code, error.message, { ...error.place, hint: mends(...kept) });
  }
}

function accepts(text: string, parse: (text: string) => unknown): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
