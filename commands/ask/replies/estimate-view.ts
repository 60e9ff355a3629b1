// The reply to an estimate: the news in a sentence, what the article says of it, the chart, five buttons.

import { type Answer, headlineOf, type Result } from "../../../src/answer/result.ts";
import { heapsBeside } from "../../../src/core/estimate/mean.ts";
import { capital, tell, word } from "../../../src/core/tell.ts";
import { dayAt } from "../../../src/models/ledger/day.ts";
import { commandNameOf, type Model, shortOf } from "../../../src/models/model.ts";
import { grouped } from "../../../src/render/chart/number-text.ts";
import type { Chart } from "../../../src/render/chart.ts";
import { densityChart } from "../../../src/render/chart-data/density-of.ts";
import { plainText, type Weighed, withinWords } from "../../../src/render/markdown.ts";
import { type Action, button, type Line, limits, menu, type Section, type View } from "../../../src/render/view.ts";
import { articleLine, isInArticle, newsOf, shortWarningLine, warningLine } from "../words/headline.ts";
import { amountText } from "../words/result-text.ts";
import { claimLine, countedText, headed } from "../words/sentence.ts";
import { answerData } from "./answer-data.ts";
import { isMixture, setHere, setHereShortly } from "./read-as.ts";

export interface EstimateStyle {
  /** The short id under which the answer is kept; without it there are no buttons. */
  readonly id: string | undefined;
  readonly private: boolean;
  /** In place of the headline's density. */
  readonly chart?: Chart;
  /** In place of the model's sentence. */
  readonly sentence?: string;
  /** Before what the article says. */
  readonly first?: readonly Line[];
  /** More of what can be done with the reply, by its id; it comes before the buttons of every reply. */
  readonly actionsFor?: (id: string) => readonly Action[];
  readonly isShared?: boolean;
  /** What programs read besides. */
  readonly data?: () => object;
}

/** A public reply has one row of buttons. */
const mostButtons = 5;
/** What must be said at once; the rest stands with the working. */
const mostWarnings = 1;

export function estimateView(answer: Answer, style: EstimateStyle): View {
  const { model } = answer;
  const { id } = style;
  const lost = id === undefined ? [tell`This answer could not be kept, so it has no buttons.`] : [];
  const more = id === undefined ? [] : (style.actionsFor?.(id) ?? []);
  const lead = newsOf(answer, style.sentence);
  const warnings = [...warningsAtOnce(answer), ...lost];
  const actions = id === undefined ? [] : [...more, ...actionsOf(answer, id, mostButtons - more.length, style)];
  return {
    title: word(model.title),
    lead,
    lines: withinWords(linesOf(answer, style), [word(model.title), lead, ...warnings]),
    warnings,
    chart: style.chart ?? densityOfHeadline(answer, headlineOf(answer)),
    actions,
    private: style.private,
    data: () => ({ ...answerData(answer), ...style.data?.() }),
  };
}

/** What goes with the news; of what has no room the chart or the working says it too. */
function linesOf(answer: Answer, { first = [] }: EstimateStyle): readonly Weighed[] {
  const counted = countedText(answer);
  const said = articleLine(answer);
  const set = setHere(
    answer,
    undefined,
    warnedAtOnce(answer).map(({ about }) => about),
  );
  const shorter = setHereShortly(answer);
  const isShorter =
    shorter !== undefined &&
    set.some((line) => plainText(line).split(" ").length > plainText(shorter).split(" ").length + 1);
  return [
    ...[...first, ...betweenHumps(answer)].map((line) => ({ line, gives: 0 })),
    ...(said === undefined ? [] : [{ ...said, gives: said.shorter === undefined ? 0.5 : 4 }]),
    ...claimLine(answer).map((line) => ({ line, gives: 2 })),
    ...set.map((line) => (isShorter ? { line, gives: 1, shorter } : { line, gives: 0.5 })),
    ...(counted === undefined ? [] : [{ line: counted, gives: 3 }]),
  ];
}

/** Where values lie in two heaps the middle may lie between them, where next to none does. */
function betweenHumps(answer: Answer): readonly Line[] {
  const isEither = [...answer.settings.values()].some(({ reading }) => isMixture(reading));
  const headline = headlineOf(answer);
  const heaps = isEither ? heapsBeside(headline.estimate.quantiles) : undefined;
  if (heaps === undefined) return [];
  const [low, high] = heaps.map((median) => amountText({ ...headline, median }));
  return [tell`Likelier about ${low ?? ""} or ${high ?? ""} than in between.`];
}

const warningsOf = ({ warnings }: Answer) => warnings.filter(({ reading }) => !reading);
const warnedAtOnce = (answer: Answer) => warningsOf(answer).slice(0, mostWarnings);

function warningsAtOnce(answer: Answer): readonly Line[] {
  const left = warningsOf(answer).length - mostWarnings;
  const first = warnedAtOnce(answer).map(shortWarningLine);
  return left > 0 ? [...first, tell`${left} more under Working.`] : first;
}

/** All that is to be said beside the number. */
export const warningSection = ({ warnings }: Answer): readonly Section[] =>
  warnings.length === 0 ? [] : [{ title: tell`To be kept in mind`, lines: warnings.map(warningLine) }];

/** The seed, by which anybody gets the same digits, and the id of the reply: under the working. */
export function footnoteOf({ trials, seed }: Pick<Answer, "trials" | "seed">, id: string | undefined): string {
  const how = trials === 1 ? tell`exact: every assumption is a point` : tell`seed ${seed} · ${grouped(trials)} trials`;
  return id === undefined ? how : `${how} · ${id}`;
}

function densityOfHeadline(answer: Answer, headline: Result): Chart {
  const { claim, model } = answer;
  const own = claim?.output === model.headline ? claim : undefined;
  const quantity = { label: headed(model, headline.id), unit: headline.unit };
  return densityChart({ quantity, estimate: headline.estimate, claim: own });
}

/** Whether a model was written in passing: an argument needs one that it can find again. */
export const isUnsaved = ({ own, saved }: Model): boolean => own !== undefined && !saved;

/** As many as have room, those that are asked for most first; what gives way stands under the working. */
function actionsOf(answer: Answer, id: string, room: number, { isShared }: EstimateStyle): readonly Action[] {
  const { model } = answer;
  const other = otherPreset(answer);
  // The short ones together: so they take two rows of a phone.
  const short = [
    button(tell`Working`, `/working result: ${id}`),
    button(tell`Change…`, `/change result: ${id}`),
    ...(model.claim && !isUnsaved(model) ? [button(tell`Settle this`, `/settle open result: ${id}`)] : []),
  ];
  const long = other === undefined ? [] : [other];
  const further = furtherInto(answer, id, isShared).slice(0, Math.max(0, room - short.length - long.length));
  return [...short, ...further, ...long];
}

/** What looks further into a result: what would turn it first, for that is what is argued about. */
export const furtherInto = ({ claim }: Pick<Answer, "claim">, id: string, isShared = false): readonly Action[] => [
  ...(claim ? [button(tell`What would turn it`, `/breakeven result: ${id} private: true`)] : []),
  ...(isShared ? [button(tell`Share`, `/share result: ${id}`)] : []),
  button(tell`What matters`, `/sensitivity result: ${id} private: true`),
];

/** How a line asks for another result than the headline. */
export const outputIn = ({ model }: Answer, { id }: Result): string => (id === model.headline ? "" : ` output: ${id}`);

/** The same of another result: a menu of those that are worked out. */
export function otherResults(
  { model, results, settings }: Answer,
  output: Result,
  placeholder: string,
  line: string,
): readonly Action[] {
  const others = [...results.values()].filter(
    ({ id }) => id !== output.id && model.quantities.get(id)?.kind === "derived" && !settings.has(id),
  );
  const choices = others.slice(-limits.choices).map(({ id, label }) => {
    return { label: capital(shortOf(model, id)), value: id, description: word(label) };
  });
  return menu(placeholder, line, "output", choices);
}

/** The same question with the article's values, and from these back to the evidence. */
function otherPreset({ model, preset, results }: Answer): Action | undefined {
  if (!isInArticle(model)) return undefined;
  const { timeline } = model;
  const [from = Number.NaN, years = Number.NaN] = [timeline?.start, timeline?.step].map((id = "") => {
    const { p5, p95 } = results.get(id) ?? {};
    return p5 === p95 ? p5 : undefined;
  });
  const dates = Number.isFinite(from + years) ? ` from: ${dayAt(from)} until: ${dayAt(from + years)}` : "";
  const line = `/${commandNameOf(model)}${dates} preset:`;
  return preset === "article"
    ? button(tell`With the evidence`, `${line} evidence`)
    : button(tell`As the article has it`, `${line} article`);
}
