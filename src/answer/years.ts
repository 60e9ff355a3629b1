// A projection year by year: the same draws, the growth raised to each number of years.

import { type Estimate, estimateSteps } from "../core/estimate/estimate.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import { finished, type Steps } from "../core/kept.ts";
import { dayAt, yearOf } from "../models/ledger/day.ts";
import type { Timeline } from "../models/model.ts";
import type { Answer } from "./result.ts";
import { columnsOf } from "./settings.ts";

/** The estimates of one year's day, by the id of the quantity. */
export interface Year {
  /** The calendar year of the day, with its part where that would be the year of the row before. */
  readonly year: number;
  readonly day: string;
  readonly outputs: ReadonlyMap<string, Estimate>;
}

type Timed = Pick<Answer, "results">;

/** When a projection starts, as a number of years: 2027.5 is the middle of 2027. */
export const startOf = ({ results }: Timed, { start }: Timeline): number => results.get(start)?.median ?? Number.NaN;

export const targetDay = (answer: Timed, timeline: Timeline): string =>
  dayAt(startOf(answer, timeline) + (answer.results.get(timeline.step)?.median ?? 0));

/** Each year on from the start, and the target. */
function stepsIn({ results }: Timed, { step }: Timeline): readonly number[] {
  const last = results.get(step)?.median ?? 0;
  // A whole year so shortly before the target would be drawn on top of it.
  const whole = Math.floor(last + 1e-9 - (Number.isInteger(last) ? 0 : 0.25));
  const steps = Array.from({ length: Math.max(0, whole) + 1 }, (_, k) => k);
  return steps.at(-1) === last ? steps : [...steps, last];
}

function yearIn(days: readonly string[], at: number): number {
  const [before, year] = [days[at - 1], days[at]].map((day) => Number(day?.slice(0, 4)));
  return before === year ? Number(yearOf(days[at] ?? "").toFixed(1)) : Number(year);
}

/**
 * One row for each year from the timeline's start, and one for the answer's own last, with the quantities `wanted`: those
 * of the timeline unless told. Errors as `estimate`.
 */
export const yearsOf = (...asked: Parameters<typeof yearsSteps>): readonly Year[] => finished(yearsSteps(...asked));

/** `yearsOf` in steps. */
export function* yearsSteps(
  answer: Pick<Answer, "model" | "settings" | "results" | "correlations">,
  timeline: Timeline,
  wanted: readonly string[] = Object.keys(timeline.columns),
): Steps<readonly Year[]> {
  const { model, settings, correlations } = answer;
  // The headline first, as in the answer: it meets the same draws, whatever else is wanted.
  const yearly = [...new Set([model.headline, ...wanted])];
  const columns = columnsOf(model, settings);
  const steps = stepsIn(answer, timeline);
  const start = startOf(answer, timeline);
  const moving = new Set(Object.keys(timeline.columns));
  const at = (id: string, step: number) => `${id} at ${step}`;
  const put = (expression: Expression, step: number): Expression => {
    if (expression.kind === "name" && expression.name === timeline.step) return { kind: "number", value: step };
    if (expression.kind === "name" && moving.has(expression.name))
      return { ...expression, name: at(expression.name, step) };
    if (expression.kind !== "apply") return expression;
    return { ...expression, operands: expression.operands.map((operand) => put(operand, step)) };
  };
  const expanded = steps.flatMap((step) =>
    columns
      .filter(({ id }) => moving.has(id))
      .map(({ id, expression }) => ({ id: at(id, step), expression: put(expression, step) })),
  );
  const ids = steps.flatMap((step) => yearly.map((id) => at(id, step)));
  const { outputs } = yield* estimateSteps([...columns, ...expanded], ids, { correlations });
  const days = steps.map((step) => dayAt(start + step));
  return days.map((day, row) => ({
    year: yearIn(days, row),
    day,
    outputs: new Map(yearly.map((id, k) => [id, outputs[row * yearly.length + k] as Estimate])),
  }));
}

/** Works out the middle of every quantity of every year, in steps: a table shows them all. */
export function* middlesSteps(years: readonly Year[]): Steps<void> {
  for (const { outputs } of years) for (const { median } of outputs.values()) yield void median;
}
