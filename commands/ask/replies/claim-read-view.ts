// The reply to `/read claim: …`: what the words are taken to say, and what the evidence makes of it.

import type { Readings, SaidComparison } from "../../../src/claims/read.ts";
import { tell } from "../../../src/core/tell.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import type { Line, View } from "../../../src/render/view.ts";
import { quantityData } from "./answer-data.ts";

const said = ({ sentence, counted }: SaidComparison): string => [sentence, counted].filter(Boolean).join(" ");

export function claimReadView({ readings, about }: Readings, hidden: boolean): View {
  const [first] = readings;
  const isSure = first?.sure === true;
  const lead =
    first === undefined ? tell`That is none of Crux's business.` : isSure ? said(first) : tell`Which do you mean?`;
  const likely = ({ holds, chance, within }: Readings["readings"][number]): string =>
    within === undefined
      ? tell`${chanceText(chance)} likely`
      : holds
        ? tell`inside what is known`
        : tell`outside what is known`;
  const lines: readonly Line[] = isSure
    ? [tell`By the evidence: ${likely(first)}.`]
    : readings.map((reading) => `${said(reading)} (${likely(reading)})`);
  return {
    title: tell`How Crux reads it`,
    lead,
    sections: lines.length === 0 ? [] : [{ title: isSure ? tell`What is known` : tell`It could be`, lines }],
    warnings: about === "" ? [] : [about],
    private: hidden,
    data: {
      readings: readings.map((reading) => {
        const { model, claim, within, given, sure, holds, chance, result } = reading;
        return {
          ...{ sentence: said(reading), model: model.name, claim: claim.text, ...(within && { within }) },
          ...{ given, sure, holds, chance, result: quantityData(result) },
        };
      }),
      about,
    },
  };
}
