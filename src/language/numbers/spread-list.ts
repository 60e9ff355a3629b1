// How what is written at the first or the last of several numbers spreads to the others: `{1, 2, 5 kW}`, `$5 or 10`.

import type { Amount } from "../syntax.ts";
import { mends, mistake, replaced } from "../text/mistake.ts";
import type { Tokens } from "../text/token.ts";
import { quantityOf, type WrittenNumber } from "./literal.ts";
import { figureOf, isBare, isRateOf, remarked } from "./spread.ts";

/**
 * The values of three quantiles or of alternatives, spread as between the ends of a range: a unit from either end, a
 * percent sign or a suffix from the last, a suffix only where nothing gets larger than the last.
 * @throws UserError `assumption.ambiguous` where some alone are percentages and both readings are possible.
 */
export function spreadOver(all: readonly WrittenNumber[], tokens: Tokens): readonly Amount[] {
  const last = all.at(-1);
  const bare = all.filter(({ marks }) => isBare(marks));
  const percents = all.filter(({ marks }) => marks.percent !== undefined);
  const valuesOf = (written: readonly WrittenNumber[]) => written.map((each) => quantityOf(each, tokens));
  if (last === undefined) return [];
  if (percents.length > 0 && bare.length > 0 && bare.length + percents.length === all.length) {
    const { percent } = last.marks;
    const possible = valuesOf(bare).some(({ value }) => value > 0 && value < 1);
    if (percent === undefined || possible) throw halfPercent(all, bare, tokens);
    return valuesOf(all.map((each) => (isBare(each.marks) ? remarked(each, { percent }) : each)));
  }
  const united = withUnit(all);
  const asWritten = valuesOf(united);
  const { suffix } = last.marks;
  if (suffix === undefined) return asWritten;
  const isPlain = ({ marks }: WrittenNumber) => marks.suffix === undefined && marks.percent === undefined;
  const spread = valuesOf(united.map((each) => (isPlain(each) ? remarked(each, { suffix }) : each)));
  const most = spread.at(-1)?.value ?? 0;
  const plain = all.filter(isPlain).map(figureOf);
  const ascends = spread.every(({ value }, index) => index === spread.length - 1 || value < most);
  if (ascends && suffix.shift > 0 && figureOf(last) > 10 * Math.min(...plain)) throw halfSuffix(all, last, tokens);
  return spread.every(({ value }, index) => index === spread.length - 1 || value < most) ? spread : asWritten;
}

/** The unit of the last for all that have none or only what it is a rate of, or else the unit of the first. */
function withUnit(all: readonly WrittenNumber[]): readonly WrittenNumber[] {
  const unit = all.at(-1)?.marks.unit ?? all[0]?.marks.unit;
  if (unit === undefined) return all;
  return all.map((each) => {
    const own = each.marks.unit;
    const lacks = own === undefined ? each.marks.percent === undefined : isRateOf(unit, own);
    return lacks ? remarked(each, { unit }) : each;
  });
}

/** `1 or 100k`: is the first one 1k? */
function halfSuffix(all: readonly WrittenNumber[], last: WrittenNumber, tokens: Tokens) {
  const text = tokens.text.slice(...last.span);
  const [word = ""] = /(?<=[\d.])\s*[A-Za-z]+/.exec(text) ?? [];
  const bare = all.filter(({ marks }) => marks.suffix === undefined && marks.percent === undefined);
  const withEach = (other: (typed: string) => string) =>
    bare
      .toReversed()
      .reduce((whole, { span }) => replaced(whole, span, other(tokens.text.slice(...span))), tokens.text);
  const message = "Expected every number in full, got some that could be as small as they are written, or not";
  const readings = [withEach((typed) => typed.replace(/(?<=\d)(?!.*\d)/, word)), withEach((typed) => `(${typed})`)];
  const span = [all[0]?.span[0] ?? 0, last.span[1]] as const;
  return mistake("assumption.ambiguous", message, tokens, span, mends(...readings));
}

/** `5% or 10`: is the other a percentage too? */
function halfPercent(all: readonly WrittenNumber[], bare: readonly WrittenNumber[], tokens: Tokens) {
  const [start, end] = [all[0]?.span[0] ?? 0, all.at(-1)?.span[1] ?? 0];
  const withEach = (percentOf: (each: WrittenNumber) => string) =>
    bare.toReversed().reduce((text, each) => replaced(text, each.span, percentOf(each)), tokens.text);
  const both = withEach(({ span }) => `${tokens.text.slice(...span)}%`);
  const other = withEach((each) => `${Number((quantityOf(each, tokens).value * 100).toPrecision(12))}%`);
  const message = "Expected all as percentages or none, got some of each";
  return mistake("assumption.ambiguous", message, tokens, [start, end], mends(both, other));
}
