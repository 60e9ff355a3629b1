// Sheets of pages whose every text is what the caller gives, for laws over all that can be typed.

import type { CardChart } from "../../../src/render/chart.ts";
import type { Sheet } from "../../../src/render/page/sheet.ts";
import type { WhatIf } from "../../../src/render/page/what-if.ts";

const interval = { p5: 1, median: 3, p95: 9 } as const;

/** Each place of a page that holds a text holds the one that `text` gives. */
export function sheetOf(text: () => string, url: () => string): Sheet {
  const card: CardChart = {
    ...{ kind: "card", height: 630, title: text(), unitLabel: text(), format: "number", scale: "log" },
    ...{ claim: text(), outcome: text(), date: text() },
    sides: [
      { name: text(), ...interval },
      { name: text(), ...interval },
    ],
    crux: { label: text(), held: [text(), text()] },
  };
  const line = () => [text(), { bold: text() }, { code: text() }, { link: text(), url: url() }, { away: 0 }];
  const outcome = () => ({ name: text(), middle: text(), range: text(), chance: text() });
  return {
    title: text(),
    lead: line(),
    lines: [line(), text()],
    positions: [outcome(), outcome()],
    chart: card,
    card,
    parts: [
      { title: text(), lines: [line(), text()] },
      { title: text(), table: { columns: [text(), text(), text()], rows: [[text(), line(), text()]] } },
      { title: text(), terms: [{ term: text(), lines: [text(), line()] }] },
      { title: text(), events: [{ at: 0, line: line() }] },
    ],
    whatIf: whatIfOf(text),
    said: {
      claim: text(),
      review: { verdict: text(), rating: 2, source: { title: text(), url: url() } },
    },
    by: [text(), text()],
    listed: false,
  };
}

function whatIfOf(text: () => string): WhatIf {
  const slider = { format: "number", scale: "log", low: 1, high: 100, at: 10 } as const;
  return {
    ...{ command: text(), given: [{ id: text(), text: text() }] },
    columns: [{ id: text(), expression: { kind: "name", name: text() } }],
    positions: [{ name: text(), own: [] }],
    ...{ correlations: [], outputs: [text()], output: text(), format: "number", after: [text(), text(), text()] },
    claim: { output: text(), comparison: ">=", threshold: 1 },
    sliders: [{ ...slider, id: text(), label: text(), before: text() }],
    before: [{ name: text(), middle: text(), range: text(), chance: text() }],
  };
}
