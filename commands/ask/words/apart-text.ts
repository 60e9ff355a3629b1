// How far two results are apart, in words.

import type { Crux } from "../../../src/core/analyses/crux.ts";
import type { Unit } from "../../../src/core/units/unit.ts";
import { printNumber, printQuantity } from "../../../src/language/numbers/number.ts";

/** A gap on the crux's own scale: `31×` for a ratio, else the difference. */
export const apartText = ({ scale }: Pick<Crux, "scale">, gap: number): string =>
  scale === "log"
    ? `${printNumber(Math.exp(Math.abs(gap)), { digits: 2 })}×`
    : printNumber(Math.abs(gap), { digits: 2 });

/** The same of the whole disagreement, whose output stands in `unit`: `You differ 31×.` */
export const differText = (crux: Pick<Crux, "scale" | "disagreement">, unit: Unit): string =>
  crux.scale === "log"
    ? `You differ ${apartText(crux, crux.disagreement)}.`
    : `You differ by ${printQuantity(Math.abs(crux.disagreement), { unit, digits: 2 })}.`;
