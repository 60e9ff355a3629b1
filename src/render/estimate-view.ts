// The reply to an estimate: headline, interval, working, where the values came from.

import { printQuantity } from "../language/number.ts";
import type { Answer, Result } from "../models/answer.ts";
import type { Section, View } from "./view.ts";

export function estimateView(
  answer: Answer,
  options: { readonly private: boolean; readonly extra?: readonly Section[]; readonly data?: object },
): View {
  const { model, results, seed, trials, warnings } = answer;
  const headline = results.get(model.headline) as Result;
  const own = [...results.values()];
  const given = own.filter(({ id }) => answer.settings.has(id));
  const derived = own.filter(({ id }) => !answer.settings.has(id) && id !== model.headline);
  return {
    title: model.title,
    tone: "answer",
    lead: model.sentence.replaceAll(/\{(\w+)\}/g, (_, id: string) => number(results.get(id))),
    sections: [
      { title: "90% credible interval", lines: [interval(headline)] },
      ...(options.extra ?? []),
      { title: "Working", lines: derived.map((result) => `${result.label}: ${shown(result)}`) },
      {
        title: "Assumptions",
        lines: given.map((result) => `${result.label}: ${assumed(result)} (${result.from})`),
      },
    ],
    warnings,
    footnote: trials === 1 ? "Exact: every assumption is a point." : `seed ${seed} · ${trials} trials`,
    private: options.private,
    data: { ...resultData(answer), ...options.data },
  };
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

function resultData({ model, preset, results, seed, trials, warnings }: Answer) {
  const quantities = Object.fromEntries([...results].map(([id, result]) => [id, quantityData(result)]));
  return {
    model: model.name,
    preset,
    headline: quantities[model.headline],
    quantities,
    seed,
    samples: trials,
    warnings,
  };
}

const style = ({ digits }: Result) => ({ digits: Math.min(Math.max(digits, 1), 3) });

function number(result: Result | undefined): string {
  if (result === undefined) return "?";
  const unit = Object.keys(result.unit.dimensions).length === 0 ? result.unit : undefined;
  return printQuantity(result.median, { ...style(result), ...(unit && { unit }) });
}

/** A result in its unit, with its interval where it has one. */
export function shown(result: Result): string {
  const median = printQuantity(result.median, { ...style(result), unit: result.unit });
  return result.p5 === result.p95 ? median : `${median} (${interval(result)})`;
}

/** A point as its value, anything else as it was read. */
const assumed = (result: Result): string => (result.p5 === result.p95 ? shown(result) : result.reading);

/** Both ends, with the unit said once where it follows the number. */
function interval(result: Result): string {
  const { unit, p5, p95, median } = result;
  const end = (value: number) => printQuantity(value, { ...style(result), unit });
  if (p5 === p95) return `${end(median)}, a point: no assumption has a range`;
  const [low, high] = [end(p5), end(p95)];
  const words = / .*$/.exec(high)?.[0] ?? "";
  return `${words !== "" && low.endsWith(words) ? low.slice(0, -words.length) : low} to ${high}`;
}
