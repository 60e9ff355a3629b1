// The sliders of a page: a model as compiled data, and what comes out where some assumptions are set to a value. It runs
// where the page is made and in its reader's browser, and gives the same digits in both.

import { type Claim, claimProbability } from "../../core/analyses/claim.ts";
import { type Estimate, estimate } from "../../core/estimate/estimate.ts";
import type { Column, Expression } from "../../core/evaluation/expression.ts";
import type { Correlation } from "../../core/sampling/correlation.ts";
import { figures, learn, tell } from "../../core/tell.ts";
import { printNumber, printPercent } from "../../language/numbers/number.ts";
import { endTexts, isOneIn, likelihood, middleText } from "../chart/number-text.ts";
import { type AxisScale, type NumberFormat, signIn } from "../chart.ts";

/** An assumption that can be moved; all values in its unit. */
export interface Slider {
  readonly id: string;
  readonly label: string;
  readonly format: NumberFormat;
  readonly scale: AxisScale;
  readonly low: number;
  readonly high: number;
  /** Where it stands before it is touched. */
  readonly at: number;
  /** What is in force before it is touched: `0.1% to 5%`. */
  readonly before: string;
}

/** One whose values are run: the only one of an answer, a side of an argument. */
interface Position {
  readonly name: string;
  /** What it has in place of the common columns. */
  readonly own: readonly Column[];
}

/** What comes out for one position, in words. */
export interface Outcome {
  readonly name: string;
  readonly middle: string;
  /** Nothing where it is a point. */
  readonly range?: string;
  readonly chance?: string;
}

export interface Runnable {
  /** What it is asked with in Discord, `/pool preset: evidence`, and the values that were given there. */
  readonly command?: string;
  readonly given?: readonly { readonly id: string; readonly text: string }[];
  readonly columns: readonly Column[];
  readonly positions: readonly Position[];
  readonly correlations: readonly Correlation[];
  /** The quantities that are asked for, in the order that numbers the draws as in a reply, and the one that is shown. */
  readonly outputs: readonly string[];
  readonly output: string;
  readonly format: NumberFormat;
  /** What follows a number of the result: of many, of one, of a part of one. */
  readonly after: readonly [many: string, one: string, part: string];
  readonly claim?: Claim;
}

export interface WhatIf extends Runnable {
  /** Of a page that is not English: what its script says of numbers, by the English, and what it calls scales. */
  readonly language?: { readonly locale: string; readonly sentences: readonly (readonly [string, string])[] };
  /** Four at most, what matters most first. */
  readonly sliders: readonly Slider[];
  /** What comes out before any of them is touched. */
  readonly before: readonly Outcome[];
}

/** The outcome for each position with these assumptions at these values. Errors as `estimate`. */
export function outcomesOf(run: Runnable, set: ReadonlyMap<string, number>): readonly Outcome[] {
  return run.positions.map(({ name, own }) => {
    const over = new Map(own.map((column) => [column.id, column]));
    const columns = run.columns.map((column): Column => {
      const value = set.get(column.id);
      return value === undefined
        ? (over.get(column.id) ?? column)
        : { id: column.id, expression: { kind: "number", value } };
    });
    const { outputs } = estimate(columns, run.outputs, { correlations: run.correlations });
    const found = outputs.find(({ id }) => id === run.output);
    if (found === undefined) throw new Error("Expected an output, got none");
    return { name, ...wordsOf(run, found) };
  });
}

function wordsOf({ format, after, claim }: Runnable, found: Estimate): Omit<Outcome, "name"> {
  const { median, p5, p95, digits } = found;
  const text = middleText(median, format, digits, p5);
  const [many, one, part] = after;
  return {
    middle: `${text}${isOneIn(text) ? part : text === "1" ? one : many}`,
    ...(p5 !== p95 && { range: endTexts([p5, p95], format, digits).reduce((low, high) => tell`${low} to ${high}`) }),
    ...(claim && { chance: likelihood(claimProbability(claim, found), found) }),
  };
}

/** How many places a slider has, so that each is a value of two digits. */
export const places = 120;

/** The value at one of the places, of two digits, between the ends. */
export function valueAt({ scale, low, high }: Slider, place: number): number {
  const part = place / places;
  const value = scale === "log" ? low * (high / low) ** part : low + (high - low) * part;
  return Number(value.toPrecision(2));
}

/** The place nearest to a value. */
export function placeOf({ scale, low, high }: Slider, value: number): number {
  const part = scale === "log" ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.round(Math.min(1, Math.max(0, part)) * places);
}

/** A value as one types it in Discord: `3%`, `$34k`, `12M`. */
export function typed({ format }: Pick<Slider, "format">, value: number): string {
  if (format === "share") return printPercent(value, { exact: true });
  return `${signIn(format)}${printNumber(value, { exact: true })}`;
}

export const shown = (slider: Pick<Slider, "format">, value: number): string => figures(typed(slider, value));

export const inDiscord = (line: string): string => tell`In Discord: ${line}`;

/** Makes a browser, which knows English alone, speak as its page does: of numbers, since nothing else is said there. */
export function speakAs({ locale, sentences }: NonNullable<WhatIf["language"]>): void {
  const words = new Map(sentences);
  const written = (_: string, number: string, scale: string): string =>
    number
      .replaceAll(",", "\u202f")
      .replace(/(\.\d{3})0$/, "$1")
      .replace(".", ",") + (words.get(scale) ?? scale);
  const language = {
    ...{ locale, sentences: words },
    figures: (text: string) => text.replace(/(\d[\d,]*(?:\.\d+)?)([MBT]?)/g, written),
  };
  learn([language], { getStore: () => language, run: (_, work) => work() });
}

/** What one types in Discord for the same; nothing where no one line says it. */
export function commandOf(
  { command, given = [], sliders }: WhatIf,
  set: ReadonlyMap<string, number>,
): string | undefined {
  if (command === undefined) return undefined;
  const moved = sliders.flatMap((slider) => {
    const value = set.get(slider.id);
    return value === undefined ? [] : [`${slider.id} = ${typed(slider, value)}`];
  });
  const others = given.filter(({ id }) => !set.has(id)).map(({ id, text }) => `${id} = ${text}`);
  return `${command} assumptions: ${[...others, ...moved].join("; ")}`;
}

/** The sliders' values in the part of an address that no browser sends: `participation=0.03&availability=0.5`. */
export const fragmentOf = (set: ReadonlyMap<string, number>): string =>
  [...set].map(([id, value]) => `${id}=${value}`).join("&");

/** The values of such a part; what is no slider, or lies beyond its ends, is left out. */
export function setIn({ sliders }: WhatIf, fragment: string): ReadonlyMap<string, number> {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  return new Map(
    sliders.flatMap(({ id, low, high }) => {
      const value = Number(given.get(id) ?? Number.NaN);
      return value >= low && value <= high ? [[id, value] as const] : [];
    }),
  );
}

/** An expression as JSON can carry it: without places in a text, and an infinite end by its name. */
export function packed(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (key, value: unknown) => {
      if (key === "span" || key === "unit") return undefined;
      return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
    }),
  );
}

/** What `packed` and JSON made of expressions, as they were. */
export const unpacked = <Kept>(kept: Kept | string): Kept =>
  JSON.parse(typeof kept === "string" ? kept : JSON.stringify(kept), (_, value: unknown) =>
    value === "Infinity" ? Number.POSITIVE_INFINITY : value === "-Infinity" ? Number.NEGATIVE_INFINITY : value,
  ) as Kept;
