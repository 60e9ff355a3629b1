// Every value behind a result, with its source, and with its author where they agreed to be named.

import { type Answer, type Result, stepsTo, valuesBehind } from "../../../src/answer/result.ts";
import { capital, tell, word } from "../../../src/core/tell.ts";
import type { Fact } from "../../../src/models/ledger/fact.ts";
import { dayText, plainText } from "../../../src/render/markdown.ts";
import type { SheetPart } from "../../../src/render/page/sheet.ts";
import type { Line, Part } from "../../../src/render/view.ts";
import {
  equality,
  formulaInNumbers,
  formulaInWords,
  originLine,
  shortOf,
  sourceLink,
  warningLine,
} from "../../ask/words/headline.ts";
import { bareText } from "../../ask/words/result-text.ts";

/** One answer, or those of an argument's two sides. */
export type Positions = readonly [Position, ...Position[]];

interface Position {
  readonly name: string;
  readonly answer: Answer;
}

export const nameOf = (answer: Answer, id: string): string => capital(shortOf(answer, id));

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
    table: { columns: [tell`Assumption`, tell`Value (9 in 10 chance)`, tell`Where from`], rows },
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
      const found = `${formulaInNumbers(answer, own, "bare")} ${equality(own)} `;
      return [[name, [found, { bold: bareText(own.result) }]]];
    });
    const [one] = numbers;
    const isOne = one !== undefined && numbers.every(([, parts]) => JSON.stringify(parts) === JSON.stringify(one[1]));
    const lines = isOne ? [["= ", ...one[1]]] : numbers.map(([name, parts]): Line => [`${name}: `, ...parts]);
    return { term: nameOf(first.answer, step.result.id), lines: [formulaInWords(first.answer, step), ...lines] };
  });
  return { title: tell`How it comes about`, terms };
}

/** What must be said beside the numbers. */
export const warningsPart = ({ warnings }: Answer): readonly SheetPart[] =>
  warnings.length === 0 ? [] : [{ title: tell`To be kept in mind`, lines: warnings.map(warningLine) }];
