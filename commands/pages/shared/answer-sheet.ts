// An answer as a page: the news, the chart, what it hangs on, every value, the working, and sliders; and a figure of the article as one.

import { type Asked, answerTo } from "../../../src/answer/answer.ts";
import { influences } from "../../../src/answer/break-even.ts";
import { type Answer, headlineOf } from "../../../src/answer/result.ts";
import { tell, tellParts, word } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import * as sources from "../../../src/models/ledger/sources.ts";
import { commandNameOf, type Model, shortOf } from "../../../src/models/model.ts";
import { likelihood, percentText } from "../../../src/render/chart/number-text.ts";
import { styleOf } from "../../../src/render/chart-data/measured.ts";
import { cardChart } from "../../../src/render/chart-data/sides-chart.ts";
import { dayText, plainText } from "../../../src/render/markdown.ts";
import type { Consent, Sheet, SheetPart } from "../../../src/render/page/sheet.ts";
import type { Line, Part } from "../../../src/render/view.ts";
import { figureSections, recomputedText, verdictText } from "../../article/shared/claims-view.ts";
import type { CheckedFigure } from "../../article/shared/printed-check.ts";
import { estimateView, warningSection } from "../../ask/replies/estimate-view.ts";
import { projectionView } from "../../ask/replies/projection-view.ts";
import { articleLine } from "../../ask/words/headline.ts";
import { claimLine, countedText } from "../../ask/words/sentence.ts";
import { masked } from "./address.ts";
import { nameOf, valuesPart, whatIfOf, workingPart } from "./what-if.ts";

/** `agreed`: the ids of those who may be named. */
export function answerSheet(asked: Asked, agreed: ReadonlySet<string>, consent: Consent, scene: Scene): Sheet {
  const answer = answerTo({ ...asked, layers: masked(asked.layers, agreed, () => "") });
  const { model } = answer;
  const style = { id: undefined, private: false } as const;
  const { timeline } = model;
  const view = timeline ? projectionView(answer, timeline, style) : estimateView(answer, style);
  const [news, ...rest] = [view.lead].flat();
  const title = plainText(typeof news === "string" ? news : [news ?? ""]).replace(/\.$/, "");
  const whatIf = whatIfOf([{ name: word(model.title), answer }], model.headline, { command: commandOf(model, scene) });
  const said = articleLine(answer)?.line;
  const counted = countedText(answer);
  return {
    title,
    lead: word(model.question),
    lines: [
      ...(rest.length > 0 ? [inSentence(rest)] : []),
      ...claimLine(answer),
      ...(said === undefined ? [] : [said]),
      ...(counted === undefined ? [] : [counted]),
    ],
    positions: [],
    ...(view.chart && { chart: view.chart }),
    card: cardOf(answer, title, scene.now()),
    parts: [
      ...hangsPart(answer),
      valuesPart(answer, model.headline),
      workingPart([{ name: "", answer }], model.headline),
      ...warningSection(answer),
    ],
    ...(whatIf.sliders.length > 0 && { whatIf }),
    said: { claim: `${title}.` },
    ...consent,
  };
}

/** Where a list of assumptions is all that its command needs: not where it asks for names, nor for days. */
function commandOf(model: Model, { commands }: Scene): string | undefined {
  const command = commands.find(({ name }) => name === commandNameOf(model));
  const isAsked = Object.values(command?.options ?? {}).some((option) => !option.safeParse(undefined).success);
  return isAsked || model.own !== undefined || model.timeline !== undefined ? undefined : command?.name;
}

/** ` (9 in 10 chance: 23M to 690M).` as a line of its own. */
const inSentence = (parts: readonly Exclude<Line, string>[number][]): Line => {
  const [, text = plainText(parts)] = /^ \((.*)\)\.$/.exec(plainText(parts)) ?? [];
  return tell`${text}.`;
};

function hangsPart(answer: Answer): readonly SheetPart[] {
  const rows = influences(answer).map(({ id, first }) => [nameOf(answer, id), percentText(first)]);
  if (rows.length === 0) return [];
  return [{ title: tell`What it hangs on`, table: { columns: [tell`Assumption`, tell`Of the uncertainty`], rows } }];
}

function cardOf(answer: Answer, title: string, at: number): Sheet["card"] {
  const { claim, model } = answer;
  const headline = headlineOf(answer);
  const [first] = influences(answer);
  const side = { name: word(model.title), estimate: headline.estimate };
  const card = cardChart({
    quantity: headline,
    sides: [side, side],
    assumptions: model.quantities,
    claim:
      claim?.output === model.headline ? claim : { output: headline.id, comparison: ">=", threshold: headline.median },
    words: title,
    outcome: claim ? tell`The claim: ${likelihood(claim.probability, headline)}` : word(model.question),
    at,
    ...(first && { crux: { label: shortOf(model, first.id) } }),
  });
  return { ...card, height: 630 };
}

const ratings = { "does not follow": 1, off: 2, holds: 3 } as const;

/** `at` in milliseconds since 1970. */
export function figureSheet(shown: CheckedFigure, at: number, consent: Consent): Sheet {
  const { figure, checked } = shown;
  const { printed, about, value: said } = figure;
  const { verdict, recomputed } = checked;
  const found = verdictText(verdict);
  const point = (name: string, value: number) => ({ name, p5: value, median: value, p95: value });
  const both = said === undefined ? [] : [point(tell`The article: ${printed}`, said)];
  const card: Sheet["card"] = {
    ...{ kind: "card", height: 630, title: word(about), ...styleOf({ label: word(about), unit: recomputed.unit }) },
    scale: [said ?? 1, recomputed.value].every((value) => value > 0) ? "log" : "linear",
    claim: tell`“${printed}”: ${word(about)}`,
    outcome: tell`Worked out again: ${found}`,
    date: dayText(at),
    sides: [
      ...both,
      point(tell`Worked out: ${recomputedText(shown)}`, recomputed.value),
    ] as unknown as Sheet["card"]["sides"],
  };
  return {
    title: tell`“${printed}”: ${found}`,
    lead: `${word(about)}.`,
    lines: [
      tellParts<Part>`The article prints ${printed}. Worked out from its own inputs: ${{ bold: recomputedText(shown) }}.`,
    ],
    positions: [],
    chart: card,
    card,
    parts: figureSections(shown).map(({ title, lines }) => ({ title, lines })),
    said: {
      claim: `${word(about)}: ${printed}`,
      review: { verdict: found, rating: ratings[verdict.kind], source: { title: sources.article.title } },
    },
    ...consent,
  };
}
