// The reply to `/read claim: …`: what the words are taken to say, and what the evidence makes of it.

import type { Readings } from "../../../src/claims/read.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import type { Line, View } from "../../../src/render/view.ts";
import { quantityData } from "./answer-data.ts";

export function claimReadView({ readings, about }: Readings, hidden: boolean): View {
  const [first] = readings;
  const isSure = first?.sure === true;
  const lead =
    first === undefined ? "That is none of Crux's business." : isSure ? first.sentence : "Which do you mean?";
  const likely = ({ holds, chance, within }: Readings["readings"][number]): string =>
    within === undefined ? `${chanceText(chance)} likely` : holds ? "inside what is known" : "outside what is known";
  const lines: readonly Line[] = isSure
    ? [`By the evidence: ${likely(first)}.`]
    : readings.map((reading) => `${reading.sentence} (${likely(reading)})`);
  return {
    title: "How Crux reads it",
    tone: "answer",
    lead,
    sections: lines.length === 0 ? [] : [{ title: isSure ? "What is known" : "It could be", lines }],
    warnings: about === "" ? [] : [about],
    private: hidden,
    data: {
      readings: readings.map(({ sentence, model, claim, within, given, sure, holds, chance, result }) => ({
        ...{ sentence, model: model.name, claim: claim.text, ...(within && { within }) },
        ...{ given, sure, holds, chance, result: quantityData(result) },
      })),
      about,
    },
  };
}
