// How far two results are apart, in words.

import type { Crux } from "../../core/analyses/crux.ts";
import { printNumber } from "../../language/numbers/number.ts";

/** A gap on the crux's own scale: `31×` for a ratio, else the difference. */
export const apartText = ({ scale }: Pick<Crux, "scale">, gap: number): string =>
  scale === "log"
    ? `${printNumber(Math.exp(Math.abs(gap)), { digits: 2 })}×`
    : printNumber(Math.abs(gap), { digits: 2 });
