// An answer as a page: the news, the chart, what it hangs on, every value, the working, and sliders.

import { type Asked, answerTo } from "../../../src/answer/answer.ts";
import { influences } from "../../../src/answer/break-even.ts";
import { type Answer, headlineOf } from "../../../src/answer/result.ts";
import { tell, word } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import { commandNameOf, type Model } from "../../../src/models/model.ts";
import { likelihood, percentText } from "../../../src/render/chart/number-text.ts";
import { cardChart } from "../../../src/render/chart-data/sides-chart.ts";
import { plainText } from "../../../src/render/markdown.ts";
import type { Consent, Sheet, SheetPart } from "../../../src/render/page/sheet.ts";
import type { Line } from "../../../src/render/view.ts";
import { estimateView } from "../../ask/replies/estimate-view.ts";
import { projectionView } from "../../ask/replies/projection-view.ts";
import { articleLine } from "../../ask/words/headline.ts";
import { claimLine } from "../../ask/words/result-text.ts";
import { masked } from "./address.ts";
import { nameOf, valuesPart, warningsPart, workingPart } from "./values.ts";
import { whatIfOf } from "./what-if.ts";

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
  return {
    title,
    lead: word(model.question),
    lines: [
      ...(rest.length > 0 ? [inSentence(rest)] : []),
      ...claimLine(answer),
      ...(said === undefined ? [] : [said]),
      ...(model.counted === undefined ? [] : [word(model.counted)]),
    ],
    positions: [],
    ...(view.chart && { chart: view.chart }),
    card: cardOf(answer, title, scene.now()),
    parts: [
      ...hangsPart(answer),
      valuesPart(answer, model.headline),
      workingPart([{ name: "", answer }], model.headline),
      ...warningsPart(answer),
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
    ...(first && { crux: { label: word(model.quantities.get(first.id)?.short ?? first.label) } }),
  });
  return { ...card, height: 630 };
}
