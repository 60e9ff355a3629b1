// How a result comes about, step by step, and where each value came from.

import { type Answer, outputOf, type Result } from "../../src/answer/result.ts";
import { layers } from "../../src/answer/settings.ts";
import { stepsTo, valuesBehind, type WorkingStep } from "../../src/answer/steps.ts";
import { tell, word } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe, page } from "../../src/kit/options.ts";
import { shortOf } from "../../src/models/model.ts";
import { presetText } from "../../src/models/presets.ts";
import { type Action, button, type Line, type Section } from "../../src/render/view.ts";
import { answerData, answerForm, quantityData } from "./replies/answer-data.ts";
import { footnoteOf, furtherInto, otherResults, outputIn, warningSection } from "./replies/estimate-view.ts";
import { citedBeside, plainEcho, readAs, together } from "./replies/read-as.ts";
import { answerFor, askedOptions, outputOption } from "./shared/estimate.ts";
import { keptAgain } from "./shared/reply.ts";
import {
  creditIn,
  creditParts,
  equality,
  formulaInNumbers,
  formulaInWords,
  originData,
  originLine,
} from "./words/headline.ts";
import { shown } from "./words/result-text.ts";
import { headed } from "./words/sentence.ts";

export default defineCommand({
  name: "working",
  description: "How a result comes about: formulas, numbers, and where each value came from",
  offered: "button",
  options: {
    ...askedOptions(),
    output: outputOption(),
    page: page(),
    private: onlyMe(),
  },
  examples: [
    { model: "pool", assumptions: "participation = 5% to 20%" },
    { model: "gap", preset: "article" },
    { model: "pool", output: "breakeven_participation" },
  ],
  asks: answerForm,
  run: async ({ output, page: at = 1, private: hidden = true, ...input }, scene) => {
    const answer = await answerFor(input, scene);
    const wanted = outputOf(answer, output ?? answer.model.headline);
    const id = await keptAgain(answer, input, scene, hidden);
    const steps = stepsTo(answer, wanted.id);
    const values = valuesBehind(answer, wanted.id);
    return {
      title: tell`Working: ${shortOf(answer.model, wanted.id)}`,
      lead: `${word(wanted.label)}: ${shown(wanted)}.`,
      sections: [
        ...warningSection(answer),
        ...readAs(answer, values),
        ...valueSections(answer, values),
        ...stepSections(answer, steps),
      ],
      footnote: footnoteOf(answer, id),
      actions: id === undefined ? [] : furtherFrom(answer, wanted, id, scene.publicUrl !== undefined),
      private: hidden,
      replaces: hidden,
      ...(id !== undefined && { pages: { at, line: lineTo(answer, wanted, id, hidden) } }),
      data: () => ({ ...answerData(answer), working: workingData(answer, steps, values) }),
    };
  },
});

const furtherFrom = (answer: Answer, output: Result, id: string, isShared: boolean): readonly Action[] => [
  ...furtherInto(answer, id, isShared),
  button(tell`Squiggle, CSV`, `/export result: ${id}`),
  ...(output.exact ? [] : [button(tell`Other trials`, `/check result: ${id}${outputIn(answer, output)}`)]),
  ...otherResults(answer, output, tell`The working of another result`, `/working result: ${id} private: true`),
];

const lineTo = (answer: Answer, output: Result, id: string, hidden: boolean): string =>
  `/working result: ${id}${outputIn(answer, output)}${hidden ? "" : " private: false"}`;

/** The steps, and once why some do not quite come out. */
function stepSections(answer: Answer, steps: readonly WorkingStep[]): readonly Section[] {
  const why = tell`≈: each number is the middle of its own trials, and the middle of a product is only about that of the middles.`;
  const first = steps.find((step) => equality(answer, step) === "≈");
  return steps.map((step) => {
    const section = stepSection(answer, step);
    return step === first ? { ...section, lines: [...section.lines, why] } : section;
  });
}

/** The formula with its names, then with their numbers and what comes of it. */
function stepSection(answer: Answer, step: WorkingStep): Section {
  const words = formulaInWords(answer, step);
  const numbers = formulaInNumbers(answer, step, "bare");
  const found: Line = [`${numbers} ${equality(answer, step)} `, { bold: shown(step.result) }];
  // Of a formula of numbers alone the words are the numbers, and one name has no more to say than its value.
  const isName = step.formula.written.kind === "name";
  const lines = words === numbers ? [found] : [words, ["= ", ...(isName ? found.slice(1) : found)]];
  return { title: headed(answer.model, step.result.id), lines };
}

/** The values by where they came from, strongest first. */
function valueSections(answer: Answer, values: readonly Result[]): readonly Section[] {
  const { preset, settings } = answer;
  const chosenBy = values.find(({ from, by }) => from === "preset" && by)?.by;
  const titles = {
    option: tell`Typed here`,
    side: tell`This side's values`,
    server: tell`This server's values`,
    preset: tell`Values of the preset ${presetText(preset)}`,
    model: tell`Values of the model`,
  };
  const sections = layers.flatMap((from): readonly Section[] => {
    const found = values.filter((value) => value.from === from);
    const lines = found.map((value): Line => {
      const isOwn = from === "preset" || (from === "model" && !answer.model.own);
      const reading = isOwn ? undefined : settings.get(value.id)?.reading;
      const text = reading ? plainEcho(reading) : shown(value);
      const by = value.by ? creditIn(from, value.by) : [];
      const origin = originLine(answer.model.quantities.get(value.id)?.fact, value);
      return [
        { bold: headed(answer.model, value.id) },
        `: ${text}${isOwn ? "" : citedBeside(answer, value.id)}`,
        ...by,
        ...origin,
      ];
    });
    if (from === "preset" && chosenBy) lines.unshift(creditParts("server", chosenBy));
    return lines.length === 0 ? [] : [{ title: titles[from], lines }];
  });
  const tied = together(answer);
  return tied.length === 0 ? sections : [...sections, { title: tell`What goes together`, lines: tied }];
}

function workingData(answer: Answer, steps: readonly WorkingStep[], values: readonly Result[]) {
  return {
    steps: steps.map((step) => ({
      ...quantityData(step.result),
      label: step.result.label,
      formula: step.formula.formula,
      words: formulaInWords(answer, step),
      numbers: formulaInNumbers(answer, step, "full"),
    })),
    values: values.map((value) => ({
      ...quantityData(value),
      label: value.label,
      ...(value.by && { by: value.by.name, at: value.by.at }),
      ...originData(answer.model.quantities.get(value.id)?.fact, value),
    })),
  };
}
