// How each value that somebody set was read, who set it, and what goes together; and what the ledger has for a quantity: the cited
// value, the range, and where they were read.

import type { Answer, Result } from "../../../src/answer/result.ts";
import { type From, layers, presetCredit } from "../../../src/answer/settings.ts";
import { figures, inSentence, later, tell, tellParts, word } from "../../../src/core/tell.ts";
import { describeDistribution } from "../../../src/language/echo.ts";
import { printNumber } from "../../../src/language/numbers/number.ts";
import type { Reading } from "../../../src/language/reading.ts";
import { measureAfter, shownQuantity } from "../../../src/language/shown.ts";
import { dateText, dayAt, monthText } from "../../../src/models/ledger/day.ts";
import { type Fact, rangeKind, type Source } from "../../../src/models/ledger/fact.ts";
import { isDated, shortOf } from "../../../src/models/model.ts";
import { defaultPreset, presetText } from "../../../src/models/presets.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import type { Line, Part, Section } from "../../../src/render/view.ts";
import { creditIn, creditParts, isInArticle } from "../words/headline.ts";
import { bare, bareRange, typedBesideShort } from "../words/result-text.ts";

type AnswerPart = Pick<Answer, "model" | "preset" | "settings" | "results" | "correlations">;

/**
 * A reading without the name of its family, which programs and `/read` have.
 * @example plainEcho(readText("5% to 20%")) // 5% to 20% → middle 10.3%
 */
export function plainEcho({ echo, distribution, unit, name }: Reading): string {
  if (distribution === undefined || name !== undefined) return echo;
  const typed = echo.slice(0, echo.indexOf(" → "));
  const read = describeDistribution(distribution, unit, true);
  return typed === read ? read : `${typed} → ${read}`;
}

/** How what was set is read; not of what is `told` elsewhere. */
export function readAs(answer: AnswerPart, told: readonly Pick<Result, "id">[] = []): readonly Section[] {
  const { settings, results, model } = answer;
  const set = [...settings].filter(
    ([id, { from }]) =>
      from !== "preset" && (from !== "model" || model.own !== undefined) && told.every((each) => each.id !== id),
  );
  const sorted = set.sort(([, a], [, b]) => layers.indexOf(a.from) - layers.indexOf(b.from));
  const lines = sorted.map(([id, { reading, from, by }]): Line => {
    const label = word(results.get(id)?.label ?? id);
    const day = id === model.timeline?.start ? monthText(dayAt(results.get(id)?.median ?? Number.NaN)) : undefined;
    return [`${label}: ${day ?? plainEcho(reading)}${citedBeside(answer, id)}`, ...creditIn(from, by)];
  });
  const all = [...presetLine(answer), ...lines, ...(told.length === 0 ? together(answer) : [])];
  return all.length === 0 ? [] : [{ title: tell`Read as`, lines: all }];
}

/** As many as a reply has room for; all of them stand with the working. */
const mostSet = 3;

/** What holds in place of the evidence, who set it and when: a line at most; not of what was `warned` about, which says it. */
export function setHere(
  answer: AnswerPart,
  wanted: readonly From[] = ["option", "side", "server"],
  warned: readonly (string | undefined)[] = [],
): readonly Line[] {
  const { settings, model, preset } = answer;
  const said = model.sentences.map(({ text }) => text).join(" ");
  const isNamed = (id: string) => settings.get(id)?.reading.name !== undefined;
  const isTold = (id: string, from: From) =>
    isDated(model, id) ||
    (from === "option" && (isNamed(id) || warned.includes(id) || said.includes(`{${id}:`) || said.includes(`{${id}}`)));
  const given = [...settings].filter(([id, { from }]) => wanted.includes(from) && !isTold(id, from));
  const values = given.slice(0, mostSet).map(([id, setting]): readonly Part[] => {
    const result = answer.results.get(id);
    const quantity = model.quantities.get(id);
    const isAsTyped = result === undefined || isMixture(setting.reading);
    const short = shortOf(model, id);
    const text = isAsTyped
      ? typedBesideShort(setting.reading.text, quantity)
      : `${bareRange(result)}${measureAfter(short, result.unit)}`;
    const value = `${short} ${text}`;
    return setting.from === "option" ? [value] : [value, " (", ...creditParts(setting.from, setting.by), ")"];
  });
  const by = presetCredit(settings);
  const named: readonly Part[] = [
    preset !== "article"
      ? tell`the preset ${presetText(preset)}`
      : isInArticle(model)
        ? tell`the article's values`
        : tell`the article's values where it has some`,
    ...(by ? [" (", ...creditParts("server", by), ")"] : []),
  ];
  const isChosen =
    preset !== defaultPreset && model.own === undefined && [...settings.values()].some(({ from }) => from === "preset");
  const more = given.length > mostSet ? [[tell`${given.length - mostSet} more`]] : [];
  const all = [...(isChosen ? [named] : []), ...values, ...more];
  if (all.length === 0) return [];
  const parts = all.flatMap((each, k) => (k === 0 ? each : ["; ", ...each]));
  // Where all of it is text the full stop of an abbreviation is the sentence's.
  const isText = parts.every((part) => typeof part === "string");
  return [isText ? tell`With ${parts.join("")}.` : tellParts<readonly Part[]>`With ${parts}.`.flat()];
}

/** The same where there is no room for it: whose values they are, and where they stand; nothing of a preset alone. */
export function setHereShortly({ settings }: AnswerPart): Line | undefined {
  const from = new Set([...settings.values()].map((setting) => setting.from));
  const whose = [
    ...(from.has("option") ? [tell`typed here`] : []),
    ...(from.has("side") ? [tell`this side's`] : []),
    ...(from.has("server") ? [tell`set beforehand`] : []),
  ];
  if (whose.length === 0) return undefined;
  return tell`With values ${whose.reduce((all, one) => tell`${all} and ${one}`)}: see Working.`;
}

/** A preset that was not typed here. */
function presetLine({ preset, settings }: AnswerPart): readonly Line[] {
  const by = presetCredit(settings);
  return by === undefined ? [] : [[tell`Preset ${presetText(preset)}`, ...creditIn("server", by)]];
}

/** Of the ledger's own range the median is used, which may be another than the value that the ledger cites. */
export function citedBeside({ model, results }: AnswerPart, id: string): string {
  const { fact, unit } = model.quantities.get(id) ?? {};
  const result = results.get(id);
  if (fact?.value === undefined || fact.range === undefined || result === undefined) return "";
  const { low, high } = fact.range;
  const isLedgers = Math.abs(result.p5 / low - 1) < 1e-6 && Math.abs(result.p95 / high - 1) < 1e-6;
  if (!isLedgers || Math.abs(result.median / fact.value - 1) < 0.01) return "";
  return `, ${tell`where the value cited is ${shownQuantity(fact.value, { ...(unit && { unit }) })}`}`;
}

export function together({ correlations, results }: Pick<Answer, "results" | "correlations">): readonly string[] {
  const drawn = correlations.filter(({ between }) =>
    between.every((id) => results.get(id)?.p5 !== results.get(id)?.p95),
  );
  return drawn.map(({ between: [a, b], coefficient }) => {
    const [first, second] = [word(results.get(a)?.label ?? a), inSentence(word(results.get(b)?.label ?? b))];
    const value = figures(printNumber(coefficient, { exact: true }));
    return coefficient < 0
      ? tell`${first} and ${second} move against each other: correlation ${value}`
      : tell`${first} and ${second} move together: correlation ${value}`;
  });
}

const kinds: Readonly<Record<Source["kind"], string>> = {
  primary: later`primary`,
  secondary: later`secondary`,
  article: later`the article`,
};

/** Cited value, range with what it is, sources with links. */
export function evidenceLines(quantity: Quantity | undefined): readonly Line[] {
  const fact = quantity?.fact;
  if (quantity === undefined || fact === undefined) return [tell`The ledger has nothing on it.`];
  return [...factLines(fact, (value) => bare(value, quantity)), ...sourcesOf(fact, 3)];
}

export function factLines(fact: Fact, print: (value: number) => string): readonly Line[] {
  const { value, values, range, date, status } = fact;
  const cited = value === undefined ? [] : [tell`Cited value: ${print(value)} (${dateText(date)}, ${word(status)}).`];
  const each = Object.entries(values ?? {}).map(([name, one]) => `${name.replaceAll("_", " ")}: ${print(one)}`);
  const span = range && tell`${print(range.low)} to ${print(range.high)}`;
  if (span === undefined) return [...cited, ...each];
  return [
    ...cited,
    ...each,
    {
      judged: tell`Range: ${span} (our judgement, not a source).`,
      derived: tell`Range: ${span} (derived).`,
      sourced: tell`Range: ${span} (sourced).`,
    }[rangeKind(fact)],
  ];
}

/** The same of an entry of the ledger: what a question sets no page can say. */
export const sourcesOf = ({ sources, status }: Pick<Fact, "sources" | "status">, most: number): readonly Line[] =>
  sources.length === 0 && status === "the question asked"
    ? [tell`No source: it is what is asked.`]
    : sourceLines(sources, most);

export function sourceLines(sources: readonly Source[], most: number): readonly Line[] {
  if (sources.length === 0) return [tell`No source: a judgement.`];
  const lines = sources
    .slice(0, most)
    .map(({ title, url, kind }): Line => [url === undefined ? title : { link: title, url }, ` (${word(kinds[kind])})`]);
  const left = sources.length - most;
  return left > 0 ? [...lines, tell`… and ${left} more: /sources`] : lines;
}

/** Whether a value was given as one or the other: `3 to 5 or 30 to 50`. */
export const isMixture = ({ distribution }: Reading): boolean =>
  distribution?.kind === "mixture" || (distribution?.kind === "scaled" && distribution.of.kind === "mixture");
