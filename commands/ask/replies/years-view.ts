// A projection year by year, with the growth that each side was given.

import type { Answer } from "../../../src/answer/result.ts";
import type { Year } from "../../../src/answer/years.ts";
import { tell, word } from "../../../src/core/tell.ts";
import { shownNumber } from "../../../src/language/shown.ts";
import type { Timeline } from "../../../src/models/model.ts";
import { numberText } from "../../../src/render/chart/number-text.ts";
import { styleOf } from "../../../src/render/chart-data/measured.ts";
import type { View } from "../../../src/render/view.ts";
import { filled } from "../words/sentence.ts";
import { answerData } from "./answer-data.ts";

export function yearsView(answer: Answer, timeline: Timeline, years: readonly Year[], hidden: boolean): View {
  const columns = Object.entries(timeline.columns);
  const told = (id: string, { outputs }: Year): string => {
    const { unit, digits = 2 } = answer.results.get(id) ?? {};
    const format = unit === undefined ? "number" : styleOf({ label: "", unit }).format;
    // As the headline has it: no more digits than the last year's interval supports.
    return numberText(outputs.get(id)?.median ?? Number.NaN, format, Math.min(Math.max(digits, 1), 2));
  };
  const rows = years.map((year) => [String(year.year), ...columns.map(([id]) => told(id, year))]);
  return {
    title: tell`Year by year`,
    lead: tell`The middle of each year: as likely more as less.`,
    sections: [
      { title: "", lines: [], table: { columns: [tell`year`, ...columns.map(([, heading]) => word(heading))], rows } },
      { title: tell`Growth`, lines: [...growthLines(answer, timeline), ...implied(answer, timeline)] },
    ],
    private: hidden,
    data: () => answerData(answer),
  };
}

function growthLines({ results, model }: Answer, { growth }: Timeline): readonly string[] {
  const factorOf = (id: string) => results.get(id)?.median ?? Number.NaN;
  const times = (factor: number) => `×${shownNumber(factor, { digits: 3 })}`;
  return Object.entries(growth).map(([side, ids]) => {
    const all = ids.reduce((product, id) => product * factorOf(id), 1);
    const parts = ids.map((id) => `${word(model.quantities.get(id)?.short ?? id)} ${times(factorOf(id))}`);
    const grows =
      side === "fleet" ? tell`The fleet grows ${times(all)} every year` : tell`The pool grows ${times(all)} every year`;
    return `${grows}${parts.length > 1 ? `: ${parts.join(", ")}` : ""}.`;
  });
}

const implied = ({ results }: Answer, { implied: sentence }: Timeline): readonly string[] =>
  sentence ? [filled(word(sentence.text), results)] : [];
