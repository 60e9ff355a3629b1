// One end of a range said, the other left to what is plausible: `up to 20%`, `at least 5`, `10+`.

import { sameDimensions } from "../../core/units/unit.ts";
import { quantityOf, readWholeLiteral } from "../numbers/literal.ts";
import { printNumber, printPercent } from "../numbers/number.ts";
import type { Amount, Literal } from "../syntax.ts";
import { mends, mistake } from "../text/mistake.ts";
import type { Tokens } from "../text/scan.ts";
import { spanOfTokens } from "../text/tokens.ts";

/**
 * Reads a bound as the range from or to the plausible end of the quantity, which the note says.
 * @throws UserError `assumption.ambiguous` with a range to choose where no end is known.
 */
export function readBound(tokens: Tokens): Literal | undefined {
  const sign = tokens.list[tokens.from]?.text ?? "";
  const main = { ...tokens, from: tokens.from + 1 };
  const written = readWholeLiteral(main);
  if (written === undefined) return undefined;
  const typed = quantityOf(written, tokens);
  const span = spanOfTokens(tokens);
  const isUpper = sign.startsWith("<");
  const { plausible } = tokens.lexicon;
  const other = plausible && (isUpper ? plausible[0] : plausible[1]);
  const end = other && inUnitOf(typed, { ...other, span });
  if (end !== undefined && (isUpper ? scaled(end) < scaled(typed) : scaled(end) > scaled(typed))) {
    const shown = end.percent ? printPercent(end.value) : printNumber(end.value);
    const note = `read as a range ${isUpper ? "from" : "to"} ${shown}, the plausible ${isUpper ? "low" : "high"} end`;
    return { kind: "range", low: isUpper ? end : typed, high: isUpper ? typed : end, note, span };
  }
  const message = "Expected both ends of a range, got one: ten times either way if nothing else is known";
  const { value, percent } = typed;
  const factor = isUpper ? value / 10 : percent ? Math.min(10 * value, Math.max(0.99, (1 + value) / 2)) : value * 10;
  const shown = percent ? 100 * factor : factor;
  const number = tokens.text.slice(...spanOfTokens(main));
  const opposite = withFigure(number, shown, percent ? value * 100 : value);
  throw mistake(
    "assumption.ambiguous",
    message,
    tokens,
    span,
    mends(isUpper ? `${opposite} to ${number}` : `${number} to ${opposite}`),
  );
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
