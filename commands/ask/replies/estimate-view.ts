// The reply to an estimate: headline, interval, claim, what matters most, how it was read, the last steps of working.

import { type Answer, headlineOf, type Result } from "../../../src/answer/result.ts";
import { type Influence, influences } from "../../../src/answer/sensitivity.ts";
import { stepsTo } from "../../../src/answer/steps.ts";
import type { Model } from "../../../src/models/model.ts";
import type { Chart } from "../../../src/render/chart.ts";
import { densityChart } from "../../../src/render/chart-data/density-chart.ts";
import { percentText } from "../../../src/render/share-text.ts";
import type { Action, Line, Section, View } from "../../../src/render/view.ts";
import { claimLine } from "../words/claim-text.ts";
import { interval, medianText } from "../words/result-text.ts";
import { sentenceOf } from "../words/sentence.ts";
import { warningLine } from "../words/source-text.ts";
import { equality, formulaInNumbers, formulaInWords } from "../words/step-text.ts";
import { answerData } from "./answer-data.ts";
import { readAs } from "./read-as.ts";

export interface EstimateStyle {
  /** The short id under which the answer is kept; without it there are no buttons. */
  readonly id: string | undefined;
  readonly private: boolean;
  /** In place of the headline's density. */
  readonly chart?: Chart;
  readonly lead?: string;
  /** Before all else. */
  readonly first?: readonly Section[];
  /** After what matters most. */
  readonly extra?: readonly Section[];
  /** More of what can be done with the reply, by its id. */
  readonly actionsFor?: (id: string) => readonly Action[];
  readonly data?: object;
}

export function estimateView(answer: Answer, style: EstimateStyle): View {
  const { model, warnings } = answer;
  const { id } = style;
  const headline = headlineOf(answer);
  const moved = influences(answer);
  const lost = id === undefined ? ["This answer could not be kept, so it has no buttons."] : [];
  return {
    title: model.title,
    tone: "answer",
    lead: `${style.lead ?? sentenceOf(answer)}.`,
    sections: [
      ...(style.first ?? []),
      { title: "90% credible interval", lines: [interval(headline, answer.trials), ...claimLine(answer)] },
      ...mattersMost(headline, moved),
      ...(style.extra ?? []),
      ...readAs(answer),
      { title: "Working", lines: working(answer) },
    ],
    warnings: [...warnings.map(warningLine), ...lost],
    chart: style.chart ?? densityOfHeadline(answer, headline),
    footnote: footnoteOf(answer, id),
    actions: id === undefined ? [] : [...actionsOf(answer, id), ...(style.actionsFor?.(id) ?? [])],
    private: style.private,
    data: { ...answerData(answer, moved), ...style.data },
  };
}

/** The seed, by which anybody gets the same digits, and the id of the reply. */
export function footnoteOf({ trials, seed }: Pick<Answer, "trials" | "seed">, id: string | undefined): string {
  const how =
    trials === 1 ? "exact: every assumption is a point" : `seed ${seed} · ${trials.toLocaleString("en")} trials`;
  return id === undefined ? how : `${how} · ${id}`;
}

function densityOfHeadline({ claim, model }: Answer, headline: Result): Chart {
  const own = claim?.output === model.headline ? claim : undefined;
  return densityChart({ quantity: headline, estimate: headline.estimate, claim: own });
}

function mattersMost({ p5, p95 }: Result, moved: readonly Influence[]): readonly Section[] {
  if (p5 === p95 || moved.length === 0) return [];
  const shown = moved.filter(({ first }, k) => k === 0 || first > 0.05).slice(0, 3);
  const parts = shown.flatMap(({ label, first }, k): Line => {
    const share = percentText(first);
    return k === 0 ? [{ bold: label }, `: ${share} of the uncertainty`] : [`, then ${label}: ${share}`];
  });
  return [{ title: "What matters most", lines: [parts] }];
}

/** The last three steps, in words and in numbers. */
function working(answer: Answer): readonly Line[] {
  return stepsTo(answer, answer.model.headline)
    .slice(-3)
    .map((step): Line => {
      const words = formulaInWords(answer, step);
      const numbers = formulaInNumbers(answer, step, "bare");
      const result = medianText(step.result);
      if (words === result) return [{ bold: step.result.label }, " = ", { bold: result }];
      return [{ bold: step.result.label }, ` = ${words} = ${numbers} ${equality(step)} `, { bold: result }];
    });
}

/** An argument needs a model that it can find again. */
const isUnsaved = ({ own, saved }: Model): boolean => own !== undefined && !saved;

function actionsOf({ claim, model }: Answer, id: string): readonly Action[] {
  const button = (label: string, line: string): Action => ({ kind: "button", label, line });
  return [
    button("Working", `/working result: ${id}`),
    button("What matters", `/sensitivity result: ${id} private: true`),
    ...(claim ? [button("Break-even", `/breakeven result: ${id} private: true`)] : []),
    button("Change", `/change result: ${id}`),
    ...(model.claim && !isUnsaved(model) ? [button("Settle this", `/settle open result: ${id}`)] : []),
  ];
}
