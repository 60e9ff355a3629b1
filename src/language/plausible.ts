// Magnitudes that cannot be meant: a card of 450 kW, an accelerator of $30; asked about, never refused outright.

import type { Distribution } from "../core/distributions/distribution.ts";
import { quantile } from "../core/distributions/quantile.ts";
import { hasDimension, type Unit } from "../core/units/unit.ts";
import type { Assumption } from "./assumption.ts";
import { grown, hasPercent } from "./forms/growth-factor.ts";
import { printNumber, printQuantity } from "./numbers/number.ts";
import { suffixed } from "./numbers/suffixed.ts";
import { printSyntax } from "./print.ts";
import { type Amount, partsOf, type Syntax } from "./syntax.ts";
import { mends, mistake, quote } from "./text/mistake.ts";
import { isCurrency } from "./units/unit-table.ts";

interface Plausible {
  readonly unit?: Unit;
  readonly plausible?: readonly [low: number, high: number];
}

/**
 * Checks that a value whose unit was left out lies where its quantity can; `read` is how another text reads.
 * @throws UserError `assumption.ambiguous` with the sizes that are plausible, and with the typed one in full.
 */
export function checkPlausible(
  { body, text, span }: Assumption,
  of: Distribution,
  { unit, plausible }: Plausible,
  read: (text: string) => Distribution | undefined,
): void {
  if (plausible === undefined || unit === undefined) return;
  const median = quantile(of, 0.5);
  const [least, most] = plausible;
  if (!hasDimension(unit) && least >= 1 && median < least && hasPercent(body)) throw onTop(body, text, least);
  if (!hasDimension(unit) || saysUnit(body, unit)) return;
  if (median <= 0) return;
  const typed = text.slice(...body.span);
  const thousands = thousandsIn(typed);
  if (median >= least && median <= most && thousands === undefined) return;
  const fits = (other: string) => {
    const found = other === typed ? undefined : read(other);
    const [low = 0, middle = 0] = found ? [0.05, 0.5].map((p) => quantile(found, p)) : [];
    return middle >= least && middle <= most && low >= least / 10;
  };
  const scaled = (median < 1 ? [] : ["k", "M", "B"]).map((suffix) => suffixed(typed, suffix));
  // `1:50` for what is 50.
  const inverse = typed.replace(/^([\d.,]+)\s*:\s*([\d.,]+[A-Za-z]*)$/, "$2:$1");
  const other = [inverse].concat(
    otherUnits(unit).map((symbol) => (/[\d½¼¾]$/.test(typed) ? `${typed} ${symbol}` : typed)),
  );
  const meant = (thousands === undefined ? [...scaled, ...other] : [thousands, ...other]).filter(fits).slice(0, 2);
  // What is small and cannot be meant otherwise is somebody's view.
  if (meant.length === 0 && median < least) return;
  const insisted = insistedOn(thousands === undefined ? typed : typed.replace(/\.000/, ".00"), unit);
  const range = `${printQuantity(least, { unit })} to ${printQuantity(most, { unit })}`;
  const message = `Expected a size from ${range}, got ${printQuantity(median, { unit })}`;
  const inPlace = (other: string) => text.slice(span[0], body.span[0]) + other + text.slice(body.span[1], span[1]);
  const readings = [...meant, insisted].map((each) => inPlace(each).trim());
  throw mistake("assumption.ambiguous", message, { text }, body.span, mends(...readings));
}

/**
 * Checks that a share is no count whose unit was left out: `15M` of all cards.
 * @throws UserError `assumption.ambiguous` with the unit
 */
export function checkCount({ body, text }: Assumption, whole: { readonly value: number; readonly unit: Unit }): void {
  const numbers = amountsIn(body);
  if (numbers.length === 0 || numbers.some(({ value, unit, percent }) => unit || percent || value <= 100)) return;
  const typed = text.slice(...body.span);
  const all = printQuantity(whole.value, { unit: whole.unit });
  const message = `Expected a share, got ${quote(typed)}, which may be so many of ${all}`;
  throw mistake("assumption.ambiguous", message, { text }, body.span, mends(`${typed} ${whole.unit.symbol}`));
}

const amountsIn = (syntax: Syntax): readonly Amount[] =>
  syntax.kind === "quantity" ? [syntax] : partsOf(syntax).flatMap(amountsIn);

/** `20%` for what is never below 1: so much on top of it. */
function onTop(body: Syntax, text: string, least: number) {
  const message = `Expected a factor from ${printNumber(least)} on, got ${quote(text.slice(...body.span))}, which may be what comes on top`;
  return mistake("assumption.ambiguous", message, { text }, body.span, mends(printSyntax(grown(body, 1))));
}

/** `30.000` as thirty thousand, where it could be thirty. */
const thousandsIn = (typed: string): string | undefined =>
  /(?<![\d.])\d{1,3}\.000(?!\d)/.test(typed) ? typed.replace(/(?<=\d)\.(?=000)/, ",") : undefined;

/** Whether a number says in full what it is in; money alone leaves the size open. */
function saysUnit(syntax: Syntax, target: Unit): boolean {
  if (syntax.kind === "quantity")
    return syntax.unit !== undefined && !(isCurrency(syntax.unit) && target.symbol.includes("/"));
  if (syntax.kind === "apply" || syntax.kind === "name") return true;
  return partsOf(syntax).some((part) => saysUnit(part, target));
}

/** The typed number in the unit of the quantity: so it is taken as it stands. */
function insistedOn(text: string, unit: Unit): string {
  const isMoney = /^[$€£¥₹₩]/.test(text);
  const [, ...below] = unit.symbol.split("/");
  return isMoney ? `${text}/${below.join("/")}` : `${text} ${unit.symbol}`;
}

/** Watts beside kilowatts and cents beside dollars, with what the quantity counts them by. */
function otherUnits({ symbol }: Unit): readonly string[] {
  const [above = "", ...below] = symbol.split("/");
  const others = ["W", "kW", "MW"].includes(above) ? ["W", "kW", "MW"] : above === "USD" ? ["cents"] : [];
  return others.filter((each) => each !== above).map((each) => (each === "cents" ? [each, ...below].join("/") : each));
}
