// The reply to a projection: a row a year, when parity comes, and which growth each side was given.

import { printNumber, printQuantity } from "../language/number.ts";
import type { Answer, Result } from "../models/answer.ts";
import { baseYear } from "../models/project.ts";
import { type Year, yearly } from "../models/years.ts";
import { estimateView, quantityData, shown } from "./estimate-view.ts";
import type { View } from "./view.ts";

const growth = {
  fleet: ["dc_compute_growth"],
  pool: ["consumer_performance_growth", "installed_base_growth", "participation_growth"],
} as const;

export function projectionView(answer: Answer, years: readonly Year[], hidden: boolean): View {
  const { results } = answer;
  const rows = years.map((year, step) => [
    String(baseYear + step),
    ...yearly.map((id) => printNumber(year[id].median, { digits: 3 })),
  ]);
  const lines = (["fleet", "pool"] as const).map(
    (side) =>
      `The ${side} grows by ${growth[side].map((id) => `${factor(results.get(id))} (${results.get(id)?.label})`).join(" × ")} a year.`,
  );
  const view = estimateView(answer, {
    private: hidden,
    extra: [
      {
        title: "Year by year (medians)",
        lines: [],
        table: { columns: ["year", "fleet", "pool", "gap", "pool/fleet"], rows },
      },
      { title: "Parity", lines: [parity(answer)] },
      { title: "Growth", lines: [...lines, "The same factor holds in every year."] },
    ],
    data: {
      years: years.map((year, step) => ({ year: baseYear + step, ...yearData(answer, year) })),
      parity: parityData(answer),
    },
  });
  return { ...view, lead: `In ${baseYear + years.length - 1}: ${view.lead}` };
}

const factor = (result: Result | undefined): string => `×${printNumber(result?.median ?? Number.NaN, { digits: 4 })}`;

const yearData = ({ results }: Answer, year: Year) =>
  Object.fromEntries(
    yearly.map((id) => {
      const { median, p5, p95, mean } = year[id];
      return [id, { ...quantityData(results.get(id) as Result), median, p5, p95, mean }];
    }),
  );

/** Whether the pool is at or over its target today, and when that changes. */
function parityOf({ results }: Answer) {
  const [pool, target, years] = ["pool_to_one_hyperscaler", "target_hyperscalers", "years_to_parity"].map((id) =>
    results.get(id),
  );
  const ahead = (pool?.median ?? 0) >= (target?.median ?? 1);
  return { ahead, years: years as Result };
}

function parityData(answer: Answer): { readonly year: number | "never"; readonly ahead: boolean } {
  const { ahead, years } = parityOf(answer);
  const never = years.median < 0 || !Number.isFinite(years.median);
  return { year: never ? "never" : baseYear + years.median, ahead };
}

function parity(answer: Answer): string {
  const { ahead, years } = parityOf(answer);
  const { median } = years;
  const ago = printQuantity(Math.abs(median), { unit: years.unit, digits: 2 });
  if (median >= 0 && ahead)
    return `The pool is ahead today and falls back to parity in ${shown(years)}, about ${Math.round(baseYear + median)}.`;
  if (median >= 0) return `The pool reaches parity in ${shown(years)}, about ${Math.round(baseYear + median)}.`;
  if (ahead) return `The pool is ahead and pulls further ahead; parity was ${ago} ago.`;
  return `Never: the pool is behind and falls further behind. Read backwards, parity was ${ago} ago.`;
}
