// How sure somebody is of a range, in words: `95% CI [2, 20]`, `5 to 10 with 80% confidence`, `(80%)`.

import type { Span } from "../../core/errors.ts";
import { figures, tell } from "../../core/tell.ts";
import { amountOf, readWholeLiteral } from "../numbers/literal.ts";
import { quantilesAt } from "../numbers/spread.ts";
import { type Amount, type Literal, type Range, rounded, type Syntax } from "../syntax.ts";
import { mends, mistake } from "../text/mistake.ts";
import { askAbout, insideBracket, isCalled, isEmpty, spanOfTokens, type Tokens } from "../text/tokens.ts";
import { amountIn, matched } from "./pattern.ts";

const interval = "ci|cri|confidence|credible|interval|range";
const sure = `${interval}|sure|confident|certain|certainty|credence|likely|that|it's|it|is|i'm|am|i`;

const deviations = "sd|sds|sigma|sigmas|se";

/** How much of a normal lies within so many standard deviations. */
const within: ReadonlyMap<number, number> = new Map([
  [1, 0.6827],
  [2, 0.9545],
  [3, 0.9973],
]);

/** The level that `80%` or `2 sigma` says. */
const levelIn = (run: Tokens | undefined, isDeviations: boolean): number | undefined => {
  const { value } = (run && amountIn(run)) ?? {};
  return isDeviations ? within.get(value ?? 0) : value;
};

type ReadLiteral = (tokens: Tokens) => Literal | undefined;

interface Interval {
  /** How much lies between the ends, as a share. */
  readonly level: number;
  /** What was said of the ends. */
  readonly range: Tokens;
}

/** A range behind or before its level, said in words or as one of `others`; undefined where none is said. */
export function intervalIn(tokens: Tokens, ...others: readonly string[]): Interval | undefined {
  if (isCalled(tokens.list, tokens.from)) return undefined;
  const { half } = matched(tokens, "iqr of|:|=? {half}") ?? {};
  if (half) return { level: 0.5, range: half };
  const found = matched(
    tokens,
    `{level:percent} ${sure}+ of|:|,|=* {range}`,
    "{level:percent} {range:between}",
    `${interval}+ of? :? {range}`,
    `{range} ,? with|at|a+ {level:percent} ${sure}*`,
    `{range} ,? {level:percent} ${sure}+`,
    `{range} ,|at|within* {sds:number} ${deviations}`,
    ...others,
  );
  const level = found?.level || found?.sds ? levelIn(found.level ?? found.sds, found.sds !== undefined) : 0.9;
  return found?.range && level !== undefined && level < 1 ? { level, range: found.range } : undefined;
}

/** The level of a bracket that holds nothing else: `(80%)`, `(90% CI)`, `(I'm 80% sure)`. */
export function levelAlone(tokens: Tokens): number | undefined {
  if (matched(tokens, `${interval}+`)) return 0.9;
  const found = matched(tokens, `i'm|i|am|it's|at|with|about* {level:percent} ${sure}*`, `{sds:number} ${deviations}`);
  const level = levelIn(found?.level ?? found?.sds, found?.sds !== undefined);
  return level !== undefined && level < 1 ? level : undefined;
}

/** `95% CI [2, 20]`, `5 to 10 with 80% confidence`. */
export function saidInterval(tokens: Tokens, read: ReadLiteral): Literal | undefined {
  const said = intervalIn(tokens);
  const literal = said && read(said.range);
  if (said === undefined || (literal?.kind !== "range" && literal?.kind !== "plus-minus")) return undefined;
  return { ...literal, ...(said.level !== 0.9 && { level: said.level }), span: spanOfTokens(tokens) };
}

/** `10 to 20 (90%)`, which would else be a product of the upper end. */
export function levelInBrackets(tokens: Tokens, read: ReadLiteral): Literal | undefined {
  const opening = tokens.partner.get(tokens.to - 1);
  if (opening === undefined || opening <= tokens.from || tokens.list[opening]?.text !== "(") return undefined;
  // `3 / (0%)` divides.
  const before = tokens.list[opening - 1];
  if (before?.kind === "sign" && !/^[)\]}%]$/.test(before.text)) return undefined;
  const inside = insideBracket(tokens, opening);
  const said = levelAlone(inside);
  if (said === undefined && readWholeLiteral(inside)?.marks.percent === undefined) return undefined;
  // The words of a call have their own brackets: `10 to max(90%)`.
  if (isCalled(tokens.list, opening - 1)) return undefined;
  const main = { ...tokens, to: opening };
  const literal = read(main);
  if (literal?.kind !== "range" && literal?.kind !== "plus-minus") return undefined;
  const span = spanOfTokens(tokens);
  const guess = amountIn(inside);
  if (literal.kind === "range" && guess?.percent && isInside(literal, guess)) {
    // `5–20% (10%)`: a best guess between the ends, and hardly how sure somebody is.
    const guessed = quantilesAt(span)([literal.low, guess, literal.high]);
    if (guess.value < 0.5) return guessed;
    throw askAbout(tokens, [{ ...literal, level: guess.value }, guessed]);
  }
  return { ...literal, level: said ?? readLevel(inside), span };
}

const isInside = ({ low, high }: Range, { value }: Amount): boolean =>
  low.kind === "quantity" &&
  high.kind === "quantity" &&
  low.percent === true &&
  low.value < value &&
  value < high.value;

/**
 * The level that the tokens after `@` say, as a share.
 * @throws UserError `assumption.level`
 */
export function readLevel(tokens: Tokens): number {
  const quantity = amountOf(tokens);
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
  const example = tokens.target.growth ? "+30% to +60% @ 80%" : "30 to 80 @ 80%";
  const span = spanOfTokens({ ...tokens, from: at });
  throw mistake("assumption.level", message, tokens, span, tell`Give both ends, such as ${figures(example)}`);
}

/** The levels of the ends and the middle of what holds so much of the probability. */
export function levelsAround(level: number): readonly [number, number, number] {
  const tail = rounded((1 - level) / 2);
  return [tail, 0.5, 1 - tail];
}

/** Closer to 0 or 1 a range says nothing, or has no tails left. */
const isLevel = (share: number): boolean => share >= 0.01 && share <= 0.9999;

/** `@ 80` was meant as 80%. */
const meantLevel = (quantity: Amount | undefined): number =>
  quantity && !quantity.percent && isLevel(quantity.value / 100) ? quantity.value : 80;
