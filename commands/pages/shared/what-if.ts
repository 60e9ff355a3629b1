// The values of a page, each with where it was read; and its sliders: the four assumptions that matter most, and the model as data that
// a browser can run.

import { influences, ledgerTornado } from "../../../src/answer/break-even.ts";
import { type Answer, type Result, resultFor } from "../../../src/answer/result.ts";
import { columnsOf } from "../../../src/answer/settings.ts";
import { stepsTo, valuesBehind } from "../../../src/answer/steps.ts";
import type { Claim } from "../../../src/core/analyses/claim.ts";
import { type Column, type Expression, namesIn } from "../../../src/core/evaluation/expression.ts";
import { capital, tell, word } from "../../../src/core/tell.ts";
import { type Fact, plausibleOf } from "../../../src/models/ledger/fact.ts";
import { shortOf } from "../../../src/models/model.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { styleOf } from "../../../src/render/chart-data/measured.ts";
import { dayText, plainText } from "../../../src/render/markdown.ts";
import type { SheetPart } from "../../../src/render/page/sheet.ts";
import {
  outcomesOf,
  packed,
  type Runnable,
  type Slider,
  unpacked,
  type WhatIf,
} from "../../../src/render/page/what-if.ts";
import type { Line, Part } from "../../../src/render/view.ts";
import { equality, formulaInNumbers, formulaInWords, originLine, sourceLink } from "../../ask/words/headline.ts";
import { bareRange, bareText, wordsAfter } from "../../ask/words/result-text.ts";

const most = 4;

interface WhatIfStyle {
  /** What the sides differ in, which comes before what moves the result. */
  readonly first?: readonly string[] | undefined;
  /** The command that runs the model with a list of assumptions, where there is one. */
  readonly command?: string | undefined;
}

/** The sliders over one answer, or over both sides of an argument, where a slider sets the value of both. */
export function whatIfOf(positions: Positions, output: string, { first = [], command }: WhatIfStyle = {}): WhatIf {
  const run = runnable(positions, output, command);
  const [{ answer }] = positions;
  const moving = positions.flatMap((each) => movingOf(each.answer, output));
  const tied = new Set(answer.correlations.flatMap(({ between }) => between));
  const typed = [...answer.settings].flatMap(([id, { from }]) => (from === "option" ? [id] : []));
  // What was typed is what the answer is about.
  const ids = [...new Set([...first, ...typed.filter((id) => moving.includes(id)), ...moving])].filter(
    (id) => !tied.has(id),
  );
  const sliders = ids.flatMap((id) => sliderOf(positions, id) ?? []).slice(0, most);
  return { ...run, sliders, before: outcomesOf(unpacked(run), new Map()) };
}

/** What moves a result, most first; where all are points, over what the ledger has for them. */
function movingOf(answer: Answer, output: string): readonly string[] {
  const found = influences(answer, output);
  return (found.length > 0 ? found : ledgerTornado(answer, output).bars).map(({ id }) => id);
}

function runnable(positions: Positions, output: string, command: string | undefined): Runnable {
  const [{ answer }] = positions;
  const { model, correlations, claim } = answer;
  const shown = resultFor(answer, output);
  const asked = outputsFor(answer, output);
  const all = positions.map((each) => columnsOf(model, each.answer.settings));
  const reached = new Set(all.flatMap((columns) => [...reachedFrom(columns, asked)]));
  const [columns = [], ...others] = all.map((each) => each.filter(({ id }) => reached.has(id)).map(light));
  return {
    ...commandFor(positions, command),
    columns,
    positions: positions.map(({ name }, k) => ({ name, own: k === 0 ? [] : differing(others[k - 1] ?? [], columns) })),
    correlations,
    outputs: asked,
    output,
    format: styleOf(shown).format,
    after: ["2", "1", "1 in 2"].map((text) => wordsAfter(text, shown.unit)) as unknown as Runnable["after"],
    ...(claim?.output === output && { claim: claimed(claim) }),
  };
}

/** What is kept of a claim: no more than is asked again. */
const claimed = ({ output, comparison, threshold, upTo }: Claim): Claim => ({
  ...{ output, comparison, threshold },
  ...(upTo !== undefined && { upTo }),
});

/** Of an answer the headline numbers its draws first; where another output or a correlation meets more, all are asked. */
function outputsFor({ model, correlations }: Answer, output: string): readonly string[] {
  const rest = [...model.quantities.keys()].filter((id) => id !== model.headline);
  return correlations.length === 0 && output === model.headline ? [output] : [model.headline, ...rest];
}

function reachedFrom(columns: readonly Column[], outputs: readonly string[]): ReadonlySet<string> {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const reached = new Set<string>();
  const visit = (id: string): void => {
    const column = byId.get(id);
    if (column === undefined || reached.has(id)) return;
    reached.add(id);
    namesIn(column.expression).forEach(visit);
  };
  outputs.forEach(visit);
  return reached;
}

const light = ({ id, expression }: Column): Column => ({ id, expression: packed(expression) as Expression });

function differing(columns: readonly Column[], from: readonly Column[]): readonly Column[] {
  const known = new Set(from.map((column) => JSON.stringify(column)));
  return columns.filter((column) => !known.has(JSON.stringify(column)));
}

/** What one types in Discord for the same, where a `command` alone says it; not for an argument's two sides. */
function commandFor([{ answer }]: Positions, command: string | undefined): Pick<Runnable, "command" | "given"> {
  if (command === undefined) return {};
  const given = [...answer.settings].flatMap(([id, { from, reading }]) =>
    from === "preset" || from === "model" ? [] : [{ id, text: reading.text.trim() }],
  );
  return { command: `/${command} preset: ${answer.preset}`, given };
}

/** Nothing for a quantity that some position has no value for, or that has nowhere to move. */
function sliderOf(positions: Positions, id: string): Slider | undefined {
  const [{ answer }] = positions;
  const quantity = answer.model.quantities.get(id);
  const found = positions.flatMap((each) => (each.answer.settings.has(id) ? (each.answer.results.get(id) ?? []) : []));
  const [first] = found;
  if (first === undefined || quantity === undefined || found.length < positions.length) return undefined;
  const { unit } = quantity;
  const { scale, low, high } = reachOf(quantity, found);
  if (!(low < high)) return undefined;
  const texts = found.map(bareRange);
  const isOne = new Set(texts).size === 1;
  const before = isOne ? texts.slice(0, 1) : positions.map(({ name }, k) => `${name} ${texts[k]}`);
  return {
    ...{ id, label: nameOf(answer, id), format: styleOf({ label: "", unit }).format },
    ...{ scale, low, high, at: first.median, before: before.join(", ") },
  };
}

/** From somewhat below all that is held or known of it to somewhat above, within what it can be. */
function reachOf({ fact, support }: Quantity, found: readonly Result[]): Pick<Slider, "scale" | "low" | "high"> {
  const known = [
    ...found.flatMap(({ p5, p95 }) => [p5, p95]),
    ...(fact?.range ? [fact.range.low, fact.range.high] : []),
  ];
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const [from, to] = (fact && plausibleOf(fact)) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  // A share of up to all of it has its half in the middle.
  const isWhole = support === "share" && greatest > 0.5;
  const isLog = least > 0 && greatest / least >= 5 && !isWhole;
  const half = (greatest - least) / 2;
  const below = isLog ? least / 2 : support === "any" ? least - half : Math.max(least - half, least / 2);
  const above = Math.min(isLog ? greatest * 2 : greatest + half, support === "share" ? 1 : Number.POSITIVE_INFINITY);
  const edge = (value: number) => Number(value.toPrecision(2));
  return {
    scale: isLog ? "log" : "linear",
    low: edge(Math.max(below, Math.min(least, from))),
    high: edge(Math.min(above, Math.max(greatest, to))),
  };
}

/** One answer, or those of an argument's two sides. */
type Positions = readonly [Position, ...Position[]];

interface Position {
  readonly name: string;
  readonly answer: Answer;
}

export const nameOf = (answer: Answer, id: string): string => capital(shortOf(answer.model, id));

/** Where a value comes from; of an answer that was masked before, so that it names nobody else. */
export function whenceOf({ model, settings }: Answer, value: Result): Line {
  const { from, by, name } = value;
  switch (from) {
    case "option":
      return name === undefined
        ? tell`typed for this answer`
        : tell`typed for this answer: ${settings.get(value.id)?.reading.text.trim() ?? ""}`;
    case "side":
      return by ? tell`set in an argument by ${by.name} on ${dayText(by.at)}` : tell`set in an argument`;
    case "server":
      if (by?.scope === "person") return tell`a default of who asked`;
      return by ? tell`a default of the server, set by ${by.name} on ${dayText(by.at)}` : tell`a default of the server`;
    default:
      return readIn(model.quantities.get(value.id)?.fact, value);
  }
}

/** All the pages in which the ledger's value was read; else what it is. */
function readIn(fact: Fact | undefined, value: Result): Line {
  const origin = originLine(fact, value);
  if (fact === undefined || !origin.some((part) => typeof part !== "string")) {
    return plainText(origin).replace(/^ · |, see .*$/g, "") || tell`the model's own`;
  }
  const pages = fact.sources.filter(({ kind }, _, { length }) => kind !== "article" || length === 1);
  const links = pages.flatMap((source, k): readonly Part[] => [
    k === 0 ? "" : "; ",
    sourceLink(source),
    ` (${word(source.kind)})`,
  ]);
  return [...links, `, ${fact.date}`];
}

export function valuesPart(answer: Answer, output: string): SheetPart {
  const rows = valuesBehind(answer, output).map((value): readonly Line[] => [
    nameOf(answer, value.id),
    bareText(value),
    whenceOf(answer, value),
  ]);
  return {
    title: tell`Every value`,
    table: { columns: [tell`Assumption`, tell`Value`, tell`Where from`], rows },
  };
}

/** Each step from the values to the result, for every position with its own numbers. */
export function workingPart(positions: Positions, output: string): SheetPart {
  const [first] = positions;
  const steps = positions.map(({ answer }) => new Map(stepsTo(answer, output).map((step) => [step.result.id, step])));
  const terms = [...(steps[0]?.values() ?? [])].map((step) => {
    const numbers = positions.flatMap(({ name, answer }, k): readonly (readonly [string, readonly Part[]])[] => {
      const own = steps[k]?.get(step.result.id);
      if (own === undefined) return [];
      const found = `${formulaInNumbers(answer, own, "bare")} ${equality(answer, own)} `;
      return [[name, [found, { bold: bareText(own.result) }]]];
    });
    const [one] = numbers;
    const isOne = one !== undefined && numbers.every(([, parts]) => JSON.stringify(parts) === JSON.stringify(one[1]));
    const lines = isOne ? [["= ", ...one[1]]] : numbers.map(([name, parts]): Line => [`${name}: `, ...parts]);
    return { term: nameOf(first.answer, step.result.id), lines: [formulaInWords(first.answer, step), ...lines] };
  });
  return { title: tell`How it comes about`, terms };
}
