// Numbers, units and quantities as they are read, in the language of the moment; what is to be typed or kept is printed
// (`numbers/number.ts`).

import { figures, later, tell, word } from "../core/tell.ts";
import { hasDimension, type Unit } from "../core/units/unit.ts";
import { printNumber, printPercent, printQuantity, type QuantityStyle } from "./numbers/number.ts";
import { signOf } from "./units/unit-table.ts";
import { splitUnit, unitWord } from "./units/unit-words.ts";

/** `1.5M`, in German `1,5 Mio.` */
export const shownNumber = (value: number, style: QuantityStyle = {}): string => figures(printNumber(value, style));

/** `5.5%`, in German `5,5 %`. */
export const shownPercent = (value: number, style: QuantityStyle = {}): string => figures(printPercent(value, style));

/** A unit in words, as it stands after `one` or `many`: `gaming cards per hyperscaler`. */
export const shownUnit = (unit: Unit, count: "one" | "many" = "many"): string =>
  `${shownHead(unit, count)}${shownRate(unit)}`.trim();

/** What is counted, without per what: `gaming cards`. */
export function shownHead(unit: Unit, count: "one" | "many"): string {
  if (unit.words) return word(unit.words);
  const { above } = splitUnit(unit);
  const [only] = above;
  return above.length === 1 && only !== undefined ? word(unitWord(only, count)) : above.join("*");
}

/** Whether a label says what a unit counts: `Gaming cards in use`. */
export const saysCounted = (label: string, unit: Unit): boolean =>
  label.toLowerCase().includes(shownHead(unit, "many").toLowerCase().split(/[\s-]/).at(-1) ?? "");

/** What follows a number beside a label where things are measured, not counted: ` kW` of a card's power, ` FLOP/s`. */
export function measureAfter(label: string, unit: Unit): string {
  const { above, below } = splitUnit(unit);
  const head = above.join("*");
  const isCounted = unitWord(head, "many") !== head;
  const isSaid = !head || isCounted || signOf(head) || saysCounted(label, unit);
  return isSaid ? "" : ` ${word(head)}${below[0] === "s" ? "/s" : ""}`;
}

/** Per what: ` per hour`. */
export const shownRate = (unit: Unit): string =>
  splitUnit(unit)
    .below.map((factor) => (factor === "s" ? "/s" : ` ${tell`per ${word(unitWord(factor, "one"))}`}`))
    .join("");

/** Cents are two: `$1.60 to $2.50`; where a number stands without its sign all are left as they are. */
export const cents = (text: string): string =>
  /(?<![$€£\d.,])\d/.test(text) ? text : text.replaceAll(/\.\d(?![\d.kMBT]| ?(?:thousand|[mbt]r?illion))/g, "$&0");

/** `$30k per datacenter GPU`, in German `30 000 $ pro Rechenzentrums-GPU`. */
export function shownQuantity(value: number, style: QuantityStyle = {}): string {
  const { unit } = style;
  if (unit === undefined || !(hasDimension(unit) || unit.words)) return figures(printQuantity(value, style));
  const sign = signOf(splitUnit(unit).above.join("*"));
  if (sign === undefined) {
    const count = printNumber(Math.abs(value), style) === "1" ? "one" : "many";
    return `${shownNumber(value, style)} ${shownUnit(unit, count)}`;
  }
  return `${value < 0 ? "-" : ""}${figures(cents(`${sign}${printNumber(Math.abs(value), style)}`))}${shownRate(unit)}`;
}

/** Of things that there can be a part of: what `1 in 600` of one is told as. */
const parts: ReadonlyMap<string, string> = new Map([
  ["hyperscaler", later`of a hyperscaler`],
  ["consumer_gpu", later`of a gaming card`],
  ["datacenter_gpu", later`of a datacenter GPU`],
  ["h100e", later`of an H100 equivalent`],
  ["person", later`of a person`],
  ["user", later`of a user`],
  ["worker", later`of a worker`],
]);

/** `of a hyperscaler`; nothing where it is no count of things. */
export const ofOne = ({ symbol, words }: Unit): string | undefined => {
  const part = words ? undefined : parts.get(symbol);
  return part === undefined ? undefined : word(part);
};
