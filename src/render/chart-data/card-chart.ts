// What an argument came to, as a picture that tells it to somebody who was not there.

import { tell } from "../../core/tell.ts";
import type { CardChart } from "../chart.ts";
import { dayText } from "../markdown.ts";
import { shortText } from "./measured.ts";
import { type SidesInput, sidesChart } from "./sides-chart.ts";

export interface CardInput extends Pick<SidesInput, "quantity" | "sides" | "assumptions" | "claim"> {
  readonly words: string;
  readonly outcome: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly crux?: CardChart["crux"];
}

/** One curve where nothing divides the two sides, which then both give it their names. */
export function cardChart({ words, outcome, at, crux, ...input }: CardInput): CardChart {
  const { sides, threshold, title, unitLabel, format, scale } = sidesChart({ ...input, toClaim: true });
  const [pro, con] = sides;
  const isOne = JSON.stringify({ ...pro, name: "" }) === JSON.stringify({ ...con, name: "" });
  const name = pro.name === con.name ? pro.name : shortText(tell`${pro.name} and ${con.name}`);
  return {
    kind: "card",
    ...{ title, unitLabel, format, scale, threshold },
    claim: words,
    outcome,
    date: dayText(at),
    sides: isOne ? [{ ...pro, name }] : sides,
    ...(crux && { crux }),
  };
}
