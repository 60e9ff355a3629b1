// The level of a range, after its `@`: how much of the probability lies between the ends.

import type { Span } from "../../core/errors.ts";
import { figures, tell } from "../../core/tell.ts";
import type { Amount, Literal, Syntax } from "../syntax.ts";
import { mends, mistake } from "../text/mistake.ts";
import { isEmpty, spanOfTokens, type Tokens } from "../text/tokens.ts";
import { quantityOf, readWholeLiteral } from "./literal.ts";

/**
 * The level that the tokens after `@` say, as a share.
 * @throws UserError `assumption.level`
 */
export function readLevel(tokens: Tokens): number {
  const written = readWholeLiteral(tokens);
  const quantity = written && quantityOf(written, tokens);
  if (quantity && quantity.unit === undefined && isLevel(quantity.value)) return quantity.value;
  const sign = tokens.list[tokens.from - 1];
  const before = tokens.text.slice(0, sign?.span[0]).trim();
  const span: Span = isEmpty(tokens) && sign ? sign.span : spanOfTokens(tokens);
  const message = tell`Expected a level from 1% to 99.99% after \`@\``;
  const mended = [`${before} @ ${meantLevel(quantity)}%`, ...(quantity ? [] : [before])];
  throw mistake("assumption.level", message, tokens, span, mends(...mended));
}

/**
 * What lies between its ends with `level`: a range, a tolerance, or a best guess with its interval.
 * @throws UserError `assumption.level` for what has no ends, at the `@` where the level stands.
 */
export function atLevel(read: Syntax | undefined, level: number, tokens: Tokens, at: number): Literal {
  if (read?.kind === "range" || read?.kind === "plus-minus") return { ...read, level };
  if (read?.kind === "quantiles" && read.values.length === 3 && read.levels === undefined) {
    return { ...read, levels: levelsAround(level) };
  }
  const message = tell`Expected a range or a tolerance before \`@\`, which says how sure it is`;
  const example = tokens.lexicon.growth ? "+30% to +60% @ 80%" : "30 to 80 @ 80%";
  const span = spanOfTokens({ ...tokens, from: at });
  throw mistake("assumption.level", message, tokens, span, tell`Give both ends, such as ${figures(example)}`);
}

/** The levels of the ends and the middle of what holds so much of the probability. */
export function levelsAround(level: number): readonly [number, number, number] {
  const tail = Number(((1 - level) / 2).toPrecision(12));
  return [tail, 0.5, 1 - tail];
}

/** Closer to 0 or 1 a range says nothing, or has no tails left. */
const isLevel = (share: number): boolean => share >= 0.01 && share <= 0.9999;

/** `@ 80` was meant as 80%. */
const meantLevel = (quantity: Amount | undefined): number =>
  quantity && !quantity.percent && isLevel(quantity.value / 100) ? quantity.value : 80;
