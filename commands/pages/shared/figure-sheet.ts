// A figure of the article as a page: what is said, what it comes to, and why.

import { tell, tellParts, word } from "../../../src/core/tell.ts";
import * as sources from "../../../src/models/ledger/sources.ts";
import { styleOf } from "../../../src/render/chart-data/measured.ts";
import { dayText } from "../../../src/render/markdown.ts";
import type { Consent, Sheet } from "../../../src/render/page/sheet.ts";
import type { Part } from "../../../src/render/view.ts";
import { figureSections, recomputedText, verdictText } from "../../article/shared/claims-view.ts";
import type { CheckedFigure } from "../../article/shared/printed-check.ts";

const ratings = { "does not follow": 1, off: 2, holds: 3 } as const;

/** `at` in milliseconds since 1970. */
export function figureSheet(shown: CheckedFigure, at: number, consent: Consent): Sheet {
  const { figure, checked } = shown;
  const { printed, about, value: said } = figure;
  const { verdict, recomputed } = checked;
  const found = verdictText(verdict);
  const point = (name: string, value: number) => ({ name, p5: value, median: value, p95: value });
  const both = said === undefined ? [] : [point(tell`The article: ${printed}`, said)];
  const card: Sheet["card"] = {
    ...{ kind: "card", height: 630, title: word(about), ...styleOf({ label: word(about), unit: recomputed.unit }) },
    scale: [said ?? 1, recomputed.value].every((value) => value > 0) ? "log" : "linear",
    claim: tell`“${printed}”: ${word(about)}`,
    outcome: tell`Worked out again: ${found}`,
    date: dayText(at),
    sides: [
      ...both,
      point(tell`Worked out: ${recomputedText(shown)}`, recomputed.value),
    ] as unknown as Sheet["card"]["sides"],
  };
  return {
    title: tell`“${printed}”: ${found}`,
    lead: `${word(about)}.`,
    lines: [
      tellParts<Part>`The article prints ${printed}. Worked out from its own inputs: ${{ bold: recomputedText(shown) }}.`,
    ],
    positions: [],
    chart: card,
    card,
    parts: figureSections(shown).map(({ title, lines }) => ({ title, lines })),
    said: {
      claim: `${word(about)}: ${printed}`,
      review: { verdict: found, rating: ratings[verdict.kind], source: { title: sources.article.title } },
    },
    ...consent,
  };
}
