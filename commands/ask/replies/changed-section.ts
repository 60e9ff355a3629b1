// What a change did, in one line: `Was 2 hyperscalers: who joins 100% → 5% to 20%.`

import type { Changed, ChangedValue } from "../../../src/answer/changed.ts";
import type { Result } from "../../../src/answer/result.ts";
import { tell, tellParts, word } from "../../../src/core/tell.ts";
import { dayAt, monthText } from "../../../src/models/ledger/day.ts";
import type { Model } from "../../../src/models/model.ts";
import type { Line, Part } from "../../../src/render/view.ts";
import { bareRange, medianText } from "../words/result-text.ts";

const mostReasons = 3;

export function changedLine({ before, because }: Changed, { quantities, timeline }: Model): Line {
  if (because.length === 0) return tell`Nothing changed: the values are what they were.`;
  const told = (result: Result) =>
    result.id === timeline?.start ? monthText(dayAt(result.median)) : bareRange(result);
  const reason = ({ before: was, after }: ChangedValue): string => {
    const short = word(quantities.get(after.id)?.short ?? after.label);
    // What differs in digits that nobody is shown is named alone.
    return told(was) === told(after) ? short : `${short} ${told(was)} → ${told(after)}`;
  };
  const more = because.length - mostReasons;
  const reasons = [...because.slice(0, mostReasons).map(reason), ...(more > 0 ? [tell`${more} more`] : [])];
  return tellParts<Part>`Was ${{ bold: medianText(before) }}. Changed: ${reasons.join("; ")}.`;
}

/** The same for programs. */
export const changedData = ({ before, after, because }: Changed) => ({
  before: spread(before),
  after: spread(after),
  because: because.map((each) => ({ id: each.after.id, before: spread(each.before), after: spread(each.after) })),
});

const spread = ({ median, p5, p95 }: Changed["before"]) => ({ median, p5, p95 });
