// Which assumptions a result hangs on, how much, and how far each moves it.

import { z } from "zod";
import { type Sensitivity, sensitivitySteps } from "../../src/answer/break-even.ts";
import type { Answer, Result } from "../../src/answer/result.ts";
import type { Bar, Tornado } from "../../src/core/analyses/sensitivity.ts";
import { capital, inSentence, later, tell, tellParts, word } from "../../src/core/tell.ts";
import { defineCommand, unhurried } from "../../src/kit/define.ts";
import { flag, onlyMe, page } from "../../src/kit/options.ts";
import { rangeKind } from "../../src/models/ledger/fact.ts";
import { shortOf } from "../../src/models/model.ts";
import { numberText, percentText } from "../../src/render/chart/number-text.ts";
import type { TornadoBar, TornadoChart } from "../../src/render/chart.ts";
import { type Measured, scaleOver, shortText, styleOf } from "../../src/render/chart-data/measured.ts";
import { type Action, button, type Line, type Part, type Section } from "../../src/render/view.ts";
import { answerData, answerForm, quantityData } from "./replies/answer-data.ts";
import { footnoteOf, otherResults, outputIn } from "./replies/estimate-view.ts";
import { setHere } from "./replies/read-as.ts";
import { answerFor, askedOptions, outputOption } from "./shared/estimate.ts";
import { keptAgain } from "./shared/reply.ts";
import { shortlyLabelled } from "./words/headline.ts";
import { spanText } from "./words/result-text.ts";

export default defineCommand({
  name: "sensitivity",
  description: "What a result hangs on: which assumption matters, and how much",
  options: {
    ...askedOptions(),
    output: outputOption(),
    scale: z
      .enum(["log", "value"])
      .optional()
      .describe("Ratios (log) or differences (value); log where all is above zero"),
    more: flag("All of them, and how to read the numbers"),
    page: page(),
    private: onlyMe(),
  },
  examples: [
    { model: "pool", assumptions: "who joins = 5% to 20%; hours online = 20% to 80%" },
    { model: "pool", preset: "measured" },
    { model: "gap", assumptions: "speed ratio = 30 to 80", output: "fleet_total" },
  ],
  asks: answerForm,
  run: async ({ output, scale, page: at, more = at !== undefined, private: hidden = false, ...input }, scene) => {
    const answer = await answerFor(input, scene);
    const found = await unhurried(sensitivitySteps(answer, output, scale));
    const id = await keptAgain(answer, input, scene, hidden);
    const { tornado } = found;
    const assumptions = shortlyLabelled(answer.model);
    const quantity = { ...found.output, label: capital(shortOf(answer.model, found.output.id)) };
    return {
      title: tell`What matters for ${inQuotes(answer, found.output.id)}`,
      lead: leadOf(answer, found),
      lines: more ? [] : setHere(answer),
      sections: !more ? [] : found.basis === "spread" ? overSpread(answer, found) : overLedger(answer, found),
      ...(tornado.bars.length > 0 && !more && { chart: tornadoChart({ quantity, tornado, assumptions }) }),
      ...(more && { footnote: footnoteOf(answer, id) }),
      actions: actionsOf(answer, found, id, more),
      private: hidden,
      replaces: more,
      ...(more && id !== undefined && { pages: { at: at ?? 1, line: moreLine(answer, found.output, id) } }),
      data: () => ({ ...answerData(answer, found.influences), ...sensitivityData(found) }),
    };
  },
});

/** The headline needs no name. */
const inQuotes = (answer: Answer, id: string): string =>
  id === answer.model.headline ? tell`the result` : tell`“${shortOf(answer.model, id)}”`;

function leadOf(answer: Answer, { basis, influences, tornado }: Sensitivity): Line {
  const [first, second] = influences;
  const [widest] = tornado.bars;
  if (basis === "spread" && first) {
    const [most, share] = [{ bold: capital(shortOf(answer.model, first.id)) }, percentText(first.first)];
    if (second === undefined || second.first <= 0.05) return tellParts<Part>`${most}: ${share} of what is not known.`;
    const next = `${shortOf(answer.model, second.id)}: ${percentText(second.first)}`;
    return tellParts<Part>`${most}: ${share} of what is not known, then ${next}.`;
  }
  if (basis === "spread") return tell`No assumption alone explains what is not known.`;
  const start = tell`Every value is a point, so nothing is uncertain here.`;
  if (widest === undefined) return `${start} ${tell`Give one a range, and it shows what that moves.`}`;
  return [
    `${start} `,
    ...tellParts<Part>`Over what is known, ${{ bold: shortOf(answer.model, widest.id) }} would move it most.`,
  ];
}

function overSpread(answer: Answer, found: Sensitivity): readonly Section[] {
  const { influences, totals, tornado, output } = found;
  const bars = new Map(tornado.bars.map((bar) => [bar.id, bar]));
  const lines = influences.map(({ id, label, first }): Line => {
    const bar = bars.get(id);
    const total = totals.get(id) ?? 0;
    const shared = total - first > 0.02 ? `, ${tell`${percentText(total)} together with others`}` : "";
    const swing = bar ? `; ${swingText(answer, bar, output.id)}` : "";
    return [{ bold: capital(shortOf(answer.model, id)) }, ` (${word(label)}): ${percentText(first)}${shared}${swing}`];
  });
  return [
    { title: tell`Largest first`, lines },
    { title: tell`How to read this`, lines: reading(answer, found) },
  ];
}

function reading({ correlations }: Answer, { influences, totals, scale }: Sensitivity): readonly string[] {
  const alone = influences.reduce((sum, { first }) => sum + first, 0);
  const mixed =
    alone < 0.97 ? ` ${tell`Together they carry ${percentText(alone)}; the rest is how they act on one another.`}` : "";
  const share =
    scale === "log"
      ? tell`The share is the part of the variance (of the logarithm, since ratios count) that would go if the assumption were known (first-order Sobol index).`
      : tell`The share is the part of the variance that would go if the assumption were known (first-order Sobol index).`;
  const tied = correlations.length > 0 && totals.size === 0;
  return [
    `${share}${mixed}`,
    tell`The swing takes one assumption from its p5 to its p95, the others at their medians.`,
    ...(tied ? [tell`Correlated assumptions share their parts, so no totals are given.`] : []),
  ];
}

const kinds = {
  judged: later`a range we judge likely`,
  derived: later`a derived range`,
  sourced: later`a sourced range`,
};

function overLedger(answer: Answer, { tornado, output }: Sensitivity): readonly Section[] {
  if (tornado.bars.length === 0) return [];
  const lines = tornado.bars.map((bar): Line => {
    const { fact } = answer.model.quantities.get(bar.id) ?? {};
    const kind = word(kinds[fact ? rangeKind(fact) : "sourced"]);
    return [{ bold: capital(shortOf(answer.model, bar.id)) }, `: ${swingText(answer, bar, output.id)} (${kind})`];
  });
  return [{ title: tell`Over the ranges in the ledger, widest first`, lines }];
}

/** `5% to 20% moves it from 0.1 to 0.4 hyperscalers`. */
function swingText({ model }: Answer, { id, low, high }: Bar, output: string): string {
  const unitOf = (of: string) => model.quantities.get(of)?.unit;
  const span = spanText(low.assumption, high.assumption, unitOf(id));
  return tell`${span} moves it from ${spanText(low.output, high.output, unitOf(output))}`;
}

function actionsOf(
  answer: Answer,
  { output, influences, tornado }: Sensitivity,
  id: string | undefined,
  more: boolean,
): readonly Action[] {
  if (id === undefined) return [];
  const { claim } = answer;
  const top = influences[0]?.id ?? tornado.bars[0]?.id;
  const others = () =>
    otherResults(answer, output, tell`What matters for another result …`, `/sensitivity result: ${id} private: true`);
  return [
    ...(claim && top !== undefined
      ? [button(tell`What would turn it`, `/breakeven result: ${id} solve: ${top} private: true`)]
      : []),
    ...(more ? others() : [button(tell`More`, `${moreLine(answer, output, id)} more: true`)]),
  ];
}

const moreLine = (answer: Answer, output: Result, id: string): string =>
  `/sensitivity result: ${id}${outputIn(answer, output)} private: true`;

/** Each assumption with its indices and its swing, as programs read it. */
function sensitivityData({ output, basis, scale, influences, totals, tornado }: Sensitivity) {
  const firsts = new Map(influences.map(({ id, first }) => [id, first]));
  const bars = new Map(tornado.bars.map((bar) => [bar.id, bar]));
  const ids = new Set([...firsts.keys(), ...totals.keys(), ...bars.keys()]);
  const isSampled = basis === "spread";
  return {
    output: quantityData(output),
    basis,
    scale: scale ?? tornado.scale,
    middle: tornado.middle,
    sensitivity: [...ids].map((id) => {
      const bar = bars.get(id);
      return {
        id,
        first: isSampled ? (firsts.get(id) ?? 0) : null,
        total: totals.size > 0 ? (totals.get(id) ?? 0) : null,
        low: bar?.low ?? null,
        high: bar?.high ?? null,
        swing: bar?.swing ?? null,
      };
    }),
  };
}

interface TornadoInput {
  readonly quantity: Measured;
  readonly tornado: Tornado;
  /** The model's quantities by id; an assumption that is not among them is shown by its id. */
  readonly assumptions: ReadonlyMap<string, Measured>;
}

/** More are never drawn; a model has fewer assumptions than this. */
const mostBars = 30;

/** The bars in the tornado's own order, the widest swing first; on a log axis from a factor of ten on. */
export function tornadoChart({ quantity, tornado, assumptions }: TornadoInput): TornadoChart {
  const bars = tornado.bars.slice(0, mostBars).map(({ id, low, high }): TornadoBar => {
    const assumption = assumptions.get(id);
    const { format, unitLabel } = assumption ? styleOf(assumption) : ({ format: "number", unitLabel: "" } as const);
    const [unit = ""] = unitLabel.split(" per ");
    return {
      label: shortText(assumption?.label ?? id),
      low: low.output,
      high: high.output,
      lowInput: numberText(low.assumption, format),
      // `kW` and `GB`; what is longer has no room.
      highInput: `${numberText(high.assumption, format)}${format === "measure" && unit.length < 5 ? ` ${unit}` : ""}`,
    };
  });
  const outputs = [tornado.middle, ...bars.flatMap(({ low, high }) => [low, high])].filter(Number.isFinite);
  return {
    kind: "tornado",
    title: shortText(tell`What moves ${inSentence(quantity.label)}`),
    ...styleOf(quantity),
    scale: scaleOver(outputs, 10),
    base: tornado.middle,
    bars,
  };
}
