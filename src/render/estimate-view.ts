// The reply to an estimate: headline, interval, claim, what matters most, how it was read, the last steps of working.

import { type Answer, headlineOf, type Result } from "../answer/answer.ts";
import { type Influence, influences } from "../answer/sensitivity.ts";
import { layers } from "../answer/settings.ts";
import { printPercent } from "../language/number.ts";
import type { Chart } from "./chart.ts";
import { densityChart } from "./chart-data/density-chart.ts";
import { creditText } from "./credit.ts";
import { interval, number, shown } from "./result-text.ts";
import type { Action, Section, View } from "./view.ts";

export interface EstimateStyle {
  /** The short id under which the answer is kept; without it there are no buttons. */
  readonly id: string | undefined;
  readonly private: boolean;
  /** In place of the headline's density. */
  readonly chart?: Chart;
  readonly extra?: readonly Section[];
  readonly data?: object;
}

export function estimateView(answer: Answer, style: EstimateStyle): View {
  const { model, results, seed, trials, warnings } = answer;
  const { id } = style;
  const headline = headlineOf(answer);
  const moved = influences(answer);
  const lost = id === undefined ? ["This answer could not be kept, so it has no buttons."] : [];
  const footnote =
    trials === 1 ? "exact: every assumption is a point" : `seed ${seed} · ${trials.toLocaleString("en")} trials`;
  return {
    title: model.title,
    tone: "answer",
    lead: model.sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => number(results.get(name))),
    sections: [
      { title: "90% credible interval", lines: [interval(headline), ...claimLines(answer)] },
      ...mattersMost(moved),
      ...(style.extra ?? []),
      ...readAs(answer),
      { title: "Working", lines: lastSteps(answer).map((result) => `${result.label}: ${shown(result)}`) },
    ],
    warnings: [...warnings, ...lost],
    chart: style.chart ?? densityOfHeadline(answer, headline),
    footnote: id === undefined ? footnote : `${footnote} · ${id}`,
    actions: id === undefined ? [] : actionsOf(answer, id),
    private: style.private,
    data: { ...answerData(answer, moved), ...style.data },
  };
}

function densityOfHeadline({ claim, model }: Answer, headline: Result): Chart {
  const own = claim?.output === model.headline ? claim : undefined;
  return densityChart({ quantity: headline, estimate: headline.estimate, claim: own });
}

function claimLines({ claim }: Answer): readonly string[] {
  if (claim === undefined) return [];
  return [`${claim.text}: ${printPercent(claim.probability, { digits: 2 })} likely`];
}

function mattersMost([first, second]: readonly Influence[]): readonly Section[] {
  if (first === undefined) return [];
  const part = ({ label, index }: Influence) => `${label} (${printPercent(index, { digits: 2 })} of the uncertainty)`;
  const line = second && second.index > 0.05 ? `${part(first)}, then ${part(second)}` : part(first);
  return [{ title: "What matters most", lines: [line] }];
}

/** How each value that somebody set was read, and who set it. */
function readAs({ settings, results }: Answer): readonly Section[] {
  const set = [...settings].filter(([, { from }]) => from !== "preset" && from !== "model");
  if (set.length === 0) return [];
  const sorted = set.sort(([, a], [, b]) => layers.indexOf(a.from) - layers.indexOf(b.from));
  const lines = sorted.map(([id, { reading, from, by }]) => {
    const label = results.get(id)?.label ?? id;
    return from === "option" ? `${label}: ${reading.echo}` : `${label}: ${reading.echo} (${creditText(from, by)})`;
  });
  return [{ title: "Read as", lines }];
}

/** The last steps on the way to the headline. */
function lastSteps(answer: Answer): readonly Result[] {
  const { results, settings, model } = answer;
  const derived = [...results.values()].filter(({ id }) => !settings.has(id));
  const end = derived.findIndex(({ id }) => id === model.headline);
  return derived.slice(Math.max(0, end - 3), end);
}

function actionsOf({ claim, model }: Answer, id: string): readonly Action[] {
  const button = (label: string, line: string): Action => ({ kind: "button", label, line });
  return [
    button("Working", `/working result: ${id}`),
    button("What matters", `/sensitivity result: ${id} private: true`),
    ...(claim ? [button("Break-even", `/breakeven result: ${id} private: true`)] : []),
    button("Change", `/change result: ${id}`),
    ...(model.claim ? [button("Settle this", `/settle open result: ${id}`)] : []),
  ];
}

/** The object of one quantity that programs read. */
export const quantityData = ({ id, unit, median, p5, p95, mean, reading, from }: Result) => ({
  id,
  unit: unit.symbol,
  median,
  p5,
  p95,
  mean,
  reading,
  from,
});

/** The object of an answer that programs read. */
export function answerData(answer: Answer, moved: readonly Influence[] = influences(answer)) {
  const { model, preset, results, seed, trials, warnings, claim } = answer;
  const quantities = Object.fromEntries([...results].map(([id, result]) => [id, quantityData(result)]));
  return {
    model: model.name,
    preset,
    headline: quantities[model.headline],
    quantities,
    seed,
    samples: trials,
    warnings,
    ...(claim && { claim: { text: claim.text, probability: claim.probability } }),
    sensitivity: moved.map(({ id, index }) => ({ id, index })),
  };
}
