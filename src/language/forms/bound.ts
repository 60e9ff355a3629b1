// What leaves a number open: one end of a range, as in `up to 20%`, `at least 5` and `10+`, or a word such as `most` and `a few`,
// which is asked about.

import type { Span } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import { hasDimension, sameDimensions } from "../../core/units/unit.ts";
import { amountOf } from "../numbers/literal.ts";
import { rangeAt } from "../numbers/spread.ts";
import { shownPercent, shownQuantity } from "../shown.ts";
import type { Amount, Literal, Syntax } from "../syntax.ts";
import type { Target } from "../target.ts";
import { Question, quote } from "../text/mistake.ts";
import { vague } from "../text/phrase-table.ts";
import { askAbout, isKnownName, isScale, isUnit, spanOfTokens, type Token, type Tokens } from "../text/tokens.ts";
import { matched } from "./pattern.ts";

/**
 * Reads a bound as the range from or to the end of what is known of the quantity, or plausible, which the note says.
 * @throws UserError `assumption.ambiguous` with a range to choose where no end is known.
 */
export function readBound(tokens: Tokens, read: (part: Tokens) => Literal | undefined): Literal | undefined {
  const sign = tokens.list[tokens.from]?.text ?? "";
  const main = { ...tokens, from: tokens.from + 1 };
  const isUpper = sign.startsWith("<");
  const typed = amountOf(main);
  const span = spanOfTokens(tokens);
  const ask = (...readings: Syntax[]) => {
    const message = tell`Expected both ends of a range, got one: ten times either way if nothing else is known`;
    return askAbout(tokens, readings, { message });
  };
  if (typed === undefined) {
    // `10 to 20 max` says the same twice; `at least 10 to 20` does not.
    const literal = matched(main, "{low:number} to|-|– {high:number}") && read(main);
    if (literal && !isUpper) throw ask(literal);
    return literal && { ...literal, span };
  }
  const isBeyond = (end: Amount) => (isUpper ? scaled(end) < scaled(typed) : scaled(end) > scaled(typed));
  const ends = farEnds(tokens.target, isUpper, span).map((far) => inUnitOf(typed, far));
  const end = ends.find(isBeyond);
  if (end !== undefined) {
    const shown = end.percent
      ? shownPercent(end.value)
      : shownQuantity(end.value, { ...(end.unit && { unit: end.unit }) });
    const note = isUpper
      ? tell`read as a range from ${shown}, the plausible low end`
      : tell`read as a range to ${shown}, the plausible high end`;
    return { kind: "range", low: isUpper ? end : typed, high: isUpper ? typed : end, note, span };
  }
  const { value } = typed;
  const percent = typed.percent ?? (value < 1 ? ends.at(-1)?.percent : undefined);
  const far = isUpper ? value / 10 : percent ? Math.min(10 * value, Math.max(0.99, (1 + value) / 2)) : value * 10;
  const other = { ...typed, value: Number(far.toPrecision(6)) };
  // `more than half` of a share is in percent at both ends.
  const both = [typed, other].map((each) => (percent ? { ...each, percent } : each));
  throw ask(rangeAt(span)(isUpper ? both.toReversed() : both));
}

/** The low or the high end of what is known, and of what is plausible. */
function farEnds({ known, plausible, unit, support }: Target, isLow: boolean, span: Span): readonly Amount[] {
  const rest = { ...(unit && hasDimension(unit) && { unit }), ...(support === "share" && { percent: true as const }) };
  return [known, plausible].flatMap((ends): readonly Amount[] =>
    ends ? [{ kind: "quantity", value: isLow ? ends[0] : ends[1], ...rest, span }] : [],
  );
}

/** The other end as the typed one is written: without a unit, or in money that stands for the whole. */
function inUnitOf({ unit, percent }: Amount, end: Amount): Amount {
  const { unit: own, ...bare } = end;
  if (own === undefined || percent) return end;
  if (unit === undefined) return bare;
  return sameDimensions(unit, own) ? end : { ...end, unit, value: (end.value * own.scale) / unit.scale };
}

const scaled = ({ value, unit }: Amount): number => value * (unit?.scale ?? 1);

const around =
  /^(?:an?|the|of|at|on|in|during|every|them|people|gamers|players|it|order|any|anyone|anybody|everyone|everybody|all|no|one)$/i;

/**
 * Refuses a run that is such a word, with what may stand round it and the scale or percent sign behind.
 * @throws UserError `assumption.ambiguous`
 */
export function refuseVague(tokens: Tokens): void {
  if (tokens.target.growth || tokens.to - tokens.from > 5) return;
  const words = tokens.list.slice(tokens.from, tokens.to).filter((each) => !isKnownName(tokens, each));
  const isMark = (token: Token) => isScale(token) || isUnit(token) || token.text === "%";
  const [word, ...rest] = words.filter(({ text }) => !around.test(text));
  const readings = word?.kind === "word" ? vague.get(word.text.toLowerCase()) : undefined;
  // `hundreds of millions`: the second is a scale.
  const marks = rest.map((each) => (vague.has(each.text) ? { ...each, text: each.text.replace(/s$/, "") } : each));
  if (readings === undefined || words.length !== tokens.to - tokens.from || !marks.every(isMark)) return;
  const span = spanOfTokens(tokens);
  const message = tell`Expected a number, got ${quote(tokens.text.slice(...span))}, which could be many`;
  const behind = marks.map(({ text }) => (text === "%" ? text : ` ${text}`)).join("");
  const ready = readings.filter((each) => behind === "" || !each.includes("%")).map((each) => each + behind);
  // `the majority` and all that stands round it.
  throw new Question(tokens, [tokens.from === 0 ? 0 : span[0], span[1]], ready, { message });
}
