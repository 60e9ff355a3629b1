// Families in words, without the brackets of a call: `normal with mean 5 and sd 2`, `PERT 1 2 5`, `5 to 20 (uniform)`.

import { familyNamed, readFamily } from "../distributions/call.ts";
import type { Syntax } from "../syntax.ts";
import {
  endsNumber,
  isEmpty,
  isKnownName,
  isLike,
  outside,
  spanOfTokens,
  splitAt,
  startsNumber,
  type Tokens,
} from "../text/tokens.ts";
import { matched } from "./pattern.ts";

const link = "distribution|dist|distributed|with|,|of|around|about|~|centered|at|:*";

/** Reads a run that begins or ends with the name of a family; undefined where there is none. */
export function readSaidFamily(tokens: Tokens, readPart: (part: Tokens) => Syntax): Syntax | undefined {
  const { before, after, within } =
    matched(tokens, "{within} ( a|an? {after:word} distribution|dist? )") ??
    matched(
      tokens,
      `a|an? {before:word} ${link} {within}`,
      "{within} ,? {after:word} distribution|dist|distributed?",
    ) ??
    {};
  const run = before ?? after;
  const word = run?.list[run.from];
  if (word === undefined || within === undefined || isKnownName(tokens, word)) return undefined;
  const family = familyNamed(word.text);
  if (family === undefined) return undefined;
  const [bracket] = within.list.slice(within.from);
  if (before && bracket?.text === "(") return undefined;
  const parts = partsIn(within);
  if (parts.some(isEmpty) || (after && parts.length > 1)) return undefined;
  return readFamily(tokens, family, { word, parts, span: spanOfTokens(tokens) }, readPart);
}

/** The values of a run, with commas or words between them or nothing; a range is one. */
function partsIn(run: Tokens): readonly Tokens[] {
  if (isLike(run.list[run.from], /^(?:from|between)$/i)) return [run];
  const joints = outside(run, ({ text }) => /^(?:,|;|and|with)$/i.test(text));
  return splitAt(run, joints).flatMap((part) => {
    const from = part.from + (isLike(part.list[part.from], /^(?:and|with|an?)$/i) ? 1 : 0);
    const starts = outside({ ...part, from }, startsNumber).filter((at) => at > from && isOver(part, at - 1));
    return [from, ...starts].map((start, index) => ({ ...part, from: start, to: starts[index] ?? part.to }));
  });
}

/** Whether a number ends at a token: with the k of `5k`, and not with the p of `10 trials, p 0.3`. */
function isOver({ list }: Tokens, at: number): boolean {
  const [before, last] = [list[at - 1], list[at]];
  const isLetter = last?.kind === "word" && last.text.length === 1;
  return endsNumber(last) && !(isLetter && before?.span[1] !== last.span[0]);
}
