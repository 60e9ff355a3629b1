// What moves a result: one bar per assumption, from the output at its p5 to the output at its p95.

import type { TornadoBar, TornadoChart } from "../chart.ts";
import { axisOf } from "./axis.ts";
import type { Figure } from "./figure.ts";
import { printable, wrapped } from "./fit.ts";
import { textWidth } from "./font.ts";
import { headerOf, unitText } from "./header.ts";
import { distinctTexts, numberText } from "./number-text.ts";
import { margin, pair, palette, size, width } from "./palette.ts";
import { rule } from "./shape.ts";
import { barMarks, inputLabels, inputsOf, nameLabels, type Row } from "./tornado-row.ts";
import { valueAxis } from "./value-axis.ts";

/** More rows would make the picture higher than Discord shows at full width. */
const mostBars = 7;
/** Of a row: with names of one line, and of two. */
const pitches = { 1: 32, 2: 46 } as const;
const footHeight = 58;

export function tornadoFigure(chart: TornadoChart): Figure {
  const bars = chart.bars.slice(0, mostBars);
  const header = headerOf(chart.title, [
    { text: "assumption low (p5)", fill: pair[1].line },
    { text: "high (p95)", fill: pair[0].line },
    { text: `all at their medians: ${numberText(chart.base, chart.format)}`, fill: palette.text },
  ]);
  const columns = columnsOf({ bars, base: chart.base });
  const axis = axisOf({
    scale: chart.scale,
    format: chart.format,
    range: columns.plot,
    values: [chart.base, ...bars.flatMap((bar) => [bar.low, bar.high])],
    mostTicks: 4,
  });
  const top = header.bottom + 4;
  const rows = rowsOf(bars, top, columns.label);
  const bottom = Math.max(top + 100, (rows.at(-1)?.bottom ?? top) + 4);
  const caption = [unitText(chart.unitLabel, axis.type), restText(chart)].filter(Boolean).join(" · ");
  const foot = valueAxis({ axis, format: chart.format, caption, top, bottom });
  const labels = [
    ...header.labels,
    ...foot.labels,
    ...rows.flatMap(nameLabels),
    ...(columns.hasInputs ? rows.flatMap((row) => inputLabels(row, chart.base, axis)) : []),
  ];
  const marks = [
    ...foot.marks,
    ...rows.flatMap((row) => barMarks(row, chart.base)),
    ...(Number.isFinite(chart.base) ? [rule(chart.base, top, bottom, palette.text, { strokeWidth: 2 })] : []),
  ];
  return { marks, labels, x: axis, height: bottom + footHeight };
}

interface Columns {
  /** The width of the names. */
  readonly label: number;
  readonly plot: readonly [number, number];
  /** Whether the assumptions' own values have room at the ends of the bars. */
  readonly hasInputs: boolean;
}

function columnsOf({ bars, base }: Pick<TornadoChart, "bars" | "base">): Columns {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size.small, 400)));
  const inputs = bars.map((bar) => inputsOf(bar, base));
  const leftEnd = widest(inputs.map(({ left }) => left?.input ?? "")) + 10;
  const rightEnd = widest(inputs.map(({ right }) => right?.input ?? "")) + 10;
  const names = widest(bars.map((bar) => printable(bar.label)));
  // The bars keep at least 180 and the names 130; below that the inputs give way.
  const room = width - 2 * margin - 14 - 180;
  const hasInputs = room - leftEnd - rightEnd >= 130;
  const label = Math.min(names, hasInputs ? room - leftEnd - rightEnd : room, 270);
  const left = margin + label + 14;
  const plot: Columns["plot"] = hasInputs ? [left + leftEnd, width - margin - rightEnd] : [left, width - margin];
  return { label, plot, hasInputs };
}

function rowsOf(
  bars: readonly TornadoBar[],
  top: number,
  room: number,
): readonly (Row & { readonly bottom: number })[] {
  const names = bars.map((bar) => wrapped(printable(bar.label), room, size.small, 400, 2));
  const pitch = pitches[names.some((lines) => lines.length > 1) ? 2 : 1];
  return bars.map((bar, index) => {
    const y = top + pitch * (index + 0.5);
    return { bar, y, thickness: 22, lines: names[index] ?? [], bottom: y + pitch / 2 };
  });
}

/** The bars that are not drawn, in a few words. */
function restText({ bars, format }: TornadoChart): string {
  const rest = bars.slice(mostBars);
  if (rest.length === 0) return "";
  const outputs = rest.flatMap((bar) => [bar.low, bar.high]).filter(Number.isFinite);
  const [low, high] = distinctTexts([Math.min(...outputs), Math.max(...outputs)], format);
  return outputs.length === 0 ? `${rest.length} more` : `${rest.length} more: ${low} to ${high}`;
}
