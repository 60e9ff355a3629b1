// Numbers as they are read, in the language of the moment; what is to be typed or kept is printed (`number.ts`).

import { figures } from "../../core/tell.ts";
import { printNumber, printPercent, type QuantityStyle } from "./number.ts";

/** `1.5M`, in German `1,5 Mio.` */
export const shownNumber = (value: number, style: QuantityStyle = {}): string => figures(printNumber(value, style));

/** `5.5%`, in German `5,5 %`. */
export const shownPercent = (value: number, style: QuantityStyle = {}): string => figures(printPercent(value, style));
