// The bare numbers of a text with something behind each: `6 to 30` as `6% to 30%` or `6M to 30M`.

import { UserError } from "../../core/errors.ts";
import { scan } from "../text/scan.ts";
import type { Tokens } from "../text/token.ts";
import { readLiteral } from "./literal.ts";
import { isBare } from "./spread.ts";

/** Every number that carries nothing, with a suffix. */
export function suffixed(text: string, suffix: string): string {
  const ends = bareEnds(scan(text));
  return ends.toReversed().reduce((all, end) => all.slice(0, end) + suffix + all.slice(end), text);
}

function bareEnds(tokens: Tokens): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < tokens.to; ) {
    const written = literalAt(tokens, at);
    if (written && isBare(written.marks)) ends.push(written.span[1]);
    at = written?.next ?? at + 1;
  }
  return ends;
}

function literalAt(tokens: Tokens, at: number) {
  try {
    return readLiteral(tokens, at);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
