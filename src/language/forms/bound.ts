// One end of a range said, the other left to what is plausible: `up to 20%`, `at least 5`, `10+`.

import { sameDimensions } from "../../core/units/unit.ts";
import { quantityOf, readWholeLiteral } from "../numbers/literal.ts";
import { printNumber, printPercent } from "../numbers/number.ts";
import type { Amount, Literal, Syntax } from "../syntax.ts";
import { mends, mistake } from "../text/mistake.ts";
import type { Tokens } from "../text/token.ts";
import { spanOfTokens } from "../text/tokens.ts";
import { matched } from "./pattern.ts";

/**
 * Reads a bound as the range from or to the plausible end of the quantity, which the note says.
 * @throws UserError `assumption.ambiguous` with a range to choose where no end is known.
 */
export function readBound(tokens: Tokens, read: (part: Tokens) => Literal | undefined): Literal | undefined {
  const sign = tokens.list[tokens.from]?.text ?? "";
  const main = { ...tokens, from: tokens.from + 1 };
  const isUpper = sign.startsWith("<");
  const written = readWholeLiteral(main);
  const span = spanOfTokens(tokens);
  const number = tokens.text.slice(...spanOfTokens(main));
  const message = "Expected both ends of a range, got one: ten times either way if nothing else is known";
  const ask = (...readings: string[]) => mistake("assumption.ambiguous", message, tokens, span, mends(...readings));
  if (written === undefined) {
    // `10 to 20 max` says the same twice; `at least 10 to 20` does not.
    const literal = matched(main, "{low:number} to|-|– {high:number}") && read(main);
    if (literal && !isUpper) throw ask(tokens.text.slice(...literal.span));
    return literal && { ...literal, span };
  }
  const typed = quantityOf(written, tokens);
  const { plausible } = tokens.lexicon;
  const isBeyond = (end: Amount) => (isUpper ? scaled(end) < scaled(typed) : scaled(end) > scaled(typed));
  const known = plausible && inUnitOf(typed, { ...(isUpper ? plausible[0] : plausible[1]), span });
  const end = known && isBeyond(known) ? known : undefined;
  if (end !== undefined) {
    const shown = end.percent ? printPercent(end.value) : printNumber(end.value);
    const note = `read as a range ${isUpper ? "from" : "to"} ${shown}, the plausible ${isUpper ? "low" : "high"} end`;
    return { kind: "range", low: isUpper ? end : typed, high: isUpper ? typed : end, note, span };
  }
  const { value } = typed;
  const percent = typed.percent || (known?.percent && value < 1);
  const factor = isUpper ? value / 10 : percent ? Math.min(10 * value, Math.max(0.99, (1 + value) / 2)) : value * 10;
  // `more than half` has no figure to write the other end with.
  const ends = [value, factor]
    .map((each) => printPercent(each))
    .toSorted((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
  if (percent && !/\d.*%/.test(number)) throw ask(ends.join(" to "));
  const opposite = withFigure(number, percent ? 100 * factor : factor, percent ? value * 100 : value);
  throw ask(isUpper ? `${opposite} to ${number}` : `${number} to ${opposite}`);
}

/**
 * What is cut: `5 to 10 capped at 8` is the lesser of both, `normal(5, 2) between 1 and 9` lies between.
 * @throws UserError `assumption.ambiguous` where what lies beyond may be put on the end or left out.
 */
export function readLimited(tokens: Tokens, read: (part: Tokens) => Syntax): Syntax | undefined {
  const span = spanOfTokens(tokens);
  const { x, y, low, high } =
    matched(
      tokens,
      "{x} ,? capped {y:number}",
      "{x} ,? truncated|cut|clipped to|between|within? {low:number} to|and|-|–|.. {high:number}",
      "{x} between|within {low:number} and|to {high:number}",
    ) ?? {};
  if (x && y) return { kind: "apply", operation: "min", operands: [read(x), read(y)], span };
  if (x && low && high) return { kind: "truncated", of: read(x), low: read(low), high: read(high), span };
  const either = matched(tokens, "{x} , {sign} {y:number}", "{x} ,? truncated|cut|clipped off? at {y:number}");
  if (either?.x === undefined || either.y === undefined) return undefined;
  const { sign } = either;
  const [of, at] = [either.x, either.y].map((part) => tokens.text.slice(...spanOfTokens(part)));
  const bound = sign?.list[sign.from]?.text;
  if (sign && !/^[<>]=?$/.test(bound ?? "")) return undefined;
  const readings = bound?.startsWith("<")
    ? [`min(${of}, ${at})`, `truncateRight(${of}, ${at})`]
    : bound
      ? [`max(${of}, ${at})`, `truncateLeft(${of}, ${at})`]
      : ["truncateLeft", "truncateRight"].map((side) => `${side}(${of}, ${at})`);
  const message = "Expected what becomes of values beyond the limit, got a limit alone";
  throw mistake("assumption.ambiguous", message, tokens, span, mends(...readings));
}

/** The other end as the typed one is written: without a unit, or in money that stands for the whole. */
function inUnitOf({ unit, percent }: Amount, end: Amount): Amount {
  const { unit: own, ...bare } = end;
  if (own === undefined || percent) return end;
  if (unit === undefined) return bare;
  return sameDimensions(unit, own) ? end : { ...end, unit, value: end.value / unit.scale };
}

const scaled = ({ value, unit }: Amount): number => value * (unit?.scale ?? 1);

/** The typed number with another figure: its currency, suffix and unit stay where the figure is short. */
function withFigure(typed: string, value: number, whole: number): string {
  const [figure = typed] = /\d[\d.,_' ]*(?<=\d)/.exec(typed) ?? [];
  const own = Number(figure.replace(/[,_' ]/g, ""));
  const shown = Number(((own * value) / whole).toPrecision(6));
  return typed.replace(figure, String(shown));
}
