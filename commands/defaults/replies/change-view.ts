// The replies around a change of defaults: what it would do, and what was done.

import type { Result } from "../../../src/answer/result.ts";
import type { Action, Line, Section, View } from "../../../src/render/view.ts";
import { bareText } from "../../ask/words/result-text.ts";

/** One assumption, or a preset, as it stands and as it would. */
export interface ChangeRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** The headline of a model without and with the change. */
export interface HeadlineRow {
  readonly model: string;
  readonly before?: Result;
  readonly after?: Result;
  readonly problem?: string;
}

export interface ChangeStyle {
  readonly title: string;
  readonly lead: Line;
  readonly warnings: readonly string[];
  readonly footnote?: string;
  readonly actions: readonly Action[];
  readonly private: boolean;
  readonly data: object;
}

export function changeView(rows: readonly ChangeRow[], headlines: readonly HeadlineRow[], style: ChangeStyle): View {
  const { title, lead, warnings, footnote, actions, data } = style;
  return {
    title,
    tone: "answer",
    lead,
    sections: [...changesSection(rows), ...headlinesSection(headlines)],
    warnings: [...headlines.flatMap(problemOf), ...warnings],
    ...(footnote !== undefined && { footnote }),
    actions,
    private: style.private,
    replaces: true,
    data: { ...data, headlines: headlines.map(headlineData) },
  };
}

function changesSection(rows: readonly ChangeRow[]): readonly Section[] {
  if (rows.length === 0) return [];
  const table = { columns: ["", "now", "then"], rows: rows.map(({ what, before, after }) => [what, before, after]) };
  return [{ title: "What changes", lines: [], table }];
}

function headlinesSection(headlines: readonly HeadlineRow[]): readonly Section[] {
  const lines = headlines.flatMap(({ model, before, after }) => {
    if (after === undefined) return [];
    const now = before === undefined ? "no number" : bareText(before);
    const change = now === bareText(after) ? `stays ${now}` : `${now} → ${bareText(after)}`;
    return [`/${model}, ${lowered(after.label)}: ${change}`];
  });
  return lines.length === 0 ? [] : [{ title: "What that makes of the headlines", lines }];
}

const problemOf = ({ model, problem }: HeadlineRow): readonly string[] =>
  problem === undefined ? [] : [`/${model} gives no number with or without this: ${problem}.`];

/** In the middle of a sentence, but for names written in capitals. */
const lowered = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? `${label[0]?.toLowerCase()}${label.slice(1)}` : label;

function headlineData({ model, before, after }: HeadlineRow) {
  const q = (result: Result | undefined) =>
    result === undefined ? null : { median: result.median, p5: result.p5, p95: result.p95 };
  const named = after ?? before;
  return { model, id: named?.id ?? null, unit: named?.unit.symbol ?? null, before: q(before), after: q(after) };
}
