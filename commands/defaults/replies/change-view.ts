// The replies around a change of defaults: what it would do, and what was done.

import type { Result } from "../../../src/answer/result.ts";
import { figures, tell } from "../../../src/core/tell.ts";
import { commandNameOf, type Model } from "../../../src/models/model.ts";
import type { Line, Section, View } from "../../../src/render/view.ts";
import { amountText } from "../../ask/words/result-text.ts";

/** One assumption, or a preset, as it stands and as it would. */
export interface ChangeRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export interface HeadlineRow {
  readonly model: Pick<Model, "group" | "name">;
  readonly before?: Result;
  readonly after?: Result;
  readonly problem?: string;
}

/** The rest of the view with what changes, and what that does to the headlines. */
export const changeView = (rows: readonly ChangeRow[], headlines: readonly HeadlineRow[], rest: View): View => ({
  ...rest,
  sections: [...changesSection(rows), ...headlinesSection(headlines)],
  warnings: [...headlines.flatMap(problemOf), ...(rest.warnings ?? [])],
  ...(rows.length > mostRows && { files: [{ name: "changes.txt", text: rows.map(rowText).join("\n") }] }),
  replaces: true,
  data: { ...(rest.data as object), headlines: headlines.map(headlineData) },
});

/** As many as a reply of sixty words has room for. */
const mostRows = 2;
const mostHeadlines = 3;

/** What no message has room for goes along as a file: nobody saves what they have not seen. */
const rowText = ({ what, before, after }: ChangeRow): string => `${what}: ${figures(`${before} → ${after}`)}`;

function changesSection(rows: readonly ChangeRow[]): readonly Section[] {
  if (rows.length === 0) return [];
  const lines = rows.slice(0, mostRows).map(({ what, before, after }): Line => {
    // Commands behind the name are there to be tapped, and so not bold.
    const [name = "", commands = ""] = what.split(/(?= \()/);
    return [{ bold: name }, `${commands}: ${figures(`${before} → ${after}`)}`];
  });
  const more = rows.length > mostRows ? [tell`${rows.length - mostRows} more in changes.txt`] : [];
  return [{ title: tell`What changes`, lines: [...lines, ...more] }];
}

function headlinesSection(headlines: readonly HeadlineRow[]): readonly Section[] {
  const told = headlines.flatMap(({ model, before, after }) => {
    if (after === undefined) return [];
    // Of two that are near each other the digits say the change.
    const isNear = before !== undefined && before.median / after.median < 2 && after.median / before.median < 2;
    const digits = isNear ? Math.max(after.digits, before.digits) : 0;
    const least = Math.min(after.p5, before?.p5 ?? after.p5);
    // Both are told alike: not `0.9 → 0.89`, nor `1 in 60 → 0.094`.
    const amount = ({ median, unit, digits: own }: Result) =>
      amountText({ median, unit, digits: Math.max(digits, own), p5: least });
    const [now, then] = [before === undefined ? tell`no number` : amount(before), amount(after)];
    const change = now === then ? tell`stays ${now}` : `${now} → ${then}`;
    return [
      { line: `/${commandNameOf(model)}: ${change}`, isStill: now === then, isMember: model.group !== undefined },
    ];
  });
  // Few of them have room: what moves comes first, and what stands at `/` itself.
  const ordered = told.sort((a, b) => Number(a.isStill) - Number(b.isStill) || Number(a.isMember) - Number(b.isMember));
  const lines = ordered.map(({ line }) => line);
  const more = lines.length > mostHeadlines ? [tell`${lines.length - mostHeadlines} more`] : [];
  return lines.length === 0 ? [] : [{ title: tell`The results`, lines: [...lines.slice(0, mostHeadlines), ...more] }];
}

const problemOf = ({ model, problem }: HeadlineRow): readonly string[] =>
  problem === undefined ? [] : [tell`/${commandNameOf(model)} gives no number with or without this: ${problem}.`];

function headlineData({ model, before, after }: HeadlineRow) {
  const q = (result: Result | undefined) =>
    result === undefined ? null : { median: result.median, p5: result.p5, p95: result.p95 };
  const named = after ?? before;
  return {
    model: model.name,
    id: named?.id ?? null,
    unit: named?.unit.symbol ?? null,
    before: q(before),
    after: q(after),
  };
}
