// The news of an estimate: the headline with its interval, what it takes for granted, and what the article says.

import { answer } from "../../../src/answer/answer.ts";
import { type Answer, headlineOf, type Result } from "../../../src/answer/result.ts";
import { settingsOf } from "../../../src/answer/settings.ts";
import { valuesBehind } from "../../../src/answer/steps.ts";
import { onceFor } from "../../../src/core/kept.ts";
import { tell, word } from "../../../src/core/tell.ts";
import type { Reading } from "../../../src/language/reading.ts";
import { isDated, type Model } from "../../../src/models/model.ts";
import { presets } from "../../../src/models/presets.ts";
import type { Line, Part } from "../../../src/render/view.ts";
import { amountText, bareRange, inWords, sentenceOf } from "./result-text.ts";

/** `**One hyperscaler equals 130M gaming cards** (9 in 10 chance: 23M to 690M).` */
export function newsOf(known: Answer, sentence = sentenceOf(known)): readonly Part[] {
  const headline = headlineOf(known);
  const granted = grantedBy(known);
  const news = granted.length === 0 ? sentence : tell`${sentence}, if every card ${inWords(granted.map(word))}`;
  if (headline.p5 === headline.p95) return [{ bold: `${news}.` }];
  return [{ bold: news }, " ", tell`(9 in 10 chance: ${bareRange(headline)}).`];
}

/** What the values take for granted: shares that are all of it, and losses that are none. */
function grantedBy(known: Answer): readonly string[] {
  return valuesBehind(known, known.model.headline).flatMap(({ id, p5, p95 }) => {
    const whole = known.model.quantities.get(id)?.fact?.whole;
    return whole !== undefined && p5 === 1 && p95 === 1 ? [whole] : [];
  });
}

/** Whether the article has a value for all that a model's headline hangs on; looked up once for each model. */
export const isInArticle = onceFor((model: Model): boolean => {
  if (model.own !== undefined) return false;
  const settings = settingsOf(model, { preset: "article" });
  const known = { model, settings, results: new Map([...model.quantities.keys()].map((id) => [id, { id } as Result])) };
  const behind = valuesBehind(known, model.headline).map(({ id }) => id);
  return behind.length > 0 && behind.every((id) => id in presets.article.values || isDated(model, id));
});

interface ArticleSays extends Pick<Result, "median" | "unit" | "digits"> {
  /** How the values of a day were read with which it says so. */
  readonly readings: readonly Reading[];
  readonly granted: readonly string[];
}

/** What was worked out last for each model: it hangs on nothing but the values of a day, and most questions have the same. */
const articles = new WeakMap<Model, ArticleSays>();

function articleFor({ model, settings }: Answer): ArticleSays {
  const dated = new Map([...settings].filter(([id]) => isDated(model, id)));
  const readings = [...dated.values()].map(({ reading }) => reading);
  const last = articles.get(model);
  if (last?.readings.length === readings.length && last.readings.every((each, k) => each === readings[k])) return last;
  const layers = { preset: "article" as const, option: dated };
  const article = answer({ model, preset: "article", settings: settingsOf(model, layers) });
  const { median, unit, digits } = headlineOf(article);
  const says = { readings, median, unit, digits, granted: grantedBy(article) };
  articles.set(model, says);
  return says;
}

/**
 * `The article says 75M: inside.`, and what that takes for granted where it lies outside; nothing where the article says
 * nothing of it, or its values are in force.
 */
export function articleLine(known: Answer): { readonly line: Line; readonly shorter?: Line } | undefined {
  const { model, preset } = known;
  if (preset === "article" || !isInArticle(model)) return undefined;
  const { median, unit, digits, granted: taken } = articleFor(known);
  const { p5, p95 } = headlineOf(known);
  const where = median < p5 ? "below" : median > p95 ? "above" : "inside";
  const isImplied = model.published[model.headline] !== undefined;
  const here = grantedBy(known);
  const granted = taken.filter((words) => !here.includes(words));
  // Told as ours is: `1 in 19` beside `1 in 30,000`.
  const amount = amountText({ median, unit, digits, p5: Math.min(median, p5) });
  const shorter = saidText(isImplied, where, amount);
  if (granted.length === 0 || where === "inside") return { line: shorter };
  const line = isImplied
    ? tell`The article's numbers give ${amount}, outside: if every card ${inWords(granted.map(word))}.`
    : tell`The article says ${amount}, outside: if every card ${inWords(granted.map(word))}.`;
  return { line, shorter };
}

/** What the article says, or what follows from its numbers, beside the range of what is known. */
function saidText(isImplied: boolean, where: "below" | "above" | "inside", amount: string): string {
  switch (where) {
    case "below":
      return isImplied
        ? tell`The article's numbers give ${amount}: outside, below.`
        : tell`The article says ${amount}: outside, below.`;
    case "above":
      return isImplied
        ? tell`The article's numbers give ${amount}: outside, above.`
        : tell`The article says ${amount}: outside, above.`;
    case "inside":
      return isImplied
        ? tell`The article's numbers give ${amount}: inside.`
        : tell`The article says ${amount}: inside.`;
  }
}
