// The bare numbers of a text with something behind each: `6 to 30` as `6% to 30%` or `6M to 30M`.

import { unlessMistaken } from "../../core/errors.ts";
import { scan } from "../text/scan.ts";
import type { Tokens } from "../text/token.ts";
import { isCurrency } from "../units/unit-table.ts";
import { readLiteral } from "./literal.ts";

/** Every number that carries nothing but its currency, with a suffix behind its figure. */
export function suffixed(text: string, suffix: string): string {
  const ends = bareEnds(scan(text));
  return ends.toReversed().reduce((all, end) => all.slice(0, end) + suffix + all.slice(end), text);
}

function bareEnds(tokens: Tokens): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < tokens.to; ) {
    const written = literalAt(tokens, at);
    const { suffix, percent, unit } = written?.marks ?? {};
    const isOpen = suffix === undefined && percent === undefined && (unit === undefined || isCurrency(unit));
    const figure = tokens.list
      .slice(at, written?.next)
      .findLast(({ kind }) => kind === "number" || kind === "fraction");
    if (written && isOpen && figure) ends.push(figure.span[1]);
    at = written?.next ?? at + 1;
  }
  return ends;
}

function literalAt(tokens: Tokens, at: number) {
  return unlessMistaken(() => readLiteral(tokens, at));
}
