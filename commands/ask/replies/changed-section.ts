// What a change did, in one line: `2.0 → 0.31, because participation 100% → 5% to 20%`.

import type { Changed, ChangedValue } from "../../../src/answer/changed.ts";
import type { Line, Section } from "../../../src/render/view.ts";
import { rangeText, spanText } from "../words/result-text.ts";
import { inSentence } from "../words/step-text.ts";

const mostReasons = 5;

export function changedSection(changed: Changed): Section {
  return { title: "What changed", lines: [lineOf(changed)] };
}

function lineOf({ before, after, because }: Changed): Line {
  if (because.length === 0) return "Nothing: the values are what they were.";
  const reasons = because.slice(0, mostReasons).map(reason);
  const more = because.length > mostReasons ? [`${because.length - mostReasons} more`] : [];
  const all = [...reasons, ...more];
  const last = all.pop() ?? "";
  const joined = all.length === 0 ? last : `${all.join(", ")} and ${last}`;
  return [
    { bold: spanText(before.median, after.median, after.unit, Math.min(before.digits, after.digits), "→") },
    `, because ${joined}`,
  ];
}

const reason = ({ before, after }: ChangedValue): string =>
  `${inSentence(after.label)} ${rangeText(before)} → ${rangeText(after)}`;

/** The same for programs. */
export const changedData = ({ before, after, because }: Changed) => ({
  before: spread(before),
  after: spread(after),
  because: because.map((each) => ({ id: each.after.id, before: spread(each.before), after: spread(each.after) })),
});

const spread = ({ median, p5, p95 }: Changed["before"]) => ({ median, p5, p95 });
